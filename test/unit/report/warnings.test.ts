import { describe, expect, it } from 'vitest';
import { notice } from '../../../src/lib/notice.ts';
import type { Conclusion } from '../../../src/model/conclusion.ts';
import { buildReport } from '../../../src/report/build.ts';
import type { Analysis, ReportInput } from '../../../src/report/input.ts';
import { sampleInput, sampleReport } from '../../tools/sample-report.ts';

function withConclusion(point: string, conclusion: Conclusion): ReportInput {
  const input = sampleInput({ missing: ['backlog'] });
  const analyses = input.analyses.map(
    (analysis): Analysis => (analysis.meta.point === point ? { ...analysis, conclusion } : analysis),
  );
  return { ...input, analyses };
}

describe('warnings', () => {
  it('name files that were not used and what to do, once', () => {
    const input = sampleInput();
    const sources = input.sources.map((source) =>
      source.kind === null ? { ...source, why: notice('rename columns') } : source,
    );
    const warnings = [
      notice('{source}: not recognised, {rejects|count} {rejects?row:rows} left out: {told}', {
        ...{ source: 'notes/pricing.csv', rejects: 12, told: notice('rename columns') },
      }),
    ];
    const report = buildReport({ ...input, sources, warnings });
    expect(report.warnings[0]).toBe(
      'notes/pricing.csv was not recognised, so its 12 rows are not used: rename columns.',
    );
    expect(report.warnings.filter((text) => text.includes('pricing')).length).toBe(1);
    const silent = input.sources.map((source) => ({ ...source, why: notice(''), rows: 1 }));
    expect(buildReport({ ...input, sources: silent }).warnings[0]).toBe(
      'notes/pricing.csv was not recognised, so its row is not used: the nearest profile is generic-deals.',
    );
  });

  it('name exports that end long before the as-of day, and what that touches', () => {
    const input = sampleInput();
    const ending = (lastDay: string) =>
      input.sources.map((source) => (source.kind === 'backlog' ? { ...source, lastDay } : source));
    const told = (lastDay: string) =>
      buildReport({ ...input, sources: ending(lastDay) }).warnings.filter((text) => text.includes('newest'));
    expect(told('2016-10-21')).toEqual([
      expect.stringMatching(
        /^backlog.*: the newest record is of 2016-10-21, 3,683 days before the as-of day 2026-11-21, so B4 and B6 count .*, and B5 has no recent bugs from it; ask/,
      ),
    ]);
    expect(told('2026-05-26')).toEqual([]);
    expect(told('2026-05-25')).toHaveLength(1);
  });

  it('say nothing of older files beside a newer one of the same product', () => {
    const input = sampleInput();
    const sources = input.sources.flatMap((source) =>
      source.kind === 'tickets'
        ? [
            { ...source, file: 'tickets-2024.csv', lastDay: '2024-12-31' },
            { ...source, lastDay: '2026-09-30' },
          ]
        : [source],
    );
    expect(buildReport({ ...input, sources }).warnings.join('\n')).not.toContain('tickets-2024.csv');
  });

  it('name small samples and the unaudited reading of texts', () => {
    const text = sampleReport().warnings.join('\n');
    expect(text).toContain('I1 on 3, I2 on 14, I3 on 3 and B1 on 14.');
    expect(text).toContain('not audited on this data');
  });

  it('name metrics whose many records come from few customers', () => {
    const input = sampleInput();
    const told = (accounts: number, each: number) => {
      const clusters = Array.from({ length: accounts }, (_, index) => [index + 1, 1, each]);
      const analyses = input.analyses.map((analysis): Analysis => {
        const { conclusion } = analysis;
        if (conclusion.kind !== 'measured') return analysis;
        const metrics = conclusion.metrics.map((metric) =>
          metric.id === 'T1' ? { ...metric, data: { kind: 'proportion' as const, clusters } } : metric,
        );
        return { ...analysis, conclusion: { ...conclusion, metrics } };
      });
      const n = accounts * each;
      const metrics = input.score.metrics.map((one) => (one.spec.id === 'T1' ? { ...one, n } : one));
      const { warnings } = buildReport({ ...input, analyses, score: { ...input.score, metrics } });
      return warnings.filter((text) => /few customers.*T1/i.test(text));
    };
    expect(told(1, 100)).toEqual([expect.stringMatching(/^Few customers behind many .*: .*T1 on 1\b/)]);
    expect(told(7, 2)).toHaveLength(1);
    expect(told(7, 1)).toEqual([]);
    expect(told(8, 100)).toEqual([]);
  });

  it('name amounts without a currency', () => {
    const input = sampleInput();
    const analyses = input.analyses.map((analysis): Analysis => {
      if (analysis.meta.id !== 'risk-accounts' || analysis.conclusion.kind !== 'measured') return analysis;
      const tables = [{ id: 'risk-summary', rows: [[21, 22, null, 500, 310, 0.62, 0.44, 0.78]] }];
      return { ...analysis, conclusion: { ...analysis.conclusion, tables } };
    });
    const text = buildReport({ ...input, analyses }).warnings.join('\n');
    expect(text).toContain(
      'The risk accounts have amounts without a currency; beside lost deals they are taken',
    );
    expect(sampleReport().warnings.join('\n')).not.toContain('without a currency');
  });

  it('are a hundred at most, and say how many more there are', () => {
    const warnings = Array.from({ length: 300 }, (_, at) => notice(`file ${at}`));
    const report = buildReport({ ...sampleInput(), warnings });
    expect(report.warnings.length).toBe(101);
    expect(report.warnings.at(-1)).toMatch(/^\d+ more warnings/);
  });

  it('say when nothing ties records of one customer together', () => {
    const input = sampleInput();
    const sources = input.sources.map((source) => ({ ...source, columns: { id: 'Id' } }));
    const text = buildReport({ ...input, sources }).warnings.join('\n');
    expect(text).toContain(
      'Intervals assume independence for CRM deals, customer interviews, product reviews and support tickets',
    );
    expect(sampleReport().warnings.join('\n')).not.toContain('independence');
    const requesters = input.sources.map((source) => ({
      ...source,
      columns: { requester: 'From', author: 'By' },
    }));
    expect(buildReport({ ...input, sources: requesters }).warnings.join('\n')).toMatch(
      /independence for .*support tickets/,
    );
  });

  it.each([
    [
      { kind: 'insufficient', have: 3, need: 20, what: 'backlog items' } as const,
      'too little evidence: 3 of 20 backlog items needed',
    ],
    [{ kind: 'notApplicable', missing: ['backlog'] } as const, 'no backlog among the inputs'],
    [{ kind: 'notApplicable', missing: [] } as const, 'does not apply to these inputs'],
  ])('explain a missing point: %j', (conclusion, why) => {
    const report = buildReport(withConclusion('backlog', conclusion));
    expect(report.points.at(-1)?.note).toBe(why);
    expect(report.warnings).toContain(`Product backlog: not measured, so counted as a neutral 50: ${why}.`);
    expect(report.metrics.find(({ id }) => id === 'B1')?.note).toBe(why);
  });

  it('put a failed analyzer first', () => {
    const report = buildReport(withConclusion('backlog', { kind: 'failed', code: 'threw', message: 'boom' }));
    expect(report.warnings[0]).toBe('Analyzer backlog-sample failed (threw): boom.');
    expect(report.points.at(-1)?.note).toBe('backlog-sample failed (threw): boom');
    expect(report.metrics.find(({ id }) => id === 'B1')?.note).toBe('failed (threw): boom');
    expect(report.method.analyzers.find(({ id }) => id === 'backlog-sample')?.status).toBe('failed');
  });

  it('give no small number as the reason where another analyzer of the point failed', () => {
    const input = sampleInput();
    const metrics = input.score.metrics.map((metric) =>
      metric.spec.id === 'T3' ? { ...metric, status: 'missing' as const, value: null } : metric,
    );
    const report = buildReport({ ...input, score: { ...input.score, metrics } });
    expect(report.metrics.find(({ id }) => id === 'T3')?.note).toMatch(
      /^not scored: another analyzer of its point failed, or the [\d,]+ that were counted/,
    );
  });

  it('explain one missing metric of a measured point by what its analyzer says', () => {
    const input = sampleInput();
    const metrics = input.score.metrics.map((metric) =>
      metric.spec.id === 'T3' || metric.spec.id === 'T4'
        ? { ...metric, status: 'missing' as const, value: null }
        : metric,
    );
    const analyses = input.analyses.map((analysis): Analysis => {
      if (analysis.conclusion.kind !== 'measured') return analysis;
      const own = analysis.conclusion.metrics.map((metric) =>
        metric.id === 'T3' ? { ...metric, n: 0 } : metric.id === 'T4' ? { ...metric, n: 4 } : metric,
      );
      return { ...analysis, conclusion: { ...analysis.conclusion, metrics: own } };
    });
    const report = buildReport({ ...input, analyses, score: { ...input.score, metrics } });
    const note = (id: string) => report.metrics.find((metric) => metric.id === id)?.note;
    expect(note('T3')).toBe('12 % of closed tickets have no resolution code, so closed may not mean fixed');
    expect(note('T4')).toBe('too few to count: 4 of 5 needed');
    expect(report.warnings.join('\n')).toContain(
      'Support tickets: measured in part; not measured, so counted as a neutral 50: T3 Not fixed within 30 days (12 %',
    );
  });

  it('say nothing twice', () => {
    const report = buildReport({ ...sampleInput(), warnings: ['b', 'a', 'b'].map((text) => notice(text)) });
    expect(report.warnings.slice(-2)).toEqual(['a', 'b']);
  });
});
