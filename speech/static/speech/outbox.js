// What waits to be sent: kept in this browser until the server has confirmed it.
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
const HOPELESS = new Set([400, 404, 413, 415, 422]);

const asPromise = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

// IndexedDB, or, where the browser keeps nothing, this page's memory.
class Shelf {
  static async open() {
    const shelf = new Shelf();
    try {
      const request = indexedDB.open("voices", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("errands", { keyPath: "id", autoIncrement: true });
      shelf.base = await asPromise(request);
    } catch {
      shelf.rows = new Map();
      shelf.next = 1;
    }
    return shelf;
  }

  get isMemory() { return !this.base; }

  store(mode) { return this.base.transaction("errands", mode).objectStore("errands"); }

  async all() {
    return this.base ? asPromise(this.store("readonly").getAll()) : [...this.rows.values()];
  }

  async put(errand) {
    if (this.base) return asPromise(this.store("readwrite").put(errand));
    const id = errand.id ?? this.next++;
    this.rows.set(id, { ...errand, id });
    return id;
  }

  async remove(id) {
    if (this.base) return asPromise(this.store("readwrite").delete(id));
    return this.rows.delete(id);
  }
}

export class Outbox {
  // `addresses`: take and undo. `onchange({ waiting, refused, needsLogin })` after every step.
  static async open({ who, addresses, onchange }) {
    const box = new Outbox();
    Object.assign(box, { who, addresses, onchange, pause: FIRST_PAUSE, needsLogin: false, sending: null, timer: 0 });
    box.shelf = await Shelf.open();
    addEventListener("online", () => box.hurry());
    document.addEventListener("visibilitychange", () => { if (!document.hidden) box.hurry(); });
    addEventListener("beforeunload", (event) => { if (box.shelf.isMemory && box.waits) event.preventDefault(); });
    await box.tell();
    box.run();
    return box;
  }

  get isMemory() { return this.shelf.isMemory; }

  async own() {
    return (await this.shelf.all()).filter((errand) => errand.who === this.who);
  }

  async waiting() {
    return (await this.own()).filter((errand) => !errand.refused);
  }

  async tell() {
    const own = await this.own();
    const waiting = own.filter((errand) => !errand.refused);
    this.waits = waiting.length;
    this.onchange({ waiting: waiting.length, refused: own.filter((errand) => errand.refused), needsLogin: this.needsLogin });
  }

  async add(errand) {
    await this.shelf.put({ ...errand, who: this.who });
    await this.tell();
    this.hurry();
  }

  // Take back a word: what has not left yet is simply forgotten.
  async undo(word, pledge) {
    const last = (await this.waiting()).filter((errand) => errand.word === word && errand.kind === "take").pop();
    if (last && last.id !== this.sending) await this.shelf.remove(last.id);
    else await this.shelf.put({ kind: "undo", word, pledge, who: this.who });
    await this.tell();
    this.hurry();
  }

  async forget(id) {
    await this.shelf.remove(id);
    await this.tell();
  }

  hurry() {
    this.pause = FIRST_PAUSE;
    this.run();
  }

  async run() {
    clearTimeout(this.timer);
    if (this.busy) { this.wanted = true; return; }
    this.busy = true;
    this.wanted = false;
    try {
      // Two open pages would send everything twice; harmless, but a waste.
      if (navigator.locks) await navigator.locks.request(`voices-${this.who}`, { ifAvailable: true }, (lock) => (lock ? this.sendAll() : this.later()));
      else await this.sendAll();
    } finally {
      this.busy = false;
    }
    if (this.wanted) this.run(); // something was added while the last one left
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  async sendAll() {
    for (;;) {
      const [errand] = await this.waiting();
      if (!errand) return;
      this.sending = errand.id;
      const done = await this.send(errand).catch(() => false);
      this.sending = null;
      await this.tell();
      if (!done) { this.later(); return; }
      this.pause = FIRST_PAUSE;
    }
  }

  async send(errand) {
    const body = new FormData();
    body.append("word", errand.word);
    body.append("pledge", errand.pledge);
    if (errand.kind === "take") body.append("sound", new Blob([errand.sound], { type: "audio/wav" }), "word.wav");
    const answer = await fetch(this.addresses[errand.kind], {
      method: "POST", body, headers: { "X-CSRFToken": csrf(), Accept: "application/json" }, credentials: "same-origin", redirect: "manual",
    });
    this.needsLogin = answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect";
    if (answer.ok) await this.shelf.remove(errand.id);
    else if (HOPELESS.has(answer.status)) await this.refuse(errand, answer);
    else return false;
    return true;
  }

  async refuse(errand, answer) {
    const problem = await answer.json().catch(() => ({}));
    if (errand.kind === "undo") await this.shelf.remove(errand.id);
    else await this.shelf.put({ ...errand, sound: null, refused: problem.title || String(answer.status) });
  }
}

// The cookie, not the form: it is new after a login in another tab.
function csrf() {
  return document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1] ?? document.querySelector("[name=csrfmiddlewaretoken]")?.value ?? "";
}
