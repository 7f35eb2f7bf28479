import { createHash } from 'node:crypto';
import * as z from 'zod';
import { asOfOf } from '../lib/dates/as-of.ts';
import { namedRows } from '../lib/named-rows.ts';
import { compareBy, compareText } from '../lib/stable-order.ts';
import type { Json } from '../model/json.ts';
import { POINT_IDS, type PointId, RECORD_KINDS, type RecordKind } from '../model/kinds.ts';
import type { Report } from '../model/report.ts';
import { packDraws, quantilesOf } from './draws.ts';

// The stored record of one run: enough to compare it with any later one, and no row of the inputs.

export const RUN_SCHEMA_VERSION = 2;

const pair = z.tuple([z.number(), z.number()]);
const quantiles = z.array(z.number()).min(1).nullable().describe('0 %, 1 %, ... 100 %; null: not known');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const inputSchema = z.strictObject({
  file: z.string(),
  bytes: count,
  sha256,
  end: z.enum(['line', 'mid-line', 'cut']).nullable().describe('how a delimited file ends; null: not known'),
  marks: z
    .strictObject({ step: count, hashes: z.array(z.string().regex(/^[0-9a-f]{16}$/)) })
    .describe('hashes of what the file begins with, after each so many bytes; step 0: not known'),
});

const sourceSchema = z.strictObject({
  file: z.string(),
  kind: z.enum(RECORD_KINDS).nullable(),
  rows: count,
  records: count,
  rejects: count,
});

const runPointSchema = z.strictObject({
  id: z.enum(POINT_IDS),
  title: z.string(),
  status: z.enum(['measured', 'missing', 'failed']),
  score: z.number(),
  interval: pair,
  weight: z.number(),
  quantiles,
});

const runMetricSchema = z.strictObject({
  id: z.string(),
  point: z.enum(POINT_IDS),
  title: z.string(),
  unit: z.string(),
  status: z.enum(['measured', 'missing']),
  x: z.number().nullable(),
  n: z.number(),
  value: z.number().nullable(),
  interval: pair.nullable(),
  score: z.number(),
  weight: z.number().describe('share inside the point'),
  anchors: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  quantiles: quantiles.describe('of the value'),
  draws: z
    .strictObject({ lo: z.number(), hi: z.number(), steps: z.base64() })
    .nullable()
    .describe('of the value, in the order drawn: runs share their random numbers draw by draw'),
});

const runFindingSchema = z.strictObject({
  id: z.string(),
  analyzer: z.string(),
  point: z.union([z.enum(POINT_IDS), z.literal('cross')]),
  severity: z.enum(['info', 'caution', 'risk']),
  statement: z.string(),
  total: count.describe('rows that prove it'),
});

const runThemeSchema = z.strictObject({ title: z.string(), x: count, n: count });

const refusalSchema = z.strictObject({
  code: z.enum(['stale', 'shrunk', 'point-gone', 'truncated', 'unreadable']),
  reason: z.string(),
});

export const runSchema = z.strictObject({
  at: z.iso.datetime().describe('when it ran, UTC'),
  company: z.string(),
  asOf: z.iso.date(),
  undated: z.boolean().optional().describe('true: nothing is dated, so asOf says nothing'),
  newest: z
    .array(z.tuple([z.enum(RECORD_KINDS), z.iso.date()]))
    .describe('date of the newest record of each kind'),
  method: z.strictObject({
    version: z.string(),
    policy: z.string(),
    fingerprint: z.string(),
    seed: z.int(),
    draws: z.int(),
    analyzers: z.array(z.strictObject({ id: z.string(), version: z.int() })),
    parts: z
      .array(z.tuple([z.string(), z.string()]))
      .describe('name and hash of each part of the fingerprint, to name the one that differs'),
  }),
  configHash: z.string(),
  inputs: z.array(inputSchema),
  sources: z.array(sourceSchema),
  refused: z.array(refusalSchema).describe('why its evidence is no basis for comparison; mostly empty'),
  score: z.strictObject({
    value: z.number(),
    interval: pair,
    grade: z.string(),
    band: z.string(),
    quantiles,
  }),
  points: z.array(runPointSchema),
  metrics: z.array(runMetricSchema),
  themes: z.array(runThemeSchema),
  findings: z.array(runFindingSchema),
});

export type Run = z.infer<typeof runSchema>;
export type RunMetric = Run['metrics'][number];
export type RunPoint = Run['points'][number];
export type RunFinding = Run['findings'][number];
export type Refusal = z.infer<typeof refusalSchema>;
export type RunInput = Run['inputs'][number];

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

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
