import { addPlugins, builtInToolbox } from '../../engine/toolbox.ts';
import { sanitiseTerminal } from '../../lib/escape.ts';
import { formatUnit } from '../../lib/format-unit.ts';
import { nearestName } from '../../lib/nearest-name.ts';
import type { AnalyzerMeta, MetricSpec } from '../../model/analyzer.ts';
import { UserError } from '../../model/errors.ts';
import type { Report, ReportMetric } from '../../model/report.ts';
import { POLICY } from '../../scoring/policy.ts';
import { loadConfig } from '../config.ts';
import { loadReport } from '../load-report.ts';
import { loadPlugins } from '../plugins.ts';

export interface ExplainOptions {
  readonly report?: string;
  readonly config?: string;
}

/** `bruise explain <metric>`. */
export async function runExplain(name: string, options: ExplainOptions): Promise<void> {
  const config = await loadConfig(options.config);
  const plugins = await loadPlugins(config.plugins ?? [], options.config ?? '.');
  const { analyzers } = addPlugins(builtInToolbox(), plugins);
  const metas = analyzers.map(({ meta }) => meta);
  const { meta, spec } = findMetric(name, metas);
  const report = options.report === undefined ? null : await loadReport(options.report);
  process.stdout.write(`${explainSpec(meta, spec).join('\n')}\n`);
  if (report === null) return;
  // The report quotes customers: nothing of theirs may steer the terminal.
  process.stdout.write(`\n${explainRun(report, spec).map(sanitiseTerminal).join('\n')}\n`);
}

function findMetric(name: string, metas: readonly AnalyzerMeta[]): { meta: AnalyzerMeta; spec: MetricSpec } {
  for (const meta of metas) {
    const spec = meta.metrics.find(({ id }) => id.toLowerCase() === name.toLowerCase());
    if (spec !== undefined) return { meta, spec };
  }
  const known = metas.flatMap(({ metrics }) => metrics.map(({ id }) => id));
  const nearest = nearestName(name, known);
  const hint = nearest === null ? '' : `, did you mean ${nearest}?`;
  throw new UserError('unknown-metric', `there is no metric ${name}${hint} (there is ${known.join(' ')})`);
}

function explainSpec(meta: AnalyzerMeta, spec: MetricSpec): string[] {
  const at = (index: 0 | 1 | 2 | 3): string => formatUnit(spec.anchors[index], spec.unit);
  const point = meta.point === 'cross' ? 0 : POLICY.pointWeights.value[meta.point];
  const lines = [
    `${spec.id}  ${spec.title}`,
    '',
    spec.definition,
    `Why it matters: ${meta.why}`,
    '',
    `Formula     ${spec.formula}`,
    `Penalty     0 up to ${at(0)}, 20 at ${at(1)} (good), 80 at ${at(2)} (severe), 100 from ${at(3)}; linear between`,
    `Anchors     ${spec.source}`,
    `Weight      ${formatUnit(spec.weight, 'share')} of the point ${meta.point}, which is ${formatUnit(point, 'share')} of the score`,
    `Needs       at least ${spec.minN ?? POLICY.minN.value} units; with fewer it counts as missing (50, any value possible)`,
  ];
  if (spec.reference !== undefined) lines.push(`Reference   ${spec.reference}`);
  if (spec.reliability !== undefined) lines.push(`Reporting   ${POLICY.reliability.source}`);
  lines.push(`Measured by ${meta.id}: ${meta.title}`);
  return lines;
}

function explainRun(report: Report, spec: MetricSpec): string[] {
  const metric = report.metrics.find(({ id }) => id === spec.id);
  const head = `In the report on ${report.company} (as of ${report.asOf}):`;
  if (metric === undefined) return [head, 'not part of it'];
  if (metric.value === null)
    return [head, `missing${metric.note === undefined ? '' : `: ${metric.note}`}; scored 50`];
  return [head, ...explainValue(report, metric, metric.value, spec)];
}

function explainValue(report: Report, metric: ReportMetric, value: number, spec: MetricSpec): string[] {
  const shown = (number: number): string => formatUnit(number, spec.unit);
  const point = report.points.find(({ id }) => id === metric.point);
  const counted = metric.x === null ? `n = ${metric.n}` : `x = ${metric.x} of n = ${metric.n}`;
  const interval =
    metric.interval === null ? '' : `, 90 % interval ${metric.interval.map(shown).join(' to ')}`;
  const contribution = `${(point?.weight ?? 0).toFixed(2)} x ${metric.weight.toFixed(2)} x ${metric.score.toFixed(1)}`;
  return [
    `Value       ${shown(value)} (${counted}${interval})`,
    `Penalty     ${metric.score.toFixed(1)} of 100`,
    `Points      ${contribution} = ${metric.contribution.toFixed(2)} of the score ${report.score.value.toFixed(1)}`,
    ...metric.caveats.map((caveat) => `Caveat      ${caveat}`),
    `Evidence    ${metric.evidence.total} rows, such as`,
    ...metric.evidence.shown.map(({ at, quote }) => `  ${at.source}:${at.row}  "${quote}"`),
  ];
}
