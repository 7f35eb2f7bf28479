import { Z_90 } from './wilson.ts';

/** What happened to `count` (weighted) subjects on a day after their start: 1, a competing 2, or 0 = still open. */
export interface SurvivalEvent {
  readonly day: number;
  readonly event: 0 | 1 | 2;
  readonly count: number;
}

export interface SurvivalStep {
  readonly day: number;
  readonly survival: number;
  readonly lower: number;
  readonly upper: number;
}

export interface KaplanMeier {
  /** Share still open after each day on which something ended, with 90 % limits (log-log Greenwood). */
  readonly steps: readonly SurvivalStep[];
  /** First day on which at most half are still open, or null when more than half stay open. */
  readonly median: number | null;
  /** 90 % interval of the median; null where the data have no such day. */
  readonly medianInterval: readonly [number | null, number | null];
  /** Mean days until the end, each subject counted up to the horizon. */
  readonly rmst: number;
}

/** Products of fractions that are one half on paper miss it by a few units in the last place. */
const HALF = 0.5 + 1e-12;

/**
 * Cumulative incidence of event 1 from counts by day (Aalen-Johansen, 1978).
 * @param bins three numbers a day, days ascending: event 1, event 2, censored; then one number: later than all.
 *   Ties: who is censored on a day was at risk on that day.
 * @returns 0 to 1; 0 without subjects
 */
export function incidenceOfBins(bins: Float64Array): number {
  // Backwards, from "nobody left" to day one: no subtraction, so weights cannot run into negative risk sets.
  const last = bins.length - 1;
  let atRisk = bins[last] ?? 0;
  let incidence = 0;
  for (let i = last - 3; i >= 0; i -= 3) {
    const wanted = bins[i] ?? 0;
    const open = atRisk + (bins[i + 2] ?? 0);
    atRisk = open + wanted + (bins[i + 1] ?? 0);
    if (atRisk > 0) incidence = (wanted + open * incidence) / atRisk;
  }
  return incidence;
}

/**
 * Probability that event 1 has happened by `horizon` when event 2 competes with it and event 0 is censoring.
 * Events come before censorings on the same day. Events without a positive, finite count are left out.
 */
export function cumulativeIncidence(events: readonly SurvivalEvent[], horizon: number): number {
  const days = groupByDay(events);
  const within = days.filter(({ day }) => day <= horizon);
  const bins = new Float64Array(3 * within.length + 1);
  within.forEach(({ first, second, censored }, index) => {
    bins.set([first, second, censored], 3 * index);
  });
  for (const { day, first, second, censored } of days) {
    if (day > horizon) bins[bins.length - 1] = (bins[bins.length - 1] ?? 0) + first + second + censored;
  }
  return incidenceOfBins(bins);
}

/**
 * Kaplan-Meier curve where event 1 or 2 ends and 0 is censoring.
 * The interval is where the log-log Greenwood limits of the curve cross one half (Brookmeyer and Crowley, 1982).
 * @param rmstHorizon days up to which the restricted mean is taken; default the last day met. Beyond that day
 *   the curve is carried on flat.
 */
export function kaplanMeier(events: readonly SurvivalEvent[], rmstHorizon?: number): KaplanMeier {
  const days = groupByDay(events);
  const limits = surviveDays(days);
  const firstBelowHalf = (pick: (step: SurvivalStep) => number): number | null =>
    limits.find((step) => pick(step) <= HALF)?.day ?? null;
  return {
    steps: limits,
    median: firstBelowHalf((step) => step.survival),
    medianInterval: [firstBelowHalf((step) => step.lower), firstBelowHalf((step) => step.upper)],
    rmst: areaUnder(limits, rmstHorizon ?? days.at(-1)?.day ?? 0),
  };
}

interface Day {
  readonly day: number;
  first: number;
  second: number;
  censored: number;
}

function groupByDay(events: readonly SurvivalEvent[]): Day[] {
  const days = new Map<number, Day>();
  for (const { day, event, count } of events) {
    if (!(count > 0 && Number.isFinite(count) && Number.isFinite(day))) continue;
    let own = days.get(day);
    if (own === undefined) {
      own = { day, first: 0, second: 0, censored: 0 };
      days.set(day, own);
    }
    own[event === 1 ? 'first' : event === 2 ? 'second' : 'censored'] += count;
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}

function surviveDays(days: readonly Day[]): SurvivalStep[] {
  const atRisk = riskSets(days);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  days.forEach(({ day, first, second, censored }, index) => {
    const ended = first + second;
    if (ended === 0) return;
    const open = censored + (atRisk[index + 1] ?? 0);
    survival *= open / (open + ended);
    greenwood += ended / ((open + ended) * open);
    steps.push({ day, survival, ...logLogLimits(survival, greenwood) });
  });
  return steps;
}

/** Subjects at risk on each day, added up from the end. */
function riskSets(days: readonly Day[]): number[] {
  const atRisk: number[] = [];
  let total = 0;
  for (const { first, second, censored } of days.toReversed()) {
    total += first + second + censored;
    atRisk.push(total);
  }
  return atRisk.reverse();
}

/** Where nobody is left the variance is not defined: the lower limit is 0, the upper one cannot be told. */
function logLogLimits(survival: number, greenwood: number): { lower: number; upper: number } {
  if (survival <= 0) return { lower: 0, upper: 1 };
  const log = Math.log(survival);
  const shift = Math.exp((Z_90 * Math.sqrt(greenwood)) / -log);
  return { lower: Math.exp(log * shift), upper: Math.exp(log / shift) };
}

function areaUnder(steps: readonly SurvivalStep[], horizon: number): number {
  let area = 0;
  let from = 0;
  let survival = 1;
  for (const step of steps) {
    const to = Math.min(Math.max(step.day, 0), horizon);
    area += survival * (to - from);
    from = to;
    survival = step.survival;
  }
  return area + survival * Math.max(0, horizon - from);
}
