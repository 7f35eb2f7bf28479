import type { FinishContext, MetricSpec } from '../model/analyzer.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import type { AnyObservation, SignalSettings } from '../model/signal.ts';
import { explainMissingMetric } from '../report/gaps.ts';
import { joinWords, KIND_TITLES } from '../report/wording.ts';
import { measureParts } from '../scoring/measure.ts';
import { POLICY } from '../scoring/policy.ts';
import { createObserver, type Observe } from '../signals/observe.ts';
import { themeCatalogue } from '../signals/themes/catalogue.ts';
import { type Analysis, concludeAll } from './analyses.ts';
import { AnalyzerRun } from './analyzer-run.ts';
import { NewestDay } from './as-of.ts';
import { signalsByKind } from './fold.ts';
import { DEFAULT_SEED, type Toolbox } from './request.ts';

/** Records that decide what can be measured; more would only cost time. */
export const METRIC_RECORDS = 1000;

/** Whether there is a number at all takes no more draws than one. */
const DRAWS = 1;

export interface MetricsOutlook {
  /** Ids of the metrics that this file alone makes possible. */
  readonly possible: readonly string[];
  /** Metrics that read this kind of file and cannot be measured from it, with the reason. */
  readonly missing: readonly { readonly id: string; readonly why: string }[];
}

/**
 * Finds out what a file makes measurable by measuring it: no list of needed fields could be kept in step with
 * what analyzers, plug-ins among them, really do.
 */
export class MetricsTrial {
  readonly #toolbox: Toolbox;
  readonly #settings: SignalSettings;
  readonly #observe: Observe;

  constructor(toolbox: Toolbox, settings: SignalSettings) {
    this.#toolbox = toolbox;
    this.#settings = settings;
    this.#observe = createObserver(signalsByKind(toolbox), settings, toolbox.signals);
  }

  /** @param records all of one kind, at most `METRIC_RECORDS` */
  run(kind: RecordKind, records: readonly AnyRecord[]): MetricsOutlook {
    const themes = themeCatalogue(this.#settings);
    const newest = new NewestDay();
    for (const record of records) newest.add(record);
    const context: FinishContext = { themes, asOfDay: newest.find().day ?? 0, present: [kind] };
    const observations = records.map((record): AnyObservation => this.#observe(record));
    const runs = this.#toolbox.analyzers
      .filter(({ meta }) => meta.reads.includes(kind) && meta.metrics.length > 0)
      .map((analyzer) => new AnalyzerRun(analyzer, context));
    for (const run of runs) run.add(observations);
    return listMetrics(concludeAll(runs, context));
  }
}

function listMetrics(analyses: readonly Analysis[]): MetricsOutlook {
  const possible: string[] = [];
  const missing: { id: string; why: string }[] = [];
  for (const analysis of analyses) {
    for (const spec of analysis.meta.metrics) {
      if (isMeasured(analysis, spec.id)) possible.push(spec.id);
      else missing.push({ id: spec.id, why: explainMissing(analysis, spec) });
    }
  }
  return { possible: possible.sort(), missing: missing.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** One file is looked at alone: a kind that is not in it may well lie beside it. */
function explainMissing(analysis: Analysis, spec: MetricSpec): string {
  const { conclusion } = analysis;
  if (conclusion.kind !== 'notApplicable' || conclusion.missing.length === 0)
    return explainMissingMetric(spec, analysis, true);
  return `counts only together with ${joinWords(conclusion.missing.map((kind) => KIND_TITLES[kind]))}`;
}

function isMeasured({ meta, conclusion }: Analysis, id: string): boolean {
  if (meta.point === 'cross' || conclusion.kind !== 'measured') return false;
  const spec = meta.metrics.find((one) => one.id === id);
  const metric = conclusion.metrics.find((one) => one.id === id);
  if (spec === undefined || metric === undefined) return false;
  const [part] = measureParts(meta.point, [{ point: meta.point, spec, metric }], {
    seed: DEFAULT_SEED,
    draws: DRAWS,
    weights: POLICY.pointWeights.value,
  });
  return part?.measurement != null;
}
