import { quoteShare } from '../lib/text/quote.ts';
import { overlap, spanOf } from '../lib/text/span-of.ts';
import { createValenceReader, NEUTRAL, type ReadValence, type Valence } from '../lib/text/valence.ts';
import type { Clause, Span, Text, Token } from '../model/signal.ts';
import { CUSTOMER_HEADS, DEVICE_FEELING, DEVICE_THEMES, HEADS } from './model/heads.ts';
import { holdsWord, type PackedTable, scoreClauses, scoreWords, type WordScores } from './model/table.ts';
import { CUSTOMER, DEALS, DEVICE, MAIN } from './model/weights.data.ts';

export {
  CODED_THEMES,
  type CodedTheme,
  CUSTOMER_HEADS,
  DEVICE_THEMES,
  type DeviceTheme,
} from './model/heads.ts';
export { hashStem } from './model/stem-word.ts';

/** What several signals need of the same record, worked out once: they are read one after the other. */
interface Shared {
  readonly texts: readonly Text[];
  words: WordScores | null;
  customer: WordScores | null;
  /** By text and clause; only those that were asked for. */
  readonly valences: Valence[][];
}

let last: Shared = { texts: [], words: null, customer: null, valences: [] };

function sharedFor(texts: readonly Text[]): Shared {
  if (last.texts !== texts) {
    last = { texts, words: null, customer: null, valences: texts.map((): Valence[] => []) };
  }
  return last;
}

function wordScores(texts: readonly Text[]): WordScores {
  const shared = sharedFor(texts);
  shared.words ??= scoreWords(texts);
  return shared.words;
}

/**
 * What the words of a record say to a learned head: one score for each of its classes.
 * @param into a list to write them to, for who asks often
 */
export function learnedScores(
  texts: readonly Text[],
  head: keyof typeof HEADS,
  into = new Float64Array(HEADS[head].size),
): Float64Array {
  const { from, size } = HEADS[head];
  const { scores } = wordScores(texts);
  for (let i = 0; i < size; i++) into[i] = scores[from + i] ?? 0;
  return into;
}

/** What the words of a review of a device say to each of `DEVICE_THEMES`. */
export function deviceWords(texts: readonly Text[]): Float64Array {
  return scoreWords(texts, DEVICE).scores.slice(0, DEVICE_THEMES.length);
}

/** What they say about a review of a device being negative, neutral, positive. */
export function deviceFeelings(texts: readonly Text[]): Float64Array {
  const { from, size } = DEVICE_FEELING;
  return scoreWords(texts, DEVICE).scores.slice(from, from + size);
}

/** What the words of a ticket or review of a product for companies say to the heads of `CUSTOMER_HEADS`. */
export function customerWords(texts: readonly Text[]): WordScores {
  const shared = sharedFor(texts);
  shared.customer ??= scoreWords(texts, CUSTOMER);
  return shared.customer;
}

/** The same of one head. */
export function customerScores(texts: readonly Text[], head: keyof typeof CUSTOMER_HEADS): Float64Array {
  const { from, size } = CUSTOMER_HEADS[head];
  return customerWords(texts).scores.slice(from, from + size);
}

/** What the words of a seller's notes say to each of `LOSS_GROUPS`. */
export function reasonWords(texts: readonly Text[]): WordScores {
  return scoreWords(texts, DEALS);
}

/** Whether a word was met in sellers' notes and in what customers write. One in seventeen names is taken for such a word. */
export function isTaught(token: Pick<Token, 'word' | 'id'>): boolean {
  return holdsWord(token, DEALS) && holdsWord(token, CUSTOMER);
}

/** A clause of the texts of a record. */
export interface ClauseAt {
  /** Place of its text. */
  readonly index: number;
  readonly text: Text;
  /** Place of the clause in the text. */
  readonly order: number;
  readonly clause: Clause;
}

