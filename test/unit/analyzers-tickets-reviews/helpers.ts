import type { Analyzer, FinishContext, ThemeInfo } from '../../../src/model/analyzer.ts';
import type { AnalyzerFinding, Conclusion, Metric } from '../../../src/model/conclusion.ts';
import type { AnyObservation, Signals } from '../../../src/model/signal.ts';
import { dayNumber, type Fields, ms, observation } from '../../tools/observations.ts';

export const AS_OF = '2026-06-30';

export const THEMES: readonly ThemeInfo[] = ['sync', 'login', 'reports'].map((id) => ({
  id,
  title: id,
  stage: 'use',
  paradox: 'broken-experience',
}));

export const CONTEXT: FinishContext = {
  asOfDay: dayNumber(AS_OF),
  themes: THEMES,
  present: ['tickets', 'reviews'],
};

/** A ticket created on a day, given as `YYYY-MM-DD` or as days before the as-of day. */
export function ticket(
  created: string | number | null,
  signals: Signals,
  fields: Fields<'tickets'> = {},
): AnyObservation {
  const day = typeof created === 'number' ? ms(AS_OF) - created * 86_400_000 : created;
  const createdAt = typeof day === 'string' ? ms(day) : day;
  return observation('tickets', { body: 'The sync fails.', createdAt, ...fields }, signals);
}

/** A number as a word: evidence with the same words but for its numbers is shown once. */
export const letters = (i: number): string =>
  [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

export const DEFECT: Signals = { intent: { label: 'defect', span: null } };
export const HOW_TO: Signals = { intent: { label: 'how-to', span: null } };

export function conclude(analyzer: Analyzer, rows: readonly AnyObservation[], context = CONTEXT): Conclusion {
  return analyzer.finish(analyzer.map(rows, context), context);
}

export function metricOf(conclusion: Conclusion, id: string): Metric {
  const metric = conclusion.kind === 'measured' ? conclusion.metrics.find((one) => one.id === id) : undefined;
  if (metric === undefined) throw new Error(`no ${id} in ${JSON.stringify(conclusion)}`);
  return metric;
}

export function findingOf(conclusion: Conclusion, key: string): AnalyzerFinding | undefined {
  return conclusion.kind === 'measured' ? conclusion.findings.find((one) => one.key === key) : undefined;
}

/** x and n of a metric that is x of n. */
export function countsOf(metric: Metric): { x: number; n: number } {
  let x = 0;
  let n = 0;
  for (const [, a = 0, b = 0] of metric.data.clusters) {
    x += a;
    n += b;
  }
  return { x, n };
}
