// How a word is asked and answered: one function for each kind of card.
import { arrived, config, icon, make, t } from "./learn-texts.js";

export function picture(thing, alt = "") {
  const shot = thing.picture;
  if (!shot?.url) return make("div", { class: "word-tile" }, icon("picture"));
  const box = make("div", { class: "pic" });
  if (shot.placeholder) box.append(make("img", { class: "pic-soft", src: shot.placeholder, alt: "", width: 24, height: 24 }));
  box.append(make("img", { class: shot.focus, src: shot.url, width: shot.width, height: shot.height, alt, decoding: "async" }));
  return box;
}

export const inWords = (word, tag = "span", extra = "") => make(tag, { lang: word.lang, dir: word.dir, class: extra || null }, word.said);

function genderMark(word) {
  if (!word.article) return null;
  const mark = make("span", { class: `gender ${word.gender ? `g-${word.gender}` : ""}` });
  if (word.gender) mark.append(icon(`g-${word.gender}`));
  mark.append(make("span", { lang: word.lang }, word.article));
  if (config.texts[`g_${word.gender}`]) mark.append(make("span", { class: "unseen" }, ` (${t(`g_${word.gender}`)})`));
  return mark;
}

export function sound(word, extra = "", speed = "normal") {
  const href = word?.sound?.[speed];
  if (!href) return null;
  const slow = speed === "slow";
  const name = slow ? t("hear_slowly") : t("hear", { word: word.text });
  return make("a", { class: `sound ${extra}`, href, "data-sound": true, "data-say-text": slow ? t("hear_slowly") : t("hear_it"), lang: slow ? null : word.lang, "aria-label": name }, icon(slow ? "slow" : "sound"));
}

const thingsOf = (set, uuids) => uuids.map((uuid) => set.things.get(uuid)).filter(Boolean);

// Always the same disorder for the same card and number of reviews: no jumping on a second look.
function mixed(list, seed) {
  const place = (one) => [...`${seed}${one.concept ?? one}`].reduce((sum, sign) => (Math.imul(sum, 31) + sign.codePointAt(0)) | 0, 7);
  return [...list].sort((a, b) => place(a) - place(b));
}

function choices(list, label, pick, extra) {
  return make("ul", { class: `picks ${extra}` }, list.map((one) => {
    const { content, name, lang, say } = label(one);
    const button = make("button", { type: "button", class: "pick", lang, "aria-label": name, "data-say": say, onclick: () => pick(one) }, content);
    return make("li", {}, button);
  }));
}

const asWord = (thing) => ({ content: inWords(thing.word), say: thing.word.sound?.normal });
const asOwn = (thing) => ({ content: inWords(thing.own), say: thing.own.sound?.normal });
// A picture is named in the learner's own language: the word of work would be the answer.
const asPicture = (thing) => ({ content: picture(thing), name: thing.own?.text ?? thing.picture?.alt ?? "", lang: thing.own?.lang, say: thing.own?.sound?.normal });

const prompt = (card) => make("div", { class: "prompt-words" }, sound(card.word, "sound-main"), inWords(card.word, "p", `prompt-word ${card.word.said.length > 16 ? "is-long" : ""}`));

const pickOf = (card, answer) => (one) => answer({ right: one.concept === card.concept, chosen: one });

const KINDS = {
  picture_word({ card, set, state }, answer) {
    const wrong = thingsOf(set, card.options.concepts);
    return { ask: t("ask_picture_word"), parts: [picture(card, t("picture")), choices(mixed([card, ...wrong], state.reviews), asWord, pickOf(card, answer), "picks-words")] };
  },
  word_picture({ card, set, state }, answer) {
    const wrong = thingsOf(set, card.options.pictured);
    return { ask: t("ask_word_picture"), plays: true, parts: [prompt(card), choices(mixed([card, ...wrong], state.reviews), asPicture, pickOf(card, answer), "picks-pictures")] };
  },
  sound_picture({ card, set, state }, answer) {
    const wrong = thingsOf(set, card.options.pictured);
    const hear = sound(card.word, "sound-huge");
    hear.setAttribute("aria-label", t("hear_it"));
    return { ask: t("ask_sound_picture"), plays: true, parts: [make("div", { class: "prompt-sound" }, hear), choices(mixed([card, ...wrong], state.reviews), asPicture, pickOf(card, answer), "picks-pictures")] };
  },
  word_own({ card, set, state }, answer) {
    const wrong = thingsOf(set, card.options.concepts).filter((one) => one.own && one.own.text !== card.own.text);
    return { ask: t("ask_word_own"), plays: true, parts: [prompt(card), choices(mixed([card, ...wrong], state.reviews), asOwn, pickOf(card, answer), "picks-words")] };
  },
  article({ card }, answer) {
    const label = (article) => ({ content: article, lang: card.word.lang });
    const pick = (article) => answer({ right: article === card.word.article, text: `${article} ${card.word.text}` });
    const bare = make("p", { class: "prompt-word", lang: card.word.lang, dir: card.word.dir }, card.word.text);
    return { ask: t("ask_article"), parts: [picture(card), bare, choices(card.options.articles, label, pick, "picks-articles")] };
  },
  pair({ card, set, state }, answer) {
    const wrong = thingsOf(set, [card.options.pair]);
    return { ask: t("ask_pair"), plays: true, parts: [prompt(card), choices(mixed([card, ...wrong], state.reviews), asPicture, pickOf(card, answer), "picks-pictures picks-pair")] };
  },
  spell: spelling,
  part: partOf,
};