/** The clause whose words speak most for a place in a head, of those that tell something; null when there are no clauses. */
export function loudestClause(
  texts: readonly Text[],
  head: keyof typeof CUSTOMER_HEADS,
  place: number,
): ClauseAt | null {
  return loudest(texts, CUSTOMER_HEADS[head].from + place, CUSTOMER);
}

/**
 * The same of what a ticket asks for or is about. What is said around a matter ("your colleague saw it too") may sound
 * more like it than what it is, in words of its own: those count as well.
 * @param asked what was quoted for the request; a theme is most likely told there
 */
export function plainestClause(
  texts: readonly Text[],
  head: 'request' | 'themes',
  { place, asked = null }: { readonly place: number; readonly asked?: Span | null },
): ClauseAt | null {
  return loudest(texts, CUSTOMER_HEADS[head].from + place, CUSTOMER, { tells: plain, asked });
}

/** What a clause is worth by what its words say and its share as a quote, most where it is 1. */
type Tells = (said: number, share: number) => number;

/** What it is worth to tell something, in steps of a weight: about as much as two words that speak for a class. */
const TELLING = 100;

const plain: Tells = (said, share) => (said + TELLING) * share * share;
const loud: Tells = (said, share) => (said > 0 ? said * share : said);

/** The clause whose words speak most for one of `REQUEST_CLASSES`, of those that tell something; null when there are no clauses. */
export function loudestRequest(texts: readonly Text[], place: number): ClauseAt | null {
  return loudest(texts, HEADS.intent.from + place, MAIN);
}

/** The clause whose words speak most for one of `LOSS_GROUPS`; null when there are no clauses. */
export function loudestReason(texts: readonly Text[], place: number): ClauseAt | null {
  return loudest(texts, place, DEALS);
}

/** @param asked what speaks as much as if it told twice */
function loudest(
  texts: readonly Text[],
  column: number,
  table: PackedTable,
  { tells, asked }: { readonly tells: Tells; readonly asked: Span | null } = { tells: loud, asked: null },
): ClauseAt | null {
  const scores = scoreClauses(texts, column, table);
  let most = Number.NEGATIVE_INFINITY;
  let found: ClauseAt | null = null;
  let at = 0;
  for (const [index, text] of texts.entries()) {
    for (const [order, clause] of text.clauses.entries()) {
      const isAsked = asked !== null && overlap(asked, spanOf(index, text, clause));
      const said = (scores[at++] ?? 0) + (isAsked ? TELLING : 0);
      if (tells(said, 1) <= most) continue;
      const worth = tells(said, quoteShare(text, clause));
      if (worth <= most) continue;
      most = worth;
      found = { index, text, order, clause };
    }
  }
  return found;
}

/** Different words and pairs of a record. */
export function countWords(texts: readonly Text[]): number {
  return wordScores(texts).count;
}

/** Share of the words and pairs of a record that intents were learned from. */
export function knownShare(texts: readonly Text[]): number {
  return wordScores(texts).known;
}

let reader: ReadValence | null = null;

/** Valence of one clause, `texts[index].clauses[order]`; neutral when there is no such clause. */
export function clauseValence(texts: readonly Text[], index: number, order: number): Valence {
  const text = texts[index];
  const clause = text?.clauses[order];
  const known = sharedFor(texts).valences[index];
  if (text === undefined || clause === undefined || known === undefined) return NEUTRAL;
  reader ??= createValenceReader();
  const valence = known[order] ?? reader(text, clause);
  known[order] = valence;
  return valence;
}

/** Valence of each clause of each text. */
export function clauseValences(texts: readonly Text[]): readonly (readonly Valence[])[] {
  const { valences } = sharedFor(texts);
  for (let index = 0; index < texts.length; index++) {
    const clauses = texts[index]?.clauses.length ?? 0;
    for (let order = 0; order < clauses; order++) clauseValence(texts, index, order);
  }
  return valences;
}
