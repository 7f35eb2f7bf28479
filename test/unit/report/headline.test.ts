import { describe, expect, it } from 'vitest';
import { writeHeadline } from '../../../src/lib/words/headline.ts';
import { POINT_IDS } from '../../../src/model/kinds.ts';
import { sampleReport } from '../../tools/sample-report.ts';

describe('writeHeadline', () => {
  const report = sampleReport();
  const withScore = (score: Partial<typeof report.score>) =>
    writeHeadline({ ...report, score: { ...report.score, ...score } });

  it('says what hurts, how sure that is, and why', () => {
    expect(writeHeadline(report)).toBe(
      'Closed-lost deals and support tickets cost the most trust. Very likely Damaged: the evidence covers 63 % of the checklist.',
    );
  });

  it('names the next likely band and where evidence is thinnest', () => {
    const gradeProbabilities = { A: 0, B: 0, C: 0.38, D: 0.62, E: 0 };
    expect(withScore({ gradeProbabilities })).toMatch(
      /Probably Damaged, perhaps Bruised: the evidence is thinnest on current customers\.$/,
    );
    expect(withScore({ gradeProbabilities: { ...gradeProbabilities, C: 0.05, D: 0.45 } })).toMatch(
      /Possibly Damaged:/,
    );
    expect(withScore({ gradeProbabilities: { ...gradeProbabilities, C: 0, D: 1 } })).toMatch(
      /Almost certainly Damaged: the evidence covers/,
    );
  });

  it('names what is missing', () => {
    expect(writeHeadline(sampleReport({ missing: ['customers', 'backlog'] }))).toMatch(
      /Very likely Damaged, though there is no evidence on current customers or product backlog\.$/,
    );
    expect(
      writeHeadline(sampleReport({ missing: ['customers', 'backlog', 'lost-deals', 'tickets'] })),
    ).toMatch(
      /^Only product reviews could be measured; they cost 12\.\d points\. Too little is known for a grade: there is no evidence on current customers, support tickets, closed-lost deals or product backlog\.$/,
    );
  });

  it('names no point for what stands in where nothing was measured', () => {
    const metrics = report.metrics.map((metric) =>
      metric.point === 'lost-deals' && metric.id !== 'D5'
        ? { ...metric, status: 'missing' as const }
        : metric,
    );
    expect(writeHeadline({ ...report, metrics })).toMatch(
      /^Support tickets and product reviews cost the most trust\./,
    );
  });

  it('claims nothing about nothing', () => {
    const empty = sampleReport({ missing: POINT_IDS });
    expect(writeHeadline(empty)).toMatch(/^Nothing could be measured.* about the product\.$/);
    const [source] = sampleReport().sources;
    const sources = [{ ...source!, kind: 'deals' as const, records: 87 }];
    const points = empty.points.map((point) => ({ ...point, note: '87 CRM deals read, but no reasons' }));
    expect(writeHeadline({ ...empty, points, sources })).toMatch(
      /the product: closed-lost deals could not be measured \(87 CRM deals read, but no reasons\)\.$/,
    );
  });

  it('tells records that do not tell, and points nobody asked for, from points without records', () => {
    const given = sampleReport({ missing: ['lost-deals', 'backlog'] });
    const points = given.points.map((point) =>
      point.id === 'backlog'
        ? { ...point, note: 'not asked for' }
        : point.id === 'lost-deals'
          ? { ...point, note: '87 CRM deals read, but no lost deal states a reason; no amounts' }
          : point,
    );
    const sources = given.sources.map((source, at) =>
      at === 0 ? { ...source, kind: 'deals' as const } : source,
    );
    expect(
      writeHeadline({ ...given, points, sources: sources.map((source) => ({ ...source, records: 87 })) }),
    ).toMatch(
      /closed-lost deals could not be measured \(87 CRM deals read, but no lost deal states a reason\), this run did not ask for product backlog\.$/,
    );
  });
});
