import { PhraseBook } from '../../lib/phrases.ts';
import { WORD_VALENCE } from '../../lib/valence.data.ts';
import { WordSet } from '../../lib/word-set.ts';
import type { Clause, Direction, Text } from '../../model/signal.ts';
import { DIRECTED_BEFORE, DIRECTED_BEHIND, EXCUSED_BEFORE, EXCUSED_BEHIND } from './cues.data.ts';
import { bare, isOrdinary, KNOWN_FIRST, knownAt, type Name, nameAt } from './find-name.ts';
import { isCalendarWord, isCapitalised } from './gazetteer.ts';
import { CUES_BEFORE, CUES_BEHIND, NO_NAMES, ORDINARY_NAMES, SELLER_CUES } from './names.data.ts';
import { KNOWN_VENDORS, NO_RIVALS } from './vendors.data.ts';

/** A stretch of tokens that stands where a rival's name would. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  /** Words around it say that it is a rival, not only its shape. */
  readonly cued: boolean;
}

/** What a clause is searched with. */
export interface Search {
  readonly bySeller: boolean;
  /** Tokens at which a listed name begins. */
  readonly listed: readonly { readonly from: number }[];
}

export type Discover = (text: Text, clause: Clause, search: Search) => readonly Candidate[];

const NO_RIVAL: ReadonlySet<string> = new Set(NO_RIVALS);
const FILLERS: ReadonlySet<string> = new Set(
  'the a an our their his her competitor vendor rival instead us and old good new using both'.split(' '),
);

/** What speaks for a candidate, and how much of it makes a rival. */
const CUED = 3;
const KNOWN = 2;
const SHAPED = 1.5;
const UNHEARD = 1;
const ALONE = 1;
const BESIDE_US = 1;
const EXCUSED = -4;
const SHOUTED = -2;
const ORDINARY_OPENER = -2;
const ENOUGH = 2.4;

interface Books {
  readonly before: PhraseBook<Cue>;
  readonly behind: PhraseBook<Cue>;
  readonly known: PhraseBook<true>;
}

type Cue = { readonly direction: Direction | 'none'; readonly sellerOnly: boolean };

/** Compiles the cues. A candidate follows or precedes one, or is written like a name nobody uses for anything else. */
export function createDiscovery(): Discover {
  const books = compileBooks();
  return (text, clause, { bySeller, listed }) => {
    if (!bySeller && !mayBeCued(text, clause, books)) return NOBODY;
    if (!mayHoldName(text, clause)) return NOBODY;
    const found: Candidate[] = [];
    for (let at = clause.from; at < clause.to; ) {
      const name = nameAt(text, at, clause.to) ?? knownAt(text, at, clause.to, books.known);
      if (name === null) {
        at++;
        continue;
      }
      const marks = cuesAround(text, clause, name, books);
      const judged = bySeller
        ? judge(text, clause, name, {
            marks,
            books,
            found,
            isListed: listed.some(({ from }) => from === name.from),
          })
        : cuedOnly(name, marks);
      if (judged !== null) found.push(judged);
      at = name.to;
    }
    return found;
  };
}

const NOBODY: readonly never[] = [];

/** Customers name a rival only beside words that say so, and most clauses have none of them. */
function mayBeCued({ tokens }: Text, { from, to }: Clause, { before, behind }: Books): boolean {
  const start = Math.max(0, from - CUE_REACH);
  return before.mayBegin(tokens, start, to) || behind.mayBegin(tokens, start, to);
}

function compileBooks(): Books {
  const seller = new Set(SELLER_CUES);
  const cue = (direction: Cue['direction'], sellerOnly: boolean): Cue => ({ direction, sellerOnly });
  const tagged = (groups: typeof DIRECTED_BEFORE): (readonly [string, Cue])[] =>
    groups.flatMap(([direction, patterns]) =>
      patterns.map((pattern): readonly [string, Cue] => [pattern, cue(direction, true)]),
    );
  const plain = (patterns: readonly string[]): (readonly [string, Cue])[] =>
    patterns.map((pattern) => [pattern, cue('mentioned', seller.has(pattern))]);
  const excused = (patterns: readonly string[]): (readonly [string, Cue])[] =>
    patterns.map((pattern) => [pattern, cue('none', true)]);
  return {
    before: new PhraseBook([...tagged(DIRECTED_BEFORE), ...plain(CUES_BEFORE), ...excused(EXCUSED_BEFORE)]),
    behind: new PhraseBook([...tagged(DIRECTED_BEHIND), ...plain(CUES_BEHIND), ...excused(EXCUSED_BEHIND)]),
    known: new PhraseBook(KNOWN_VENDORS.map(knownPattern)),
  };
}