// Letters go into places one by one; the last one says whether it is right.
function spelling({ card }, answer) {
  const signs = [...card.word.text.normalize("NFC")];
  const wanted = signs.filter((sign) => sign.trim());
  const put = [];
  const places = make("p", { class: "places", lang: card.word.lang, dir: card.word.dir, "aria-live": "polite" });
  const draw = () => {
    let at = 0;
    places.replaceChildren(...signs.map((sign) => (sign.trim() ? make("span", { class: "place" }, put[at++]?.textContent ?? "") : make("span", { class: "gap" }, " "))));
    places.classList.toggle("is-long", wanted.length > 9);
  };
  const take = (key) => {
    if (key.disabled || put.length === wanted.length) return;
    key.disabled = true;
    put.push(key);
    draw();
    if (put.length < wanted.length) return;
    const text = put.map((one) => one.textContent).join("");
    answer({ right: text === wanted.join(""), text });
  };
  const undo = () => { const key = put.pop(); if (key) key.disabled = false; draw(); };
  const keys = card.letters.map((letter) => make("button", { type: "button", class: "letter", lang: card.word.lang, onclick: (event) => take(event.currentTarget) }, letter));
  const back = make("button", { type: "button", class: "letter letter-back", "aria-label": t("undo"), onclick: undo }, icon("undo"));
  draw();
  const typed = (event) => {
    if (event.key === "Backspace") return undo();
    const key = keys.find((one) => !one.disabled && one.textContent.toLowerCase() === event.key.toLowerCase());
    return key && take(key);
  };
  return { ask: t("ask_spell"), typed, parts: [picture(card), card.own ? inWords(card.own, "p", "prompt-own") : null, places, make("div", { class: "letters" }, keys, back)] };
}

const SVG = "http://www.w3.org/2000/svg";
function shape(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

// The parts lie over the picture; without several of them, a tap beside the right one is wrong.
function partOf({ card, set }, answer) {
  const { picture: shot, regions } = card.part;
  const over = shape("svg", { class: "part-map", viewBox: "0 0 100 100", preserveAspectRatio: "none" });
  const say = (uuid) => answer({ right: uuid === card.concept, chosen: set.things.get(uuid) ?? null });
  regions.forEach((region, index) => {
    const points = region.points.map(([x, y]) => `${x * 100},${y * 100}`).join(" ");
    const area = shape("polygon", { points, tabindex: 0, role: "button", "aria-label": t("part_number", { number: index + 1 }) });
    area.addEventListener("click", (event) => { event.stopPropagation(); say(region.concept); });
    area.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); event.stopPropagation(); say(region.concept); } });
    over.append(area);
  });
  const image = make("img", { src: shot.url, width: shot.width, height: shot.height, alt: t("picture") });
  const box = make("div", { class: "part-picture", onclick: () => say(null) }, image, over);
  return { ask: t("ask_part"), plays: true, parts: [prompt(card), box] };
}

export function question(asked, answer) {
  return KINDS[asked.kind](asked, answer);
}

// Picture, word and sound together; what was chosen instead stands below.
export function answerParts({ card }, said) {
  const { word, own } = card;
  const names = make("div", { class: "answer-names" }, genderMark(word), make("p", { class: `answer-word ${word.text.length > 13 ? "is-long" : ""}`, lang: word.lang, dir: word.dir }, word.text));
  const mine = own ? make("p", { class: "answer-own" }, make("span", { class: "lang" }, own.lang), make("bdi", { lang: own.lang }, own.text)) : null;
  const hear = make("div", { class: "hear answer-hear" }, sound(word, "sound-main"), sound(word, "sound-main sound-slow", "slow"));
  const chosen = said && !said.right ? chosenInstead(said) : null;
  return [picture(card, card.picture?.alt ?? ""), make("div", { class: "answer-text" }, names, hear), mine, chosen];
}

function chosenInstead({ chosen, text }) {
  if (text) return make("p", { class: "instead" }, icon("close"), make("span", {}, t("you_chose", { word: text })));
  if (!chosen) return null;
  const small = chosen.picture?.url ? make("span", { class: "instead-pic" }, picture(chosen)) : icon("close");
  return make("p", { class: "instead" }, small, make("span", {}, t("you_chose", { word: chosen.word.said })));
}

// Draws a row of cards for the end of a session.
export function wordRow({ card, rating }) {
  return make("li", { class: "learned" }, make("span", { class: "learned-pic" }, picture(card)), make("span", {}, inWords(card.word, "b"), card.own ? inWords(card.own, "span", "quiet") : null), icon(rating === 3 ? "check" : "again"), make("span", { class: "unseen" }, rating === 3 ? t("knew") : t("did_not")));
}

export function fill(box, parts) {
  box.replaceChildren(...parts.filter(Boolean));
  arrived(box);
}
