import * as z from 'zod';
import type { AnalyzerMeta } from './analyzer.ts';
import { type Conclusion, type Metric, type MetricKind, SEVERITIES, type Statement } from './conclusion.ts';
import { RECORD_KINDS } from './kinds.ts';

// The other door for third parties: what an analyzer concludes is checked before it counts. A number that cannot be
// would be sold as a measurement.

const fact = z.union([z.string(), z.number(), z.null()]);
const statement = z.looseObject({ id: z.string(), facts: z.record(z.string(), fact) });
const amount = z.number().min(0);

const evidence = z.looseObject({
  total: amount,
  shown: z.array(
    z.looseObject({
      at: z.looseObject({ source: z.string(), row: z.int(), column: z.string().optional() }),
      id: z.string().nullable(),
      quote: z.string(),
    }),
  ),
});

/** Numbers of a row of clusters, its cluster among them. */
const WIDTHS: Readonly<Record<MetricKind, number>> = {
  proportion: 3,
  incidence: 4,
  polarisation: 6,
  'trend-ratio': 5,
  'trend-difference': 5,
  'flow-ratio': 3,
};

/** Where the parts of wholes stand in a row of clusters: [x, n]. */
const SHARES: Readonly<Partial<Record<MetricKind, readonly (readonly [x: number, n: number])[]>>> = {
  proportion: [[1, 2]],
  'trend-ratio': [
    [1, 2],
    [3, 4],
  ],
  'trend-difference': [
    [1, 2],
    [3, 4],
  ],
};

/** Amounts are sums of fractions, which do not come out even; a share of the whole. */
const UNEVEN = 1e-9;

const metric = z.looseObject({
  id: z.string(),
  n: amount,
  data: z.looseObject({
    kind: z.enum([
      'proportion',
      'incidence',
      'polarisation',
      'trend-ratio',
      'trend-difference',
      'flow-ratio',
    ]),
    horizon: z.number().positive().optional(),
    clusters: z.array(z.array(z.number())),
  }),
  evidence,
  caveats: z.array(statement),
});

const measured = z.looseObject({
  kind: z.literal('measured'),
  metrics: z.array(metric),
  findings: z.array(statement.extend({ key: z.string(), severity: z.enum(SEVERITIES), evidence })),
  tables: z.array(z.looseObject({ id: z.string(), rows: z.array(z.array(fact)) })).optional(),
});

const shape = z.discriminatedUnion('kind', [
  measured,
  z.looseObject({ kind: z.literal('insufficient'), have: amount, need: amount, what: z.string() }),
  z.looseObject({ kind: z.literal('notApplicable'), missing: z.array(z.enum(RECORD_KINDS)) }),
  z.looseObject({ kind: z.literal('failed'), code: z.string(), message: z.string() }),
]);

/**
 * A conclusion, if it is one and keeps to what its analyzer declares.
 * @throws Error that says where it does not
 */
export function checkConclusion(value: unknown, meta: AnalyzerMeta): Conclusion {
  const issues: z.core.$ZodIssue[] = [];
  if (!isConclusion(value, issues)) {
    const [issue] = issues;
    const place = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
    throw new Error(`what it concludes is no conclusion${place}: ${issue?.message ?? 'does not fit'}`);
  }
  const [fault] = value.kind === 'measured' ? findFaults(value, meta) : [];
  if (fault !== undefined) throw new Error(`what it concludes cannot be: ${fault}`);
  return value;
}

/** It counts as it came: copies of thousands of clusters would only cost. */
function isConclusion(value: unknown, issues: z.core.$ZodIssue[]): value is Conclusion {
  issues.push(...(shape.safeParse(value).error?.issues ?? []));
  return issues.length === 0;
}

function findFaults(
  { metrics, findings, tables = [] }: Extract<Conclusion, { readonly kind: 'measured' }>,
  meta: AnalyzerMeta,
): string[] {
  const said = [...findings, ...metrics.flatMap(({ caveats }) => caveats)];
  return [
    ...metrics.flatMap((one) => findMetricFaults(one, meta)),
    ...said.flatMap((one) => findStatementFaults(one, meta)),
    ...tables.flatMap(({ id, rows }) => {
      const columns = meta.tables?.[id]?.columns.length;
      if (columns === undefined) return [`its meta has no table ${id}`];
      const odd = rows.find((row) => row.length !== columns);
      return odd === undefined ? [] : [`a row of table ${id} has ${odd.length} cells, not ${columns}`];
    }),
  ];
}

const FACT_NAMES = /\{([\w-]+)(?=[}|?])/g;

/** A fact that nobody gives would stand in the report by its name. */
function findStatementFaults({ id, facts }: Statement, meta: AnalyzerMeta): string[] {
  if (!Object.hasOwn(meta.statements, id)) return [`its meta has no statement ${id}`];
  const names = [...(meta.statements[id] ?? '').matchAll(FACT_NAMES)].map(([, name = '']) => name);
  return names
    .filter((name) => !Object.hasOwn(facts, name))
    .map((name) => `statement ${id} asks for {${name}}, and its facts are ${Object.keys(facts).join(', ')}`);
}

function findMetricFaults({ id, data }: Metric, meta: AnalyzerMeta): string[] {
  const spec = meta.metrics.find((one) => one.id === id);
  if (spec === undefined) return [`its meta has no metric ${id}`];
  if (spec.kind !== data.kind) return [`metric ${id} is a ${spec.kind}, not a ${data.kind}`];
  const width = WIDTHS[data.kind];
  const shares = SHARES[data.kind] ?? [];
  return data.clusters.flatMap((row) => {
    if (row.length !== width) return [`a cluster of ${id} has ${row.length} numbers, not ${width}`];
    if (row.slice(1).some((value) => value < 0)) return [`a cluster of ${id} has a count below 0`];
    return shares.flatMap(([at, of]) => {
      const [x = 0, n = 0] = [row[at], row[of]];
      return x > n * (1 + UNEVEN) ? [`metric ${id} counts ${x} of ${n}`] : [];
    });
  });
}
