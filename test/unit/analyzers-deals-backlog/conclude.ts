import type { Analyzer, ThemeInfo } from '../../../src/model/analyzer.ts';
import type { AnalyzerTable, Conclusion, Metric } from '../../../src/model/conclusion.ts';
import { RECORD_KINDS, type RecordKind } from '../../../src/model/kinds.ts';
import type { Observation } from '../../../src/model/signal.ts';
import { dayNumber } from '../../tools/observations.ts';

export const AS_OF = '2026-06-30';

const theme = (id: string, stage: ThemeInfo['stage'] = 'use'): ThemeInfo => ({
  id,
  title: id.replaceAll('-', ' '),
  stage,
  paradox: 'broken-experience',
});

export const THEMES: readonly ThemeInfo[] = [
  theme('reports'),
  theme('exports'),
  theme('slow-pages'),
  theme('mobile-app'),
  theme('single-sign-on'),
  theme('price', 'buy'),
  theme('support-replies', 'get-support'),
];

export type Measured = Extract<Conclusion, { kind: 'measured' }>;

export function conclude(
  analyzer: Analyzer,
  observations: readonly unknown[],
  present: readonly RecordKind[] = RECORD_KINDS,
): Conclusion {
  const ctx = { themes: THEMES, asOfDay: dayNumber(AS_OF), present };
  return analyzer.finish(analyzer.map(observations as readonly Observation[], ctx), ctx);
}

export function measure(analyzer: Analyzer, observations: readonly unknown[]): Measured {
  const conclusion = conclude(analyzer, observations);
  if (conclusion.kind !== 'measured') throw new Error(`not measured: ${JSON.stringify(conclusion)}`);
  return conclusion;
}

export function metric({ metrics }: Measured, id: string): Metric {
  const found = metrics.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no metric ${id}`);
  return found;
}

/** Sums of the columns after the cluster: `[x, n]` of a proportion. */
export function totals({ data }: Metric): number[] {
  const sums: number[] = [];
  for (const [, ...counts] of data.clusters) {
    for (const [i, count] of counts.entries()) sums[i] = (sums[i] ?? 0) + count;
  }
  return sums;
}

export function table({ tables }: Measured, id: string): AnalyzerTable['rows'] {
  const found = tables?.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found.rows;
}

export function keys({ findings }: Measured): string[] {
  return findings.map(({ key }) => key);
}
