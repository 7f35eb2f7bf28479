import { enlarge } from './enlarge.ts';
import { nextBook, startWith, startWithPair } from './phrase-starts.ts';
import { StepTable } from './step-table.ts';

/** A place in the patterns of a phrase book, and where words lead from it; null and empty where nothing follows. */
export interface PhraseNode<T> {
  next: Map<number, PhraseNode<T>[]> | null;
  gap: PhraseNode<T> | null;
  values: readonly T[];
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

/**
 * What a walk has to know of a state stands side by side in one list, so that it is one look into memory: where it
 * leads by words of no pattern, which only gaps take; a bit for each word that patterns go on with, shared by every
 * 32nd word; and which values end here.
 */
const OTHER = 0;
const LEADS = 1;
const FROM = 2;
const TO = 3;
const FIELDS = 4;

const NO_STATE = 0;
/** A target that was not worked out yet. */
const NOT_ASKED = -1;
/** The same for first words; states of higher numbers are not remembered. */
const NOT_MET = 0xffff;
/** No word of any pattern. */
const NO_WORD = -1;

/**
 * Walks all patterns at once. Which places can be reached by a word is worked out when it is first needed and
 * remembered, so that common words cost one look-up however many patterns they begin.
 */
export class PhraseWalker<T> {
  /** What the last successful walk found: `values[from..to)`. */
  readonly values: T[] = [];
  from = 0;
  to = 0;
  /** See `phrase-starts`. */
  readonly book = nextBook();
  readonly #root: PhraseNode<T>;
  /** State after the first word, by word; 0 where no pattern begins, `NOT_MET` where nobody asked yet. */
  readonly #first: Uint16Array;
  /** Ways to read on, by state; 0 is no state. */
  readonly #threads: (readonly Thread<T>[])[] = [NOTHING];
  /** `#states[state * FIELDS + field]`. */
  #states = new Int32Array(64 * FIELDS);
  readonly #ids = new Map<PhraseNode<T>, number>();
  readonly #known = new Map<string, number>();
  readonly #steps = new StepTable();

  constructor(root: PhraseNode<T>) {
    let size = 1;
    const begun = root.next ?? new Map<number, PhraseNode<T>[]>();
    for (const word of begun.keys()) size = Math.max(size, word + 1);
    this.#root = root;
    this.#first = new Uint16Array(size);
    for (const [word, nodes] of begun) {
      this.#first[word] = NOT_MET;
      this.#announce(word, nodes);
    }
  }

  #announce(first: number, nodes: readonly PhraseNode<T>[]): void {
    if (nodes.some(({ values, gap }) => values.length > 0 || gap !== null)) startWith(this.book, first);
    else {
      for (const { next } of nodes)
        for (const second of next?.keys() ?? NOTHING) startWithPair(this.book, first, second);
    }
  }

  /** The token after the longest match that begins at `at`, or `at` when there is none. */
  walk(words: readonly number[], at: number, to: number): number {
    const word = words[at] ?? 0;
    let state: number = word < this.#first.length ? (this.#first[word] ?? NO_STATE) : NO_STATE;
    if (state === NOT_MET) state = this.#learnFirst(word);
    let end = at;
    for (let i = at + 1; state !== NO_STATE; i++) {
      const row = state * FIELDS;
      const states = this.#states;
      const valuesTo = states[row + TO] ?? 0;
      if (valuesTo > 0) {
        end = i;
        this.from = states[row + FROM] ?? 0;
        this.to = valuesTo;
      }
      if (i >= to) break;
      const word = words[i] ?? 0;
      const mayLead = ((states[row + LEADS] ?? 0) & (1 << (word & 31))) !== 0;
      const other = states[row + OTHER] ?? NO_STATE;
      if (mayLead) state = this.#next(state, word);
      else state = other === NOT_ASKED ? this.#learnOther(state) : other;
    }
    return end;
  }

  #learnFirst(word: number): number {
    const nodes: readonly PhraseNode<T>[] = this.#root.next?.get(word) ?? NOTHING;
    const state = this.#share(nodes.flatMap((node) => threadsOf(node)));
    if (state < NOT_MET) this.#first[word] = state;
    return state;
  }

  #learnOther(state: number): number {
    const target = this.#step(state, NO_WORD);
    this.#states[state * FIELDS + OTHER] = target;
    return target;
  }

  #next(state: number, word: number): number {
    const known = this.#steps.get(state, word);
    if (known !== NOT_ASKED) return known;
    const target = this.#step(state, word);
    this.#steps.set(state, word, target);
    return target;
  }

  #step(from: number, word: number): number {
    const threads: Thread<T>[] = [];
    for (const { node, skips } of this.#threads[from] ?? NOTHING) {
      for (const child of node.next?.get(word) ?? NOTHING) threads.push(...threadsOf(child));
      if (skips > 0) threads.push({ node, skips: skips - 1 });
    }
    return threads.length === 0 ? NO_STATE : this.#share(threads);
  }

  /** The same ways to read on are the same state, by whatever words they were reached. */
  #share(threads: readonly Thread<T>[]): number {
    const key = threads.map(({ node, skips }) => `${this.#idOf(node)}:${skips}`).join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#threads.length;
    this.#threads.push(threads);
    this.#known.set(key, id);
    const row = id * FIELDS;
    if (row + FIELDS > this.#states.length) this.#states = enlarge(this.#states);
    this.#states[row + OTHER] = threads.some(({ skips }) => skips > 0) ? NOT_ASKED : NO_STATE;
    this.#states[row + LEADS] = leadsOf(threads);
    this.#addValues(row, valuesOf(threads));
    return id;
  }

  #addValues(row: number, values: readonly T[]): void {
    if (values.length === 0) return;
    this.#states[row + FROM] = this.values.length;
    this.values.push(...values);
    this.#states[row + TO] = this.values.length;
  }

  #idOf(node: PhraseNode<T>): number {
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    this.#ids.set(node, this.#ids.size);
    return this.#ids.size - 1;
  }
}

function threadsOf<T>(node: PhraseNode<T>): Thread<T>[] {
  const own: Thread<T> = { node, skips: PLACE };
  return node.gap === null ? [own] : [own, { node: node.gap, skips: GAP }];
}

function leadsOf<T>(threads: readonly Thread<T>[]): number {
  let bits = 0;
  for (const { node } of threads) for (const word of node.next?.keys() ?? NOTHING) bits |= 1 << (word & 31);
  return bits;
}

function valuesOf<T>(threads: readonly Thread<T>[]): readonly T[] {
  return [
    ...new Set(threads.flatMap(({ node, skips }): readonly T[] => (skips === PLACE ? node.values : NOTHING))),
  ];
}
