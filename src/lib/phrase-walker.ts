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
/** Remembered steps; beyond it the memory starts anew, so that it never grows with the texts. */
const MAX_STEPS = 60_000;
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
  /** Null where no pattern goes on. */
  readonly next: Map<number, State<T> | null>;
}

/**
 * Walks all patterns at once. Which places can be reached by a word is worked out when it is first needed and
 * remembered, so that common words cost one look-up however many patterns they begin.
 */
export class PhraseWalker<T> {
  /** What the last successful walk found. */
  values: readonly T[] = NOTHING;
  readonly #first: (State<T> | undefined)[];
  readonly #ids = new Map<PhraseNode<T>, number>();
  #known = new Map<string, State<T>>();
  #steps = 0;

  constructor(root: PhraseNode<T>) {
    let size = 1;
    for (const word of root.next.keys()) size = Math.max(size, word + 1);
    // An array without holes: V8 keeps one with holes as a hash table.
    this.#first = new Array<State<T> | undefined>(size).fill(undefined);
    for (const [word, nodes] of root.next) this.#first[word] = newState(nodes.flatMap(threadsOf));
  }

  /** The token after the longest match that begins at `at`, or `at` when there is none. */
  walk(words: readonly number[], at: number, to: number): number {
    const word = words[at] ?? 0;
    let state: State<T> | null | undefined = word < this.#first.length ? this.#first[word] : undefined;
    let end = at;
    for (let i = at + 1; state !== undefined && state !== null; i++) {
      if (state.values.length > 0) {
        end = i;
        this.values = state.values;
      }
      if (i >= to) break;
      const next = words[i] ?? 0;
      const known: State<T> | null | undefined = state.next.get(next);
      state = known === undefined ? this.#step(state, next) : known;
    }
    return end;
  }

  #step(state: State<T>, word: number): State<T> | null {
    if (this.#steps >= MAX_STEPS) this.#forget();
    this.#steps++;
    const threads: Thread<T>[] = [];
    for (const { node, skips } of state.threads) {
      for (const child of node.next.get(word) ?? NOTHING) threads.push(...threadsOf(child));
      if (skips > 0) threads.push({ node, skips: skips - 1 });
    }
    const reached = threads.length === 0 ? null : this.#share(threads);
    state.next.set(word, reached);
    return reached;
  }

  /** The same ways to read on are the same state, by whatever words they were reached. */
  #share(threads: readonly Thread<T>[]): State<T> {
    const key = threads.map(({ node, skips }) => `${this.#idOf(node)}:${skips}`).join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = newState(threads);
    this.#known.set(key, made);
    return made;
  }

  #idOf(node: PhraseNode<T>): number {
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    this.#ids.set(node, this.#ids.size);
    return this.#ids.size - 1;
  }

  #forget(): void {
    this.#steps = 0;
    this.#known = new Map();
    for (const state of this.#first) state?.next.clear();
  }
}

function threadsOf<T>(node: PhraseNode<T>): Thread<T>[] {
  const own: Thread<T> = { node, skips: PLACE };
  return node.gap === null ? [own] : [own, { node: node.gap, skips: GAP }];
}

function newState<T>(threads: readonly Thread<T>[]): State<T> {
  const values = threads.flatMap(({ node, skips }): readonly T[] =>
    skips === PLACE ? node.values : NOTHING,
  );
  return { threads, values: [...new Set(values)], next: new Map() };
}
