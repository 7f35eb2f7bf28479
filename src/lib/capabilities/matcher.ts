import type { Clause, Text } from '../../model/signal.ts';
import { Stems } from '../stems.ts';
import { Spelling } from './spelling.ts';

/** Something with a name and other names. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A name that was found in a text. */
export interface NameHit {
  /** Place of its owner in the list the matcher was made of. */
  readonly owner: number;
  /** The words that matched, as they stand in the text. */
  readonly words: string;
  /** Places of those words among the tokens, ascending. */
  readonly tokens: readonly number[];
}

/** A name as the stems it needs, whatever their order. */
interface Name {
  readonly owner: number;
  readonly stems: readonly string[];
}

/** Words that may stand between those of a name: two for each, and some. */
const SLACK = 3;

/** Shorter words are those of grammar. */
const MIN_LENGTH = 3;

/** The first part of a word written as two is no longer. */
const MAX_BEGINNING = 20;

/** Words whose stems are remembered. */
const MAX_KNOWN = 20_000;

/**
 * Finds names in a text by the stems of their words, in any order, close together; written as one word, with a
 * hyphen or apart; with one letter wrong in a long word. Build it once per run.
 */
export class NameMatcher {
  readonly #names: Name[] = [];
  /** Names by each stem they need. */
  readonly #needing = new Map<string, number[]>();
  readonly #spelling = new Spelling();
  /** Stems by a word of the names as it is written, and by several written as one. */
  readonly #written = new Map<string, readonly string[]>();
  /** How words of the names begin: the next word may go on. */
  readonly #beginnings = new Set<string>();
  readonly #stems = new Stems();
  readonly #read = new Map<string, readonly string[]>();

  constructor(list: readonly Named[]) {
    for (const [owner, { name, aliases }] of list.entries()) {
      for (const one of [name, ...aliases]) this.#add(owner, one);
    }
  }

  /** All names in `tokens[from..to)`; a name whose words are all part of a longer one is not told. */
  find(text: Text, { from, to }: Clause): readonly NameHit[] {
    const places = new Map<string, number[]>();
    for (let at = from; at < to; at++) {
      const stems = this.#stemsAt(text, at, to);
      if (stems.length === 0) continue;
      for (const stem of stems) {
        if (!this.#needing.has(stem)) continue;
        const own = places.get(stem);
        if (own === undefined) places.set(stem, [at]);
        else if (own.at(-1) !== at) own.push(at);
      }
    }
    if (places.size === 0) return [];
    const candidates = new Set([...places.keys()].flatMap((stem) => this.#needing.get(stem) ?? []));
    const hits = [...candidates].flatMap((index) => this.#fit(text, index, places));
    return dropInner(hits);
  }

  #add(owner: number, name: string): void {
    const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const stems = this.#stemsOfName(name, words);
    if (stems.length === 0) return;
    const index = this.#names.push({ owner, stems }) - 1;
    for (const stem of stems) {
      const needing = this.#needing.get(stem);
      if (needing === undefined) this.#needing.set(stem, [index]);
      else needing.push(index);
    }
    for (const word of words) {
      this.#written.set(word, [this.#stems.stem(word)]);
      this.#spelling.add(word);
      for (let end = 2; end < Math.min(word.length, MAX_BEGINNING); end++)
        this.#beginnings.add(word.slice(0, end));
    }
    // `single sign-on` may be written `single signon`, and `time sheets` as one word.
    for (let at = 1; at < words.length; at++) {
      const pair = [words[at - 1] ?? '', words[at] ?? ''];
      if (!this.#written.has(pair.join('')))
        this.#written.set(
          pair.join(''),
          pair.map((word) => this.#stems.stem(word)),
        );
    }
  }

  /** Without function words, unless that would leave one word of several: `show only if` is more than `show`. */
  #stemsOfName(name: string, words: readonly string[]): string[] {
    const content = new Set(this.#stems.of(name));
    if (content.size > 1 || words.length === content.size) return [...content];
    const long = words.filter((word) => word.length >= MIN_LENGTH);
    return [...new Set((long.length > 0 ? long : words).map((word) => this.#stems.stem(word)))];
  }

  /** Stems of one token; of it and the next, where those are one word of a name. */
  #stemsAt({ tokens }: Text, at: number, to: number): readonly string[] {
    const word = tokens[at]?.word ?? '';
    const own = this.#stemsOf(word);
    if (at + 1 >= to || !this.#beginnings.has(word)) return own;
    const joined = this.#written.get(word + (tokens[at + 1]?.word ?? ''));
    return joined?.length === 1 ? [...own, ...joined] : own;
  }

  #stemsOf(word: string): readonly string[] {
    const known = this.#read.get(word);
    if (known !== undefined) return known;
    const stems = (word.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((part) => this.#readPart(part));
    if (this.#read.size >= MAX_KNOWN) this.#read.clear();
    this.#read.set(word, stems);
    return stems;
  }

  #readPart(part: string): readonly string[] {
    const written = this.#written.get(part);
    if (written !== undefined) return written;
    const stem = this.#stems.stem(part);
    if (this.#needing.has(stem)) return [stem];
    const meant = this.#spelling.correct(part);
    return meant === null ? [] : (this.#written.get(meant) ?? []);
  }

  /** Does a text that has some of a name's stems have all of them, close together? */
  #fit({ raw, tokens }: Text, index: number, places: ReadonlyMap<string, readonly number[]>): NameHit[] {
    const name = this.#names[index];
    if (name === undefined) return [];
    const lists = name.stems.map((stem) => places.get(stem) ?? []);
    if (lists.some((list) => list.length === 0)) return [];
    const chosen = closest(lists);
    const [first = 0, last = 0] = [chosen[0], chosen.at(-1)];
    if (last - first + 1 > 2 * name.stems.length + SLACK) return [];
    const words = chosen.map((at) => raw.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0)).join(' ');
    return [{ owner: name.owner, words, tokens: chosen }];
  }
}

/** One place of each list so that they lie closest together; ties by the first place. Ascending, each place once. */
function closest(lists: readonly (readonly number[])[]): number[] {
  const [shortest = []] = [...lists].sort((a, b) => a.length - b.length);
  let best: number[] = [];
  let width = Number.POSITIVE_INFINITY;
  for (const anchor of shortest) {
    const chosen = lists.map((list) => nearest(list, anchor));
    const span = Math.max(...chosen) - Math.min(...chosen);
    if (span < width) [best, width] = [chosen, span];
  }
  return [...new Set(best)].sort((a, b) => a - b);
}

function nearest(list: readonly number[], anchor: number): number {
  let best = list[0] ?? anchor;
  for (const place of list) if (Math.abs(place - anchor) < Math.abs(best - anchor)) best = place;
  return best;
}

/** Drops names all of whose words are words of a longer one, and repeats of one owner on the same words. */
function dropInner(hits: readonly NameHit[]): readonly NameHit[] {
  const kept: NameHit[] = [];
  for (const [index, hit] of hits.entries()) {
    const isInner = hits.some((other, at) => {
      if (at === index || !hit.tokens.every((token) => other.tokens.includes(token))) return false;
      return other.tokens.length > hit.tokens.length || (other.owner === hit.owner && at < index);
    });
    if (!isInner) kept.push(hit);
  }
  return kept;
}

/** Do two owners claim a word both? Then nobody knows which was meant. */
export function isAmbiguous(hits: readonly NameHit[]): boolean {
  return hits.some((hit) =>
    hits.some(
      (other) => other.owner !== hit.owner && other.tokens.some((token) => hit.tokens.includes(token)),
    ),
  );
}
