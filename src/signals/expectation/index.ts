import { isNegated, isNegator } from '../../lib/negation.ts';
import { PhraseBook } from '../../lib/phrases.ts';
import { defineSignal } from '../../model/define.ts';
import type { Clause, Reading, SignalValues, Span, Text } from '../../model/signal.ts';
import { CONTRADICTED, EXCEEDED, EXPECTED, UNMET } from './expectation.data.ts';

type Cue = 'unmet' | 'exceeded' | 'expected' | 'contradicted';

/** How many clauses behind an expectation its contradiction may stand. */
const PATIENCE = 2;

/** Whether the product kept what was promised: disappointed and exceeded expectations, each with its words. */
export default defineSignal<'expectation'>({
  meta: {
    name: 'expectation',
    title: 'Expectations missed and exceeded',
    version: 1,
    reads: ['reviews', 'tickets', 'interviews', 'risk-accounts', 'deals'],
  },
  prepare() {
    const verdicts = new PhraseBook<Cue>([...label('unmet', UNMET), ...label('exceeded', EXCEEDED)]);
    const openings = new PhraseBook<Cue>(label('expected', EXPECTED));
    const contradictions = new PhraseBook<Cue>(label('contradicted', CONTRADICTED));
    return (reading) => judge(reading, { verdicts, openings, contradictions });
  },
});

interface Books {
  readonly verdicts: PhraseBook<Cue>;
  readonly openings: PhraseBook<Cue>;
  readonly contradictions: PhraseBook<Cue>;
}

function label(cue: Cue, patterns: readonly string[]): (readonly [string, Cue])[] {
  return patterns.map((pattern) => [pattern, cue]);
}

function judge({ texts }: Reading, books: Books): SignalValues['expectation'] {
  const negative: Span[] = [];
  const positive: Span[] = [];
  for (const [index, text] of texts.entries()) {
    for (let order = 0; order < text.clauses.length; order++) {
      const verdict = verdictOf(text, order, books.verdicts);
      if (verdict !== null) {
        (verdict === 'unmet' ? negative : positive).push(spanOf(index, text, order, order));
        continue;
      }
      const broken = brokenPromise(text, order, books);
      if (broken === null) continue;
      negative.push(spanOf(index, text, broken.from, broken.to - 1));
      order = broken.to - 1;
    }
  }
  return { negative, positive };
}

/** The first verdict of a clause; negators turn it: `does not live up to`, `was not misleading`. */
function verdictOf(text: Text, order: number, verdicts: PhraseBook<Cue>): 'unmet' | 'exceeded' | null {
  const clause = text.clauses[order];
  if (clause === undefined) return null;
  const hit = verdicts.find(text.tokens, clause.from, clause.to)[0];
  if (hit === undefined) return null;
  const within = isNegator(text.tokens[hit.from]?.word ?? '');
  const turned = !within && isNegated(text, clause.from, hit.from);
  return (hit.value === 'unmet') === turned ? 'exceeded' : 'unmet';
}

/**
 * The clauses of an expectation that was opened here and contradicted: in the same clause, in those behind it, or
 * in the one before (`it still is not there, although they promised`). Null when it was not.
 */
function brokenPromise(text: Text, order: number, { openings, contradictions }: Books): Clause | null {
  const clause = text.clauses[order];
  if (clause === undefined || isQuestion(text, clause)) return null;
  const opening = openings.find(text.tokens, clause.from, clause.to)[0];
  if (opening === undefined || isNegated(text, clause.from, opening.from)) return null;
  const contradicts = (from: number, to: number): boolean =>
    contradictions.find(text.tokens, from, to).length > 0;
  if (contradicts(opening.to, clause.to)) return { from: order, to: order + 1 };
  const before = text.clauses[order - 1];
  if (before !== undefined && CONCESSIONS.has(text.tokens[clause.from]?.word ?? '')) {
    if (contradicts(before.from, before.to)) return { from: order - 1, to: order + 1 };
  }
  for (let next = order + 1; next <= order + PATIENCE; next++) {
    const behind = text.clauses[next];
    if (behind !== undefined && contradicts(behind.from, behind.to)) return { from: order, to: next + 1 };
  }
  return null;
}

const CONCESSIONS: ReadonlySet<string> = new Set([
  'although',
  'though',
  'despite',
  'while',
  'whereas',
  'even',
]);

function isQuestion(text: Text, clause: Clause): boolean {
  const end = text.tokens[clause.to - 1]?.end ?? 0;
  return text.raw.charCodeAt(end) === QUESTION_SIGN;
}

const QUESTION_SIGN = 63;

function spanOf(index: number, text: Text, first: number, last: number): Span {
  const start = text.tokens[text.clauses[first]?.from ?? 0]?.start ?? 0;
  return { text: index, start, end: text.tokens[(text.clauses[last]?.to ?? 1) - 1]?.end ?? start };
}
