// FSRS-6 as the `fsrs` package of Python computes it, without fuzz. Times in milliseconds.
// The server replays with the package; a test compares both on 10,000 histories.
const DAY = 86_400_000;
const LEAST = 0.001;
export const LEARNING = 1;
export const REVIEW = 2;
export const RELEARNING = 3;

export const DEFAULTS = {
  parameters: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ],
  desired_retention: 0.85,
  learning_steps: [60],
  relearning_steps: [60],
  maximum_interval: 36_500,
};

const hold = (value, least, most) => Math.min(Math.max(value, least), most);

// Python rounds halves to the even number.
function round(value) {
  const low = Math.floor(value);
  const rest = value - low;
  if (rest !== 0.5) return Math.round(value);
  return low % 2 === 0 ? low : low + 1;
}

export class Scheduler {
  constructor(settings = DEFAULTS) {
    this.set = { ...DEFAULTS, ...settings };
    this.w = this.set.parameters;
    this.decay = -this.w[20];
    this.factor = 0.9 ** (1 / this.decay) - 1;
  }

  // How likely a word is still known, 0 to 1.
  retrievability(card, at) {
    const days = Math.max(0, Math.floor((at - card.last_review) / DAY));
    return (1 + (this.factor * days) / card.stability) ** this.decay;
  }

  // The state after a review. `card` is null for a word never asked; it is not changed.
  review(card, rating, at) {
    const next = card ? { ...card } : { state: LEARNING, step: 0, stability: null, difficulty: null };
    this.#remember(next, card, rating, at);
    next.due = at + this.#wait(next, rating);
    next.last_review = at;
    next.last_rating = rating;
    next.reviews = (card?.reviews ?? 0) + 1;
    next.again = (card?.again ?? 0) + (rating === 1 ? 1 : 0);
    return next;
  }

  #remember(next, card, rating, at) {
    if (!card) {
      next.stability = Math.max(this.w[rating - 1], LEAST);
      next.difficulty = hold(this.#firstDifficulty(rating), 1, 10);
      return;
    }
    const days = Math.floor((at - card.last_review) / DAY);
    const stability = days < 1 ? this.#sameDay(card, rating) : this.#laterDay(card, rating, at);
    next.stability = Math.max(stability, LEAST);
    next.difficulty = this.#difficulty(card.difficulty, rating);
  }

  #firstDifficulty(rating) {
    return this.w[4] - Math.E ** (this.w[5] * (rating - 1)) + 1;
  }

  #difficulty(before, rating) {
    const change = -(this.w[6] * (rating - 3));
    const damped = before + ((10 - before) * change) / 9;
    return hold(this.w[7] * this.#firstDifficulty(4) + (1 - this.w[7]) * damped, 1, 10);
  }

  #sameDay({ stability }, rating) {
    const growth = Math.E ** (this.w[17] * (rating - 3 + this.w[18])) * stability ** -this.w[19];
    return stability * (rating > 1 ? Math.max(growth, 1) : growth);
  }

  #laterDay(card, rating, at) {
    const { stability, difficulty } = card;
    const chance = this.retrievability(card, at);
    if (rating > 1) {
      const effort = rating === 2 ? this.w[15] : 1;
      const ease = rating === 4 ? this.w[16] : 1;
      const growth = Math.E ** this.w[8] * (11 - difficulty) * stability ** -this.w[9] * (Math.E ** ((1 - chance) * this.w[10]) - 1);
      return stability * (1 + growth * effort * ease);
    }
    const long = this.w[11] * difficulty ** -this.w[12] * ((stability + 1) ** this.w[13] - 1) * Math.E ** ((1 - chance) * this.w[14]);
    return Math.min(long, stability / Math.E ** (this.w[17] * this.w[18]));
  }

  // How long until the word comes back; moves the card between learning and reviewing.
  #wait(card, rating) {
    if (card.state === REVIEW) {
      if (rating > 1 || !this.set.relearning_steps.length) return this.#days(card.stability);
      card.state = RELEARNING;
      card.step = 0;
      return this.set.relearning_steps[0] * 1000;
    }
    const steps = card.state === LEARNING ? this.set.learning_steps : this.set.relearning_steps;
    return this.#steps(card, rating, steps);
  }

  #steps(card, rating, steps) {
    const isLast = !steps.length || (rating > 1 && card.step >= steps.length) || rating === 4 || (rating === 3 && card.step + 1 === steps.length);
    if (isLast) {
      card.state = REVIEW;
      card.step = null;
      return this.#days(card.stability);
    }
    if (rating === 1) card.step = 0;
    if (rating === 3) card.step += 1;
    if (rating === 2 && card.step === 0) return (steps.length === 1 ? steps[0] * 1.5 : (steps[0] + steps[1]) / 2) * 1000;
    return steps[card.step] * 1000;
  }

  #days(stability) {
    const days = round((stability / this.factor) * (this.set.desired_retention ** (1 / this.decay) - 1));
    return hold(days, 1, this.set.maximum_interval) * DAY;
  }
}
