import { isNegated, isNegator } from '../../lib/text/negation.ts';
import { PhraseBook, type PhraseHit } from '../../lib/text/phrases.ts';
import { spanOf } from '../../lib/text/span-of.ts';
import { createValenceReader, type ReadValence } from '../../lib/text/valence.ts';
import type { Clause, Reading, SignalValues, Span, Text } from '../../model/signal.ts';
import {
  AFFIRMED,
  CLEARED,
  CONTRADICTED,
  EXCEEDED,
  EXPECTED,
  FIRM,
  IDLE,
  UNMET,
  VOWED,
} from './expectation.data.ts';
import { EXCEEDED_TOLD, NO_VERDICT, UNMET_TOLD } from './told.data.ts';

type Cue =
  | 'unmet'
  | 'exceeded'
  | 'expected'
  | 'firm'
  | 'vowed'
  | 'idle'
  | 'affirmed'
  | 'contradicted'
  | 'cleared';

/** How many clauses behind an expectation its contradiction may stand. */
const PATIENCE = 2;

export type ReadExpectation = (reading: Reading) => SignalValues['expectation'];

/** Compiles the cues of what was promised and what became of it; build one per run. */
export function createExpectationRules(): ReadExpectation {
  const books: Books = {
    verdicts: new PhraseBook<Cue>([
      ...label('unmet', [...UNMET, ...UNMET_TOLD]),
      ...label('exceeded', [...EXCEEDED, ...EXCEEDED_TOLD]),
      ...label('idle', NO_VERDICT),
    ]),
    openings: new PhraseBook<Cue>([
      ...label('expected', EXPECTED),
      ...label('firm', FIRM),
      ...label('vowed', VOWED),
      ...label('idle', IDLE),
    ]),
    answers: new PhraseBook<Cue>([
      ...label('contradicted', CONTRADICTED),
      ...label('affirmed', AFFIRMED),
      ...label('cleared', CLEARED),
    ]),
    valence: createValenceReader(),
  };
  return (reading) => judge(reading, books);
}

interface Books {
  readonly verdicts: PhraseBook<Cue>;
  readonly openings: PhraseBook<Cue>;
  readonly answers: PhraseBook<Cue>;
  readonly valence: ReadValence;
}

interface Pledged {
  readonly books: Books;
  readonly pledges: ReadonlySet<Cue>;
}

/** Valence at which what follows a promise complains. */
const BLAME = -1;

/** What counts as a promise made: anything firm where people judge, else what was held against the vendor. */
const PLEDGES: ReadonlySet<Cue> = new Set(['firm', 'vowed']);
const VOWS: ReadonlySet<Cue> = new Set(['vowed']);

/** Where people judge the product, a promise is mentioned because of what became of it. */
const JUDGED: ReadonlySet<string> = new Set(['reviews', 'interviews']);

function label(cue: Cue, patterns: readonly string[]): (readonly [string, Cue])[] {
  return patterns.map((pattern) => [pattern, cue]);
}

function judge({ record, texts }: Reading, books: Books): SignalValues['expectation'] {
  const negative: Span[] = [];
  const positive: Span[] = [];
  const judged = JUDGED.has(record.kind);
  for (const [index, text] of texts.entries()) {
    for (let order = 0; order < text.clauses.length; order++) {
      const verdict = verdictOf(text, order, books.verdicts);
      if (verdict !== null) {
        (verdict === 'unmet' ? negative : positive).push(
          spanOfClauses(index, text, { from: order, to: order + 1 }),
        );
        continue;
      }
      if (!maySpeakOfPromise(text, order, books)) continue;
      const broken =
        brokenPromise(text, order, books) ??
        barePromise(text, order, { books, pledges: judged ? PLEDGES : VOWS });
      if (broken === null) continue;
      negative.push(spanOfClauses(index, text, broken));
      order = broken.to - 1;
    }
  }
  return { negative, positive };
}

/** Most clauses tell of none, and are done with. */
function maySpeakOfPromise({ tokens, clauses }: Text, order: number, { openings }: Books): boolean {
  const clause = clauses[order];
  return clause !== undefined && openings.mayBegin(tokens, clause.from, clause.to);
}

