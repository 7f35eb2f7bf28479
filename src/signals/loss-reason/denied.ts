import { isNegated, isNegator } from '../../lib/text/negation.ts';
import { PhraseBook } from '../../lib/text/phrases.ts';
import type { Clause, Text } from '../../model/signal.ts';

/** `price was fine`, `the integration worked well`, `they liked our reporting`, `not about price`: ruled out. */
export function isDenied(text: Text, clause: Clause, from: number, to: number): boolean {
  const word = (at: number): string =>
    at < clause.from || at >= clause.to ? '' : (text.tokens[at]?.word ?? '');
  if (isRuledOut(text, clause, to) || isDeniedForeignly(text, clause, { from, to })) return true;
  for (let at = from - 1; at >= from - FOREWORDS; at--) {
    if (EXCEPTIONS.has(word(at)) || (AT_EASE.has(word(at)) && word(at + 1) === 'with')) return true;
  }
  if (word(from - 1) === 'but' && exceptsNothing(text, clause.from)) return true;
  if (isNegator(text.tokens[from])) return false;
  if (LIKED.has(word(from - 1)) || LIKED.has(word(from - 2))) return true;
  return isNot(word, from) && !PARTLY.has(word(to));
}

/** `not the price as such`: but something of it. */
const PARTLY: ReadonlySet<string> = new Set(['as', 'alone', 'itself', 'only', 'per']);

/** By the words behind it: `price ok`, `was no problem`, `never came up`. */
function isRuledOut(text: Text, clause: Clause, to: number): boolean {
  const word = (at: number): string => (at >= clause.to ? '' : (text.tokens[at]?.word ?? ''));
  if (isFine(text, clause, to)) return true;
  for (let at = to; at < to + AFTERWORDS; at++) {
    if (BLOCKERS.has(word(at)) && isNegated(text, to, at)) return true;
  }
  return false;
}

/** By what was fine with it, in the end at least. */
export function isFine(text: Text, clause: Clause, to: number): boolean {
  const word = (at: number): string => (at >= clause.to ? '' : (text.tokens[at]?.word ?? ''));
  if (AT_EASE.has(word(to))) return true;
  for (let at = to; at < to + AFTERWORDS; at++) {
    if (RULED_OUT.has(word(at)) && LINKS.has(word(at - 1)) && !isNegated(text, clause.from, at)) return true;
  }
  return false;
}

function isNot(word: (at: number) => string, from: number): boolean {
  let before = from - 1;
  while (before > from - FOREWORDS && BETWEEN.has(word(before))) before--;
  return NOT.has(word(before));
}

const NOT: ReadonlySet<string> = new Set(['not', "wasn't", "isn't", "weren't"]);
/** `not about the price`, `wasn't because of price`. */
const BETWEEN: ReadonlySet<string> = new Set('the our about on because of'.split(' '));

/** `every category but price`. */
function exceptsNothing({ tokens }: Text, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FOREWORDS); i--) if (ALL.has(tokens[i]?.word ?? '')) return true;
  return false;
}

const ALL: ReadonlySet<string> = new Set(['every', 'everything', 'all', 'everywhere', 'any', 'anything']);
const BLOCKERS: ReadonlySet<string> = new Set(
  'problem issue reason concern factor blocker topic obstacle question deciding came discussed raised mentioned'.split(
    ' ',
  ),
);
/** Name what did not count: `despite the higher price`, `except price`. */
const EXCEPTIONS: ReadonlySet<string> = new Set(
  'despite except excluding besides apart notwithstanding regardless although'.split(' '),
);
/**
 * The same before a `with`, or behind a reason: `fine with the price`, `price ok`. `The price was fine, the connector
 * missing` says so of the price.
 */
const AT_EASE: ReadonlySet<string> = new Set(['fine', 'happy', 'comfortable', 'ok', 'okay']);
/** How far before a reason the words that rule it out may stand. */
const FOREWORDS = 4;
/** How far behind a reason the words that rule it out may stand. */
const AFTERWORDS = 4;
const RULED_OUT: ReadonlySet<string> = new Set(['fine', 'ok', 'okay', 'great', 'good', 'well', 'irrelevant']);
const LINKS: ReadonlySet<string> = new Set([
  'was',
  'were',
  'is',
  'are',
  'worked',
  'looked',
  'actually',
  'very',
  'all',
]);
const LIKED: ReadonlySet<string> = new Set(['liked', 'loved', 'preferred', 'praised']);

const book = (patterns: readonly string[]) =>
  new PhraseBook(patterns.map((pattern): readonly [string, true] => [pattern, true]));

/** What stands right before a reason that is denied in another language, and right behind it. */
const DENIED_BEFORE = book([
  'nicht am|wegen|der|an|beim der?',
  'no fue|era|es|por el|la|los|las|por?',
  'não foi|era|é o|a|por?',
  'pas une? question|cause|raison|problème de|du',
]);
const DENIED_BEHIND = book([
  'lag|liegt|lags es? nicht',
  'war|ist|waren nicht der|das|entscheidend|ausschlaggebend',
  'war|ist|waren kein problem|thema|grund|hindernis',
  'spielte|spielten|spielt keine',
  "n'était|n'est|n'étaient pas un|le|en problème|cause|souci|sujet|raison",
  'no fue|era|fueron|es el|un|la? problema|motivo|razón|causa',
  'não foi|era|foram|é o|um|a? problema|motivo|razão|causa',
]);
/** The longest of them, gaps included. */
const REACH = 6;

function isDeniedForeignly({ tokens }: Text, clause: Clause, { from, to }: Clause): boolean {
  const before = DENIED_BEFORE.find(tokens, Math.max(clause.from, from - REACH), from);
  if (before.some((hit) => hit.to === from)) return true;
  const behind = DENIED_BEHIND.find(tokens, to, Math.min(clause.to, to + REACH));
  return behind.some((hit) => hit.from === to);
}
