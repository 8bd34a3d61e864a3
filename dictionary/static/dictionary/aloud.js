// Read aloud: the first tap on a control says what it is, the second does it.
const FORGET_AFTER = 10_000;
const controls = "a[href], button, summary, label, input:not([type=hidden]), textarea";
const root = document.documentElement;
const voice = new Audio();
let armed = null;
let forget = 0;
let texts = {};

const ready = fetch(root.dataset.aloud).then((answer) => (answer.ok ? answer.json() : {})).then((found) => { texts = found; }).catch(() => {});
const nameOf = (control) => control.dataset.sayText ?? "";
const aloudAddress = (control) => control.dataset.say || texts[nameOf(control)];

function withBrowser(text) {
  // Only voices that live on this device: others send the words away.
  const lang = root.lang;
  const own = speechSynthesis?.getVoices().find((one) => one.localService && one.lang.startsWith(lang));
  if (!own) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = own;
  speechSynthesis.speak(words);
}

function disarm() {
  armed?.removeAttribute("data-armed");
  armed = null;
}

async function speak(control) {
  await ready;
  const address = aloudAddress(control);
  if (!address) return withBrowser(nameOf(control));
  voice.src = address;
  return voice.play().catch(() => withBrowser(nameOf(control)));
}

function controlAt(event) {
  if (!root.hasAttribute("data-aloud")) return null;
  const found = event.target.closest?.(controls);
  // A radio button lies over its label: they are one control.
  return found?.matches("label") && found.control ? found.control : found;
}

function first(event) {
  const control = controlAt(event);
  if (!control || control === armed) return false;
  disarm();
  armed = control;
  armed.setAttribute("data-armed", "");
  clearTimeout(forget);
  forget = setTimeout(disarm, FORGET_AFTER);
  speak(control);
  return true;
}

// A field must not open the keyboard at the first tap.
addEventListener("mousedown", (event) => {
  const control = controlAt(event);
  if (control?.matches("input, textarea") && control !== armed) event.preventDefault();
}, true);
addEventListener("click", (event) => {
  if (!event.isTrusted) return;
  if (first(event)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (controlAt(event)) {
    disarm();
  }
}, true);
