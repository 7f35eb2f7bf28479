import { analyzer as riskAccounts } from '../../src/analyzers/risk-accounts/index.ts';
import { notice } from '../../src/lib/notice.ts';
import type { AnalyzerMeta, MetricSpec, TableSpec } from '../../src/model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Metric } from '../../src/model/conclusion.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { POINT_IDS, type PointId, type RecordKind } from '../../src/model/kinds.ts';
import type { Report } from '../../src/model/report.ts';
import type { Reject } from '../../src/model/row.ts';
import type { Score } from '../../src/model/score.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Analysis, ReadSource, ReportInput } from '../../src/report/input.ts';
import { SAMPLE_METRICS, SAMPLE_POINTS, type SampleMetric } from './sample-metrics.data.ts';

// A made-up company with plausible numbers, for tests of reports and reporters.

export interface SampleOptions {
  /** Points without any evidence. */
  readonly missing?: readonly PointId[];
  /** Put into every place that can hold text of the inputs. */
  readonly hostile?: string;
}

const AS_OF_DAY = 20_778;

const FILES: Readonly<Record<PointId, string>> = {
  customers: 'interviews.md',
  tickets: 'tickets.csv',
  reviews: 'g2-reviews.csv',
  'lost-deals': 'crm/closed-lost.csv',
  backlog: 'backlog.csv',
};

const KINDS: Readonly<Record<PointId, RecordKind>> = {
  customers: 'interviews',
  tickets: 'tickets',
  reviews: 'reviews',
  'lost-deals': 'deals',
  backlog: 'backlog',
};

export function sampleSpec(metric: SampleMetric): MetricSpec {
  const { id, title, unit, kind, weight, anchors } = metric;
  return {
    id,
    title,
    definition: `${title} of Acme.`,
    formula: 'x / n',
    unit,
    kind,
    weight,
    anchors,
    source: 'our choice',
    ...(id === 'D2' || id === 'D3' ? { reliability: 'seller-reported' as const } : {}),
  };
}

function sampleEvidence(metric: SampleMetric, hostile: string): Evidence[] {
  return metric.quotes.map(([column, row, quote], index) => ({
    at: { source: `${FILES[metric.point]}${hostile}`, row, column: `${column}${hostile}` },
    id: `${metric.id}-${row}`,
    quote: `${quote}${hostile}`,
    rank: 10 - index,
  }));
}

function sampleMetric(metric: SampleMetric, hostile: string): Metric {
  const shown = sampleEvidence(metric, hostile);
  return {
    id: metric.id,
    n: metric.n,
    data: { kind: 'proportion', clusters: [] },
    evidence: { total: Math.max(shown.length, Math.round(metric.x ?? shown.length)), shown },
    caveats: metric.id === 'T3' ? [{ id: 'no-codes', facts: { share: 0.12 } }] : [],
  };
}

const SAYS = new Map(
  SAMPLE_METRICS.flatMap(({ id, says }) => (says === undefined ? [] : [[id, says] as const])),
);

const STATEMENTS: Readonly<Record<string, string>> = {
  'no-codes': '{share|share} of closed tickets have no resolution code, so closed may not mean fixed.',
  'hidden-defects':
    'Staff file {vendor|share} of tickets as defects, customers describe {perceived|share} so.',
  'winning-rival': '{competitor} won {lost|count} of {faced|count} deals, most often over reporting.',
  'chronic-theme': '{theme} came up in {months|count} of the last 6 months.',
  'fans-remain': '{share|share} of reviewers are fans: the product is bruised, not broken.',
  'risk-accounts': '{accounts|count} accounts worth {arr|money} a year are at risk.',
};

const TABLES: Readonly<Record<string, TableSpec>> = {
  themes: {
    title: 'Recurring themes in tickets',
    columns: [
      { id: 'theme', title: 'Theme', unit: 'text' },
      { id: 'tickets', title: 'Tickets', unit: 'count' },
      { id: 'share', title: 'Share', unit: 'share' },
      { id: 'days', title: 'Median days open', unit: 'days' },
    ],
  },
  'win-loss': {
    title: 'Competitors met in deals',
    columns: [
      { id: 'competitor', title: 'Competitor', unit: 'text' },
      { id: 'met', title: 'Met', unit: 'count' },
      { id: 'won', title: 'Won', unit: 'count' },
      { id: 'win-rate', title: 'Win rate', unit: 'share' },
      { id: 'amount', title: 'Lost amount', unit: 'money' },
      { id: 'currency', title: 'Currency', unit: 'text' },
      { id: 'reason', title: 'Most named reason', unit: 'text' },
    ],
  },
  ...riskAccounts.meta.tables,
};

