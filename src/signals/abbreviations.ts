import { WordSet } from '../lib/text/word-set.ts';
import type { Token } from '../model/signal.ts';
import { isDigit } from './characters.ts';

/** Always stand before something: `vs. Rivalo`, `Dr. Brown`. */
const BOUND = new WordSet('vs approx mr mrs ms dr prof st incl excl acc esp w bzw ca inkl exkl');
/** Stand before something where that goes on in small letters or numbers: `dept. of surgery`, `5 min. later`. */
const LOOSE = new WordSet(
  `nr min max est inv dept depart corp tel ext vol fig avg qty hrs mins secs wks yrs resp temp req ref mgmt acct`,
);

/** Does the stop between two words belong to an abbreviation rather than end a sentence? */
export function isAbbreviated(raw: string, before: Token, next: Token): boolean {
  if (raw.charCodeAt(before.end) !== DOT || raw.slice(before.end + 1, next.start).trim() !== '') return false;
  if (raw.slice(before.end, next.start).includes('\n')) return false;
  if (BOUND.has(before) || isLettered(raw, before, 'eg') || isLettered(raw, before, 'ie')) return true;
  const code = raw.charCodeAt(next.start);
  return before.word === 'no' ? isDigit(code) : LOOSE.has(before) && (isSmall(code) || isDigit(code));
}

/** `e.g.`, `i.e.`: the last of two letters with a stop behind each. */
function isLettered(raw: string, { start, end }: Token, [first, last]: string): boolean {
  const written = raw.slice(Math.max(0, start - 2), end).toLowerCase();
  return written === `${first}.${last}`;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

const DOT = 46;
