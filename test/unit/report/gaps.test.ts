import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/report/build.ts';
import type { Analysis, ReportInput } from '../../../src/report/input.ts';
import { sampleInput } from '../../tools/sample-report.ts';

/** Lost deals were read, and nothing could be counted in them. */
function silentDeals(caveats: readonly string[]): ReportInput {
  const blind = sampleInput({ missing: ['lost-deals'] });
  const full = sampleInput();
  const analyses = full.analyses.map((analysis): Analysis => {
    if (analysis.meta.point !== 'lost-deals' || analysis.conclusion.kind !== 'measured') return analysis;
    const metrics = analysis.conclusion.metrics.map((metric) => ({
      ...metric,
      n: 0,
      caveats: caveats.map((id) => ({ id, facts: {} })),
    }));
    const statements = { ...analysis.meta.statements, silent: 'No lost deal states a reason.' };
    return { meta: { ...analysis.meta, statements }, conclusion: { ...analysis.conclusion, metrics } };
  });
  return { ...full, analyses, score: blind.score };
}

const noteOf = (input: ReportInput) => buildReport(input).points.find(({ id }) => id === 'lost-deals')?.note;

describe('a point without a measurement', () => {
  it('says that its records were read and why they do not tell', () => {
    expect(noteOf(silentDeals(['silent']))).toBe('100 CRM deals read, but no lost deal states a reason');
    expect(noteOf(silentDeals([]))).toBe('100 CRM deals read, but no record says what it needs');
  });

  it('says that all records are later than the day it speaks of, not that there are none', () => {
    const input = sampleInput({ missing: ['lost-deals'] });
    const { sources } = sampleInput();
    const analyses = input.analyses.map(
      (analysis): Analysis =>
        analysis.meta.point === 'lost-deals'
          ? { ...analysis, conclusion: { kind: 'notApplicable', missing: ['deals'] } }
          : analysis,
    );
    expect(noteOf({ ...input, analyses, sources })).toBe(
      '100 CRM deals read, but all are dated after the as-of day or excluded',
    );
    expect(noteOf({ ...input, analyses, sources: [] })).toBe('no CRM deals among the inputs');
  });

  it('says the same in whatever order analyzers come', () => {
    const input = silentDeals(['silent']);
    expect(noteOf({ ...input, analyses: [...input.analyses].reverse() })).toBe(noteOf(input));
  });

  it('is short where every metric lacks something else', () => {
    const input = silentDeals(['silent']);
    const analyses = input.analyses.map((analysis): Analysis => {
      const { conclusion } = analysis;
      if (analysis.meta.point !== 'lost-deals' || conclusion.kind !== 'measured') return analysis;
      const metrics = conclusion.metrics.map((metric) =>
        metric.id === 'D5' ? { ...metric, caveats: [] } : metric,
      );
      return { ...analysis, conclusion: { ...conclusion, metrics } };
    });
    expect(noteOf({ ...input, analyses })).toBe(
      '100 CRM deals read, but no lost deal states a reason; the reason of each metric stands beside it',
    );
    const sources = input.sources.map((source) =>
      source.kind === 'deals' ? { ...source, records: 3 } : source,
    );
    expect(noteOf({ ...input, analyses, sources })).toBe(
      '3 CRM deals read, at least 5 needed; the reason of each metric stands beside it',
    );
  });

  it('was not asked for when none of its analyzers is there', () => {
    const input = sampleInput({ missing: ['lost-deals'] });
    const analyses = input.analyses.filter(({ meta }) => meta.point !== 'lost-deals');
    expect(noteOf({ ...input, analyses })).toBe('not asked for');
  });
});
