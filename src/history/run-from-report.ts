import { asOfOf } from '../lib/dates/as-of.ts';
import { namedRows } from '../lib/named-rows.ts';
import { compareBy, compareText } from '../lib/stable-order.ts';
import type { Json } from '../model/json.ts';
import type { PointId, RecordKind } from '../model/kinds.ts';
import type { Report } from '../model/report.ts';
import { packDraws, quantilesOf } from './draws.ts';
import { hashText } from './hash-text.ts';
import type { Refusal, Run, RunInput, RunMetric, RunPoint } from './run.ts';

/** What a run needs beside its report. */
export interface RunExtras {
  /** Instant of the run, ISO 8601 in UTC. */
  readonly at: string;
  /** SHA-256 of the configuration as it applied; '' without one. */
  readonly configHash: string;
  readonly inputs: readonly RunInput[];
  /** What the method fingerprint was made of. */
  readonly methodParts?: Readonly<Record<string, Json>>;
  /** Date of the newest record of each kind; by default the report's as-of day stands for all. */
  readonly newest?: readonly (readonly [kind: RecordKind, day: string])[];
  /** Without draws a comparison knows the intervals only, and is less sharp. */
  readonly draws?: RunDraws;
  readonly refused?: readonly Refusal[];
}

export interface RunDraws {
  /** Of the score and of each point's, in any order. */
  readonly score: ArrayLike<number>;
  readonly points: ReadonlyMap<PointId, ArrayLike<number>>;
  /** Of each measured metric's value, draw by draw: NOT sorted, so that draw b of two runs has the same weights. */
  readonly metrics: ReadonlyMap<string, ArrayLike<number>>;
}

/** The record of a report. Plain data: the same report and extras give the same record. */
export function runFromReport(report: Report, extras: RunExtras): Run {
  const { draws } = extras;
  const { version, policy, fingerprint, seed, draws: drawn, analyzers } = report.method;
  return {
    at: extras.at,
    company: report.company,
    ...asOfOf(report),
    newest: (extras.newest ?? []).map(([kind, day]) => [kind, day]),
    method: {
      version,
      policy,
      fingerprint,
      seed,
      draws: drawn,
      analyzers: analyzers.map(({ id, version: own }) => ({ id, version: own })),
      parts: hashParts(extras.methodParts ?? {}),
    },
    configHash: extras.configHash,
    inputs: [...extras.inputs].sort(compareBy(({ file }) => file)).map((input) => ({ ...input })),
    sources: report.sources.map(({ file, kind, rows, records, rejects }) => ({
      file,
      kind,
      rows,
      records,
      rejects,
    })),
    refused: (extras.refused ?? []).map(({ code, reason }) => ({ code, reason })),
    score: {
      value: report.score.value,
      interval: report.score.interval,
      grade: report.score.grade,
      band: report.score.band,
      quantiles: draws === undefined ? null : quantilesOf(draws.score),
    },
    points: report.points.map((point) => keepPoint(point, draws)),
    metrics: report.metrics.map((metric) => keepMetric(metric, draws)),
    themes: keepThemes(report),
    findings: report.findings.map(({ id, analyzer, point, severity, statement, evidence }) => ({
      id,
      analyzer,
      point,
      severity,
      statement,
      total: evidence.total,
    })),
  };
}

function keepPoint(point: Report['points'][number], draws: RunDraws | undefined): RunPoint {
  const { id, title, status, score, interval, weight } = point;
  const own = draws?.points.get(id);
  return {
    id,
    title,
    status,
    score,
    interval,
    weight,
    quantiles: own === undefined ? null : quantilesOf(own),
  };
}

function keepMetric(metric: Report['metrics'][number], draws: RunDraws | undefined): RunMetric {
  const { id, point, title, unit, status, x, n, value, interval, score, weight, anchors } = metric;
  const own = draws?.metrics.get(id);
  return {
    ...{ id, point, title, unit, status, x, n, value, interval, score, weight, anchors },
    quantiles: own === undefined ? null : quantilesOf(own),
    draws: own === undefined ? null : packDraws(own),
  };
}

/** The table whose themes are followed from run to run. */
const THEME_TABLE = 'defect-themes';

/** Themes of reported defects: records with the theme, of all records of that kind. */
function keepThemes({ tables }: Report): Run['themes'] {
  const table = tables.find(({ id }) => id === THEME_TABLE);
  if (table === undefined) return [];
  return namedRows(table, ['theme', 'tickets', 'share']).flatMap(
    ({ theme: title, tickets: records, share: part }) => {
      if (typeof title !== 'string' || typeof records !== 'number' || typeof part !== 'number') return [];
      return part > 0 ? [{ title, x: Math.round(records), n: Math.round(records / part) }] : [];
    },
  );
}

function hashParts(parts: Readonly<Record<string, Json>>): Run['method']['parts'] {
  return Object.entries(parts)
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, part]) => [name, hashText(JSON.stringify(part)).slice(0, 16)]);
}
