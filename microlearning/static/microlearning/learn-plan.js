// Which word comes next, in which way it is asked, and why it is back. Knows nothing of the page.
export const MOST_CARDS = 500;
const EASIEST = ["picture_word", "word_picture", "sound_picture", "word_own", "article", "pair", "part", "spell"];
const day = (moment) => new Date(moment).toLocaleDateString("en-CA");

// What waits in a set: words to repeat, new words for today, and when the next one comes.
export function waiting(set, me) {
  const now = me.now();
  const known = (card) => me.stateOf(card.concept, set.language);
  const due = set.cards.filter((card) => known(card)?.due <= now);
  const unseen = set.cards.filter((card) => !known(card));
  const fresh = unseen.slice(0, Math.max(0, set.pace - freshToday(set, me)));
  const later = set.cards.map((card) => known(card)?.due).filter((at) => at > now);
  return { due, fresh, unseen, next: later.length ? Math.min(...later) : null };
}

export function freshToday(set, me) {
  return set.fresh?.day === day(me.now()) ? set.fresh.count : 0;
}

export function countFresh(set, me) {
  set.fresh = { day: day(me.now()), count: freshToday(set, me) + 1 };
}

// Easy ways first; each time that it was known the next way is asked.
export function kindOf(card, state) {
  const kinds = EASIEST.filter((kind) => card.kinds.includes(kind));
  if (!state || !kinds.length) return "new";
  return kinds[(state.reviews - state.again) % kinds.length];
}

export class Session {
  // `goal`: { minutes } or { cards }. `extra`: go on where nothing is due.
  constructor(set, me, goal, extra = false) {
    Object.assign(this, { set, me, goal, extra });
    this.began = Date.now();
    this.asked = 0;
    this.results = new Map();
    const { due, fresh, unseen } = waiting(set, me);
    const dueAt = (card) => me.stateOf(card.concept, set.language).due;
    this.line = [...due.sort((a, b) => dueAt(a) - dueAt(b)), ...fresh];
    if (extra && !this.line.length) this.line = this.#more(unseen);
    this.again = [];
    this.last = null;
  }

  // Beyond today: more new words, else the words that come back soonest.
  #more(unseen) {
    if (unseen.length) return unseen.slice(0, this.set.pace);
    const due = (card) => this.me.stateOf(card.concept, this.set.language).due;
    return [...this.set.cards].sort((a, b) => due(a) - due(b)).slice(0, 20);
  }

  get share() {
    const done = this.goal.cards ? this.asked / this.goal.cards : (Date.now() - this.began) / (this.goal.minutes * 60_000);
    return Math.min(1, done);
  }

  // The next card, or null: the goal is reached or nothing is left.
  next() {
    if (this.share >= 1) return null;
    const card = this.#returned() ?? this.line.shift() ?? this.#soonest();
    this.last = card ?? null;
    return card ? this.#question(card) : null;
  }

  // What comes after this one, most likely: its picture can be fetched already.
  peek() { return this.line[0] ?? this.again[0]?.card ?? null; }

  #returned() {
    const now = this.me.now();
    const at = this.again.findIndex((one) => one.due <= now && (one.card !== this.last || this.again.length === 1));
    return at < 0 ? null : this.again.splice(at, 1)[0].card;
  }

  #soonest() {
    const at = this.again.findIndex((one) => one.card !== this.last);
    return this.again.splice(Math.max(at, 0), 1)[0]?.card ?? null;
  }

  #question(card) {
    const state = this.me.stateOf(card.concept, this.set.language);
    const kind = kindOf(card, state);
    const result = this.results.get(card.concept);
    let why = "new";
    if (result) why = result.rating === 1 ? "again" : "once_more";
    else if (state) why = state.due > this.me.now() ? "extra" : state.last_rating === 1 ? "forgotten" : "known";
    return { card, kind, why, state };
  }

  // The learner's verdict, 3 or 1; the word comes back in this session when it was not known.
  rate({ card, kind, state }, rating) {
    const first = card.kinds[0] ?? "picture_word";
    if (!state) countFresh(this.set, this.me);
    const after = this.me.record({ concept: card.concept, language: this.set.language, kind: kind === "new" ? first : kind, rating });
    this.asked += 1;
    this.results.set(card.concept, { card, rating, isNew: !state || this.results.get(card.concept)?.isNew });
    if (rating === 1) this.again.push({ card, due: after.due });
    return after;
  }

  // Known at the end, and what comes back soon.
  get learned() {
    const all = [...this.results.values()];
    return { known: all.filter((one) => one.rating === 3), again: all.filter((one) => one.rating === 1) };
  }
}
