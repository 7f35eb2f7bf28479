import type { Token } from '../../model/signal.ts';
import { inflect } from '../words/inflect.ts';
import { type PhraseNode, PhraseWalker } from './phrase-walker.ts';
import { internWord, numberWords } from './word-ids.ts';

/**
 * Finds many phrases in one pass over the tokens of a text. A pattern is words divided by spaces:
 * `word` itself, `word~` with its inflections, `a|b` either, `word?` or nothing, `..` up to three words between,
 * `@not` any negator, `@cant` any way to say that something could not be done, `we will|'ll` both `we will` and `we'll`.
 */
export class PhraseBook<T> {
  readonly #walker: PhraseWalker<T>;

  /** @param entries pattern and what it stands for; one pattern may stand for several things */
  constructor(entries: Iterable<readonly [pattern: string, value: T]>) {
    const labels: Labels<T> = new Map();
    const root = newNode<T>();
    for (const [pattern, value] of entries) {
      for (const parts of spellOut(pattern)) insert(root, parts, { value, labels });
    }
    this.#walker = new PhraseWalker(root);
  }

  /** Whether a phrase may begin in `tokens[from..to)`; when not, none does. */
  mayBegin(tokens: readonly Token[], from: number, to: number): boolean {
    const { starts, all } = numberWords(tokens);
    const { book } = this.#walker;
    if ((all & book) === 0) return false;
    for (let at = from; at < to; at++) if (((starts[at] ?? 0) & book) !== 0) return true;
    return false;
  }

  /** Leftmost longest matches inside `tokens[from..to)`; they do not overlap unless they are the same words. */
  find(tokens: readonly Token[], from: number, to: number): readonly PhraseHit<T>[] {
    const { ids: words, starts, all } = numberWords(tokens);
    const walker = this.#walker;
    const { book } = walker;
    if ((all & book) === 0) return NOTHING;
    let hits: PhraseHit<T>[] | null = null;
    const last = Math.min(to, tokens.length);
    for (let at = from; at < last; ) {
      const end = ((starts[at] ?? 0) & book) === 0 ? at : walker.walk(words, at, last);
      if (end === at) {
        at++;
        continue;
      }
      for (let i = walker.from; i < walker.to; i++) {
        const value = walker.values[i];
        if (value === undefined) continue;
        const hit = { value, from: at, to: end };
        // Most searches find one: a list that begins with it takes the room of one.
        if (hits === null) hits = [hit];
        else hits.push(hit);
      }
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

const NOTHING: readonly never[] = [];

/**
 * Children by label (`work~`, `@not`), so that alternatives share what follows them. Only needed while patterns are put
 * in.
 */
type Labels<T> = Map<PhraseNode<T>, Map<string, PhraseNode<T>>>;

/** Most nodes end a pattern and lead nowhere: what they lack is made when it is needed. */
function newNode<T>(): PhraseNode<T> {
  return { next: null, gap: null, values: NOTHING };
}

function insert<T>(
  root: PhraseNode<T>,
  parts: readonly string[],
  { value, labels }: { readonly value: T; readonly labels: Labels<T> },
): void {
  let node = root;
  for (const part of parts) node = part === '..' ? openGap(node) : child(node, part, labels);
  if (!node.values.includes(value)) node.values = [...node.values, value];
}

function openGap<T>(node: PhraseNode<T>): PhraseNode<T> {
  node.gap ??= newNode();
  return node.gap;
}

function child<T>(node: PhraseNode<T>, label: string, labels: Labels<T>): PhraseNode<T> {
  const own = labels.get(node) ?? new Map<string, PhraseNode<T>>();
  const known = own.get(label);
  if (known !== undefined) return known;
  const made = newNode<T>();
  labels.set(node, own.set(label, made));
  node.next ??= new Map();
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
  return variants.filter((parts) => parts.length > 0).flatMap(contract);
}

/** `we will|'ll`: in a text a contracted word is one with the word before it. */
function contract(parts: readonly string[]): string[][] {
  let variants: string[][] = [[]];
  for (const part of parts) {
    const words = part.split('|');
    const short = words.filter((word) => word.startsWith("'"));
    const long = words.filter((word) => !word.startsWith("'")).join('|');
    variants = variants.flatMap((before) => {
      const whole = long === '' ? [] : [[...before, long]];
      const host = before.at(-1);
      if (short.length === 0 || host === undefined || host === '..') return whole;
      const joined = host.split('|').flatMap((word) => short.map((end) => word + end));
      return [...whole, [...before.slice(0, -1), joined.join('|')]];
    });
  }
  return variants;
}

function wordsOf(label: string): readonly string[] {
  const words = label.split('|').flatMap((word) => {
    if (word === '@not') return NEGATED_VERBS;
    if (word === '@cant') return CANNOT;
    return word.endsWith('~') ? inflect(word.slice(0, -1)) : [word];
  });
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
