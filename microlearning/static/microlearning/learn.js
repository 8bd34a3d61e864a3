// The page of a set: what waits, how long, and the start of a session.
import { Me } from "./learn-me.js";
import { canKeep, keepSet, openSet, registerWorker } from "./learn-offline.js";
import { Play } from "./learn-play.js";
import { MOST_CARDS, waiting } from "./learn-plan.js";
import { arrived, config, distance, t } from "./learn-texts.js";

const deck = document.getElementById("deck");
const box = document.getElementById("start");
const part = (name) => box.querySelector(`[data-start="${name}"]`);

function note(text, name = "note") {
  part(name).hidden = !text;
  part(name).lastElementChild.textContent = text;
}

// What a person must be told when something went wrong.
function tell(trouble) {
  const known = ["offline", "full", "erased", "error"].includes(trouble.reason);
  note(known ? t(trouble.reason) : trouble.message);
}

function chosenGoal() {
  const value = box.querySelector("input[name=goal]:checked").value;
  try { localStorage.setItem("goal", value); } catch { /* forbidden */ }
  return value === "time" ? { minutes: config.minutes } : { cards: Number(value) };
}

function lastGoal() {
  let value = "time";
  try { value = localStorage.getItem("goal") ?? value; } catch { /* forbidden */ }
  const input = box.querySelector(`input[name=goal][value="${CSS.escape(value)}"]`);
  if (input) input.checked = true;
}

async function draw(set, me) {
  const { due, fresh, unseen, next } = waiting(set, me);
  const nothing = !due.length && !fresh.length;
  const lines = [due.length && t("to_repeat", { count: due.length }), fresh.length && t("new_words", { count: fresh.length })].filter(Boolean);
  part("what").textContent = nothing ? t("nothing_today") : lines.join(" · ");
  part("when").hidden = !nothing || !next;
  if (nothing && next) part("when").textContent = t("comes_back", { when: distance(me.now(), next) });
  part("go").lastElementChild.textContent = nothing ? t(unseen.length ? "more_new" : "practise") : t("start");
  part("go").dataset.extra = nothing ? "1" : "";
  if (set.all > MOST_CARDS) note(t("too_long", { count: MOST_CARDS, all: set.all }));
  const left = await me.queue();
  note(left.length ? t("waiting", { count: left.length }) : "", "waiting");
}

async function keep(set, me) {
  if (!canKeep) return;
  part("kept").hidden = false;
  part("kept").lastElementChild.textContent = t("keeping");
  try {
    const failed = await keepSet(set, me);
    part("kept").lastElementChild.textContent = failed ? t("kept_partly", { count: failed }) : t("kept");
    part("kept").dataset.done = failed ? "" : "1";
  } catch (trouble) {
    part("kept").hidden = true;
    tell(trouble.name === "QuotaExceededError" ? { reason: "full" } : trouble);
  }
}

async function begin(set, me) {
  await me.ensureKey();
  const extra = part("go").dataset.extra === "1";
  const onend = () => {
    set.save().catch(() => {});
    draw(set, me);
    part("go").focus();
    me.sync().then(() => draw(set, me)).catch((trouble) => { if (trouble.reason === "erased") tell(trouble); });
  };
  new Play(set, me, chosenGoal(), { extra, onend }).start();
}

async function main() {
  registerWorker();
  box.hidden = false;
  lastGoal();
  arrived(box);
  const me = await Me.open();
  if (!me.lasts) note(t("not_kept"));
  let set;
  try {
    set = await openSet(deck.dataset.code, deck.dataset.my, me);
  } catch (trouble) {
    box.classList.add("is-empty");
    return tell(trouble);
  }
  if (!set.cards.length) {
    box.classList.add("is-empty");
    return note(t("empty_set"));
  }
  await draw(set, me);
  part("go").disabled = false;
  part("go").addEventListener("click", () => begin(set, me));
  box.dataset.ready = "1";
  const sync = () => me.sync().then(() => draw(set, me)).catch((trouble) => { if (trouble.reason === "erased") { tell(trouble); draw(set, me); } });
  addEventListener("online", sync);
  document.addEventListener("visibilitychange", () => { if (document.hidden) me.sync().catch(() => {}); });
  if (set.isFresh) { await sync(); await keep(set, me); } else { part("kept").hidden = false; part("kept").lastElementChild.textContent = t("offline_now"); }
  return null;
}

main();
