import { nextBook, startWith, startWithPair } from './phrase-starts.ts';

/**
 * A place in the patterns of a phrase book. Children are held by label (`work~`, `@not`), so that alternatives share
 * what follows them.
 */
export interface PhraseNode<T> {
  readonly labels: Map<string, PhraseNode<T>>;
  readonly next: Map<number, PhraseNode<T>[]>;
  gap: PhraseNode<T> | null;
  readonly values: T[];
}

/** Words a gap may swallow. */
const GAP = 3;
/** The step is a place, and not inside a gap. */
const PLACE = -1;
const NOTHING: readonly never[] = [];

/** One way to read on: at a place, or inside a gap that may swallow `skips` more words. */
interface Thread<T> {
  readonly node: PhraseNode<T>;
  readonly skips: number;
}

/** All ways to read on after the same words, and what ends here. */
interface State<T> {
  readonly threads: readonly Thread<T>[];
  readonly values: readonly T[];
}

/** Steps by (state, word) in one flat table: `keys` holds both in one number, `targets` the state it leads to. */
const SLOTS = 1 << 18;
const NO_STATE = 0;
/** A target that was not worked out yet. */
const NOT_ASKED = -1;
/** No word of any pattern. */
const NO_WORD = -1;

/**
 * Walks all patterns at once. Which places can be reached by a word is worked out when it is first needed and
 * remembered, so that common words cost one look-up however many patterns they begin.
 */
export class PhraseWalker<T> {
  /** What the last successful walk found. */
  values: readonly T[] = NOTHING;
  /** States by number; 0 is no state. */
  readonly #states: (State<T> | null)[] = [null];
  /** Whether something ends in a state. */
  readonly #ends: boolean[] = [false];
  /** By state: a bit for each word that patterns go on with, shared by every 32nd word. Most texts go on with others. */
  readonly #leads: number[] = [0];
  /** By state: where all other words lead, which only gaps take. */
  readonly #others: number[] = [NO_STATE];
  /** State after the first word, by word; 0 where no pattern begins. */
  readonly #first: Int32Array;
  /** See `phrase-starts`. */
  readonly book = nextBook();
  readonly #ids = new Map<PhraseNode<T>, number>();
  readonly #known = new Map<string, number>();
  /** Made when the first step is taken: most books are small, and some are never used. */
  #keys = new Float64Array(0);
  #targets = new Int32Array(0);
  #steps = 0;

  constructor(root: PhraseNode<T>) {
    let size = 1;
    for (const word of root.next.keys()) size = Math.max(size, word + 1);
    this.#first = new Int32Array(size);
    for (const [word, nodes] of root.next) {
      this.#first[word] = this.#share(nodes.flatMap(threadsOf));
      this.#announce(word, nodes);
    }
  }

  #announce(first: number, nodes: readonly PhraseNode<T>[]): void {
    if (nodes.some(({ values, gap }) => values.length > 0 || gap !== null)) startWith(this.book, first);
    else {
      for (const { next } of nodes) for (const second of next.keys()) startWithPair(this.book, first, second);
    }
  }

  /** The token after the longest match that begins at `at`, or `at` when there is none. */
  walk(words: readonly number[], at: number, to: number): number {
    const word = words[at] ?? 0;
    let state = word < this.#first.length ? (this.#first[word] ?? NO_STATE) : NO_STATE;
    if (state === NO_STATE) return at;
    let end = at;
    let last = state;
    for (let i = at + 1; state !== NO_STATE; i++) {
      if (this.#ends[state] === true) {
        end = i;
        last = state;
      }
      if (i >= to) break;
      const word = words[i] ?? 0;
      const mayLead = ((this.#leads[state] ?? 0) & (1 << (word & 31))) !== 0;
      state = mayLead ? this.#next(state, word) : this.#other(state);
    }
    if (end > at) this.values = this.#states[last]?.values ?? NOTHING;
    return end;
  }

  #other(state: number): number {
    const known = this.#others[state] ?? NO_STATE;
    if (known !== NOT_ASKED) return known;
    const target = this.#step(state, NO_WORD);
    this.#others[state] = target;
    return target;
  }

  #next(state: number, word: number): number {
    if (this.#keys.length === 0) this.#grow();
    const key = state * WORDS + word + 1;
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#keys[slot];
      if (found === key) return this.#targets[slot] ?? NO_STATE;
      if (found === 0) return this.#learn(state, word, slot);
    }
  }

  #learn(state: number, word: number, slot: number): number {
    const target = this.#step(state, word);
    if (this.#steps * 2 >= this.#keys.length) {
      this.#grow();
      return target;
    }
    this.#steps++;
    this.#keys[slot] = state * WORDS + word + 1;
    this.#targets[slot] = target;
    return target;
  }

  /** Room for more steps, up to a bound; beyond it the memory starts anew, so that it never grows with the texts. */
  #grow(): void {
    const size = Math.min(Math.max(this.#keys.length * 4, FIRST_SLOTS), SLOTS);
    this.#keys = new Float64Array(size);
    this.#targets = new Int32Array(size);
    this.#steps = 0;
  }

  #step(from: number, word: number): number {
    const threads: Thread<T>[] = [];
    for (const { node, skips } of this.#states[from]?.threads ?? NOTHING) {
      for (const child of node.next.get(word) ?? NOTHING) threads.push(...threadsOf(child));
      if (skips > 0) threads.push({ node, skips: skips - 1 });
    }
    return threads.length === 0 ? NO_STATE : this.#share(threads);
  }

  /** The same ways to read on are the same state, by whatever words they were reached. */
  #share(threads: readonly Thread<T>[]): number {
    const key = threads.map(({ node, skips }) => `${this.#idOf(node)}:${skips}`).join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#states.length;
    const values = valuesOf(threads);
    this.#states.push({ threads, values });
    this.#ends.push(values.length > 0);
    this.#leads.push(leadsOf(threads));
    this.#others.push(threads.some(({ skips }) => skips > 0) ? NOT_ASKED : NO_STATE);
    this.#known.set(key, id);
    return id;
  }

  #idOf(node: PhraseNode<T>): number {
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    this.#ids.set(node, this.#ids.size);
    return this.#ids.size - 1;
  }
}

/** More words than all dictionaries have. */
const WORDS = 2 ** 20;
const FIRST_SLOTS = 1 << 10;

function threadsOf<T>(node: PhraseNode<T>): Thread<T>[] {
  const own: Thread<T> = { node, skips: PLACE };
  return node.gap === null ? [own] : [own, { node: node.gap, skips: GAP }];
}

function leadsOf<T>(threads: readonly Thread<T>[]): number {
  let bits = 0;
  for (const { node } of threads) for (const word of node.next.keys()) bits |= 1 << (word & 31);
  return bits;
}

function valuesOf<T>(threads: readonly Thread<T>[]): readonly T[] {
  return [
    ...new Set(threads.flatMap(({ node, skips }): readonly T[] => (skips === PLACE ? node.values : NOTHING))),
  ];
}
