import { tellAsOf } from '../../lib/dates/as-of.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import type { AnalyzerMeta, MetricSpec } from '../../model/analyzer.ts';
import type { Report, ReportEvidence, ReportMetric } from '../../model/report.ts';
import { POLICY } from '../../scoring/policy.ts';
import { workPenalty, workValue } from './worked.ts';

/** What a metric is: definition, formula, anchors and where they come from. */
export function explainSpec(meta: AnalyzerMeta, spec: MetricSpec): string[] {
  const at = (index: 0 | 1 | 2 | 3): string => formatUnit(spec.anchors[index], spec.unit);
  const point = meta.point === 'cross' ? 0 : POLICY.pointWeights.value[meta.point];
  const least = spec.minN ?? POLICY.minN.value;
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
    `Needs       at least ${least} ${least === 1 ? 'unit' : 'units'}; with fewer it counts as missing (50, any value possible)`,
  ];
  if (spec.reference !== undefined) lines.push(`Reference   ${spec.reference}`);
  if (spec.reliability !== undefined) lines.push(`Reporting   ${POLICY.reliability.source}`);
  lines.push(`Measured by ${meta.id}: ${meta.title}`);
  return lines;
}

/** What stands above what comes from a report. */
export const headOf = (report: Report) => `In the report on ${report.company} (${tellAsOf(report)}):`;

/** The same worked with the numbers of one run, down to the rows. */
export function explainRun(report: Report, spec: MetricSpec): string[] {
  const metric = report.metrics.find(({ id }) => id === spec.id);
  const head = headOf(report);
  if (metric === undefined) return [head, 'not part of it'];
  if (metric.value === null)
    return [head, `missing${metric.note === undefined ? '' : `: ${metric.note}`}; scored 50`];
  return [head, ...explainValue(report, metric, { value: metric.value, spec })];
}

function explainValue(
  report: Report,
  metric: ReportMetric,
  { value, spec }: { readonly value: number; readonly spec: MetricSpec },
): string[] {
  const shown = (number: number): string => formatUnit(number, spec.unit);
  const point = report.points.find(({ id }) => id === metric.point);
  const counted = metric.x === null ? `n = ${metric.n}` : `x = ${metric.x} of n = ${metric.n}`;
  const interval =
    metric.interval === null ? '' : `, 90 % interval ${metric.interval.map(shown).join(' to ')}`;
  const contribution = `${(point?.weight ?? 0).toFixed(2)} x ${metric.weight.toFixed(2)} x ${metric.score.toFixed(1)}`;
  return [
    `Value       ${shown(value)} (${counted}${interval})`,
    ...workValue(metric, spec, value).map((line) => `            ${line}`),
    `Penalty     ${metric.score.toFixed(1)} of 100`,
    `            ${workPenalty(value, spec)}`,
    `Points      ${contribution} = ${metric.contribution.toFixed(2)} of the score ${report.score.value.toFixed(1)}`,
    ...explainPains(report, metric),
    ...explainCustomers(report),
    ...metric.caveats.map((caveat) => `Caveat      ${caveat}`),
    ...listEvidence(metric.evidence),
  ];
}

/** Pains listed. */
const SHOWN_PAINS = 6;

/** What the points of a metric are about. */
function explainPains({ levers }: Report, { id }: ReportMetric): string[] {
  const parts = (levers?.rows ?? []).flatMap((lever) => {
    const points = lever.metrics.find((metric) => metric.id === id)?.points ?? 0;
    return points > 0 ? [{ title: lever.title, points }] : [];
  });
  if (parts.length === 0) return [];
  parts.sort((a, b) => b.points - a.points);
  const told = parts.slice(0, SHOWN_PAINS).map(({ title, points }) => `${title} ${points.toFixed(2)}`);
  const rest = parts.length - told.length;
  return [`About       ${told.join(', ')}${rest > 0 ? ` and ${rest} more pains` : ''}`];
}

function explainCustomers({ influence }: Report): string[] {
  const [first] = influence?.rows ?? [];
  if (first === undefined) return [];
  return [
    `Customers   without ${first.name} the whole score is ${first.score.toFixed(1)}; no other of the largest moves it more`,
  ];
}

/** The rows that prove it, as many as the report keeps. */
export function listEvidence({ total, shown }: ReportEvidence): string[] {
  if (total === 0) return ['Evidence    no rows'];
  const all = `${formatUnit(total, 'count')} ${total === 1 ? 'row' : 'rows'}`;
  return [
    `Evidence    ${all}${shown.length < total ? ', such as' : ''}`,
    ...shown.map(({ at, quote }) => {
      const column = at.column === undefined ? '' : ` (${at.column})`;
      return `  ${at.source}:${at.row}${column}  "${quote}"`;
    }),
  ];
}
