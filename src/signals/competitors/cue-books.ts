import { PhraseBook } from '../../lib/text/phrases.ts';
import type { Clause, Direction, Text } from '../../model/signal.ts';
import { DIRECTED_BEFORE, DIRECTED_BEHIND, EXCUSED_BEFORE, EXCUSED_BEHIND } from './cues.data.ts';
import type { Name } from './find-name.ts';
import { CUES_BEFORE, SELLER_CUES_BEFORE, SELLER_CUES_BEHIND } from './names.data.ts';
import { KNOWN_VENDORS } from './vendors.data.ts';

const FILLERS: ReadonlySet<string> = new Set(
  'the a an our their his her competitor vendor rival instead us and old good new using both'.split(' '),
);

/** What is looked for around a name. */
export interface Books {
  readonly before: PhraseBook<Cue>;
  readonly behind: PhraseBook<Cue>;
  readonly known: PhraseBook<true>;
}

export type Cue = { readonly direction: Direction | 'none'; readonly sellerOnly: boolean };

export function compileBooks(): Books {
  const cue = (direction: Cue['direction'], sellerOnly: boolean): Cue => ({ direction, sellerOnly });
  const tagged = (groups: typeof DIRECTED_BEFORE, sellerOnly: boolean): (readonly [string, Cue])[] =>
    groups.flatMap(([direction, patterns]) =>
      patterns.map((pattern): readonly [string, Cue] => [pattern, cue(direction, sellerOnly)]),
    );
  const plain = (direction: Cue['direction'], patterns: readonly string[]): (readonly [string, Cue])[] =>
    patterns.map((pattern) => [pattern, cue(direction, true)]);
  return {
    before: new PhraseBook([
      ...tagged(DIRECTED_BEFORE, true),
      ...tagged(CUES_BEFORE, false),
      ...plain('mentioned', SELLER_CUES_BEFORE),
      ...plain('none', EXCUSED_BEFORE),
    ]),
    behind: new PhraseBook([
      ...tagged(DIRECTED_BEHIND, true),
      ...plain('mentioned', SELLER_CUES_BEHIND),
      ...plain('none', EXCUSED_BEHIND),
    ]),
    known: new PhraseBook(KNOWN_VENDORS.map(knownPattern)),
  };
}

/** The last word may have a genitive. */
function knownPattern(name: string): readonly [string, true] {
  const words = name.replace(/[-.]/g, ' ');
  return [`${words}|${words.slice(words.lastIndexOf(' ') + 1)}'s`, true];
}

/** Customers name a rival only beside words that say so, and most clauses have none of them. */
export function mayBeCued({ tokens }: Text, { from, to }: Clause, { before, behind }: Books): boolean {
  const start = Math.max(0, from - CUE_REACH);
  return before.mayBegin(tokens, start, to) || behind.mayBegin(tokens, start, to);
}

/** The cues that end before a name, and those that begin behind it. */
export interface Marks {
  readonly before: readonly Cue[];
  readonly behind: readonly Cue[];
}

/** One cue may hide another that begins inside it, so the book is asked at every word before the name, a few words far. */
export function cuesAround(text: Text, clause: Clause, name: Name, books: Books): Marks {
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
