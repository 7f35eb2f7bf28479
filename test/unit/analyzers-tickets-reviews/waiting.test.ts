import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzer as enhancementStall } from '../../../src/analyzers/enhancement-stall/index.ts';
import { analyzer as fixSpeed } from '../../../src/analyzers/fix-speed/index.ts';
import { cumulativeIncidence } from '../../../src/lib/statistics/survival.ts';
import type { Conclusion } from '../../../src/model/conclusion.ts';
import type { AnyObservation } from '../../../src/model/signal.ts';
import { ms } from '../../tools/observations.ts';
import { AS_OF, conclude, DEFECT, findingOf, letters, metricOf, ticket } from './helpers.ts';

const DAY = 86_400_000;

/** A defect reported `age` days ago that ended `days` later, or is open. */
function defect(index: number, age: number, days: number | null, fixed = true): AnyObservation {
  const createdAt = ms(AS_OF) - age * DAY;
  return ticket(age, DEFECT, {
    id: `t${index}`,
    row: index + 2,
    body: `Ticket ${letters(index)} fails.`,
    status: days === null ? 'open' : 'closed',
    resolvedAt: days === null ? null : createdAt + days * DAY,
    resolution: days === null ? null : fixed ? 'fixed' : 'not-fixed',
  });
}

function slowShare(conclusion: Conclusion): number {
  const { data } = metricOf(conclusion, 'T3');
  const events = data.clusters.map(([, event = 0, day = 0, count = 0]) => ({
    event: event as 0 | 1 | 2,
    day,
    count,
  }));
  return 1 - cumulativeIncidence(events, 30);
}

describe('slow fixes', () => {
  it('count what is open for as long as it has been open', () => {
    const rows = [defect(1, 10, null), defect(2, 40, null), defect(3, 100, 5), defect(4, 100, 35)];
    expect(
      metricOf(conclude(fixSpeed, rows), 'T3')
        .data.clusters.map(([, ...rest]) => rest)
        .sort(),
    ).toEqual([
      [0, 10, 1],
      [0, 31, 1],
      [1, 31, 1],
      [1, 5, 1],
    ]);
  });

  it('never get more by a fix within 30 days of an old open one', () => {
    const aDefect = fc.tuple(
      fc.integer({ min: 0, max: 200 }),
      fc.option(fc.integer({ min: 0, max: 200 })),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.array(aDefect, { maxLength: 30 }),
        fc.integer({ min: 31, max: 200 }),
        fc.integer({ min: 0, max: 30 }),
        (others, age, days) => {
          const rows = others.map(([old, end, fixed], i) =>
            defect(i, old, end === null || end > old ? null : end, fixed),
          );
          const open = conclude(fixSpeed, [...rows, defect(99, age, null)]);
          const closed = conclude(fixSpeed, [...rows, defect(99, age, days)]);
          fc.pre([open, closed].every((conclusion) => metricOf(conclusion, 'T3').n > 0));
          expect(slowShare(closed)).toBeLessThanOrEqual(slowShare(open) + 1e-12);
        },
      ),
    );
  });

  it('show open ones that are overdue, not those that are fresh', () => {
    const rows = [defect(1, 5, null), defect(2, 400, null), defect(3, 90, 60), defect(4, 50, 2)];
    const { evidence } = metricOf(conclude(fixSpeed, rows), 'T3');
    expect(evidence.total).toBe(2);
    expect(evidence.shown.map(({ id }) => id)).toEqual(['t2', 't3']);
  });

  it('share the evidence between overdue and late ones', () => {
    const rows = Array.from({ length: 60 }, (_, i) => defect(i, 100 + i, i % 2 === 0 ? null : 50));
    const { shown } = metricOf(conclude(fixSpeed, rows), 'T3').evidence;
    expect(shown).toHaveLength(20);
    expect(shown.filter(({ id }) => Number(id?.slice(1)) % 2 === 0)).toHaveLength(10);
  });

  it('say that half is not closed when more than half is open', () => {
    const rows = [defect(1, 50, 3), ...[60, 70, 80, 90, 100].map((age, i) => defect(i + 2, age, null))];
    expect(findingOf(conclude(fixSpeed, rows), 'fix-time')).toMatchObject({
      id: 'fix-time-open',
      facts: { closedOnly: 3 },
      severity: 'caution',
    });
  });

  it('are judged by the records up to the as-of day only', () => {
    const future = ticket('2027-01-01', DEFECT, { status: 'open' });
    const rows = [future, ...[1, 2, 3, 4, 5].map((i) => defect(i, 60, null))];
    const { clusters } = metricOf(conclude(fixSpeed, rows), 'T3').data;
    expect(clusters.map(([, ...rest]) => rest)).toContainEqual([0, 0, 1]);
  });

  it.each([
    ['nobody has been followed long enough', 0],
    ['only one has', 1],
  ])('are unknown while %s', (_, old) => {
    const rows = Array.from({ length: 30 }, (_, i) => defect(i, i < old ? 90 : i % 3, null));
    const conclusion = conclude(fixSpeed, rows);
    expect(metricOf(conclusion, 'T3')).toMatchObject({ n: 0, data: { clusters: [] } });
    expect(metricOf(conclusion, 'T3').caveats).toEqual([{ id: 'waits-too-young', facts: { horizon: 30 } }]);
    expect(conclusion).toMatchObject({ findings: [] });
  });

  it('are known when everybody was served before anybody could be followed up to the horizon', () => {
    const rows = Array.from({ length: 30 }, (_, i) => defect(i, 20, 2));
    expect(metricOf(conclude(fixSpeed, rows), 'T3').n).toBe(30);
  });
});

describe('stalled enhancement requests', () => {
  it('are worked out as in the method: 96 of 140 undecided, .685 after one pseudo-ticket', () => {
    const rows = Array.from({ length: 140 }, (_, i) =>
      ticket(
        300,
        { intent: { label: 'enhancement', span: null } },
        i < 96
          ? { id: `w${i}`, status: 'open' }
          : { id: `w${i}`, decision: 'planned', updatedAt: ms(AS_OF) - 250 * DAY },
      ),
    );
    const stalled = Number(findingOf(conclude(enhancementStall, rows), 'enhancement-stall')?.facts.share);
    expect((stalled * 140 + 0.6) / 141).toBeCloseTo(0.685, 3);
  });

  it('wait on when the ticket is closed while its answer is still under review', () => {
    const wish = (i: number, fields: Partial<Record<string, unknown>>) =>
      ticket(
        300,
        { intent: { label: 'enhancement', span: null } },
        { id: `c${i}`, status: 'closed', resolvedAt: ms(AS_OF) - 290 * DAY, ...fields },
      );
    const rows = [
      ...[1, 2, 3].map((i) => wish(i, { decision: 'undecided' })),
      ...[4, 5, 6].map((i) => wish(i, { decision: null })),
      ...[7, 8].map((i) => wish(i, { decision: 'declined' })),
    ];
    const { evidence, n } = metricOf(conclude(enhancementStall, rows), 'T5');
    expect(n).toBe(8);
    expect(evidence).toMatchObject({ total: 3, shown: [{ id: 'c1' }] });
  });
});
