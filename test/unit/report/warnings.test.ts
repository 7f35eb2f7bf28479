import { describe, expect, it } from 'vitest';
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
  it('name files that were not used and how to map them', () => {
    expect(sampleReport().warnings[0]).toBe(
      'notes/pricing.csv was not recognised and not used; the nearest profile is generic-deals. Run: bruise map notes/pricing.csv',
    );
  });

  it('name small samples and the unaudited classifier', () => {
    const text = sampleReport().warnings.join('\n');
    expect(text).toContain('I1 on 3 units, I2 on 14 units');
    expect(text).toContain('not audited on this data');
  });

  it('say when nothing ties records of one customer together', () => {
    const input = sampleInput();
    const sources = input.sources.map((source) => ({ ...source, columns: { id: 'Id' } }));
    const text = buildReport({ ...input, sources }).warnings.join('\n');
    expect(text).toContain(
      'Intervals assume independence for CRM deals, customer interviews, product reviews and support tickets',
    );
    expect(sampleReport().warnings.join('\n')).not.toContain('independence');
  });

  it.each([
    [{ kind: 'failed', code: 'threw', message: 'boom' } as const, 'failed (threw): boom'],
    [
      { kind: 'insufficient', have: 3, need: 20, what: 'backlog items' } as const,
      'too little evidence: 3 of 20 backlog items needed',
    ],
    [{ kind: 'notApplicable', missing: ['backlog'] } as const, 'no backlog among the inputs'],
    [{ kind: 'notApplicable', missing: [] } as const, 'does not apply to these inputs'],
  ])('explain a missing point: %j', (conclusion, why) => {
    const report = buildReport(withConclusion('backlog', conclusion));
    expect(report.points.at(-1)?.note).toBe(why);
    expect(report.warnings).toContain(`Product backlog is not measured: ${why}.`);
    expect(report.metrics.find(({ id }) => id === 'B1')?.note).toBe(why);
  });

  it('put a failed analyzer first', () => {
    const report = buildReport(withConclusion('backlog', { kind: 'failed', code: 'threw', message: 'boom' }));
    expect(report.warnings[0]).toBe('Analyzer backlog-sample failed (threw): boom.');
    expect(report.method.analyzers.find(({ id }) => id === 'backlog-sample')?.status).toBe('failed');
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
    expect(note('T4')).toBe('rests on 4 units, 5 are needed');
    expect(report.warnings.join('\n')).toContain(
      'Support tickets: not measured: T3 Not fixed within 30 days (12 %',
    );
  });

  it('say nothing twice', () => {
    const report = buildReport({ ...sampleInput(), warnings: ['b', 'a', 'b'] });
    expect(report.warnings.slice(-2)).toEqual(['a', 'b']);
  });
});