/** The last word may have a genitive. */
function knownPattern(name: string): readonly [string, true] {
  const words = name.replace(/[-.]/g, ' ');
  return [`${words}|${words.slice(words.lastIndexOf(' ') + 1)}'s`, true];
}

/** The cues that end before a name, and those that begin behind it. */
interface Marks {
  readonly before: readonly Cue[];
  readonly behind: readonly Cue[];
}

/** One cue may hide another that begins inside it, so the book is asked at every word before the name, a few words far. */
function cuesAround(text: Text, clause: Clause, name: Name, books: Books): Marks {
  const before: Cue[] = [];
  // A statement such as `Winner: Rivalo` is two clauses.
  const start = opensBehindColon(text, clause) ? Math.max(0, clause.from - CUE_REACH) : clause.from;
  for (let at = Math.max(start, name.from - CUE_WORDS); at < name.from; at++) {
    for (const { value, from, to } of books.before.find(text.tokens, at, name.from)) {
      if (from !== at) break;
      if (to === name.from || skipFillers(text, to, clause.to) === name.from) before.push(value);
    }
  }
  const behind: Cue[] = [];
  for (const { value, from } of books.behind.find(
    text.tokens,
    name.to,
    Math.min(clause.to, name.to + CUE_WORDS),
  )) {
    if (from !== name.to) break;
    behind.push(value);
  }
  return { before, behind };
}

/** The longest cue, gaps included. */
const CUE_WORDS = 8;
/** Words before a clause in which its cue may begin. */
const CUE_REACH = 2;

function opensBehindColon(text: Text, { from }: Clause): boolean {
  const last = text.tokens[from - 1];
  return last !== undefined && text.raw.charAt(last.end) === ':';
}

function skipFillers(text: Text, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 2 && FILLERS.has(text.tokens[at]?.word ?? '')) at++;
  return at;
}

/**
 * Words that are no news at the start of a sentence. A list of its own, so that what is proposed does not depend on
 * which other dictionaries this process has.
 */
