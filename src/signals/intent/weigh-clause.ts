import { isNegated, isNegator } from '../../lib/text/negation.ts';
import { PhraseBook } from '../../lib/text/phrases.ts';
import { WordSet } from '../../lib/text/word-set.ts';
import { REQUEST_CLASSES } from '../../model/kinds.ts';
import type { Clause, Text } from '../../model/signal.ts';
import { CUE_BLOCKS, type Cue } from './cues.data.ts';
import { TOLD_BLOCKS } from './told.data.ts';

/** Evidence for each class, in the order of `REQUEST_CLASSES`. */
export type Evidence = readonly [defect: number, enhancement: number, howTo: number, other: number];

export type WeighClause = (text: Text, clause: Clause) => Evidence | null;

/** Compiles the cues. Build one per run. */
export function createClauseScale(): WeighClause {
  const book = new PhraseBook(cueEntries());
  return (text, clause) => {
    const hits = book.find(text.tokens, clause.from, clause.to);
    const asks = endsAsQuestion(text, clause);
    const heads = headsReport(text, clause);
    if (hits.length === 0 && !asks && !heads) return null;
    const sums: [number, number, number, number] = [heads ? HEADING : 0, 0, 0, 0];
    for (const { value: cue, from } of hits) {
      if (cue.negation === 'loses' ? isNegated(text, clause.from, from) : isForbidden(text, clause, from))
        continue;
      const index = REQUEST_CLASSES.indexOf(cue.label);
      sums[index] = (sums[index] ?? 0) + cue.weight;
    }
    if (asks) sums[2] += questionWeight(text, clause);
    else if (sums[2] > 0 && !opensAsQuestion(text, clause)) sums[2] *= UNASKED;
    return sums;
  };
}

/** `Please do not open the gate`: what is asked not to be done is nothing that does not work. */
function isForbidden({ tokens }: Text, clause: Clause, from: number): boolean {
  if (!isNegator(tokens[from])) return false;
  const at = tokens[from - 1]?.word === 'do' ? from - 2 : from - 1;
  return at >= clause.from && PLEAS.has(tokens[at]);
}

const PLEAS = new WordSet('please pls plz kindly');

const QUESTION = 2;
const QUESTION_MARK = 1;
/** `I know how to do this` has the words of a question without asking one. */
const UNASKED = 0.6;

function questionWeight(text: Text, clause: Clause): number {
  // `Why was it declined?` asks about something that went wrong.
  if (text.tokens[clause.from]?.word === 'why') return WHY;
  return opensAsQuestion(text, clause) ? QUESTION : QUESTION_MARK;
}

const WHY = 0.3;

/** What a heading of a form for faults is worth: two of them make a report. */
const HEADING = 1.2;
const HEADINGS = new WordSet('steps actual observed expected repro reproduction reproducible frequency');
const HEADING_WORDS = 3;

/** `Steps:`, `Expected result:`: what is filled in under them tells of a fault, whatever words it has. */
function headsReport({ raw, tokens }: Text, { from, to }: Clause): boolean {
  if (to - from > HEADING_WORDS || !HEADINGS.has(tokens[from])) return false;
  return raw.charCodeAt(tokens[to - 1]?.end ?? raw.length) === COLON;
}

function* cueEntries(): Iterable<readonly [string, Cue]> {
  for (const [label, weight, negation, patterns] of [...CUE_BLOCKS, ...TOLD_BLOCKS]) {
    const cue: Cue = { label, weight, negation };
    for (const pattern of patterns) yield [pattern, cue];
  }
}

/** Is the clause at `order` the last of its sentence, line or text? */
export function endsSentence({ raw, tokens, clauses }: Text, order: number): boolean {
  const end = tokens[(clauses[order]?.to ?? 0) - 1]?.end ?? raw.length;
  const next = tokens[clauses[order + 1]?.from ?? tokens.length]?.start ?? raw.length;
  if (next - end > LONG_GAP || next === raw.length) return true;
  for (let i = end; i < next; i++) {
    const code = raw.charCodeAt(i);
    if (code === DOT || code === BANG || code === QUESTION_SIGN || code === LF) return true;
  }
  return false;
}

/** Is there a question mark between this clause and the next word? */
export function endsAsQuestion(text: Text, clause: Clause): boolean {
  const last = text.tokens[clause.to - 1];
  if (last === undefined) return false;
  const next = text.tokens[clause.to]?.start ?? text.raw.length;
  const stop = Math.min(next, last.end + LOOK_AHEAD);
  for (let i = last.end; i < stop; i++) if (text.raw.charCodeAt(i) === QUESTION_SIGN) return true;
  return false;
}

function opensAsQuestion(text: Text, clause: Clause): boolean {
  const first = text.tokens[clause.from]?.word ?? '';
  if (OPENERS.has(first)) return true;
  return POLITE.has(first) && OPENERS.has(text.tokens[clause.from + 1]?.word ?? '');
}

const OPENERS: ReadonlySet<string> = new Set([
  ...[
    'how',
    'what',
    "what's",
    'whats',
    'where',
    "where's",
    'which',
    'who',
    'when',
    'why',
    'is',
    'are',
    'do',
    'does',
  ],
  ...[
    'did',
    'can',
    'could',
    'would',
    'will',
    'should',
    'am',
    'may',
    'has',
    'have',
    'any',
    'anyone',
    'if',
    "how's",
  ],
]);
const POLITE: ReadonlySet<string> = new Set([
  'hi',
  'hello',
  'and',
  'so',
  'also',
  'but',
  'please',
  'or',
  'question',
]);
const LOOK_AHEAD = 4;
/** Longer gaps, such as a skipped quotation, end a sentence. */
const LONG_GAP = 8;
const LF = 10;
const BANG = 33;
const DOT = 46;
const COLON = 58;
const QUESTION_SIGN = 63;
