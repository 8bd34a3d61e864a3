// One session: card after card over the whole screen, two buttons, an end.
import { answerParts, fill, question, wordRow } from "./learn-cards.js";
import { Session, waiting } from "./learn-plan.js";
import { arrived, distance, icon, make, t } from "./learn-texts.js";

const byRole = (root, name) => root.querySelector(`[data-play="${name}"]`);

export class Play {
  constructor(set, me, goal, { extra, onend }) {
    Object.assign(this, { set, me, onend });
    this.session = new Session(set, me, goal, extra);
    this.root = document.getElementById("play").content.firstElementChild.cloneNode(true);
    this.parts = Object.fromEntries(["why", "ask", "body", "keys", "bar", "live", "trouble"].map((name) => [name, byRole(this.root, name)]));
    this.behind = [...document.body.children].filter((one) => one.id !== "spoken");
  }

  start() {
    for (const one of this.behind) one.inert = true;
    document.body.append(this.root);
    document.documentElement.classList.add("playing");
    byRole(this.root, "close").addEventListener("click", () => history.back());
    this.onkey = (event) => this.#key(event);
    this.onback = () => this.close();
    document.addEventListener("keydown", this.onkey);
    addEventListener("popstate", this.onback, { once: true });
    history.pushState({ playing: true }, "");
    this.me.onfull = () => this.#tell(t("full"));
    if (!this.me.lasts) this.#tell(t("not_kept"));
    arrived(this.root);
    this.next();
  }

  close() {
    document.removeEventListener("keydown", this.onkey);
    removeEventListener("popstate", this.onback);
    document.documentElement.classList.remove("playing");
    for (const one of this.behind) one.inert = false;
    this.root.remove();
    this.onend();
  }

  #tell(text) {
    this.parts.trouble.hidden = false;
    this.parts.trouble.lastElementChild.textContent = text;
  }

  #say(text) { this.parts.live.textContent = text; }

  next() {
    const asked = this.session.next();
    this.parts.bar.value = this.session.share;
    if (!asked) return this.#end();
    this.now = { ...asked, set: this.set };
    const { why, state } = asked;
    this.parts.why.textContent = t(`why_${why}`, { when: state ? distance(this.me.now(), state.last_review) : "" });
    if (asked.kind === "new") this.#answer(null); else this.#ask();
    this.#fetchNext();
    return null;
  }

  #ask() {
    const { ask, parts, plays, typed } = question(this.now, (said) => this.#answer(said));
    this.typed = typed ?? null;
    this.phase = "asking";
    this.root.dataset.phase = `asking-${this.now.kind}`;
    this.parts.ask.textContent = ask;
    fill(this.parts.body, parts);
    this.#keys([{ name: "dont_know", icon: "help", act: () => this.#answer({ right: false }), key: "0" }]);
    this.#say(`${this.parts.why.textContent} ${ask}`);
    this.parts.ask.focus({ preventScroll: true });
    if (plays) this.#hear();
  }

  // What it is, together; `said` is null for a new word, else what was chosen.
  #answer(said) {
    const { card } = this.now;
    const isNew = said === null;
    this.typed = null;
    this.phase = "answered";
    this.root.dataset.phase = isNew ? "new" : said.right ? "right" : "wrong";
    this.parts.ask.textContent = isNew ? t("look") : said.right ? t("right") : t("not_right");
    fill(this.parts.body, answerParts(this.now, said));
    const knew = said?.right === true;
    this.#keys([
      { name: isNew ? "new_for_me" : "did_not", icon: "close", act: () => this.#rate(1), key: "1", main: !knew },
      { name: isNew ? "knew_already" : "knew", icon: "check", act: () => this.#rate(3), key: "2", main: knew },
    ]);
    this.#say([this.parts.ask.textContent, card.word.said, card.own?.text].filter(Boolean).join(". "));
    this.parts.ask.focus({ preventScroll: true });
    this.#hear();
  }

  #rate(rating) {
    this.session.rate(this.now, rating);
    this.next();
  }

  #keys(buttons) {
    this.buttons = buttons;
    this.parts.keys.replaceChildren(...buttons.map((one) => make("button", { type: "button", class: `verdict ${one.main ? "is-main" : ""}`, "data-key": one.name, "data-say-text": t(one.name), onclick: one.act }, icon(one.icon), make("span", {}, t(one.name)), make("kbd", { "aria-hidden": "true" }, one.key))));
    this.parts.keys.dataset.count = buttons.length;
    arrived(this.parts.keys);
  }

  #hear() { this.parts.body.querySelector("a[data-sound]")?.click(); }

  // The next picture is on its way while this card is looked at.
  #fetchNext() {
    const shot = this.session.peek()?.picture?.url;
    if (shot) new Image().src = shot;
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.repeat && !event.key.startsWith("Arrow") && event.key !== "Backspace") return;
    if (event.key === "Escape") return void history.back();
    const inButton = event.target.closest?.("button, a, [role=button]");
    if (event.key.startsWith("Arrow")) return void this.#move(event);
    if (this.typed && (event.key === "Backspace" || /^\p{L}$/u.test(event.key))) { event.preventDefault(); return void this.typed(event); }
    const button = this.buttons.find((one) => one.key === event.key);
    const pick = this.phase === "asking" && this.parts.body.querySelectorAll(".pick")[Number(event.key) - 1];
    if (button) button.act();
    else if (pick) pick.click();
    else if (event.key === " " && !inButton) { event.preventDefault(); this.#space(); }
  }

  // Space goes on: it hears the word while asking, and takes the likely button after.
  #space() {
    if (this.phase === "asking") this.#hear();
    else this.buttons.find((one) => one.main)?.act();
  }

  #move(event) {
    const list = [...this.root.querySelectorAll(".pick, .letter:not(:disabled), polygon, .verdict")];
    const step = event.key === "ArrowDown" || (event.key === "ArrowRight") === (document.dir !== "rtl") && event.key !== "ArrowUp" ? 1 : -1;
    const at = list.indexOf(document.activeElement);
    event.preventDefault();
    list[at < 0 ? (step > 0 ? 0 : list.length - 1) : (at + step + list.length) % list.length]?.focus();
  }

  #end() {
    const { known, again } = this.session.learned;
    const { next } = waiting(this.set, this.me);
    this.phase = "ended";
    this.root.dataset.phase = "ended";
    this.parts.bar.value = 1;
    this.parts.why.textContent = next ? t("comes_back", { when: distance(this.me.now(), next) }) : "";
    this.parts.ask.textContent = this.session.asked ? t("learned", { count: known.length }) : t("nothing_today");
    const rows = make("ul", { class: "learned-list" }, [...known, ...again].map(wordRow));
    const list = again.length ? make("p", { class: "quiet" }, t("still_again", { count: again.length })) : null;
    fill(this.parts.body, [make("span", { class: "big-check" }, icon("check")), list, rows]);
    this.#keys([{ name: "done", icon: "check", act: () => history.back(), key: "1", main: true }]);
    this.#say([this.parts.ask.textContent, this.parts.why.textContent].join(" "));
    this.parts.ask.focus({ preventScroll: true });
    this.me.sync().catch(() => {});
  }
}

