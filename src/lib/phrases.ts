import type { Token } from '../model/signal.ts';
import { inflect } from './inflect.ts';
import { internWord, wordIds } from './word-ids.ts';

/**
 * Finds many phrases in one pass over the tokens of a text. A pattern is words divided by spaces:
 * `word` itself, `word~` with its inflections, `a|b` either, `word?` or nothing, `..` up to three words between,
 * `@not` any negator, `@cant` any way to say that something could not be done.
 */
export class PhraseBook<T> {
  readonly #root: Node<T> = newNode();
  /** Children of the root by word number: most words end here. */
  readonly #first: readonly (readonly Node<T>[] | undefined)[];
  readonly #best: Best<T> = { end: 0, values: NOTHING };

  /** @param entries pattern and what it stands for; one pattern may stand for several things */
  constructor(entries: Iterable<readonly [pattern: string, value: T]>) {
    for (const [pattern, value] of entries) {
      for (const parts of spellOut(pattern)) insert(this.#root, parts, value);
    }
    this.#first = tabulate(this.#root.next);
  }

  /** Leftmost longest matches inside `tokens[from..to)`; they do not overlap unless they are the same words. */
  find(tokens: readonly Token[], from: number, to: number): readonly PhraseHit<T>[] {
    const words = wordIds(tokens);
    const first = this.#first;
    const search: Search<T> = { to, best: this.#best };
    let hits: PhraseHit<T>[] | null = null;
    for (let at = from; at < to; ) {
      const word = words[at] ?? 0;
      const nodes = word < first.length ? first[word] : undefined;
      if (nodes === undefined || !matches(nodes, words, at + 1, search)) {
        at++;
        continue;
      }
      hits ??= [];
      const { end, values } = search.best;
      for (const value of values) hits.push({ value, from: at, to: end });
      at = end;
    }
    return hits ?? NOTHING;
  }
}

export interface PhraseHit<T> {
  readonly value: T;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Words a gap may swallow. */
const GAP = 3;
const NOTHING: readonly never[] = [];

/** Children are held by label (`work~`, `@not`), so that alternatives share what follows them. */
interface Node<T> {
  readonly labels: Map<string, Node<T>>;
  readonly next: Map<number, Node<T>[]>;
  gap: Node<T> | null;
  readonly values: T[];
}

/** The longest match so far; `end` is the token after it. */
interface Best<T> {
  end: number;
  values: readonly T[];
}

interface Search<T> {
  readonly to: number;
  readonly best: Best<T>;
}

/** An array without holes: V8 keeps one with holes as a hash table. */
function tabulate<T>(children: ReadonlyMap<number, readonly Node<T>[]>): (readonly Node<T>[] | undefined)[] {
  let size = 1;
  for (const word of children.keys()) size = Math.max(size, word + 1);
  const table = new Array<readonly Node<T>[] | undefined>(size).fill(undefined);
  for (const [word, nodes] of children) table[word] = nodes;
  return table;
}

function newNode<T>(): Node<T> {
  return { labels: new Map(), next: new Map(), gap: null, values: [] };
}

function insert<T>(root: Node<T>, parts: readonly string[], value: T): void {
  let node = root;
  for (const part of parts) node = part === '..' ? openGap(node) : child(node, part);
  if (!node.values.includes(value)) node.values.push(value);
}

function openGap<T>(node: Node<T>): Node<T> {
  node.gap ??= newNode();
  return node.gap;
}

function child<T>(node: Node<T>, label: string): Node<T> {
  const known = node.labels.get(label);
  if (known !== undefined) return known;
  const made: Node<T> = newNode();
  node.labels.set(label, made);
  for (const word of numbersOf(label)) {
    const others = node.next.get(word);
    if (others === undefined) node.next.set(word, [made]);
    else others.push(made);
  }
  return made;
}

/** Every pattern without `?`: once with the optional word, once without. */
function spellOut(pattern: string): string[][] {
  let variants: string[][] = [[]];
  for (const part of pattern.trim().split(/\s+/)) {
    const word = part.endsWith('?') ? part.slice(0, -1) : part;
    const longer = variants.map((parts) => [...parts, word]);
    variants = word === part ? longer : [...variants, ...longer];
  }
  return variants.filter((parts) => parts.length > 0);
}

function wordsOf(label: string): readonly string[] {
  if (label === '@not') return NEGATED_VERBS;
  if (label === '@cant') return CANNOT;
  const words = label
    .split('|')
    .flatMap((word) => (word.endsWith('~') ? inflect(word.slice(0, -1)) : [word]));
  return [...new Set(words)];
}

const numbered = new Map<string, readonly number[]>();

/** Labels come back in many patterns; their words are looked up once. */
function numbersOf(label: string): readonly number[] {
  let numbers = numbered.get(label);
  if (numbers === undefined) {
    numbers = wordsOf(label).map(internWord);
    numbered.set(label, numbers);
  }
  return numbers;
}

/** Leaves the longest match in `search.best`. */
function matches<T>(
  nodes: readonly Node<T>[],
  words: readonly number[],
  at: number,
  search: Search<T>,
): boolean {
  search.best.end = 0;
  for (const node of nodes) walk(node, words, at, search);
  return search.best.end > 0;
}

function walk<T>(node: Node<T>, words: readonly number[], at: number, search: Search<T>): void {
  if (node.values.length > 0) offer(search.best, at, node.values);
  if (at >= search.to) return;
  step(node, words, at, search);
  if (node.gap === null) return;
  const last = Math.min(at + GAP, search.to - 1);
  for (let next = at; next <= last; next++) step(node.gap, words, next, search);
}

function step<T>(node: Node<T>, words: readonly number[], at: number, search: Search<T>): void {
  const children = node.next.get(words[at] ?? 0);
  if (children === undefined) return;
  for (const child of children) walk(child, words, at + 1, search);
}

function offer<T>(best: Best<T>, end: number, values: readonly T[]): void {
  if (end > best.end) {
    best.end = end;
    best.values = values;
  } else if (end === best.end && best.values !== values) {
    best.values = [...best.values, ...values.filter((value) => !best.values.includes(value))];
  }
}

const NEGATED_VERBS: readonly string[] = [
  ...['not', 'never', "n't", 'cannot', 'neither', 'nor'],
  ...'do does did is are was were has have had ca could wo would should must need'
    .split(' ')
    .flatMap((verb) => [`${verb}n't`, `${verb}nt`]),
];

const CANNOT: readonly string[] = [
  ...['cannot', "can't", 'cant', "couldn't", 'couldnt', 'unable', 'impossible', 'inability'],
  ...["won't", 'wont', "wouldn't"],
];
