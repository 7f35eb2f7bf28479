import { neutralValue, penaltyAt, pieceOf } from '../../lib/curve.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { ANCHOR_SCORES, type MetricSpec } from '../../model/analyzer.ts';
import type { ReportMetric } from '../../model/report.ts';
import { POLICY } from '../../scoring/policy.ts';

/** How the value of a metric comes from what was counted, with this run's numbers. */
export function workValue(metric: ReportMetric, spec: MetricSpec, value: number): string[] {
  const { x, n } = metric;
  // Of the run, where records were coded by hand: they make a model of their own.
  const model = metric.reliabilityModel ?? spec.reliability;
  const reported = model === undefined ? [] : [tellReliability(model)];
  if (metric.kind !== 'proportion' || x === null)
    return [`${ESTIMATORS[spec.kind]} = ${fixed(value)}`, ...reported];
  const k = POLICY.shrinkage.value;
  const middle = neutralValue(spec.anchors);
  const share = (x + k * middle) / (n + k);
  const worked = `(${plain(x)} + ${k} x ${fixed(middle)}) / (${plain(n)} + ${k}) = ${fixed(share)}`;
  if (Math.abs(share - value) < 5e-4) return [worked];
  return [worked, ...reported, `gives ${fixed(value)}`];
}

const plain = (value: number) => formatUnit(value, 'count');
const fixed = (value: number) => value.toFixed(3);

const ESTIMATORS: Readonly<Record<MetricSpec['kind'], string>> = {
  proportion: 'sum of x / sum of n over all units, with one made-up unit in the middle',
  incidence: 'Aalen-Johansen estimate over all waits, open ones as censored, with one made-up wait',
  polarisation: "(1 - van der Eijk's A) / 2 of the ratings, with one made-up review",
  'trend-ratio': 'recent share / previous share, each with ten made-up units at the pooled share',
  'trend-difference': 'recent share - previous share, each with ten made-up units at the pooled share',
  'flow-ratio': '(opened + .5) / (closed + .5)',
};

/** Models that are told by their range; others are told by their name. */
function tellReliability(model: string): string {
  const models: Readonly<
    Record<string, Record<'reported' | 'verified' | 'unknown', readonly [number, number]>>
  > = POLICY.reliability.value;
  const found = Object.hasOwn(models, model) ? models[model] : undefined;
  if (found === undefined) return `corrected for misreading, by the records coded by hand (${model}),`;
  const [lo, hi] = found.reported;
  const [least, most] = found.verified;
  const verified = least === 1 ? 'counting as they are' : `being so in ${tellRange(least, most)}`;
  const [a, b] = found.unknown;
  const right = (lo + hi) / 2;
  return `reports are right in ${tellRange(lo, hi)} of the cases (${model}): ${right.toFixed(2)} x share + ${(1 - right).toFixed(2)} x ${(a / (a + b)).toFixed(2)}, verified reports ${verified}`;
}

function tellRange(lo: number, hi: number): string {
  return `${formatUnit(lo, 'share')} to ${formatUnit(hi, 'share')}`;
}

/** The penalty of a value, piece of the curve by piece. */
export function workPenalty(value: number, { anchors }: MetricSpec): string {
  const piece = pieceOf(value, anchors);
  const [floor, , , cap] = anchors;
  if (piece === null)
    return value <= floor
      ? `at most ${fixed(floor)}, so ${ANCHOR_SCORES[0]}`
      : `above ${fixed(cap)}, so ${ANCHOR_SCORES[3]}`;
  const { left, right, from, to } = piece;
  return `${from} + ${to - from} x (${fixed(value)} - ${fixed(left)}) / (${fixed(right)} - ${fixed(left)}) = ${penaltyAt(value, anchors).toFixed(1)}`;
}
