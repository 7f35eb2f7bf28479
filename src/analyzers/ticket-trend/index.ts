import { dayOf, weekOf } from '../../lib/dates/days.ts';
import { type EvidenceState, mergeEvidence, spreadEvidence } from '../../lib/evidence/evidence.ts';
import { dayOfRank, Proofs, pickEvidence } from '../../lib/evidence/proofs.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { MIN_TOLD } from '../../lib/severity.ts';
import { clusterOf } from '../../lib/states/clusters.ts';
import { DayCells, mergeCells } from '../../lib/states/day-cells.ts';
import {
  mergeSilence,
  type SilenceState,
  SilenceTally,
  silenceOfRequest,
  tellSilence,
} from '../../lib/states/silence.ts';
import { mergeWindows, OLD, type WindowState, WindowTally } from '../../lib/states/windows.ts';
import { mannKendall } from '../../lib/statistics/mann-kendall.ts';
import { formatP } from '../../lib/statistics/p-value.ts';
import { rateRatio } from '../../lib/statistics/rate-ratio.ts';
import { shareChange } from '../../lib/statistics/share-change.ts';
import { noteEmpty, sumTrend, trendRows } from '../../lib/trend-rows.ts';
import type { FinishContext, MapContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Conclusion, Statement } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import type { Observation } from '../../model/signal.ts';
import { MIN_WEEKS, meta, SIGNIFICANT, WEEKS, WINDOW } from './meta.ts';

const LIMITS = { span: 2 * WINDOW, width: 2, buckets: 32 } as const;

/** Bounded by 4,096 counts or 32 clusters of 182 days, 53 weeks and 20 quotes. */
type State = {
  /** [account, day, perceived, all] of the tickets that were read. */
  readonly windows: WindowState;
  /** [0, week, perceived, all], read or not: weeks take the place of days. */
  readonly weeks: WindowState;
  /** Perceived defects, newest first. */
  readonly newest: EvidenceState;
  readonly oldest: number | null;
  readonly undated: number;
  readonly silent: SilenceState;
};

const COLUMN = { perceived: 0, all: 1 } as const;

const EVERYBODY = 0;

interface Week {
  readonly week: number;
  readonly perceived: number;
  readonly all: number;
}

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function map(batch: readonly Observation<'tickets'>[], ctx: MapContext): State {
  const windows = new DayCells(LIMITS);
  const weeks = new WindowTally(WEEKS, 2);
  const newest = new Proofs({ tone: -1, byDay: true, floors: ctx.floors, name: 'newest' });
  const silent = new SilenceTally();
  let oldest: number | null = null;
  let undated = 0;
  for (const observation of batch) {
    const { record, signals } = observation;
    const day = dayOf(record.createdAt);
    // How many tickets come in does not depend on whether their words can be read.
    if (day !== null) weeks.add(EVERYBODY, weekOf(day), COLUMN.all);
    if (!silent.add(silenceOfRequest(observation))) continue;
    if (day === null) {
      undated++;
      continue;
    }
    if (oldest === null || day < oldest) oldest = day;
    const key = recordKey(observation);
    const cluster = clusterOf(record.account, key);
    windows.add(cluster, day, COLUMN.all);
    if (signals.intent?.label !== 'defect') continue;
    windows.add(cluster, day, COLUMN.perceived);
    weeks.add(EVERYBODY, weekOf(day), COLUMN.perceived);
    newest.add(observation, signals.intent.span, key, day);
  }
  return {
    windows: windows.toState(),
    weeks: weeks.toState(),
    newest: newest.toState(),
    oldest,
    undated,
    silent: silent.toState(),
  };
}

function merge(a: State, b: State): State {
  return {
    windows: mergeCells(a.windows, b.windows, LIMITS),
    weeks: mergeWindows(a.weeks, b.weeks, WEEKS),
    newest: mergeEvidence(a.newest, b.newest),
    oldest: a.oldest === null || b.oldest === null ? (a.oldest ?? b.oldest) : Math.min(a.oldest, b.oldest),
    undated: a.undated + b.undated,
    silent: mergeSilence(a.silent, b.silent),
  };
}

