import { describe, expect, it } from 'vitest';
import { writeHeadline } from '../../../src/lib/headline.ts';
import { POINT_IDS } from '../../../src/model/kinds.ts';
import { sampleReport } from '../../tools/sample-report.ts';

describe('writeHeadline', () => {
  it('says what hurts, how sure we are, and why', () => {
    expect(writeHeadline(sampleReport())).toBe(
      'Closed-lost deals and support tickets cost most; we are fairly sure, because the evidence covers 63 % of the checklist, least on current customers.',
    );
  });

  it('names what is missing', () => {
    expect(writeHeadline(sampleReport({ missing: ['customers', 'backlog'] }))).toContain(
      'has nothing on current customers or product backlog.',
    );
    expect(
      writeHeadline(sampleReport({ missing: ['customers', 'backlog', 'lost-deals', 'tickets'] })),
    ).toMatch(/^Product reviews cost 12\.\d points; we are not sure/);
  });

  it('claims nothing about nothing', () => {
    expect(writeHeadline(sampleReport({ missing: POINT_IDS }))).toMatch(/^Nothing could be measured/);
  });
});
