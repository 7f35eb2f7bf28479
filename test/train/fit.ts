/** One text as the learner sees it. */
export interface Example {
  /** Rows of the weight table. */
  readonly rows: Int32Array;
  /** What each row counts: the same for all rows of a text. */
  readonly share: number;
  readonly dense: Float64Array;
  readonly label: number;
  readonly weight: number;
  /** Bits of the classes that could have been given. */
  readonly possible: number;
}

export interface Linear {
  readonly classes: number;
  /** `table[row * classes + class]`. */
  readonly table: Float32Array;
  /** `dense[i * classes + class]`, then the constants. */
  readonly dense: Float64Array;
}

export interface FitOptions {
  readonly classes: number;
  readonly rows: number;
  readonly dense: number;
  readonly epochs: number;
  readonly seed: number;
  /** How much more rows count whose share differs between the classes: 0 all the same, 1 by that alone. */
  readonly contrast?: number;
}

const RATE = 0.15;
/** Dense numbers are in every text and would run ahead of the words. */
const DENSE_RATE = RATE / 2;
/** The last steps are this share smaller than the first. */
const COOLING = 0.7;
const DECAY = 1e-5;
const START = 1e-6;

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Multinomial logistic regression over the possible classes of each example, by AdaGrad in a seeded order. */
export function fitLinear(examples: readonly Example[], options: FitOptions): Linear {
  const learner = new Learner(options, rowContrasts(examples, options));
  const random = seededRandom(options.seed);
  const order = Int32Array.from(examples.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const cooled = 1 - (epoch / options.epochs) * COOLING;
    for (const at of order) {
      const example = examples[at];
      if (example !== undefined) learner.learn(example, cooled);
    }
  }
  return learner.finish();
}

/** Texts that every row is believed to have been met in before, as often in each class as not. */
const BELIEVED = 1;

/**
 * What each row counts before anything is learned: how far apart its odds in a class are from those in the others,
 * mean over the classes (Wang & Manning 2012). Few texts suffice to tell, and the learner starts from there.
 */
function rowContrasts(
  examples: readonly Example[],
  { classes, rows, contrast = 0 }: FitOptions,
): Float32Array | null {
  if (contrast === 0) return null;
  const met = new Float64Array(rows * classes);
  const texts = new Float64Array(classes);
  for (const { label, weight, rows: own } of examples) {
    texts[label] = (texts[label] ?? 0) + weight;
    for (const row of own) met[row * classes + label] = (met[row * classes + label] ?? 0) + weight;
  }
  const contrasts = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const own = met.subarray(row * classes, (row + 1) * classes);
    contrasts[row] = 1 - contrast + contrast * meanLogRatio(own, texts);
  }
  return contrasts;
}

function meanLogRatio(met: Float64Array, texts: Float64Array): number {
  const allMet = met.reduce((sum, n) => sum + n, 0);
  const allTexts = texts.reduce((sum, n) => sum + n, 0);
  if (allMet === 0) return 0;
  let sum = 0;
  let classes = 0;
  for (let c = 0; c < met.length; c++) {
    const [n = 0, all = 0] = [met[c], texts[c]];
    if (all === 0) continue;
    const inside = (n + BELIEVED) / (all + 2 * BELIEVED);
    const outside = (allMet - n + BELIEVED) / (allTexts - all + 2 * BELIEVED);
    sum += Math.abs(Math.log(inside / outside));
    classes++;
  }
  return sum / classes;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const other = order[j] ?? 0;
    order[j] = order[i] ?? 0;
    order[i] = other;
  }
}

class Learner {
  readonly model: Linear;
  readonly #tableSquares: Float32Array;
  readonly #denseSquares: Float64Array;
  readonly #inputs: Float64Array;
  readonly #contrasts: Float32Array | null;

  constructor({ classes, rows, dense }: FitOptions, contrasts: Float32Array | null) {
    this.model = {
      classes,
      table: new Float32Array(rows * classes),
      dense: new Float64Array((dense + 1) * classes),
    };
    this.#tableSquares = new Float32Array(rows * classes).fill(START);
    this.#denseSquares = new Float64Array((dense + 1) * classes).fill(START);
    this.#inputs = new Float64Array(dense + 1);
    this.#inputs[dense] = 1;
    this.#contrasts = contrasts;
  }

  /** The model as it scores plain rows. */
  finish(): Linear {
    const { classes, table } = this.model;
    const contrasts = this.#contrasts;
    if (contrasts !== null) {
      for (let at = 0; at < table.length; at++) {
        table[at] = (table[at] ?? 0) * (contrasts[Math.floor(at / classes)] ?? 1);
      }
    }
    return this.model;
  }

  learn(example: Example, cooled: number): void {
    const { classes } = this.model;
    const shares = sharesOf(scoresOf(this.model, example, this.#contrasts), example.possible);
    for (let c = 0; c < classes; c++) {
      if (((example.possible >> c) & 1) === 0) continue;
      const slope = ((shares[c] ?? 0) - (c === example.label ? 1 : 0)) * example.weight;
      if (Math.abs(slope) < 1e-4) continue;
      this.#stepTable(example, { slope, c, cooled });
      this.#stepDense(example, { slope, c, cooled });
    }
  }

  #stepTable({ rows, share, weight }: Example, { slope, c, cooled }: Step): void {
    const { classes, table } = this.model;
    const squares = this.#tableSquares;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const at = row * classes + c;
      const old = table[at] ?? 0;
      const gradient = slope * share * (this.#contrasts?.[row] ?? 1) + DECAY * old * weight;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      table[at] = old - (RATE * cooled * gradient) / Math.sqrt(square);
    }
  }

  #stepDense({ dense }: Example, { slope, c, cooled }: Step): void {
    const { classes, dense: weights } = this.model;
    const squares = this.#denseSquares;
    const inputs = this.#inputs;
    inputs.set(dense);
    for (let i = 0; i < inputs.length; i++) {
      const input = inputs[i] ?? 0;
      if (input === 0) continue;
      const at = i * classes + c;
      const gradient = slope * input + DECAY * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + gradient * gradient;
      weights[at] = (weights[at] ?? 0) - (DENSE_RATE * cooled * gradient) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

interface Step {
  readonly slope: number;
  readonly c: number;
  readonly cooled: number;
}

/** Scores of an example before they become shares. */
export function scoresOf(
  model: Linear,
  example: Pick<Example, 'rows' | 'share' | 'dense'>,
  contrasts: Float32Array | null = null,
): Float64Array {
  const { classes, table, dense } = model;
  const { rows, share } = example;
  const scores = new Float64Array(classes);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const at = row * classes;
    const counts = share * (contrasts?.[row] ?? 1);
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (table[at + c] ?? 0) * counts;
  }
  const inputs = dense.length / classes - 1;
  for (let i = 0; i <= inputs; i++) {
    const input = i === inputs ? 1 : (example.dense[i] ?? 0);
    if (input === 0) continue;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + input * (dense[i * classes + c] ?? 0);
  }
  return scores;
}

/** Softmax over the possible classes; 0 for the others. */
export function sharesOf(scores: Float64Array, possible: number): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < scores.length; c++) if ((possible >> c) & 1) most = Math.max(most, scores[c] ?? 0);
  const shares = scores.map((score, c) => ((possible >> c) & 1 ? Math.exp(score - most) : 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}
