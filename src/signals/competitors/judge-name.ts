import type { Clause, Direction, Text } from '../../model/signal.ts';
import type { Books, Cue, Marks } from './cue-books.ts';
import { BRANDED, bare, isOrdinary, type Name, writtenAs } from './find-name.ts';
import { isCalendarWord } from './gazetteer.ts';
import { HEARD } from './heard.ts';
import { NAMESAKES } from './taken-for-name.ts';
import { NO_RIVALS } from './vendors.data.ts';

const NO_RIVAL: ReadonlySet<string> = new Set(NO_RIVALS);

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

/** What is known around a name. */
export interface Around {
  readonly marks: Marks;
  readonly books: Books;
  /** The rival before it in the clause. */
  readonly last: { readonly to: number; readonly direction: Direction } | undefined;
  /** The settings name it. */
  readonly isListed: boolean;
}

/** How much speaks for a name being a rival's, and what it did to us if it is. */
export interface Judgement {
  readonly score: number;
  readonly direction: Direction;
  /** Words around it say that it is a rival, not only its shape. */
  readonly cued: boolean;
}

/** By rules alone; null for what can be none. */
export function judgeName(
  text: Text,
  clause: Clause,
  name: Name,
  { marks, books, last, isListed: isKnown }: Around,
): Judgement | null {
  const { before, behind } = marks;
  const cues = [...before, ...behind];
  const first = text.tokens[name.from];
  if (first === undefined || isNamesake(text, name)) return null;
  if (isCalendarWord(bare(first.word)) && name.to - name.from === 1 && !isChosenDay(first.word, cues))
    return null;
  const isListed = last !== undefined && continues(text, last, name);
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
  return {
    score,
    direction:
      isListed && !directed ? last.direction : (alone || pointed) && !directed ? 'won' : directionOf(cues),
    cued: directed || isListed || pointed,
  };
}

/** `Apollo Hospitals` sell no software. */
function isNamesake({ tokens }: Text, { from, to }: Name): boolean {
  return to - from > 1 && NAMESAKES.has(tokens[to - 1]?.word ?? '');
}

/** The only day that sells software is a rival where somebody lost to it or chose it. */
function isChosenDay(word: string, cues: readonly Cue[]): boolean {
  return word === 'monday' && cues.some(({ direction }) => direction === 'won' || direction === 'mentioned');
}

export function directionOf(cues: readonly Cue[]): Direction {
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

function hasShape(text: Text, name: Name): boolean {
  const written = writtenAs(text, name);
  return BRANDED.test(written) && !/^[A-Z]+\d/.test(written);
}

function isShouted(text: Text, name: Name): boolean {
  const written = writtenAs(text, name);
  return name.to - name.from === 1 && written === written.toUpperCase();
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
function continues(text: Text, before: { readonly to: number }, name: Name): boolean {
  if (name.from - before.to > 1) return false;
  const gap = text.raw.slice(text.tokens[before.to - 1]?.end ?? 0, text.tokens[name.from]?.start ?? 0).trim();
  return /^(?:,|\/|\+|&|,? ?(?:and|or|vs\.?|plus))$/i.test(gap);
}