const WORDS = /[\p{L}']+/gu;
export const HEARD = new WordSet(
  [
    ...NO_NAMES,
    ...ORDINARY_NAMES,
    ...WORD_VALENCE.flatMap(([, words]) => words.toLowerCase().match(WORDS) ?? []),
    ...[...DIRECTED_BEFORE, ...DIRECTED_BEHIND].flatMap(([, patterns]) =>
      patterns.flatMap((pattern) => pattern.match(WORDS) ?? []),
    ),
    ...[...CUES_BEFORE, ...CUES_BEHIND, ...EXCUSED_BEFORE, ...EXCUSED_BEHIND].flatMap(
      (pattern) => pattern.match(WORDS) ?? [],
    ),
  ].join(' '),
);

/** Most clauses have no capital but their first, and no known name. */
function mayHoldName(text: Text, { from, to }: Clause): boolean {
  for (let i = from; i < to; i++) {
    const token = text.tokens[i];
    if (token !== undefined && (KNOWN_FIRST.has(token) || isCapitalised(text, token))) return true;
  }
  return false;
}

/** What customers write names a rival only beside words that say so. */
function cuedOnly(name: Name, { before, behind }: Marks): Candidate | null {
  const cues = [...before, ...behind];
  const cue = cues.find(({ direction, sellerOnly }) => direction !== 'none' && !sellerOnly);
  return cue === undefined ? null : { ...name, direction: directionOf(cues), cued: true };
}

interface Around {
  readonly marks: Marks;
  readonly books: Books;
  /** Rivals found so far in the clause. */
  readonly found: readonly Candidate[];
  readonly isListed: boolean;
}

function judge(
  text: Text,
  clause: Clause,
  name: Name,
  { marks, books, found, isListed: isKnown }: Around,
): Candidate | null {
  const { before, behind } = marks;
  const cues = [...before, ...behind];
  const first = text.tokens[name.from];
  if (first === undefined) return null;
  if (isCalendarWord(bare(first.word)) && name.to - name.from === 1 && !isChosenDay(first.word, cues))
    return null;
  const listed = found.at(-1);
  const isListed = listed !== undefined && continues(text, listed, name);
  const owns = text.tokens[name.to - 1]?.word.endsWith("'s") === true;
  const excused = (owns ? before : cues).some(({ direction }) => direction === 'none');
  const directed = cues.some(({ direction }) => direction !== 'none');
  let score = isKnown ? KNOWN + UNHEARD : shapeScore(text, clause, name, books);
  const pointed = isPointedAt(text, name);
  if (directed || isListed || pointed) score += CUED;
  if (excused) score += EXCUSED;
  if (standsBesideUs(text, clause, name)) score += BESIDE_US;
  const alone = clause.to - clause.from === name.to - name.from;
  if (alone) score += ALONE;
  if (score < ENOUGH) return null;
  return {
    ...name,
    direction:
      isListed && !directed ? listed.direction : (alone || pointed) && !directed ? 'won' : directionOf(cues),
    cued: directed || isListed || pointed,
  };
}

/** The only day that sells software is a rival where somebody lost to it or chose it. */
function isChosenDay(word: string, cues: readonly Cue[]): boolean {
  return word === 'monday' && cues.some(({ direction }) => direction === 'won' || direction === 'mentioned');
}

function directionOf(cues: readonly Cue[]): Direction {
  for (const wanted of ['replaced', 'won', 'current'] as const) {
    if (cues.some(({ direction }) => direction === wanted)) return wanted;
  }
  return 'mentioned';
}

function shapeScore(text: Text, clause: Clause, name: Name, books: Books): number {
  const first = text.tokens[name.from];
  if (first === undefined) return 0;
  const word = bare(first.word);
  if (NO_RIVAL.has(word)) return EXCUSED * 2;
  let score = 0;
  const known = books.known.find(text.tokens, name.from, name.to).length > 0;
  const ordinary = isOrdinary(word) && name.to - name.from === 1;
  if (known && !ordinary) score += KNOWN;
  else if (known && name.from > clause.from) score += KNOWN / 2;
  if (hasShape(text, name)) score += SHAPED;
  if (known || !HEARD.has(first)) score += UNHEARD;
  else if (name.from === clause.from && !known) score += ORDINARY_OPENER;
  if (ordinary && name.from === clause.from) score += ORDINARY_OPENER / 2;
  if (isShouted(text, name) && !known) score += SHOUTED;
  return score;
}

/** `HubSpot`, `Five9`, `monday.com`. */
function hasShape(text: Text, { from, to }: Name): boolean {
  const start = text.tokens[from]?.start ?? 0;
  const written = text.raw.slice(start, text.tokens[to - 1]?.end ?? start);
  return /[a-z][A-Z]|[A-Za-z]\d|\.[a-z]/.test(written) && !/^[A-Z]+\d/.test(written);
}

function isShouted(text: Text, { from, to }: Name): boolean {
  const token = text.tokens[from];
  if (token === undefined || to - from > 1) return false;
  const written = text.raw.slice(token.start, token.end);
  return written === written.toUpperCase();
}

/** `us, Alpha, Beta`, `Alpha vs us`: whoever is named together with us. */
function standsBesideUs(text: Text, clause: Clause, { from, to }: Name): boolean {
  for (let i = Math.max(clause.from, from - NEAR); i < Math.min(clause.to, to + NEAR); i++) {
    const word = text.tokens[i]?.word;
    if (word === 'us' || word === 'ours') return true;
  }
  return false;
}

const NEAR = 4;

/** `needs hosting in Germany -> Rivalo`. */
function isPointedAt({ raw, tokens }: Text, { from }: Name): boolean {
  const start = tokens[from]?.start ?? 0;
  return /(?:->|=>|→)\s{0,3}$/.test(raw.slice(Math.max(0, start - 6), start));
}

/** A name listed with one that was taken: `against Alpha, Beta and Gamma`. */
function continues(text: Text, before: Name, name: Name): boolean {
  if (name.from - before.to > 1) return false;
  const gap = text.raw.slice(text.tokens[before.to - 1]?.end ?? 0, text.tokens[name.from]?.start ?? 0).trim();
  return /^(?:,|\/|\+|&|,? ?(?:and|or|vs\.?|plus))$/i.test(gap);
}
