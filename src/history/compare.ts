import type { AlikeRuns, ComparedRun, Comparison, MetricChange, PointChange } from '../lib/comparison.ts';
import { penaltyAt } from '../lib/curve.ts';
import { asOfOf } from '../lib/dates/as-of.ts';
import { interval90 } from '../lib/statistics/quantile.ts';
import { chanceOfNoChange, describeChange, SURE } from './change.ts';
import { compareFindings } from './compare-findings.ts';
import { compareThemes } from './compare-themes.ts';
import { listDifferences } from './differences.ts';
import { imitateDraws, unpackDraws } from './draws.ts';
import { findDiscoveries } from './false-discovery.ts';
import type { Run, RunMetric } from './run.ts';

/** A run with the name it is told by. */
export interface NamedRun {
  readonly id: string;
  readonly run: Run;
}

/** Share of false ones among the metrics that are said to have moved, at most. */
const FALSE_METRICS = 0.05;
/** Probability of a clear change from which the score is called moved, and from which only probably. */
const ALERT = 0.9;
const WARN = 0.8;

/**
 * What changed from one run to a later one. Draw b of both rests on the same random numbers: what the runs have in
 * common cancels out, and only what differs makes an interval wide. Runs of unlike methods are not compared.
 */
export function compareRuns(before: NamedRun, after: NamedRun): Comparison {
  const names = { before: nameRun(before), after: nameRun(after) };
  const differences = listDifferences(before.run, after.run);
  if (differences.length > 0) return { kind: 'unlike', ...names, differences };
  const pairs = pairMetrics(before.run, after.run);
  const score = describeChange(before.run.score.value, after.run.score.value, addUp(pairs, after.run));
  return {
    kind: 'alike',
    ...names,
    sharedDraws: pairs.every(({ shared }) => shared),
    score,
    level: levelOf(score),
    points: comparePoints(pairs, before.run, after.run),
    metrics: compareMetrics(pairs),
    findings: compareFindings(before.run, after.run),
    themes: compareThemes(before.run.themes, after.run.themes),
  };
}

function nameRun({ id, run }: NamedRun): ComparedRun {
  return { id, ...asOfOf(run), version: run.method.version, score: run.score.value };
}

/** An alarm needs more than a probable change: hardly any unchanged company may show as much. */
function levelOf({ clearlyWorse, clearlyBetter, worse }: AlikeRuns['score']): AlikeRuns['level'] {
  if (clearlyWorse >= ALERT && worse >= SURE) return 'alert';
  if (clearlyBetter >= ALERT && worse <= 1 - SURE) return 'better';
  return clearlyWorse >= WARN ? 'warn' : 'steady';
}

/** A metric measured in both runs, and the draws of its change, draw by draw. */
interface MetricPair {
  readonly before: RunMetric;
  readonly after: RunMetric;
  readonly shared: boolean;
  /** Change of the value, and of the penalty. */
  readonly values: Float64Array;
  readonly penalties: Float64Array;
}

function pairMetrics(before: Run, after: Run): MetricPair[] {
  const older = new Map(before.metrics.map((metric) => [metric.id, metric]));
  return after.metrics.flatMap((metric) => {
    const other = older.get(metric.id);
    return other?.status === 'measured' && metric.status === 'measured' ? pairMetric(other, metric) : [];
  });
}

function pairMetric(before: RunMetric, after: RunMetric): MetricPair {
  const shared = before.draws !== null && after.draws !== null;
  // What is the same to the last digit did not change, also where nothing but intervals is known.
  const same =
    before.value === after.value &&
    before.n === after.n &&
    String(before.interval) === String(after.interval);
  const [older, newer] = [drawsOf(before, 'before'), drawsOf(after, same ? 'before' : 'after')];
  const length = Math.min(older.length, newer.length);
  const values = new Float64Array(length);
  const penalties = new Float64Array(length);
  for (let draw = 0; draw < length; draw++) {
    const [a, b] = [older[draw] ?? 0, newer[draw] ?? 0];
    values[draw] = b - a;
    penalties[draw] = penaltyAt(b, after.anchors) - penaltyAt(a, before.anchors);
  }
  return { before, after, shared, values, penalties };
}

function drawsOf(metric: RunMetric, side: string): Float64Array {
  if (metric.draws !== null) return unpackDraws(metric.draws);
  const { id, value, interval, quantiles } = metric;
  const middle = value ?? 0;
  return imitateDraws({ value: middle, interval: interval ?? [middle, middle], quantiles }, `${side} ${id}`);
}

/** Draws of the change of a sum of metrics, each weighed by its share of its point and the point's of the score. */
function addUp(pairs: readonly MetricPair[], { points }: Pick<Run, 'points'>): Float64Array {
  const weights = new Map(points.map(({ id, weight }) => [id, weight]));
  const length = pairs.reduce(
    (least, { penalties }) => Math.min(least, penalties.length),
    Number.MAX_SAFE_INTEGER,
  );
  const sum = new Float64Array(pairs.length === 0 ? 1 : length);
  for (const { after, penalties } of pairs) {
    const weight = after.weight * (weights.get(after.point) ?? 0);
    for (let draw = 0; draw < sum.length; draw++)
      sum[draw] = (sum[draw] ?? 0) + weight * (penalties[draw] ?? 0);
  }
  return sum;
}

function comparePoints(pairs: readonly MetricPair[], before: Run, after: Run): PointChange[] {
  return after.points.flatMap((point) => {
    const older = before.points.find(({ id }) => id === point.id);
    const own = pairs.filter((pair) => pair.after.point === point.id);
    if (older === undefined || own.length === 0) return [];
    const draws = addUp(own, { points: [{ ...point, weight: 1 }] });
    return { id: point.id, title: point.title, ...describeChange(older.score, point.score, draws) };
  });
}

function compareMetrics(pairs: readonly MetricPair[]): MetricChange[] {
  const chances = pairs.map((pair) =>
    chanceOfNoChange({ ...pair, units: Math.min(pair.before.n, pair.after.n) }),
  );
  const moved = findDiscoveries(chances, FALSE_METRICS);
  return pairs.map(({ before, after, values, penalties }, index) => {
    const penalty = describeChange(before.score, after.score, penalties);
    const direction = penalty.worse >= 0.5 ? 'worse' : 'better';
    return {
      id: after.id,
      point: after.point,
      title: after.title,
      unit: after.unit,
      value: {
        before: before.value ?? 0,
        after: after.value ?? 0,
        interval: interval90(values.slice().sort()),
      },
      penalty,
      moved: moved[index] === true ? direction : null,
    };
  });
}