function sampleMeta(id: string, point: PointId | 'cross', metrics: readonly SampleMetric[]): AnalyzerMeta {
  return {
    id,
    point,
    title: id,
    why: 'It is a sample.',
    version: 1,
    reads: [point === 'cross' ? 'risk-accounts' : KINDS[point]],
    signals: ['intent'],
    metrics: metrics.map(sampleSpec),
    statements: { ...STATEMENTS, ...Object.fromEntries(SAYS) },
    tables: TABLES,
  };
}

const FINDINGS: Readonly<
  Record<
    PointId,
    readonly (readonly [string, AnalyzerFinding['severity'], AnalyzerFinding['facts'], string])[]
  >
> = {
  customers: [],
  tickets: [
    ['hidden-defects', 'risk', { vendor: 0.08, perceived: 0.33 }, 'T2'],
    ['chronic-theme', 'caution', { theme: 'Nightly sync', months: 6 }, 'T1'],
  ],
  reviews: [['fans-remain', 'info', { share: 0.5 }, 'R1']],
  'lost-deals': [['winning-rival', 'risk', { competitor: 'Northwind', lost: 22, faced: 34 }, 'D1']],
  backlog: [],
};

function sampleTables(point: PointId, hostile: string): AnalyzerTable[] {
  if (point === 'tickets')
    return [
      {
        id: 'themes',
        rows: [
          [`Nightly sync${hostile}`, 132, 0.132, 33],
          ['Export and reporting', 96, 0.096, 21],
          ['Single sign-on', 41, 0.041, 8.5],
          ['同期エラーとレポート', 7, 0.007, null],
        ],
      },
    ];
  if (point !== 'lost-deals') return [];
  return [
    {
      id: 'win-loss',
      rows: [
        [`Northwind${hostile}`, 34, 12, 0.354, 184_000_000, 'EUR', 'Reporting that keeps up with large data'],
        ['Contoso', 18, 9, 0.5, 61_250_000, 'EUR', 'Price'],
      ],
    },
  ];
}

function samplePoint(point: PointId, hostile: string): Analysis {
  const metrics = SAMPLE_METRICS.filter((metric) => metric.point === point);
  const findings = FINDINGS[point].map(([id, severity, facts, proof]): AnalyzerFinding => {
    const metric = metrics.find((candidate) => candidate.id === proof);
    const shown = metric === undefined ? [] : sampleEvidence(metric, hostile);
    const text = Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? `${fact}${hostile}` : fact,
    ]);
    return {
      id,
      key: id,
      severity,
      facts: Object.fromEntries(text),
      evidence: { total: 40 + shown.length, shown },
    };
  });
  return {
    meta: sampleMeta(`${point}-sample`, point, metrics),
    conclusion: {
      kind: 'measured',
      metrics: metrics.map((metric) => sampleMetric(metric, hostile)),
      findings,
      tables: sampleTables(point, hostile),
    },
  };
}

export function sampleRiskAccounts(hostile = ''): Analysis {
  return {
    meta: sampleMeta('risk-accounts', 'cross', []),
    conclusion: {
      kind: 'measured',
      metrics: [],
      findings: [
        {
          id: 'risk-accounts',
          key: 'risk-accounts',
          severity: 'risk',
          facts: { accounts: 21, arr: 500_000_000, currency: 'EUR' },
          evidence: {
            total: 13,
            shown: [
              {
                at: { source: 'risk.csv', row: 6, column: 'Reason' },
                id: 'A-6',
                quote: `Threatens to leave over the sync${hostile}`,
                rank: 3,
              },
            ],
          },
        },
      ],
      tables: [
        { id: 'risk-summary', rows: [[21, 22, 'EUR', 500_000_000, 310_000_000, 0.62, 0.44, 0.78]] },
        {
          id: 'risk-by-reason',
          rows: [
            [`Quality${hostile}`, 9, 210_000_000, 'EUR'],
            ['Missing feature', 4, 100_000_000, 'EUR'],
            ['Price', 8, 190_000_000, 'EUR'],
          ],
        },
      ],
    },
  };
}

const NO_GRADES = { A: 0, B: 0, C: 0, D: 0, E: 0 };

