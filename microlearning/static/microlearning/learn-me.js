// The learner on this phone: key, states, and a queue of reviews that the server has not seen yet.
import { DEFAULTS, Scheduler } from "./fsrs.js";
import { openBase } from "./learn-db.js";
import { newKey, uuid } from "./learn-keys.js";
import { config } from "./learn-texts.js";

const MOST_IN_A_BATCH = 500;
const RIGHT_CLOCK = 120_000;
const MINUTE = 60_000;

// Something that a person must be told. `reason` is the server's, or "offline", "full", "error".
export class Trouble extends Error {
  constructor(reason, detail = "", body = {}) {
    super(detail || reason);
    Object.assign(this, { reason, detail, body });
  }
}

export async function call(method, path, { body, key } = {}) {
  const headers = { "Accept-Language": document.documentElement.lang };
  if (key) headers.Authorization = `Learner ${key}`;
  if (body) headers["Content-Type"] = "application/json";
  let answer;
  try {
    answer = await fetch(config.api + path, { method, headers, body: body && JSON.stringify(body), keepalive: method === "POST" && JSON.stringify(body ?? {}).length < 60_000 });
  } catch {
    throw new Trouble("offline");
  }
  const said = await answer.json().catch(() => ({}));
  if (answer.ok) return said;
  throw new Trouble(said.reason ?? "error", said.detail, said);
}

const idOf = (concept, language) => `${concept} ${language}`;
// As the server does: a small difference is the way through the network.
const errorOf = (difference) => (Math.abs(difference) < RIGHT_CLOCK ? 0 : Math.round(difference / MINUTE) * MINUTE);

// Takes kept pages of sets off this phone, in every interface language.
export async function dropPages(part) {
  if (!globalThis.caches) return;
  for (const name of (await caches.keys()).filter((one) => /^learn-[a-z]+-pages$/.test(one))) {
    const pages = await caches.open(name);
    for (const page of await pages.keys()) if (page.url.includes(part)) await pages.delete(page, { ignoreVary: true });
  }
}

export class Me {
  static async open() {
    const me = new Me();
    me.base = await openBase();
    await me.#load();
    return me;
  }

