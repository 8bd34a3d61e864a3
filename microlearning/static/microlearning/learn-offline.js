// Without network: a small service worker, and the files of the last sets that were opened.
import { call, dropPages, Trouble } from "./learn-me.js";
import { MOST_CARDS } from "./learn-plan.js";
import { config } from "./learn-texts.js";

const MOST_SETS = 3;
const AT_ONCE = 6;
export const canKeep = "serviceWorker" in navigator && "caches" in globalThis;

export async function registerWorker() {
  if (!canKeep) return null;
  return navigator.serviceWorker.register(config.worker, { scope: config.scope, updateViaCache: "none" }).catch(() => null);
}

// The set of a code: fresh where there is network, else as it was kept. Raises Trouble.
export async function openSet(code, my, me) {
  const kept = await me.base.get("sets", code).catch(() => undefined);
  let body = null;
  try {
    body = await call("GET", `sets/${code}/?my=${my}`);
  } catch (trouble) {
    if (!(trouble instanceof Trouble) || !kept || !["offline", "too_many", "error"].includes(trouble.reason)) throw trouble;
  }
  const fetched = body ?? kept.body;
  const set = { ...fetched, cards: fetched.cards.slice(0, MOST_CARDS), all: fetched.cards.length, fresh: kept?.fresh, isFresh: body !== null };
  set.things = new Map([...Object.values(set.others), ...set.cards].map((thing) => [thing.concept, thing]));
  set.save = () => me.base.write([["sets", "put", { code: set.code, title: set.title, url: set.url, language: set.language, size: set.cards.length, fresh: set.fresh, opened: Date.now(), body: fetched }]]);
  return set;
}

export function filesOf(set) {
  const shown = new Set(set.cards.flatMap((card) => [...card.options.pictured, card.options.pair, ...(card.part?.regions ?? []).map((region) => region.concept)]));
  const things = [...set.cards, ...[...shown].map((uuid) => set.things.get(uuid)).filter(Boolean)];
  const pictures = things.map((thing) => thing.picture?.url);
  const parts = set.cards.map((card) => card.part?.picture?.url);
  const sounds = set.cards.map((card) => card.word.sound?.normal);
  return [...new Set([...pictures, ...parts, ...sounds].filter(Boolean))];
}

// Puts page, pictures and sounds of a set on this phone. Answers how many files are not there.
export async function keepSet(set, me) {
  await set.save();
  if (!canKeep) return null;
  const pages = await caches.open(`learn-${document.documentElement.lang}-pages`);
  await pages.add(new Request(location.pathname, { credentials: "same-origin" })).catch(() => {});
  const cache = await caches.open(`learn-set-${set.code}`);
  const wanted = filesOf(set);
  const here = new Set((await cache.keys()).map((request) => request.url.slice(location.origin.length)));
  const missing = wanted.filter((file) => !here.has(file));
  let failed = 0;
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const part = missing.slice(at, at + AT_ONCE).map((file) => cache.add(file));
    for (const result of await Promise.allSettled(part)) {
      if (result.reason?.name === "QuotaExceededError") throw new Trouble("full");
      if (result.status === "rejected") failed += 1;
    }
  }
  for (const file of here) if (!wanted.includes(file)) await cache.delete(file);
  await dropOldSets(me);
  return failed;
}

async function dropOldSets(me) {
  const sets = (await me.base.all("sets")).sort((a, b) => b.opened - a.opened);
  for (const old of sets.slice(MOST_SETS)) {
    await me.base.write([["sets", "delete", old.code]]);
    await caches.delete(`learn-set-${old.code}`);
    await dropPages(`/learn/set/${old.code}/`);
  }
}
