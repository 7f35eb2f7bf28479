import { WordSet } from '../../lib/text/word-set.ts';
import type { Clause, Text, Token } from '../../model/signal.ts';
import { isTaught } from '../learned.ts';
import { bare, type Name } from './find-name.ts';
import { HEARD } from './heard.ts';

/**
 * A name in small letters, where only a rival's name stands: `went with rivalo, cheaper`, `rivalo undercut us`, or
 * nothing but `rivalo`. Sellers do not care for capitals. Names are no words that sellers' notes taught, but behind
 * words such as `signed with` hardly anything else stands.
 */
export function smallNameAt(text: Text, at: number, clause: Clause): Name | null {
  const token = text.tokens[at];
  if (token === undefined || HEARD.has(token) || PRONOUNS.has(token) || !SMALL.test(token.word)) return null;
  const isSeller = isSignedWith(text, at, clause);
  if (!isSeller && isTaught({ word: bare(token.word) })) return null;
  const isNamed =
    at === clause.from ? isActor(text, at, clause) : isSeller || isChosen(text.tokens, at, clause);
  if (!isNamed) return null;
  return at === clause.from || endsPhrase(text, at, clause) ? { from: at, to: at + 1 } : null;
}

const SMALL = /^[a-z]{3,}(?:'s)?$/;
const PRONOUNS = new WordSet('whatever whoever whichever however unknown themselves ourselves itself');

/** Does it open the clause and act as only a seller does, or is there nothing but it? */
function isActor({ tokens }: Text, at: number, { to }: Clause): boolean {
  return at + 1 < to ? ACTS.has(tokens[at + 1]) : tokens.length === 1;
}

/** Is the word no adjective, and no part of a longer name for a thing? */
function endsPhrase({ raw, tokens }: Text, at: number, { to }: Clause): boolean {
  const [token, next] = [tokens[at], at + 1 < to ? tokens[at + 1] : undefined];
  if (token === undefined || next === undefined || token.word.endsWith("'s")) return true;
  return FOLLOWERS.has(next) || /[,;:.()/+&-]/.test(raw.slice(token.end, next.start));
}

function isSignedWith({ tokens }: Text, at: number, { from }: Clause): boolean {
  return at - 2 >= from && (SIGNED.get(tokens[at - 1]?.word ?? '')?.has(tokens[at - 2]) ?? false);
}

function isChosen(tokens: readonly Token[], at: number, { from }: Clause): boolean {
  if (CHOSE.has(tokens[at - 1])) return true;
  return at - 2 >= from && (LOST.get(tokens[at - 1]?.word ?? '')?.has(tokens[at - 2]) ?? false);
}

/** By the preposition before the name, the verbs before that: which hardly anything follows but a name. */
const SIGNED: ReadonlyMap<string, WordSet> = new Map([
  ['with', new WordSet('went go going gone goes signed sign signing')],
  ['by', new WordSet('beaten undercut outbid outscored')],
]);
/** And which other things may follow: `lost to inertia`. */
const LOST: ReadonlyMap<string, WordSet> = new Map([
  ['to', new WordSet('lost lose losing loses moved moving switched switching migrated migrating defected')],
  ['2', new WordSet('lost')],
  ['with', new WordSet('sticking stayed staying stay stick stuck')],
  ['against', new WordSet('lost lose losing')],
  ['for', new WordSet('opted')],
  ['on', new WordSet('standardized standardised settled decided')],
]);
const CHOSE = new WordSet('chose choosing picked preferred vs versus incumbent competitor rival unlike');
const FOLLOWERS = new WordSet(
  'because since for due as on and over instead at in who bc cause again though but already us or after last this when they',
);
/** What sellers do, and words and things do not. */
const ACTS = new WordSet(
  `won wins beat beats undercut undercuts outbid has had does did gave offers offered picked chosen covers supports lets
  gets got took`,
);
