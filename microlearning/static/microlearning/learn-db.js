// What the phone keeps: IndexedDB, or the memory of this page where the browser forbids that.
const NAME = "learn";
const STORES = {
  meta: { keyPath: "id" },
  states: { keyPath: "id" },
  queue: { keyPath: "seq", autoIncrement: true },
  sets: { keyPath: "code" },
};

const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

function opened() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    for (const [store, options] of Object.entries(STORES)) request.result.createObjectStore(store, options);
  };
  return done(request);
}

class Kept {
  constructor(base) {
    this.base = base;
    this.lasts = true;
    // Another tab erases everything: let it.
    base.onversionchange = () => base.close();
  }

  get(store, key) { return done(this.base.transaction(store).objectStore(store).get(key)); }

  all(store) { return done(this.base.transaction(store).objectStore(store).getAll()); }

  // Writes all of it or nothing: [store, "put" | "add" | "delete" | "clear", value or key].
  write(changes) {
    return new Promise((resolve, reject) => {
      const names = [...new Set(changes.map(([store]) => store))];
      const all = this.base.transaction(names, "readwrite", { durability: "relaxed" });
      const keys = [];
      all.oncomplete = () => resolve(keys);
      all.onabort = () => reject(all.error ?? new DOMException("", "AbortError"));
      changes.forEach(([store, what, value], index) => {
        const request = all.objectStore(store)[what](...(what === "clear" ? [] : [value]));
        request.onsuccess = () => { keys[index] = request.result; };
      });
    });
  }
}

class InMemory {
  constructor() {
    this.lasts = false;
    this.last = 0;
    this.stores = Object.fromEntries(Object.keys(STORES).map((store) => [store, new Map()]));
  }

  async get(store, key) { return this.stores[store].get(key); }

  async all(store) { return [...this.stores[store].values()]; }

  async write(changes) {
    return changes.map(([store, what, value]) => {
      const rows = this.stores[store];
      if (what === "clear" || what === "delete") return what === "clear" ? rows.clear() : rows.delete(value);
      const path = STORES[store].keyPath;
      const key = value[path] ?? (this.last += 1);
      rows.set(key, { ...value, [path]: key });
      return key;
    });
  }
}

export async function openBase() {
  try {
    return new Kept(await opened());
  } catch {
    return new InMemory();
  }
}
