import { spreadEvidence } from '../../lib/evidence/evidence.ts';
import { anchorsOf, MIN_TOLD, severityByAnchors } from '../../lib/severity.ts';
import { countDurations, incidenceRows, survivalEvents } from '../../lib/states/durations.ts';
import { tellSilence } from '../../lib/states/silence.ts';
import { concludeWaiting, type Waits } from '../../lib/states/waiting.ts';
import { quantileOfCounts } from '../../lib/statistics/count-quantile.ts';
import { cumulativeIncidence, type KaplanMeier, kaplanMeier } from '../../lib/statistics/survival.ts';
import { unitsByTheme } from '../../lib/theme-parts.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type {
  AnalyzerFinding,
  AnalyzerTable,
  ClusterRows,
  Conclusion,
  Fact,
  Metric,
} from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { meta } from './meta.ts';
import { CURVE, HORIZON, map, merge, type State, WAITING } from './state.ts';

/** Days the restricted mean wait is counted up to. */
const RMST_DAYS = 90;

/** Rows of the table of the curve, and those that it has in any case: the start, the median, the end. */
const MAX_STEPS = 60;
const SURE_STEPS = 3;

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function finish(state: State, ctx: FinishContext): Conclusion {
  if (!ctx.present.includes('tickets')) return { kind: 'notApplicable', missing: ['tickets'] };
  const waits = concludeWaiting(state.waiting, WAITING, ctx.asOfDay);
  const metrics = [measure(state, waits)];
  if (waits.decided < MIN_TOLD) return { kind: 'measured', metrics, findings: [] };
  const times = readTimes(incidenceRows(state.curve, CURVE, ctx.asOfDay));
  const findings = [describeSlow(waits), ...describeTimes(times, waits), ...describeOpen(times, state)];
  return { kind: 'measured', metrics, findings, tables: [curveTable(times), timesTable(times)] };
}

function measure(state: State, waits: Waits): Metric {
  const closed = countDurations(waits.rows, (event) => event !== 0);
  const unexplained = { id: 'closed-may-not-mean-fixed', facts: {} };
  const isUnexplained = closed > 0 && state.explained === 0;
  return {
    id: 'T3',
    n: waits.n,
    data: { kind: 'incidence', horizon: HORIZON, clusters: waits.rows },
    themes: unitsByTheme(state.themes),
    evidence: waits.evidence,
    caveats: [...tellSilence(state.silent), ...(isUnexplained ? [unexplained] : []), ...waits.caveats],
  };
}

interface Times {
  /** Closed, with or without a fix, against still open. */
  readonly curve: KaplanMeier;
  readonly closed: readonly (readonly [days: number, count: number])[];
  readonly open: readonly (readonly [age: number, count: number])[];
}

function readTimes(rows: ClusterRows): Times {
  const counted = (pass: (event: number) => boolean): (readonly [number, number])[] =>
    rows
      .filter(([, event = 0]) => pass(event))
      .map(([, , day = 0, count = 0]) => [day, count] as const)
      .sort((a, b) => a[0] - b[0]);
  return {
    curve: kaplanMeier(survivalEvents(rows), RMST_DAYS),
    closed: counted((event) => event !== 0),
    open: counted((event) => event === 0),
  };
}

function describeSlow({ rows, n, evidence }: Waits): AnalyzerFinding {
  const share = 1 - cumulativeIncidence(survivalEvents(rows), HORIZON);
  return {
    key: 'slow-fixes',
    id: 'slow-fixes',
    facts: { share, n, horizon: HORIZON },
    severity: severityByAnchors(share * n, n, anchorsOf(meta.metrics, 'T3')),
    evidence,
  };
}

/** A caution when the median of closed tickets alone is too short to be a matter of chance. */
function describeTimes({ curve, closed }: Times, { evidence }: Waits): AnalyzerFinding[] {
  const closedOnly = quantileOfCounts(closed, 0.5);
  if (closedOnly === null) return [];
  const { median, medianInterval } = curve;
  const flattered = median === null || closedOnly < (medianInterval[0] ?? 0);
  const id = median === null ? 'fix-time-open' : 'fix-time';
  const facts: Record<string, Fact> = median === null ? { closedOnly } : { median, closedOnly };
  return [{ key: 'fix-time', id, facts, severity: flattered ? 'caution' : 'info', evidence }];
}

function describeOpen({ open }: Times, { waiting }: State): AnalyzerFinding[] {
  const median = quantileOfCounts(open, 0.5);
  const upper = quantileOfCounts(open, 0.75);
  if (median === null || upper === null) return [];
  const n = sumCounts(open);
  const facts = { n, median, upper };
  return [
    {
      key: 'open-defects',
      id: 'open-defects',
      facts,
      severity: 'info',
      evidence: spreadEvidence(waiting.open),
    },
  ];
}

function timesTable({ curve, closed, open }: Times): AnalyzerTable {
  const ended = sumCounts(closed);
  const waiting = sumCounts(open);
  const rows: Fact[][] = [
    [
      'Median time to close, open tickets counted in (Kaplan-Meier)',
      ended + waiting,
      curve.median,
      ...curve.medianInterval,
    ],
    ['Median time of closed tickets alone', ended, quantileOfCounts(closed, 0.5), null, null],
    [`Mean wait within ${RMST_DAYS} days (RMST)`, ended + waiting, curve.rmst, null, null],
    ['Age of open tickets, lower quartile', waiting, quantileOfCounts(open, 0.25), null, null],
    ['Age of open tickets, median', waiting, quantileOfCounts(open, 0.5), null, null],
    ['Age of open tickets, upper quartile', waiting, quantileOfCounts(open, 0.75), null, null],
  ];
  return { id: 'fix-times', rows };
}

/**
 * The curve from the day of the report on. A step is kept once it has fallen by its share of the whole fall, so the
 * curve that is drawn is nowhere more than one such share off. The median and the end are always in it.
 */
function curveTable({ curve: { steps, median } }: Times): AnalyzerTable {
  const last = steps.at(-1);
  const enough = (1 - (last?.survival ?? 1)) / (MAX_STEPS - SURE_STEPS);
  let from = 1;
  const kept = steps.filter(({ day, survival }) => {
    const isSure = day === median || day === last?.day;
    const isKept = steps.length < MAX_STEPS || isSure || from - survival >= enough;
    if (isKept) from = survival;
    return isKept;
  });
  const rows = kept.map(({ day, survival, lower, upper }): Fact[] => [day, survival, lower, upper]);
  // What is closed on its first day has no day before it.
  const start: Fact[][] = kept.length === 0 || kept[0]?.day === 0 ? [] : [[0, 1, 1, 1]];
  return { id: 'fix-curve', rows: [...start, ...rows] };
}

function sumCounts(counted: readonly (readonly [number, number])[]): number {
  return counted.reduce((sum, [, count]) => sum + count, 0);
}
