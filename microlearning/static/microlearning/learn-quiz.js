// Playing along: the wall asks, the phone answers. It asks every second what to show.
import { call, Trouble } from "./learn-me.js";
import { arrived, config, icon, make, t } from "./learn-texts.js";

const box = document.getElementById("quiz");
const live = document.getElementById("quiz-live");
const { code } = box.dataset;
const EVERY = 1_000;
let player = null;
let shown = "";
try { player = sessionStorage.getItem(`quiz-${code}`); } catch { /* forbidden */ }

const nick = (nickname) => make("span", { class: "nick" }, nickname.split(" ").map((one) => make("span", { class: "key-pic" }, icon(one))));
const nameOf = (nickname) => nickname.split(" ").map((one) => config.names[one] ?? one).join(" · ");

function put(sign, ...parts) {
  if (sign === shown) return;
  shown = sign;
  box.replaceChildren(...parts.filter(Boolean));
  arrived(box);
}

const say = (text) => { if (live.textContent !== text) live.textContent = text; };
const big = (mark, text, below) => [make("span", { class: "big-check big-what" }, icon(mark)), make("h1", {}, text), below ? make("p", { class: "lead" }, below) : null];

async function join(nickname) {
  try {
    player = (await call("POST", `quiz/${code}/join/`, { body: { nickname } })).player;
    try { sessionStorage.setItem(`quiz-${code}`, player); } catch { /* forbidden */ }
  } catch (trouble) {
    say(trouble.message);
    shown = "";
  }
  await look();
}

function joining(state) {
  const names = state.nicknames.map((nickname) => make("li", {}, make("button", { type: "button", class: "pick", "aria-label": nameOf(nickname), onclick: () => join(nickname) }, nick(nickname))));
  put("joining", make("h1", {}, t("choose_name")), make("ul", { class: "picks quiz-nicks" }, names));
}

async function answer(question, option) {
  for (const button of box.querySelectorAll(".pick")) button.disabled = true;
  box.querySelectorAll(".pick")[option].setAttribute("aria-pressed", "true");
  await call("POST", `quiz/${code}/answer/`, { body: { player, question, option } }).catch((trouble) => say(trouble.message));
  await look();
}

function asking(state) {
  const pictures = state.kind === "word_picture";
  const options = state.options.map((one, index) => {
    const mark = state.phase === "showing" && index === state.right ? "is-right" : state.phase === "showing" && index === state.chosen ? "is-wrong" : "";
    const content = pictures ? make("span", { class: "pic" }, make("img", { src: one.picture, alt: "" })) : make("span", { lang: one.lang, dir: one.dir }, one.text);
    const button = make("button", { type: "button", class: `pick ${mark}`, disabled: state.chosen !== null || state.phase === "showing", "aria-pressed": index === state.chosen ? "true" : null, "aria-label": pictures ? t("part_number", { number: index + 1 }) : null, onclick: () => answer(state.question, index) }, content, mark ? icon(mark === "is-right" ? "check" : "close", "pick-mark") : null);
    return make("li", {}, button);
  });
  const right = state.phase === "showing" && state.chosen !== null ? t(state.chosen === state.right ? "right" : "not_right") : "";
  const text = state.phase === "showing" ? right || t("look_wall") : state.chosen === null ? t("tap_answer") : t("wait_wall");
  put(`${state.phase} ${state.question} ${state.chosen}`, make("p", { class: "quiet" }, `${state.question + 1} / ${state.of} · ${t("points", { count: state.score })}`), make("h1", {}, text), make("ul", { class: `picks ${pictures ? "picks-pictures" : "picks-words"}` }, options));
  say(text);
}

function draw(state) {
  if (!player) return state.phase === "ended" ? put("ended", ...big("check", t("quiz_over"))) : joining(state);
  if (state.phase === "joining") return put("wait", ...big("group", t("you_are_in"), t("look_wall")));
  if (state.phase === "ended") return put("ended", ...big("check", t("points", { count: state.score }), t("quiz_over")));
  return asking(state);
}

async function look() {
  try {
    draw(await call("GET", `quiz/${code}/${player ? `?player=${player}` : ""}`));
    return true;
  } catch (trouble) {
    if (trouble instanceof Trouble && ["quiz_ended", "unknown_quiz"].includes(trouble.reason)) {
      put("ended", ...big("check", trouble.message));
      return false;
    }
    say(trouble.reason === "offline" ? t("offline") : trouble.message);
    return true;
  }
}

// Nicknames stay as they were shown: they are asked for once.
async function run() {
  const goes = player || !shown ? await look() : true;
  if (goes) setTimeout(run, EVERY);
}

run();
