// The speaker's screen: one word, one key. Space or the big button records, stops, goes on.
const parts = document.querySelector("script[data-worklet]").dataset;
const studio = document.getElementById("studio");
const at = (id) => document.getElementById(id);
const LONGEST = 15;
const HELD = 400; // ms: a shorter press is a tap, and the recording goes on until the next
const SHORTEST = 0.2;

const [{ Microphone, judge, wav }, { Outbox }] = await Promise.all([import(parts.capture), import(parts.outbox)]);
const words = [...at("words").children];
const done = []; // indexes of recorded words, for undo
let index = 0;
let state = "off";
let microphone = null;
let outbox = null;
let take = null;
let pressedAt = 0;
let hush = null;
let tooLong = 0;
let busy = false;
let waited = 0; // words of this list that were said before and are still here to be sent

const text = (kind, name) => studio.dataset[kind + name[0].toUpperCase() + name.slice(1)] ?? "";
const say = (name) => { at("say").textContent = text("say", name); };

function go(next, message = next) {
  state = next;
  studio.dataset.state = next;
  at("record-name").textContent = text("name", next);
  at("again").disabled = next !== "review";
  at("skip").disabled = next !== "ready" && next !== "review";
  at("undo").hidden = !done.length || next === "recording";
  say(message);
}

function show() {
  words.forEach((word, number) => { word.hidden = number !== index; });
  at("count").textContent = waited + done.length;
  at("progress").value = waited + done.length;
  words[index + 1]?.querySelectorAll("img").forEach((image) => { image.loading = "eager"; });
  const over = index >= words.length;
  at("end").hidden = !over;
  studio.classList.toggle("is-over", over);
  if (over && microphone) microphone.onlevel = () => {};
}

async function on() {
  if (busy) return;
  busy = true;
  try {
    if (!navigator.mediaDevices?.getUserMedia) return go("off", "unsafe");
    microphone = await Microphone.open(parts.worklet);
    microphone.onlevel = level;
    return go("ready");
  } catch (error) {
    return go("off", error.name === "NotFoundError" ? "missing" : "denied");
  } finally {
    busy = false;
  }
}

function level(loud) {
  // In decibels: the ear and the eye agree on those.
  const part = Math.max(0, Math.min(1, 1 + Math.log10(Math.max(loud, 0.001)) / 2.2));
  at("vu").style.setProperty("--loud", part.toFixed(2));
  at("vu").setAttribute("aria-valuenow", Math.round(part * 100));
  at("vu").classList.toggle("is-hot", loud > 0.97);
}

function start() {
  hush?.();
  hush = null;
  take = null;
  microphone.wake();
  microphone.start();
  pressedAt = performance.now();
  tooLong = setTimeout(() => stop("too_long"), LONGEST * 1000);
  go("recording");
}

async function stop(problem = "") {
  if (busy || state !== "recording") return;
  busy = true;
  clearTimeout(tooLong);
  const length = (performance.now() - pressedAt) / 1000;
  const samples = await microphone.stop();
  busy = false;
  if (problem) return go("ready", problem);
  if (length < SHORTEST) return go("ready", "short");
  const found = judge(samples, microphone.context.sampleRate, LONGEST);
  if (found.problem) return go("ready", found.problem);
  take = found.speech;
  go("review");
  studio.classList.add("is-playing");
  hush = microphone.play(take, () => studio.classList.remove("is-playing"));
  return null;
}

async function next() {
  if (busy || !take) return null;
  busy = true;
  hush?.();
  studio.classList.remove("is-playing");
  const word = words[index];
  try {
    await outbox.add({ kind: "take", word: word.dataset.word, text: word.dataset.text, pledge: studio.dataset.pledge, sound: wav(take, microphone.context.sampleRate) });
  } catch {
    busy = false;
    return go("review", "memory"); // the take is still here: try again
  }
  take = null;
  done.push(index);
  index += 1;
  busy = false;
  show();
  go("ready");
  return null;
}

