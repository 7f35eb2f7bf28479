import * as z from 'zod';
import { SEVERITIES } from '../model/conclusion.ts';
import { POINT_IDS, RECORD_KINDS } from '../model/kinds.ts';

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
  severity: z.enum(SEVERITIES),
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
