import type { Clause, Text, Token } from '../../model/signal.ts';
import { Stems } from '../text/stems.ts';
import { UNKNOWN } from '../text/word-ids.ts';
import { closest } from './closest.ts';
import { FirstLetters } from './first-letters.ts';
import { dropInner, type NameHit } from './name-hits.ts';
import { Spelling } from './spelling.ts';

/** Something with a name and other names. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A name as the stems it needs, whatever their order. */
interface Name {
  readonly owner: number;
  readonly stems: readonly string[];
}

/** What one word of a text has to do with the names. */
interface Reading {
  /** Those of its stems that names need. */
  readonly stems: readonly string[];
  /** Whether it may be the first part of a word of a name. */
  readonly goesOn: boolean;
}

const NOTHING: readonly never[] = [];
const NO_NAME: Reading = { stems: NOTHING, goesOn: false };

/** Words that may stand between those of a name: two for each, and some. */
const SLACK = 3;

/** Shorter words are those of grammar. */
const MIN_LENGTH = 3;

/** The first part of a word written as two is no longer. */
const MAX_BEGINNING = 20;

/** Words whose stems are remembered. */
const MAX_KNOWN = 20_000;

/** Numbers of dictionary words that are looked up; larger ones would be read by the word. */
const MAX_IDS = 2 ** 16;

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
  /** Words that were read, and by their number in the dictionaries 1 for those that no name has. */
  readonly #readings = new Map<string, Reading>();
  readonly #letters = new FirstLetters();
  readonly #isIdle = new Uint8Array(MAX_IDS);

  constructor(list: readonly Named[]) {
    for (const [owner, { name, aliases }] of list.entries()) {
      for (const one of [name, ...aliases]) this.#add(owner, one);
    }
  }

  /** All names in `tokens[from..to)`; a name whose words are all part of a longer one is not told. */
  find(text: Text, clause: Clause): readonly NameHit[] {
    const places = this.#findStems(text, clause);
    if (places === null) return NOTHING;
    const candidates: number[] = [];
    places.forEach((_, stem) => {
      for (const index of this.#needing.get(stem) ?? NOTHING) {
        if (this.#hasAll(index, places) && !candidates.includes(index)) candidates.push(index);
      }
    });
    if (candidates.length === 0) return NOTHING;
    return dropInner(candidates.flatMap((index) => this.#fit(text, index, places)));
  }

  /** Places of the stems that names need, by stem; null in most texts. */
  #findStems({ tokens }: Text, { from, to }: Clause): Map<string, number[]> | null {
    const idle = this.#isIdle;
    let places: Map<string, number[]> | null = null;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (idle[token.id ?? UNKNOWN] === 1) continue;
      const { stems, goesOn } = this.#read(token);
      for (let i = 0; i < stems.length; i++) places = notePlace(places, stems[i] ?? '', at);
      if (!goesOn || at + 1 >= to) continue;
      const joined = this.#written.get(token.word + (tokens[at + 1]?.word ?? ''));
      if (joined?.length === 1 && this.#needing.has(joined[0] ?? ''))
        places = notePlace(places, joined[0] ?? '', at);
    }
    return places;
  }

  #hasAll(index: number, places: ReadonlyMap<string, unknown>): boolean {
    const stems = this.#names[index]?.stems ?? NOTHING;
    for (let i = 0; i < stems.length; i++) if (!places.has(stems[i] ?? '')) return false;
    return true;
  }

  #add(owner: number, name: string): void {
    const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const stems = this.#stemsOfName(name, words);
    if (stems.length === 0) return;
    const index = this.#names.push({ owner, stems }) - 1;
    for (const stem of stems) {
      this.#letters.add(stem);
      const needing = this.#needing.get(stem);
      if (needing === undefined) this.#needing.set(stem, [index]);
      else needing.push(index);
    }
    for (const word of words) {
      this.#write(word, [this.#stems.stem(word)]);
      this.#spelling.add(word);
      for (let end = 2; end < Math.min(word.length, MAX_BEGINNING); end++)
        this.#beginnings.add(word.slice(0, end));
    }
    // `single sign-on` may be written `single signon`, and `time sheets` as one word.
    for (let at = 1; at < words.length; at++) {
      const pair = [words[at - 1] ?? '', words[at] ?? ''];
      if (this.#written.has(pair.join(''))) continue;
      this.#write(
        pair.join(''),
        pair.map((word) => this.#stems.stem(word)),
      );
    }
  }

  #write(word: string, stems: readonly string[]): void {
    this.#written.set(word, stems);
    this.#letters.add(word);
  }

  /** Without function words, unless that would leave one word of several: `show only if` is more than `show`. */
  #stemsOfName(name: string, words: readonly string[]): string[] {
    const content = new Set(this.#stems.of(name));
    if (content.size > 1 || words.length === content.size) return [...content];
    const long = words.filter((word) => word.length >= MIN_LENGTH);
    return [...new Set((long.length > 0 ? long : words).map((word) => this.#stems.stem(word)))];
  }

  /** What a word has to do with the names, next to always nothing. */
  #read({ word, id = UNKNOWN }: Token): Reading {
    if (id <= UNKNOWN && !this.#letters.mayBe(word)) return NO_NAME;
    const known = this.#readings.get(word);
    if (known !== undefined) return known;
    const reading = this.#readWord(word);
    if (reading === NO_NAME && id > UNKNOWN && id < MAX_IDS) this.#isIdle[id] = 1;
    if (this.#readings.size >= MAX_KNOWN) this.#readings.clear();
    this.#readings.set(word, reading);
    return reading;
  }

  #readWord(word: string): Reading {
    const parts = word.match(/[\p{L}\p{N}]+/gu) ?? NOTHING;
    const stems = parts.flatMap((part) => this.#readPart(part)).filter((stem) => this.#needing.has(stem));
    const goesOn = this.#beginnings.has(word);
    return stems.length === 0 && !goesOn ? NO_NAME : { stems, goesOn };
  }

  #readPart(part: string): readonly string[] {
    const written = this.#written.get(part);
    if (written !== undefined) return written;
    const stem = this.#stems.stem(part);
    if (this.#needing.has(stem)) return [stem];
    const meant = this.#spelling.correct(part);
    return meant === null ? [] : (this.#written.get(meant) ?? []);
  }

  /** Does a text that has all of a name's stems have them close together? */
  #fit({ raw, tokens }: Text, index: number, places: ReadonlyMap<string, readonly number[]>): NameHit[] {
    const name = this.#names[index];
    if (name === undefined) return [];
    const chosen = closest(name.stems.map((stem) => places.get(stem) ?? []));
    const [first = 0, last = 0] = [chosen[0], chosen.at(-1)];
    if (last - first + 1 > 2 * name.stems.length + SLACK) return [];
    const words = chosen.map((at) => raw.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0)).join(' ');
    return [{ owner: name.owner, words, tokens: chosen }];
  }
}

function notePlace(places: Map<string, number[]> | null, stem: string, at: number): Map<string, number[]> {
  if (places === null) return new Map([[stem, [at]]]);
  const own = places.get(stem);
  if (own === undefined) places.set(stem, [at]);
  else if (own.at(-1) !== at) own.push(at);
  return places;
}