function finish(state: State, ctx: FinishContext): Conclusion {
  if (!ctx.present.includes('tickets')) return { kind: 'notApplicable', missing: ['tickets'] };
  const clusters = trendRows(state.windows, ctx.asOfDay, WINDOW);
  const sums = sumTrend(clusters);
  const { recent, previous } = sums;
  const evidence = pickEvidence(state.newest, recent.x, ({ rank }) => dayOfRank(rank) > ctx.asOfDay - WINDOW);
  const { undated } = state;
  const n = Math.min(recent.n, previous.n);
  const caveats = [
    ...tellSilence(state.silent),
    ...noteEmpty(sums),
    ...(undated > 0 ? [{ id: 'tickets-undated', facts: { undated } }] : []),
  ];
  const weeks = readWeeks(state, ctx.asOfDay);
  const findings: AnalyzerFinding[] = [];
  if (n >= MIN_TOLD) findings.push(describeShare(recent, previous, evidence));
  findings.push(...describeWeeks(weeks, state.newest));
  const covered = state.oldest !== null && state.oldest <= ctx.asOfDay - 2 * WINDOW + 1;
  if (covered && recent.x + previous.x >= MIN_TOLD)
    findings.push(describeRate(recent.x, previous.x, evidence));
  return {
    kind: 'measured',
    metrics: [{ id: 'T7', n, data: { kind: 'trend-ratio', clusters }, evidence, caveats }],
    findings,
    tables: [weekTable(weeks)],
  };
}

/** Quiet weeks say something only beside others. */
function weekTable(weeks: readonly Week[]): AnalyzerTable {
  const told = weeks.some(({ all }) => all > 0) ? weeks : [];
  return { id: 'weeks', rows: told.map(({ week, perceived, all }) => [7 * week - 3, perceived, all]) };
}

/** Whole weeks, quiet ones too: the first and the last one of the export are usually cut off. */
function readWeeks({ weeks, oldest }: State, asOfDay: number): Week[] {
  if (oldest === null) return [];
  const counts = new Map<number, readonly [number, number]>();
  for (const [, week = OLD, perceived = 0, all = 0] of weeks.rows) counts.set(week, [perceived, all]);
  const last = weekOf(asOfDay + 1) - 1;
  const out: Week[] = [];
  for (let week = Math.max(weekOf(oldest - 1) + 1, last - WEEKS + 1); week <= last; week++) {
    const [perceived, all] = counts.get(week) ?? [0, 0];
    out.push({ week, perceived, all });
  }
  return out;
}

type Window = { readonly x: number; readonly n: number };

function describeShare(recent: Window, previous: Window, evidence: EvidenceState): AnalyzerFinding {
  const change = shareChange(recent, previous);
  const [lo, hi] = change.interval;
  const shares = { recent: change.recent, previous: change.previous };
  const changed = lo > 0 || hi < 0;
  return {
    key: 'defect-share-trend',
    id: changed ? 'defect-share-change' : 'defect-share-steady',
    facts: changed ? { ...shares, lo, hi } : shares,
    severity: lo > 0 ? 'risk' : 'info',
    evidence,
  };
}

function describeWeeks(weeks: readonly Week[], newest: EvidenceState): AnalyzerFinding[] {
  const events = weeks.reduce((sum, { perceived }) => sum + perceived, 0);
  if (weeks.length < MIN_WEEKS || events < MIN_TOLD) return [];
  const { s, p, slope } = mannKendall(weeks.map(({ perceived }) => perceived));
  const trend = p < SIGNIFICANT ? Math.sign(s) : 0;
  const facts = { weeks: weeks.length, p: formatP(p) };
  const said = trend === 0 ? { id: 'weekly-steady', facts } : tellTrend(trend, Math.abs(slope), facts);
  const severity = trend > 0 ? 'risk' : 'info';
  return [{ key: 'weekly-trend', ...said, severity, evidence: spreadEvidence(newest) }];
}

/** Below it a slope would be written as 0.00: among many weeks alike the few others can all lie one way. */
const LEAST_SLOPE = 0.005;

function tellTrend(trend: number, slope: number, facts: Statement['facts']): Statement {
  const id = trend > 0 ? 'weekly-rise' : 'weekly-fall';
  return slope < LEAST_SLOPE ? { id: `${id}-slow`, facts } : { id, facts: { ...facts, slope } };
}

function describeRate(recent: number, previous: number, evidence: EvidenceState): AnalyzerFinding {
  const { ratio, interval, p } = rateRatio(recent, previous);
  const [lo, hi] = interval;
  return {
    key: 'defect-rate',
    id: 'defect-rate',
    facts: { recent, previous, ratio, lo, hi, p: formatP(p) },
    severity: lo > 1 ? 'caution' : 'info',
    evidence,
  };
}