function again() { if (state === "review" && !busy) { hush?.(); studio.classList.remove("is-playing"); take = null; start(); } }

function skip() {
  if ((state !== "ready" && state !== "review") || busy || index >= words.length) return;
  hush?.();
  take = null;
  index += 1;
  show();
  go("ready");
}

async function undo() {
  if (!done.length || busy || state === "recording") return;
  hush?.();
  take = null;
  index = done.pop();
  show();
  go(microphone ? "ready" : "off", "undone");
  await outbox.undo(words[index].dataset.word, studio.dataset.pledge);
}

// The key or the thumb goes down and comes up; holding and tapping both work.
function down() {
  if (index >= words.length || busy) return;
  if (state === "off") on();
  else if (state === "ready") start();
  else if (state === "recording") stop();
  else if (state === "review") next();
}

function up() {
  if (state === "recording" && performance.now() - pressedAt > HELD) stop();
}

const main = at("record-key");
let pressed = false;
main.addEventListener("pointerdown", (event) => { if (event.button || state === "off") return; pressed = true; main.setPointerCapture?.(event.pointerId); down(); });
for (const name of ["pointerup", "pointercancel"]) main.addEventListener(name, () => { if (pressed) up(); pressed = false; });
main.addEventListener("contextmenu", (event) => event.preventDefault());
// A screen reader or a switch clicks without pressing; and phones open a microphone only at a click.
main.addEventListener("click", (event) => { if (event.detail === 0 || state === "off") down(); });
for (const [id, act] of [["again", again], ["skip", skip], ["undo", undo]]) {
  at(id).addEventListener("click", () => { act(); main.focus({ preventScroll: true }); });
}

const KEYS = { a: again, s: skip, z: undo };
const isTyping = (event) => event.target.closest?.("input, textarea, select, summary, a, button:not(#record-key)");
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === " " && !isTyping(event)) {
    event.preventDefault();
    if (!event.repeat) down();
  } else if (!event.repeat && !event.target.closest?.("input, textarea, select")) {
    KEYS[event.key.toLowerCase()]?.();
  }
});
addEventListener("keyup", (event) => { if (event.key === " " && !isTyping(event)) { event.preventDefault(); up(); } });

function drawOutbox({ waiting, refused, needsLogin }) {
  const line = at("outbox");
  const said = studio.dataset;
  line.classList.toggle("is-waiting", waiting > 0);
  line.textContent = needsLogin && waiting ? said.sayLogin : waiting ? `${said.sayUnsent} ${waiting}` : done.length ? said.saySent : "";
  if (waiting && outbox?.isMemory) line.textContent += ` ${said.sayMemory}`;
  at("refused").replaceChildren(...refused.map((errand) => {
    const row = document.createElement("li");
    const gone = document.createElement("button");
    row.className = "note";
    row.append(`${said.sayRefused} ${errand.text}. ${errand.refused} `);
    gone.type = "button";
    gone.className = "plain-link";
    gone.textContent = "OK";
    gone.addEventListener("click", () => outbox.forget(errand.id));
    row.append(gone);
    return row;
  }));
}

addEventListener("pagehide", () => microphone?.close());
outbox = await Outbox.open({
  who: studio.dataset.who,
  addresses: { take: studio.dataset.take, undo: studio.dataset.undo },
  onchange: drawOutbox,
});
// Words that wait here already need not be said again.
const kept = new Set((await outbox.waiting()).filter((errand) => errand.kind === "take").map((errand) => errand.word));
for (const word of [...words]) {
  if (kept.has(word.dataset.word)) { words.splice(words.indexOf(word), 1); word.remove(); waited += 1; }
}
at("keys").hidden = false;
show();
go("off", navigator.mediaDevices?.getUserMedia ? "off" : "unsafe");
studio.dataset.alive = "";