/** The score of the sample metrics; missing points count as 50, with their whole range open. */
export function sampleScore(missing: readonly PointId[]): Score {
  const isMissing = (point: PointId) => missing.includes(point);
  const metrics = SAMPLE_METRICS.map((metric) => {
    const gone = isMissing(metric.point);
    const score = gone ? 50 : metric.score;
    return {
      spec: sampleSpec(metric),
      point: metric.point,
      status: gone ? ('missing' as const) : ('measured' as const),
      value: gone ? null : metric.value,
      n: gone ? 0 : metric.n,
      x: gone ? null : metric.x,
      interval: gone ? null : metric.interval,
      score,
      weight: metric.weight,
      contribution: SAMPLE_POINTS[metric.point][0] * metric.weight * score,
    };
  });
  const points = POINT_IDS.map((id) => {
    const [weight, score, lo, hi, coverage] = SAMPLE_POINTS[id];
    const gone = isMissing(id);
    const contribution = metrics
      .filter((metric) => metric.point === id)
      .reduce((sum, m) => sum + m.contribution, 0);
    return {
      id,
      status: gone ? ('missing' as const) : ('measured' as const),
      score: gone ? 50 : score,
      interval: gone ? ([0, 100] as const) : ([lo, hi] as const),
      coverage: gone ? 0 : coverage,
      weight,
      contribution,
    };
  });
  const value = points.reduce((sum, point) => sum + point.contribution, 0);
  const blind = points
    .filter((point) => point.status === 'missing')
    .reduce((sum, point) => sum + point.weight, 0);
  return {
    value,
    interval: blind === 0 ? [49.5, 65.2] : [value - 40 * blind, value + 40 * blind],
    bounds: [value - 50 * blind, value + 50 * blind],
    observedOnly: blind > 0.99 ? null : (value - 50 * blind) / (1 - blind),
    band: 'Damaged',
    grade: blind > 0.4 ? '?' : 'D',
    gradeProbabilities: { ...NO_GRADES, C: 0.06, D: 0.88, E: 0.06 },
    cappedBy: [],
    coverage: points.reduce((sum, point) => sum + point.weight * point.coverage, 0),
    coverageLabel: blind > 0.4 ? 'insufficient' : 'medium',
    points,
    metrics,
    draws: { score: new Float64Array(), points: new Map(), metrics: new Map() },
  };
}

function sampleSource(point: PointId, hostile: string): ReadSource {
  const [, , , , coverage] = SAMPLE_POINTS[point];
  const records = point === 'tickets' ? 1000 : 100;
  return {
    file: `${FILES[point]}${hostile}`,
    kind: KINDS[point],
    vendor: point === 'tickets' ? 'Zendesk' : 'Generic',
    profile: `sample-${point}`,
    confidence: coverage,
    why: notice('its columns'),
    dialect: { encoding: 'utf-8', delimiter: ',' },
    columns: { id: 'Id', account: 'Organisation', interviewee: 'Name', author: 'Reviewer' },
    rows: records + 6,
    records,
    duplicates: 3,
    blanks: 1,
    rejects: 2,
    badCells: 0,
  };
}

function sampleRejects(hostile: string): Reject[] {
  return Array.from({ length: 12 }, (_, at) => ({
    source: 'tickets.csv',
    row: 40 + at,
    line: 44 + at,
    column: 'Created at',
    code: 'bad-date',
    reason: 'The date is neither day first nor month first.',
    raw: `T-${at},31/31/2026,"Sync fails, mail me: sam@example.com"${hostile}`,
  }));
}

export function sampleInput(options: SampleOptions = {}): ReportInput {
  const missing = options.missing ?? [];
  const hostile = options.hostile ?? '';
  const present = POINT_IDS.filter((point) => !missing.includes(point));
  return {
    company: `Acme${hostile}`,
    asOfDay: AS_OF_DAY,
    version: '0.1.0',
    fingerprint: 'c0ffee5eed',
    policyVersion: '1',
    seed: 1,
    draws: 2000,
    analyses: [
      ...present.map((point) => samplePoint(point, hostile)),
      ...missing.map(
        (point): Analysis => ({
          meta: sampleMeta(
            `${point}-sample`,
            point,
            SAMPLE_METRICS.filter((metric) => metric.point === point),
          ),
          conclusion: { kind: 'notApplicable', missing: [KINDS[point]] },
        }),
      ),
      sampleRiskAccounts(hostile),
    ],
    score: sampleScore(missing),
    sources: [
      ...present.map((point) => sampleSource(point, hostile)),
      {
        ...sampleSource('backlog', ''),
        file: `notes/pricing${hostile}.csv`,
        kind: null,
        vendor: null,
        profile: null,
        runnerUp: { profile: 'generic-deals', confidence: 0.3 },
        columns: {},
        rows: 12,
        records: 0,
        duplicates: 0,
        blanks: 0,
        rejects: 12,
      },
    ],
    rejects: sampleRejects(hostile),
    warnings: hostile === '' ? [] : [notice(`Odd text${hostile}`)],
  };
}

export function sampleReport(options: SampleOptions = {}): Report {
  return buildReport(sampleInput(options));
}
