import { PhraseBook } from '../../lib/phrases.ts';
import type { Clause, Text, Token } from '../../model/signal.ts';
import { isCapitalised } from './gazetteer.ts';
import { CUES_BEFORE, CUES_BEHIND, NO_NAMES, SELLER_CUES } from './names.data.ts';

/** A stretch of tokens that stands where a rival's name would. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
}

export type Discover = (text: Text, clause: Clause, bySeller: boolean) => readonly Candidate[];

const MAX_NAME_WORDS = 3;
const NO_NAME: ReadonlySet<string> = new Set(NO_NAMES);
const FILLERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'our',
  'their',
  'competitor',
  'vendor',
  'rival',
  'instead',
]);

/** Compiles the cues. A candidate follows or precedes one and is written like a name. */
export function createDiscovery(): Discover {
  const seller = new Set(SELLER_CUES);
  const before = new PhraseBook<boolean>(CUES_BEFORE.map((cue) => [cue, seller.has(cue)]));
  const behind = new PhraseBook<true>(CUES_BEHIND.map((cue) => [cue, true]));
  return (text, clause, bySeller) => {
    const found: Candidate[] = [];
    for (const { value: sellerOnly, to } of before.find(text.tokens, clause.from, clause.to)) {
      if (!sellerOnly || bySeller)
        addRun(
          found,
          nameAt(text, skipFillers(text, to, clause.to), endBehind(text, to, clause)),
          text,
          clause,
        );
    }
    for (const { from } of behind.find(text.tokens, clause.from, clause.to)) {
      const name = nameBefore(text, from, clause.from);
      if (name !== null && (bySeller || name.from > clause.from)) found.push(name);
    }
    return found;
  };
}

/** `Winner: Rivalo` is two clauses, and one statement. */
function endBehind(text: Text, to: number, clause: Clause): number {
  const last = text.tokens[to - 1];
  const announced = to === clause.to && last !== undefined && text.raw.charAt(last.end) === ':';
  return announced ? text.tokens.length : clause.to;
}

function skipFillers(text: Text, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 2 && FILLERS.has(text.tokens[at]?.word ?? '')) at++;
  return at;
}

/** A name, and those listed with it: `against Alpha and Beta`. */
function addRun(found: Candidate[], first: Candidate | null, text: Text, clause: Clause): void {
  let name = first;
  while (name !== null) {
    found.push(name);
    const link = text.tokens[name.to];
    if (link === undefined) return;
    const linked = link.word === 'and' || link.word === 'or';
    const comma = text.raw.charCodeAt(text.tokens[name.to - 1]?.end ?? 0) === COMMA;
    if (!linked && !comma) return;
    name = nameAt(text, linked ? name.to + 1 : name.to, clause.to);
  }
}

const COMMA = 44;

/** The capitalised words from `at` on, or a domain name. */
function nameAt(text: Text, at: number, end: number): Candidate | null {
  let to = at;
  while (to < end && to < at + MAX_NAME_WORDS) {
    const token = text.tokens[to];
    if (token === undefined || (to > at && !isAdjacent(text, to))) break;
    if (!isNamePart(text, token, to > at)) break;
    to++;
  }
  if (to === at) return domainAt(text, at, end);
  return isDomainTail(text, to, end) ? { from: at, to: to + 1 } : { from: at, to };
}

function nameBefore(text: Text, at: number, start: number): Candidate | null {
  let from = at;
  while (from > start && from > at - MAX_NAME_WORDS) {
    const token = text.tokens[from - 1];
    if (token === undefined || (from < at && !isAdjacent(text, from)) || !isNamePart(text, token, false))
      break;
    from--;
  }
  const gap = text.raw.slice(text.tokens[at - 1]?.end ?? 0, text.tokens[at]?.start ?? 0);
  return from === at || gap !== ' ' ? null : { from, to: at };
}

function isNamePart(text: Text, token: Token, inside: boolean): boolean {
  if (!isCapitalised(text, token)) return false;
  const word = token.word.endsWith("'s") ? token.word.slice(0, -2) : token.word;
  if (word.length < 2) return false;
  return inside || !NO_NAME.has(word);
}

function isAdjacent(text: Text, at: number): boolean {
  const gap = text.raw.slice(text.tokens[at - 1]?.end ?? 0, text.tokens[at]?.start ?? 0);
  return gap === ' ' || gap === '.' || gap === '-' || gap === '&' || gap === ' & ';
}

/** `monday.com`, in small letters. */
function domainAt(text: Text, at: number, end: number): Candidate | null {
  return at + 1 < end && isDomainTail(text, at + 1, end) ? { from: at, to: at + 2 } : null;
}

function isDomainTail(text: Text, at: number, end: number): boolean {
  const tail = text.tokens[at];
  const before = text.tokens[at - 1];
  if (tail === undefined || before === undefined || at >= end || !TAILS.has(tail.word)) return false;
  return tail.start - before.end === 1 && text.raw.charAt(before.end) === '.';
}

const TAILS: ReadonlySet<string> = new Set(['com', 'io', 'ai', 'app', 'co', 'net', 'dev', 'so']);