  async #load() {
    this.row = (await this.base.get("meta", "me")) ?? null;
    this.scheduler = new Scheduler(this.row?.scheduler ?? DEFAULTS);
    this.states = new Map((await this.base.all("states")).map((state) => [state.id, state]));
    this.unsaved = [];
    this.lastSeq = 0;
    this.writing = Promise.resolve();
  }

  get key() { return this.row?.key ?? null; }

  // Does what is learned here outlast this page?
  get lasts() { return this.base.lasts && !this.isFull; }

  // The time of the server, as far as this phone knows.
  now() { return Date.now() + (this.row?.error ?? 0); }

  stateOf(concept, language) { return this.states.get(idOf(concept, language)) ?? null; }

  async ensureKey() {
    if (this.key) return;
    this.row = { id: "me", key: newKey(), device: uuid(), registered: false, cursor: "", error: 0 };
    try {
      await this.base.write([["meta", "add", this.row]]);
      navigator.storage?.persist?.().catch(() => {});
    } catch {
      // Another tab was quicker, or nothing can be kept.
      const other = await this.base.get("meta", "me").catch(() => null);
      if (other) this.row = other; else this.isFull = true;
    }
  }

  // One review: the state after it at once, the writing behind it. Call `ensureKey` before.
  record({ concept, language, kind, rating }) {
    const id = idOf(concept, language);
    const said = Date.now();
    const state = { ...this.scheduler.review(this.states.get(id) ?? null, rating, said + this.row.error), id, concept, language };
    const event = { id: uuid(), concept, language, kind, rating, at: said };
    this.states.set(id, state);
    this.unsaved.push(event);
    this.writing = Promise.all([this.writing, this.#save(event, state)]);
    return state;
  }

  async #save(event, state) {
    try {
      const [seq] = await this.base.write([["queue", "put", { ...event }], ["states", "put", state]]);
      this.lastSeq = Math.max(this.lastSeq, seq);
      this.unsaved = this.unsaved.filter((one) => one !== event);
    } catch {
      this.isFull = true;
      event.seq = this.lastSeq += 1;
      this.onfull?.();
    }
  }

  async queue() {
    await this.writing;
    const kept = await this.base.all("queue");
    this.lastSeq = Math.max(this.lastSeq, ...kept.map((one) => one.seq));
    return [...kept, ...this.unsaved.filter((one) => one.seq)].sort((a, b) => a.seq - b.seq);
  }

  // Sends what is waiting and fetches what other devices did. Raises Trouble.
  sync() {
    this.syncing ??= this.#sync().finally(() => { this.syncing = null; });
    return this.syncing;
  }

  async #sync() {
    if (!this.key) return;
    for (let batch = await this.queue(); batch.length; batch = await this.queue()) {
      const part = batch.slice(0, MOST_IN_A_BATCH);
      const answer = await this.ask("POST", "me/reviews/", { device: this.row.device, sent: Date.now(), reviews: part });
      const named = new Set([...answer.accepted, ...answer.known, ...answer.refused.map((one) => one.id)]);
      await this.#take(answer, part.filter((one) => named.has(one.id)));
      if (!part.some((one) => named.has(one.id))) throw new Trouble("error");
    }
    if (!this.row.registered) return;
    const changed = await this.ask("GET", `me/state/?since=${this.row.cursor}`);
    await this.#take(changed, [], changed.cursor);
  }

  // Asks in the name of the learner; a key that the server never saw is registered first.
  async ask(method, path, body) {
    try {
      return await this.#asked(method, path, body);
    } catch (trouble) {
      if (trouble.reason === "erased") await this.forget();
      throw trouble;
    }
  }

  async #asked(method, path, body) {
    const { key } = this;
    if (!this.row.registered) {
      await call("POST", "learners/", { body: { key } });
      this.row.registered = true;
      await this.base.write([["meta", "put", this.row]]).catch(() => {}); // nothing can be kept: asked again
    }
    try {
      return await call(method, path, { body, key });
    } catch (trouble) {
      if (trouble.reason !== "unknown_learner") throw trouble;
      await call("POST", "learners/", { body: { key } });
      return call(method, path, { body, key });
    }
  }

  // The server's states replace ours; reviews that it has not seen come on top.
  async #take(answer, sent, cursor = this.row.cursor) {
    const done = new Set(sent.map((one) => one.id));
    const kept = await this.base.all("queue");
    const waiting = new Map([...kept, ...this.unsaved].filter((one) => !done.has(one.id)).map((one) => [one.id, one]));
    this.unsaved = this.unsaved.filter((one) => !done.has(one.id));
    this.scheduler = new Scheduler(answer.scheduler);
    this.row = { ...this.row, registered: true, cursor, scheduler: answer.scheduler, error: errorOf(answer.now - Date.now()) };
    const changes = [["meta", "put", this.row], ...sent.map((one) => ["queue", "delete", one.seq])];
    for (const theirs of answer.states) {
      const state = this.#onTop(theirs, [...waiting.values()]);
      this.states.set(state.id, state);
      changes.push(["states", "put", state]);
    }
    for (const [old, heir] of Object.entries(answer.replaces)) changes.push(...this.#inherit(old, heir));
    await this.base.write(changes).catch(() => { this.isFull = true; });
  }

  #onTop(theirs, waiting) {
    const id = idOf(theirs.concept, theirs.language);
    const later = waiting.filter((one) => idOf(one.concept, one.language) === id);
    const state = later.reduce((card, one) => this.scheduler.review(card, one.rating, one.at + this.row.error), theirs);
    return { ...state, id, concept: theirs.concept, language: theirs.language };
  }

  // A word was merged into another: its state goes over, unless the other has one of its own.
  #inherit(old, heir) {
    const changes = [];
    for (const state of [...this.states.values()].filter((one) => one.concept === old)) {
      const id = idOf(heir, state.language);
      this.states.delete(state.id);
      changes.push(["states", "delete", state.id]);
      if (this.states.has(id)) continue;
      const moved = { ...state, id, concept: heir };
      this.states.set(id, moved);
      changes.push(["states", "put", moved]);
    }
    return changes;
  }

  // Go on here with a key of another device. What is still waiting goes along. Raises Trouble.
  async moveIn(key) {
    await call("GET", "me/", { key });
    await this.writing;
    const device = this.row?.device ?? uuid();
    this.row = { id: "me", key, device, registered: true, cursor: "", error: this.row?.error ?? 0 };
    this.states.clear();
    await this.base.write([["states", "clear"], ["meta", "put", this.row]]);
    await this.sync();
  }

  // Erase everything, here and on the server. Raises Trouble: then nothing is erased.
  async erase() {
    if (this.row?.registered) {
      await this.ask("POST", "me/erase/").catch((trouble) => { if (trouble.reason !== "erased") throw trouble; });
    }
    await this.forget();
  }

  // Nothing of this learner stays on this phone.
  async forget() {
    await this.writing;
    await this.base.write(["meta", "states", "queue", "sets"].map((store) => [store, "clear"])).catch(() => {});
    const names = globalThis.caches ? await caches.keys() : [];
    await Promise.all(names.filter((name) => name.startsWith("learn-set-")).map((name) => caches.delete(name)));
    await dropPages("/learn/set/");
    await this.#load();
  }
}
