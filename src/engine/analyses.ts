import type { Analyzer, AnalyzerMeta, FinishContext } from '../model/analyzer.ts';
import type { Conclusion } from '../model/conclusion.ts';
import type { PointId } from '../model/kinds.ts';
import type { MetricInput } from '../model/score.ts';
import type { AnalyzerRun } from './analyzer-run.ts';

/** What an analyzer is and what it concluded. */
export interface Analysis {
  readonly meta: AnalyzerMeta;
  readonly conclusion: Conclusion;
}

export function concludeAll(runs: readonly AnalyzerRun[], context: FinishContext): Analysis[] {
  return runs.map((run) => ({ meta: run.analyzer.meta, conclusion: run.finish(context) }));
}

/** Every metric that should be there, measured or not: what is missing is part of the score's uncertainty. */
export function collectMetrics(installed: readonly Analyzer[], analyses: readonly Analysis[]): MetricInput[] {
  const conclusions = new Map(analyses.map(({ meta, conclusion }) => [meta.id, conclusion]));
  const inputs: MetricInput[] = [];
  for (const { meta } of installed) {
    if (meta.point === 'cross') continue;
    const conclusion = conclusions.get(meta.id);
    const metrics = conclusion?.kind === 'measured' ? conclusion.metrics : [];
    for (const spec of meta.metrics) {
      inputs.push({ point: meta.point, spec, metric: metrics.find(({ id }) => id === spec.id) ?? null });
    }
  }
  return inputs;
}

/** Points with an analyzer that threw: they are not scored, so that no broken number is sold. */
export function pointsThatFailed(analyses: readonly Analysis[]): PointId[] {
  const failed = new Set<PointId>();
  for (const { meta, conclusion } of analyses) {
    if (conclusion.kind === 'failed' && meta.point !== 'cross') failed.add(meta.point);
  }
  return [...failed].sort();
}
