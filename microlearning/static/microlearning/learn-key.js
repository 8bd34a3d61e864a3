// The key of this learner: to another phone, on paper, out, away.
import { Me } from "./learn-me.js";
import { pictureOf, readKey, SIGNS, spaced } from "./learn-keys.js";
import { registerWorker } from "./learn-offline.js";
import { arrived, config, icon, make, t } from "./learn-texts.js";

const part = (name) => document.querySelector(`[data-key-part="${name}"]`);
const WAIT = 10;
let me = null;

function tell(text, isWarning = true) {
  const note = part("note");
  note.hidden = !text;
  note.classList.toggle("note-ok", !isWarning);
  note.lastElementChild.textContent = text;
}

const words = (trouble) => (["offline", "full", "erased", "error"].includes(trouble.reason) ? t(trouble.reason) : trouble.message);
const key = (sign) => make("span", { class: "key-pic" }, icon(pictureOf(sign)), make("span", { class: "unseen" }, config.names[pictureOf(sign)]), make("span", { class: "key-sign", "aria-hidden": "true" }, sign));

function draw() {
  part("have").hidden = !me.key;
  part("none").hidden = Boolean(me.key);
  if (!me.key) return;
  part("pictures").replaceChildren(...[...me.key].map((sign) => make("li", {}, key(sign))));
  part("letters").textContent = spaced(me.key);
}

// The server draws the code; the key goes there in a header, never in an address.
async function drawCode() {
  if (!me.key) return;
  try {
    await me.ask("GET", "me/");
    const answer = await fetch(config.qr, { headers: { Authorization: `Learner ${me.key}` } });
    if (!answer.ok) throw new Error(String(answer.status));
    part("qr").src = URL.createObjectURL(await answer.blob());
    part("qr").hidden = false;
  } catch {
    part("qr-away").hidden = false;
  }
}

async function moveIn(found) {
  if (!found) return tell(t("wrong_key"));
  if (found === me.key) return tell(t("same_key"), false);
  try {
    await me.moveIn(found);
    location.hash = "";
    tell(t("moved"), false);
    part("offer").hidden = true;
    draw();
    await drawCode();
  } catch (trouble) {
    tell(words(trouble));
  }
  scrollTo({ top: 0 });
  return null;
}

// A row of pictures is typed with pictures.
function drawBoard() {
  const put = [];
  const row = part("typed");
  const show = () => row.replaceChildren(...put.map((sign) => make("li", {}, key(sign))));
  const tap = (sign) => {
    if (put.length === 16) return;
    put.push(sign);
    show();
    part("field").value = put.join("");
  };
  part("board").replaceChildren(...[...SIGNS].map((sign) => make("li", {}, make("button", { type: "button", class: "board-key", "aria-label": config.names[pictureOf(sign)], onclick: () => tap(sign) }, icon(pictureOf(sign))))), make("li", {}, make("button", { type: "button", class: "board-key", "aria-label": t("undo"), onclick: () => { put.pop(); show(); part("field").value = put.join(""); } }, icon("undo"))));
  part("enter").addEventListener("submit", (event) => { event.preventDefault(); moveIn(readKey(part("field").value)); });
}

function scanned() {
  const found = new URLSearchParams(location.hash.slice(1)).get("key");
  if (!found) return;
  // The key must not stay in the history of this browser.
  history.replaceState(history.state, "", location.pathname);
  const wanted = readKey(found);
  if (wanted && wanted === me.key) return void tell(t("same_key"), false);
  if (!wanted) return void tell(t("wrong_key"));
  part("offer").hidden = false;
  part("offer").querySelector("button").addEventListener("click", () => moveIn(wanted));
}

async function take() {
  try {
    const all = me.key ? await me.sync().then(() => me.ask("GET", "me/export/")) : {};
    const waiting = await me.queue();
    const file = new Blob([JSON.stringify({ ...all, not_sent_yet: waiting }, null, 1)], { type: "application/json" });
    const link = make("a", { href: URL.createObjectURL(file), download: "learning.json" });
    link.click();
    tell(t("exported"), false);
  } catch (trouble) {
    tell(words(trouble));
  }
}

// One tap, and ten seconds to think again.
function erase() {
  let left = WAIT;
  const stop = part("erase-stop");
  const show = () => { stop.lastElementChild.textContent = t("erase_stop", { count: left }); };
  part("erase").hidden = true;
  stop.hidden = false;
  stop.focus();
  show();
  const timer = setInterval(async () => {
    left -= 1;
    show();
    if (left > 0) return;
    halt();
    try { await me.erase(); tell(t("erased"), false); } catch (trouble) { tell(words(trouble)); }
    draw();
    scrollTo({ top: 0 });
  }, 1000);
  const halt = () => { clearInterval(timer); stop.hidden = true; part("erase").hidden = false; };
  stop.onclick = halt;
}

async function main() {
  registerWorker();
  me = await Me.open();
  part("all").hidden = false;
  draw();
  drawBoard();
  scanned();
  part("make").addEventListener("click", async () => { await me.ensureKey(); draw(); await drawCode(); });
  part("export").addEventListener("click", take);
  part("erase").addEventListener("click", erase);
  arrived(document.getElementById("main"));
  if (!me.lasts) tell(t("not_kept"));
  await me.sync().catch((trouble) => { if (trouble.reason === "erased") { tell(t("erased")); draw(); } });
  await drawCode();
}

main();
