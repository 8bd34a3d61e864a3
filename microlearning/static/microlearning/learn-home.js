// The learners' first page: sets on this phone, groups, and words of one's own as a set.
import { call, Me } from "./learn-me.js";
import { registerWorker } from "./learn-offline.js";
import { waiting } from "./learn-plan.js";
import { arrived, config, icon, make, t } from "./learn-texts.js";

const show = (id, rows) => {
  const section = document.getElementById(id);
  if (!section) return;
  section.querySelector("ul").replaceChildren(...rows);
  section.hidden = !rows.length;
  arrived(section);
};

const row = (href, mark, title, below) => make("li", {}, make("a", { class: "deck-row", href }, icon(mark), make("span", {}, make("b", {}, title), make("span", { class: "quiet" }, below)), icon("next", "i-turn")));

// In the language of this page, also where it was opened in another.
const here = (url) => url.replace(/^\/[a-z]+\//, `/${document.documentElement.lang}/`);

function setRow(set, me) {
  const { due, fresh, next } = waiting({ ...set.body, fresh: set.fresh }, me);
  const lines = [due.length && t("to_repeat", { count: due.length }), fresh.length && t("new_words", { count: fresh.length })].filter(Boolean);
  return row(here(set.url), "cards", set.title, lines.length ? lines.join(" · ") : t(next ? "nothing_today" : "empty_set"));
}

async function showSets(me) {
  const sets = (await me.base.all("sets")).filter((set) => set.body).sort((a, b) => b.opened - a.opened);
  show("mine", sets.map((set) => setRow(set, me)));
}

async function showGroups(me) {
  if (!me.row?.registered) return;
  const { groups } = await me.ask("GET", "me/");
  show("groups", groups.filter((group) => !group.ended).map((group) => row(here(`/${document.documentElement.lang}/learn/group/${group.code}/`), "group", group.name, t("sets", { count: group.sets.length }))));
}

const stored = (name) => { try { return JSON.parse(localStorage.getItem(name)) ?? []; } catch { return []; } };

// The same words give the same set, also at a second tap.
async function makeSet(button, slugs, title, me) {
  const sign = `${config.work} ${slugs.join(" ")}`;
  const before = await me.base.get("meta", `made-${button.dataset.list}`).catch(() => null);
  if (before?.sign === sign) return location.assign(here(before.url));
  button.disabled = true;
  try {
    const made = await call("POST", "sets/", { body: { slugs, title, language: config.work, own_language: config.my } });
    await me.base.write([["meta", "put", { id: `made-${button.dataset.list}`, sign, url: made.url, edit_url: made.edit_url }]]).catch(() => {});
    return location.assign(made.url);
  } catch (trouble) {
    button.disabled = false;
    const note = document.getElementById("note");
    note.hidden = false;
    note.lastElementChild.textContent = trouble.reason === "offline" ? t("offline") : trouble.message;
    return null;
  }
}

function offerSets(me) {
  const box = document.getElementById("own-words");
  for (const button of box?.querySelectorAll("[data-list]") ?? []) {
    const slugs = stored(button.dataset.list).slice(0, 200);
    button.hidden = !slugs.length;
    if (!slugs.length) continue;
    box.hidden = false;
    button.querySelector("[data-count]").textContent = t("words", { count: slugs.length });
    button.addEventListener("click", () => makeSet(button, slugs, button.querySelector("b").textContent, me));
  }
}

// Words looked up on this phone count for the groups with which the learner shares.
async function countLookedUp(me) {
  const slugs = stored("recent");
  if (me.row?.registered && slugs.length) await me.ask("POST", "me/looked-up/", { slugs });
}

async function main() {
  registerWorker();
  const me = await Me.open();
  offerSets(me);
  await showSets(me);
  try {
    await me.sync();
    await showSets(me);
    await showGroups(me);
    await countLookedUp(me);
  } catch (trouble) {
    if (trouble.reason === "erased") { await showSets(me); }
  }
}

main();
