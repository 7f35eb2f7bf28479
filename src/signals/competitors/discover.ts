import type { Clause, Direction, Text } from '../../model/signal.ts';
import { isForeignWord } from '../glance.ts';
import { compileBooks, cuesAround, mayBeCued } from './cue-books.ts';
import { bare, KNOWN_FIRST, knownAt, type Name, nameAt } from './find-name.ts';
import { isCalendarWord, isCapitalised } from './gazetteer.ts';
import { type Around, directionOf, type Judgement, judgeName } from './judge-name.ts';
import { smallNameAt } from './small-name.ts';
import { createDecision, ENOUGH } from './weigh-name.ts';

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
  /** The text is hardly English. */
  readonly isForeign: boolean;
  /** Tokens at which a listed name begins. */
  readonly listed: readonly { readonly from: number }[];
  /** Why the deal was lost, in a word or two, where the record has a field for it. */
  readonly reason: Text | undefined;
}

export type Discover = (text: Text, clause: Clause, search: Search) => readonly Candidate[];

/** A name in what a seller wrote, and what the rules make of it. */
export interface Named extends Name {
  readonly text: Text;
  readonly reason: Text | undefined;
  readonly judgement: Judgement;
}

/** Whether sellers mean a rival by a name. */
export type Decide = (named: Named) => boolean;

/**
 * Compiles the cues. What customers write names a rival only beside words that say so; what sellers write is judged
 * name by name.
 */
export function createDiscovery(decide: Decide = createDecision()): Discover {
  const books = compileBooks();
  const judge = (
    text: Text,
    clause: Clause,
    name: Name,
    around: Around & Pick<Search, 'reason' | 'isForeign'>,
  ) => {
    const judgement = judgeName(text, clause, name, around);
    if (judgement === null) return null;
    // What was learned is English; elsewhere, a capital tells as little as it does of German nouns.
    const isRival = around.isForeign
      ? judgement.cued && judgement.score >= ENOUGH && !isForeignWord(text.tokens[name.from])
      : decide({ ...name, text, reason: around.reason, judgement });
    return isRival ? { ...name, direction: judgement.direction, cued: judgement.cued } : null;
  };
  return (text, clause, { bySeller, isForeign, listed, reason }) => {
    if (!bySeller && !(mayBeCued(text, clause, books) && mayHoldName(text, clause))) return NOBODY;
    const found: Candidate[] = [];
    for (let at = clause.from; at < clause.to; ) {
      const name = findName(text, at, clause, { books, bySeller });
      at = name?.to ?? at + 1;
      if (name === null) continue;
      const marks = cuesAround(text, clause, name, books);
      const isListed = listed.some(({ from }) => from === name.from);
      const one = bySeller
        ? judge(text, clause, name, { marks, books, last: found.at(-1), isListed, isForeign, reason })
        : cuedOnly(text, name, { marks, isListed });
      if (one !== null) found.push(one);
    }
    return found;
  };
}

const NOBODY: readonly never[] = [];

/** Only sellers leave the capitals of rivals out so often that it is worth a look. */
function findName(
  text: Text,
  at: number,
  clause: Clause,
  { books, bySeller }: Pick<Around, 'books'> & Pick<Search, 'bySeller'>,
): Name | null {
  const written = nameAt(text, at, clause.to) ?? knownAt(text, at, clause.to, books.known);
  return written === null && bySeller ? smallNameAt(text, at, clause) : written;
}

/** Most clauses have no capital but their first, and no known name. */
function mayHoldName(text: Text, { from, to }: Clause): boolean {
  for (let i = from; i < to; i++) {
    const token = text.tokens[i];
    if (token !== undefined && (KNOWN_FIRST.has(token) || isCapitalised(text, token))) return true;
  }
  return false;
}

/**
 * What customers write names a rival only beside words that say so whoever writes; what they say of one that is listed
 * they may say in the words of sellers.
 */
function cuedOnly(
  text: Text,
  name: Name,
  { marks, isListed }: Pick<Around, 'marks' | 'isListed'>,
): Candidate | null {
  const isDay = isCalendarWord(bare(text.tokens[name.from]?.word ?? ''));
  if (isDay && !isListed) return null;
  const cues = [...marks.before, ...marks.behind].filter(
    ({ direction, sellerOnly }) => direction !== 'none' && (!sellerOnly || (isListed && !isDay)),
  );
  return cues.length === 0 ? null : { ...name, direction: directionOf(cues), cued: true };
}
