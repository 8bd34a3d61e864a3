// Learning without network. Only pages under {{ scope }} come by here, and what they ask for.
const VERSION = "{{ version }}";
const SHELL = `learn-{{ language }}-shell-${VERSION}`;
const PAGES = "learn-{{ language }}-pages";
const FILES = {{ files|safe }};
const HOME = "{{ home }}";
const AWAY = "{{ away }}";
const PATIENCE = 4000;

// Pages that were kept are fetched again with a new version: they name new files.
async function install() {
  const shell = await caches.open(SHELL);
  await shell.addAll(FILES.map((file) => new Request(file, { cache: "no-cache" })));
  const pages = await caches.open(PAGES);
  const kept = (await pages.keys()).map((request) => new URL(request.url).pathname);
  await Promise.all([...new Set([HOME, AWAY, ...kept])].map(async (path) => {
    const answer = await fetch(path, { cache: "no-cache" });
    if (answer.ok && !answer.redirected) return pages.put(path, answer);
    if (path === HOME || path === AWAY) throw new Error(path);
    return pages.delete(path);
  }));
  await self.skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("learn-{{ language }}-shell-") && name !== SHELL);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

const soon = (promise) => new Promise((resolve, reject) => {
  promise.then(resolve, reject);
  setTimeout(() => reject(new Error("slow")), PATIENCE);
});

// The network first; what was kept when it does not answer.
async function page(request) {
  const path = new URL(request.url).pathname;
  const pages = await caches.open(PAGES);
  const kept = await pages.match(path, { ignoreVary: true });
  try {
    const answer = await (kept ? soon(fetch(request)) : fetch(request));
    if (answer.ok && !answer.redirected && kept) await pages.put(path, answer.clone()).catch(() => {});
    return answer;
  } catch {
    return kept ?? (await pages.match(AWAY, { ignoreVary: true })) ?? Response.error();
  }
}

// Pictures, sounds and scripts carry their contents in their names: what is kept is right.
async function file(request) {
  const kept = await caches.match(request.url, { ignoreVary: true });
  if (!kept) return fetch(request);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") ?? "");
  return range ? slice(kept, Number(range[1]), range[2]) : kept;
}

// Some phones ask for sound in pieces and refuse the whole.
async function slice(kept, from, to) {
  const body = await kept.arrayBuffer();
  const last = to ? Math.min(Number(to), body.byteLength - 1) : body.byteLength - 1;
  if (from > last) return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${body.byteLength}` } });
  return new Response(body.slice(from, last + 1), {
    status: 206,
    headers: {
      "Content-Type": kept.headers.get("Content-Type") ?? "application/octet-stream",
      "Content-Range": `bytes ${from}-${last}/${body.byteLength}`,
      "Content-Length": String(last - from + 1),
      "Accept-Ranges": "bytes",
    },
  });
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (/^\/(static|media|sound)\//.test(pathname)) event.respondWith(file(request));
});
