import { hashInts, mix32 } from '../hash.ts';

// Random numbers without a generator's history: each is a hash of what it is for. So nothing depends on the
// order in which numbers are asked for, and one more cluster leaves the numbers of all others as they were.
// Only 32-bit operations, Math.log, exp, cos and sqrt: the same on every machine that runs V8.

const GOLDEN = 0x9e3779b9;

/** Two words that name a sequence of random numbers. */
export interface RandomKey {
  readonly high: number;
  readonly low: number;
}

/** @param parts whole numbers, such as the seed and the hash of a name; order matters */
export function randomKey(...parts: readonly number[]): RandomKey {
  return { high: hashInts(0x68696768, ...parts), low: hashInts(0x6c6f7721, ...parts) };
}

/** The `index`-th uniform number of a sequence, inside (0, 1), 52 bits. */
export function uniformAt(high: number, low: number, index: number): number {
  const first = mix32(high ^ Math.imul(index + 1, GOLDEN));
  const second = mix32(low ^ first);
  return (first * 0x100000 + (second >>> 12) + 0.5) / 0x10000000000000;
}

/** Reads the numbers of one sequence one after the other. */
export class RandomStream {
  readonly #key: RandomKey;
  #index = 0;

  constructor(...parts: readonly number[]) {
    this.#key = randomKey(...parts);
  }

  /** Inside (0, 1). */
  uniform(): number {
    return uniformAt(this.#key.high, this.#key.low, this.#index++);
  }

  /** Standard normal, by Box and Muller. */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(this.uniform()));
    return radius * Math.cos(2 * Math.PI * this.uniform());
  }

  /**
   * Gamma with scale 1, so that its mean is `shape`. A shape of 0 gives 0.
   * @see Marsaglia and Tsang 2000, ACM TOMS 26:363-372; below 1 with the power of a uniform, section 6 there
   */
  gamma(shape: number): number {
    if (!(shape > 0)) return 0;
    if (shape < 1) return this.gamma(shape + 1) * Math.exp(Math.log(this.uniform()) / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const root = 1 + c * x;
      const v = root * root * root;
      if (v > 0 && Math.log(this.uniform()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
    }
  }

  beta(a: number, b: number): number {
    const first = this.gamma(a);
    const second = this.gamma(b);
    return first + second > 0 ? first / (first + second) : a / (a + b);
  }
}