/** The first verdict of a clause; negators turn it: `does not live up to`, `was not misleading`. */
function verdictOf(text: Text, order: number, verdicts: PhraseBook<Cue>): 'unmet' | 'exceeded' | null {
  const clause = text.clauses[order];
  if (clause === undefined) return null;
  const hit = verdicts.find(text.tokens, clause.from, clause.to)[0];
  if (hit === undefined || hit.value === 'idle' || isQuestion(text, clause)) return null;
  const within = isNegator(text.tokens[hit.from]);
  const turned = !within && isNegated(text, clause.from, hit.from);
  return (hit.value === 'unmet') === turned ? 'exceeded' : 'unmet';
}

/**
 * The clauses of an expectation that was opened here and contradicted: in the same clause, in those behind it, or
 * in the one before (`it still is not there, although they promised`). Null when it was not.
 */
function brokenPromise(text: Text, order: number, books: Books): Clause | null {
  const clause = text.clauses[order];
  if (clause === undefined) return null;
  const opening = openingsOf(text, clause, books)[0];
  if (opening === undefined) return null;
  const contradicts = (from: number, to: number): boolean =>
    says(text, { from, to }, books, 'contradicted') || books.valence(text, { from, to }).sum <= BLAME;
  if (contradicts(opening.to, clause.to)) return { from: order, to: order + 1 };
  const before = text.clauses[order - 1];
  if (before !== undefined && CONCESSIONS.has(text.tokens[clause.from]?.word ?? '')) {
    if (contradicts(before.from, before.to)) return { from: order - 1, to: order + 1 };
  }
  for (let next = order + 1; next <= order + PATIENCE; next++) {
    const behind = text.clauses[next];
    // `They said two weeks, it was done in four days.`
    if (behind === undefined || verdictOf(text, next, books.verdicts) === 'exceeded') return null;
    if (contradicts(behind.from, behind.to)) return { from: order, to: next + 1 };
  }
  return null;
}

/**
 * The clause of a plain promise (`sold to us as real-time`) when nothing near says that it came true. Where blame
 * is asked for it needs nothing else; elsewhere something must follow it.
 */
function barePromise(text: Text, order: number, { books, pledges }: Pledged): Clause | null {
  const clause = text.clauses[order];
  if (clause === undefined || text.prior === 'positive') return null;
  if (text.prior === null && pledges === VOWS && order + 1 >= text.clauses.length) return null;
  if (!openingsOf(text, clause, books).some(({ value }) => pledges.has(value))) return null;
  const last = text.clauses[Math.min(order + PATIENCE, text.clauses.length - 1)] ?? clause;
  const near = { from: clause.from, to: last.to };
  for (let next = order + 1; next <= order + PATIENCE; next++) {
    if (verdictOf(text, next, books.verdicts) === 'exceeded') return null;
  }
  return says(text, near, books, 'affirmed') ? null : { from: order, to: order + 1 };
}

function openingsOf(text: Text, clause: Clause, { openings }: Books): readonly PhraseHit<Cue>[] {
  const hits = openings.find(text.tokens, clause.from, clause.to).filter(({ value }) => value !== 'idle');
  const first = hits[0];
  if (first === undefined || isQuestion(text, clause)) return [];
  return isNegated(text, clause.from, first.from) ? [] : hits;
}

function says(text: Text, { from, to }: Clause, { answers }: Books, cue: Cue): boolean {
  return answers.find(text.tokens, from, to).some(({ value }) => value === cue);
}

const CONCESSIONS: ReadonlySet<string> = new Set([
  'although',
  'though',
  'despite',
  'while',
  'whereas',
  'even',
]);

/** `Why is what you showed us not there?` reproaches more than it asks. */
const REPROACHES: ReadonlySet<string> = new Set(['why', 'where']);

function isQuestion(text: Text, clause: Clause): boolean {
  if (REPROACHES.has(text.tokens[clause.from]?.word ?? '')) return false;
  const end = text.tokens[clause.to - 1]?.end ?? 0;
  return text.raw.charCodeAt(end) === QUESTION_SIGN;
}

const QUESTION_SIGN = 63;

/** The words of `clauses[from..to)`. */
function spanOfClauses(index: number, text: Text, { from, to }: Clause): Span {
  return spanOf(index, text, { from: text.clauses[from]?.from ?? 0, to: text.clauses[to - 1]?.to ?? 1 });
}
