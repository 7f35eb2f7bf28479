import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricData } from '../../../src/model/conclusion.ts';
import { POINT_IDS } from '../../../src/model/kinds.ts';
import { reportSchema } from '../../../src/model/report.ts';
import { buildReport } from '../../../src/report/build.ts';
import type { Analysis, ReportInput } from '../../../src/report/input.ts';
import { sampleInput, sampleReport } from '../../tools/sample-report.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('buildReport', () => {
  const report = sampleReport();

  it('fits the public schema', () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('adds up: metrics to points, points to the score, printed points to the printed score', () => {
    for (const point of report.points) {
      const own = report.metrics.filter((metric) => metric.point === point.id);
      expect(sum(own.map((metric) => metric.contribution))).toBeCloseTo(point.contribution, 9);
    }
    expect(sum(report.points.map((point) => point.contribution))).toBeCloseTo(report.score.value, 9);
    expect(sum(report.points.map((point) => point.printed)).toFixed(1)).toBe(report.score.value.toFixed(1));
  });

  it('puts points in the order of the checklist and metrics in that of their numbers', () => {
    expect(report.points.map((point) => point.id)).toEqual([
      'customers',
      'tickets',
      'reviews',
      'lost-deals',
      'backlog',
    ]);
    expect(report.metrics.map((metric) => metric.id).slice(0, 5)).toEqual(['I1', 'I2', 'I3', 'T1', 'T2']);
  });

  it('lists reasons by points lost, each with a sentence and words that prove it', () => {
    expect(report.reasons.slice(0, 5).map((reason) => reason.metric)).toEqual(['I1', 'R1', 'T3', 'D1', 'D2']);
    const defects = report.reasons.find((reason) => reason.metric === 'T1');
    expect(defects?.statement).toBe(
      '33 % of 1,000 tickets say the product does not work (good 20 %, severe 45 %)',
    );
    expect(defects?.quote?.at).toEqual({ source: 'tickets.csv', row: 214, column: 'Description' });
  });

  it('words a reason itself when its analyzer does not', () => {
    const statement = (id: string) => report.reasons.find((reason) => reason.metric === id)?.statement;
    expect(statement('T4')).toBe('Reopen rate is 6.9 % of 260 (good 5 %, severe 12 %)');
    expect(statement('R5')).toBe('Trend of detractors is +7.5 pp, counted on 60 (good -2 pp, severe +10 pp)');
  });

  it('tells what was counted, and what is scored beside it, also of what is still open', () => {
    const input = sampleInput();
    const clusters = [...Array(17).fill([0, 0, 40, 1]), ...Array(3).fill([0, 1, 5, 1])];
    const analyses = input.analyses.map((analysis): Analysis => {
      if (analysis.conclusion.kind !== 'measured') return analysis;
      const metrics = analysis.conclusion.metrics.map((metric) =>
        metric.id === 'T3'
          ? { ...metric, data: { kind: 'incidence', horizon: 30, clusters } as const }
          : metric,
      );
      return { ...analysis, conclusion: { ...analysis.conclusion, metrics } };
    });
    const { reasons } = buildReport({ ...input, analyses });
    expect(reasons.find(({ metric }) => metric === 'T3')?.statement).toMatch(
      /^85 % of 330 perceived defects are not fixed within 30 days, scored as 53 % for so few/,
    );
  });

  it('tells the counted change of a trend, and the change that is scored where it reads differently', () => {
    const tell = (id: string, data: MetricData, value: number) => {
      const input = sampleInput();
      const analyses = input.analyses.map((analysis): Analysis => {
        if (analysis.conclusion.kind !== 'measured') return analysis;
        const metrics = analysis.conclusion.metrics.map((metric) =>
          metric.id === id ? { ...metric, data } : metric,
        );
        return { ...analysis, conclusion: { ...analysis.conclusion, metrics } };
      });
      const metrics = input.score.metrics.map((metric) =>
        metric.spec.id === id ? { ...metric, value } : metric,
      );
      const { reasons } = buildReport({ ...input, analyses, score: { ...input.score, metrics } });
      return reasons.find(({ metric }) => metric === id)?.statement;
    };
    const change: MetricData = { kind: 'trend-difference', clusters: [[1, 22, 73, 22, 77]] };
    expect(tell('R5', change, 0.0138)).toContain('is +1.6 pp, counted on 60, scored as +1.4 pp for so few');
    const ratio = (clusters: number[][]): MetricData => ({ kind: 'trend-ratio', clusters });
    expect(tell('D5', ratio([[1, 10, 45, 18, 45]]), 0.6211)).toContain('0.56x');
    expect(tell('D5', ratio([[1, 10, 45, 18, 45]]), 0.6211)).toContain('scored as 0.62x for so few');
    expect(tell('D5', ratio([[1, 126, 406, 131, 389]]), 0.9234)).not.toContain('scored as');
    expect(tell('D5', ratio([[1, 4, 45, 0, 45]]), 1.3)).toContain('1.3x');
    expect(tell('B5', { kind: 'flow-ratio', clusters: [[1, 13, 8]] }, 1.5882)).toContain(
      'is 1.63x, counted on 145, scored as 1.59x for so few',
    );
  });

  it('masks quotes, rejects and text facts, and leaves them when told to', () => {
    expect(JSON.stringify(report)).not.toMatch(/dana@|sam@|555-0143/);
    expect(JSON.stringify(buildReport({ ...sampleInput(), redact: false }))).toMatch(/dana@.*sam@/s);
  });

  it('sorts findings by severity', () => {
    expect(report.findings.map((finding) => finding.severity)).toEqual([
      'risk',
      'risk',
      'risk',
      'caution',
      'info',
    ]);
    expect(report.findings.find(({ id }) => id === 'risk-accounts')?.statement).toBe(
      '21 accounts worth 5,000,000 EUR a year are at risk.',
    );
  });

  it('lists the heaviest finding of every kind before the second of any', () => {
    const input = sampleInput();
    const analyses = input.analyses.map((analysis): Analysis => {
      if (analysis.meta.id !== 'tickets-sample' || analysis.conclusion.kind !== 'measured') return analysis;
      const [, theme] = analysis.conclusion.findings;
      const findings = [1, 2, 3].map((rank) => ({
        ...theme!,
        key: `chronic-theme:${rank}`,
        severity: 'risk' as const,
        evidence: { total: 900 + rank, shown: [] },
      }));
      return { ...analysis, conclusion: { ...analysis.conclusion, findings } };
    });
    const ids = buildReport({ ...input, analyses }).findings.map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual([
      'chronic-theme:3',
      'winning-rival',
      'risk-accounts',
      'chronic-theme:2',
      'chronic-theme:1',
    ]);
  });

  it('gives reasons different words where there are others', () => {
    const quotes = report.reasons.slice(0, 5).map((reason) => reason.quote?.quote);
    expect(new Set(quotes).size).toBe(5);
  });

  it('rounds what tables hold, so that the last digit of a power is the same in every engine', () => {
    const rows = [['Export', 0.4580886053571429, 12]];
    const input = sampleInput();
    const analyses = input.analyses.map((analysis): Analysis => {
      if (analysis.conclusion.kind !== 'measured') return analysis;
      return { ...analysis, conclusion: { ...analysis.conclusion, tables: [{ id: 'rounded', rows }] } };
    });
    const table = buildReport({ ...input, analyses }).tables.find(({ id }) => id === 'rounded');
    expect(table?.rows).toEqual([['Export', 0.458089, 12]]);
  });

  it('keeps the first 200 rows of a table and says so', () => {
    const input = sampleInput();
    const analyses = input.analyses.map((analysis): Analysis => {
      if (analysis.meta.id !== 'tickets-sample' || analysis.conclusion.kind !== 'measured') return analysis;
      const rows = Array.from({ length: 1234 }, (_, at) => [`theme ${at}`, 1, 0.1, 2]);
      return { ...analysis, conclusion: { ...analysis.conclusion, tables: [{ id: 'themes', rows }] } };
    });
    const table = buildReport({ ...input, analyses }).tables.find(({ id }) => id === 'themes');
    expect(table?.rows.length).toBe(200);
    expect(table?.title).toBe('Recurring themes in tickets (first 200 of 1,234 rows)');
  });

  it('brings the risk register to major units', () => {
    expect(report.riskAccounts).toMatchObject({
      accounts: 21,
      records: 22,
      currency: 'EUR',
      arr: 5_000_000,
      arrCitingProduct: 3_100_000,
      shareCitingProduct: 0.62,
      interval: [0.44, 0.78],
      evidence: { total: 13 },
    });
    expect(report.riskAccounts?.byReason[0]).toEqual({ reason: 'Quality', accounts: 9, arr: 2_100_000 });
  });

  it('has no risk accounts without a register', () => {
    const input = sampleInput();
    const analyses = input.analyses.filter(({ meta }) => meta.id !== 'risk-accounts');
    expect(buildReport({ ...input, analyses }).riskAccounts).toBeNull();
  });

  it('keeps cells that no column was declared for, and money in major units', () => {
    const input = sampleInput();
    const analyses = input.analyses.map((analysis): Analysis => {
      if (analysis.conclusion.kind !== 'measured') return analysis;
      const tables = [{ id: 'unknown', rows: [['a', 9, 210_000_000]] }];
      return { ...analysis, conclusion: { ...analysis.conclusion, tables } };
    });
    const unknown = buildReport({ ...input, analyses }).tables[0];
    expect(unknown?.rows).toEqual([['a', 9, 210_000_000]]);
    expect(unknown?.columns).toHaveLength(3);
    expect(report.tables.find(({ id }) => id === 'win-loss')?.rows[0]?.[4]).toBe(1_840_000);
  });

  it('shows at most five proofs, different quotes first', () => {
    const input = sampleInput();
    const analyses = input.analyses.map((analysis): Analysis => repeatEvidence(analysis));
    const evidence = buildReport({ ...input, analyses }).metrics.find(({ id }) => id === 'T1')?.evidence;
    expect(evidence?.shown.length).toBe(5);
    expect(new Set(evidence?.shown.slice(0, 2).map(({ quote }) => quote)).size).toBe(2);
    expect(evidence?.total).toBe(330);
  });

  it('says why a point is missing and what its absence costs', () => {
    const partial = sampleReport({ missing: ['customers', 'backlog'] });
    expect(partial.points[0]).toMatchObject({
      status: 'missing',
      note: 'no customer interviews among the inputs',
      printed: 7.5,
    });
    expect(partial.score.value).toBeCloseTo(55.9, 1);
    expect(partial.score.bounds[0]).toBeCloseTo(40.9, 1);
  });

  it('has reasons only where something was measured and counted', () => {
    const input = sampleInput({ missing: ['customers'] });
    const metrics = input.score.metrics.map((metric) =>
      metric.spec.id === 'T1' ? { ...metric, x: 0 } : metric,
    );
    const built = buildReport({ ...input, score: { ...input.score, metrics } });
    const listed = built.reasons.map(({ metric }) => metric);
    expect(listed).not.toContain('T1');
    expect(listed.filter((id) => id.startsWith('I'))).toEqual([]);
    expect(listed).toContain('T2');
  });

  it('words reasons by what was counted, and says what is scored instead and why', () => {
    const input = sampleInput();
    const change = (id: string, parts: object) => ({
      ...input,
      score: {
        ...input.score,
        metrics: input.score.metrics.map((metric) =>
          metric.spec.id === id ? { ...metric, ...parts } : metric,
        ),
      },
    });
    const statement = (id: string, parts: object) =>
      buildReport(change(id, parts)).reasons.find(({ metric }) => metric === id)?.statement;
    expect(statement('D2', { x: 81, n: 123, value: 0.47 })).toBe(
      '66 % of 123 losses name a gap in the product, scored as 47 % for misreporting (good 10 %, severe 40 %)',
    );
    expect(statement('I1', { x: 3, n: 3, value: 0.83 })).toBe(
      '100 % of 3 interviewees report a major or blocking pain, scored as 83 % for so few (good 20 %, severe 80 %)',
    );
    expect(statement('T1', { x: 330, n: 1000, value: 0.335 })).not.toContain('scored as');
  });

  it('counts shares of amounts by amount', () => {
    const input = sampleInput();
    const analyses = input.analyses.map((analysis): Analysis => {
      if (analysis.conclusion.kind !== 'measured') return analysis;
      const metrics = analysis.conclusion.metrics.map((metric) =>
        metric.id === 'D3'
          ? {
              ...metric,
              data: {
                kind: 'proportion' as const,
                clusters: [
                  [1, 300, 400],
                  [2, 300, 600],
                ],
              },
            }
          : metric,
      );
      return { ...analysis, conclusion: { ...analysis.conclusion, metrics } };
    });
    const metrics = input.score.metrics.map((metric) =>
      metric.spec.id === 'D3' ? { ...metric, x: null } : metric,
    );
    const built = buildReport({ ...input, analyses, score: { ...input.score, metrics } });
    expect(built.reasons.find(({ metric }) => metric === 'D3')?.statement).toContain(
      'is 60 % of 90, scored as 32 % for misreporting',
    );
  });

  it('says what to ask for next, furthest first, whether or not there is anything yet', () => {
    const { askNext } = sampleReport({ missing: ['backlog'] });
    expect(askNext.map(({ point }) => point).sort()).toEqual([...POINT_IDS].sort());
    expect(askNext.map(({ gain }) => gain)).toEqual(askNext.map(({ gain }) => gain).sort((a, b) => b - a));
    expect(askNext[0]).toEqual({ point: 'backlog', gain: 7.5, missing: true });
    expect(askNext[1]).toMatchObject({ point: 'lost-deals', missing: false });
  });

  it('lists at most 1,000 rejects', () => {
    const input = sampleInput();
    const [reject] = input.rejects;
    const rejects = Array.from({ length: 1500 }, (_, row) => ({ ...reject!, row }));
    const listed = buildReport({ ...input, rejects }).rejects;
    expect(listed.length).toBe(1000);
    expect(listed.at(-1)?.row).toBe(999);
  });

  it('is the same in whatever order its parts come', () => {
    const plain = JSON.stringify(report);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(JSON.stringify(buildReport(shuffle(sampleInput(), seed)))).toBe(plain);
      }),
      { numRuns: 20 },
    );
  });

  it('survives text such as __proto__ in keys and cells', () => {
    const input = sampleInput({ hostile: '__proto__' });
    const columns = JSON.parse('{"__proto__":"x","id":"Id"}');
    const [source] = input.sources;
    const built = buildReport({ ...input, sources: [{ ...source!, columns }] });
    expect(Object.keys(built.sources[0]!.columns)).toEqual(['__proto__', 'id']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

function repeatEvidence(analysis: Analysis): Analysis {
  if (analysis.conclusion.kind !== 'measured') return analysis;
  const metrics = analysis.conclusion.metrics.map((metric) => {
    const shown = metric.evidence.shown.flatMap((item) =>
      [0, 1, 2, 3].map((copy) => ({ ...item, at: { ...item.at, row: item.at.row + copy } })),
    );
    return { ...metric, evidence: { ...metric.evidence, shown } };
  });
  return { ...analysis, conclusion: { ...analysis.conclusion, metrics } };
}

/** The same input with its lists turned about. */
function shuffle(input: ReportInput, seed: number): ReportInput {
  const turn = <T>(items: readonly T[]): T[] => {
    const at = items.length === 0 ? 0 : Math.abs(seed) % items.length;
    const turned = [...items.slice(at), ...items.slice(0, at)];
    return seed % 2 === 0 ? turned : turned.reverse();
  };
  const analyses = turn(input.analyses).map((analysis): Analysis => {
    const { conclusion } = analysis;
    if (conclusion.kind !== 'measured') return analysis;
    return {
      ...analysis,
      conclusion: {
        ...conclusion,
        metrics: turn(conclusion.metrics).map((metric) => ({
          ...metric,
          evidence: { ...metric.evidence, shown: turn(metric.evidence.shown) },
        })),
        findings: turn(conclusion.findings),
        tables: turn(conclusion.tables ?? []),
      },
    };
  });
  const score = { ...input.score, points: turn(input.score.points), metrics: turn(input.score.metrics) };
  return { ...input, analyses, score, sources: turn(input.sources), rejects: turn(input.rejects) };
}
