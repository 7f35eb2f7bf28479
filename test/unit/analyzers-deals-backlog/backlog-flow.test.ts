import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/backlog-flow/index.ts';
import { dayNumber, type Fields, ms, observation } from '../../tools/observations.ts';
import { AS_OF, conclude, keys, measure, metric, table, totals } from './conclude.ts';

let next = 0;

const item = (fields: Fields<'backlog'> = {}) =>
  observation('backlog', { id: String(next++), title: 'Dark mode', status: 'open', ...fields });

const daysAgo = (days: number) => ms(AS_OF) - days * 86_400_000;

describe('B4', () => {
  it('is the share of open items untouched for more than 180 days', () => {
    const measured = measure(analyzer, [
      item({ updatedAt: daysAgo(181) }),
      item({ updatedAt: daysAgo(180) }),
      item({ updatedAt: daysAgo(0), createdAt: daysAgo(900) }),
      item({ createdAt: daysAgo(900) }),
      item({ updatedAt: daysAgo(900), status: 'shipped' }),
    ]);
    expect(totals(metric(measured, 'B4'))).toEqual([1, 3]);
    expect(table(measured, 'untouched').map((row) => row[1])).toEqual([1, 0, 1, 1, 0]);
  });

  it('shows the oldest first', () => {
    const measured = measure(analyzer, [
      item({ title: 'old', updatedAt: daysAgo(400) }),
      item({ title: 'oldest', updatedAt: daysAgo(4000) }),
    ]);
    expect(metric(measured, 'B4').evidence.shown.map(({ quote }) => quote)).toEqual(['oldest', 'old']);
  });

  it('does not take age for neglect', () => {
    const measured = measure(analyzer, [item({ createdAt: daysAgo(900) })]);
    expect(metric(measured, 'B4')).toMatchObject({ n: 0, caveats: [{ id: 'no-updates' }] });
  });
});

describe('B5', () => {
  const bug = (fields: Fields<'backlog'>) => item({ itemType: 'bug', ...fields });

  it('counts bugs in and out of the last 180 days', () => {
    const measured = measure(analyzer, [
      bug({ createdAt: daysAgo(0) }),
      bug({ createdAt: daysAgo(179) }),
      bug({ createdAt: daysAgo(180) }),
      bug({ createdAt: daysAgo(20), closedAt: daysAgo(10), status: 'shipped' }),
      bug({ createdAt: daysAgo(500), updatedAt: daysAgo(5), status: 'declined' }),
      item({ itemType: 'feature', createdAt: daysAgo(3) }),
      item({ itemType: null, labels: ['type: bug'], createdAt: daysAgo(3) }),
    ]);
    expect(totals(metric(measured, 'B5'))).toEqual([4, 2]);
    expect(metric(measured, 'B5')).toMatchObject({
      n: 6,
      data: { kind: 'flow-ratio' },
      evidence: { total: 4 },
    });
    const rows = table(measured, 'bug-flow');
    expect(rows).toHaveLength(6);
    expect(rows[0]?.[0]).toBe(dayNumber(AS_OF) - 179);
    expect(rows.at(-1)).toEqual([dayNumber(AS_OF) - 29, 3, 2]);
  });

  it('is missing when the export holds open bugs only', () => {
    const measured = measure(
      analyzer,
      Array.from({ length: 40 }, () => bug({ createdAt: daysAgo(9) })),
    );
    expect(metric(measured, 'B5')).toMatchObject({
      n: 0,
      caveats: [{ id: 'no-closed-bugs', facts: { bugs: 40 } }],
    });
    expect(keys(measured)).not.toContain('bug-inflow');
  });

  it('is missing, and says so, when all bugs came and went before the window', () => {
    const measured = measure(
      analyzer,
      Array.from({ length: 7 }, () =>
        bug({ createdAt: daysAgo(900), closedAt: daysAgo(800), status: 'shipped' }),
      ),
    );
    expect(metric(measured, 'B5')).toMatchObject({
      n: 0,
      caveats: [{ id: 'no-recent-bugs', facts: { bugs: 7 } }],
    });
  });
});

describe('B6', () => {
  it('counts what is past due, was delivered late or was given a later date', () => {
    const measured = measure(analyzer, [
      item({ dueAt: daysAgo(1) }),
      item({ dueAt: daysAgo(0) }),
      item({ dueAt: daysAgo(-90) }),
      item({ dueAt: daysAgo(-90), originalDueAt: daysAgo(-30) }),
      item({ dueAt: daysAgo(-30), originalDueAt: daysAgo(-90) }),
      item({ dueAt: daysAgo(50), closedAt: daysAgo(40), status: 'shipped' }),
      item({ dueAt: daysAgo(50), closedAt: daysAgo(60), status: 'shipped' }),
      item({ dueAt: daysAgo(50), status: 'shipped' }),
      item({ dueAt: daysAgo(50), status: 'declined' }),
      item(),
    ]);
    expect(totals(metric(measured, 'B6'))).toEqual([3, 7]);
    expect(metric(measured, 'B6').caveats).toEqual([]);
  });

  it('says when first dates are not kept, and when nothing is dated', () => {
    expect(metric(measure(analyzer, [item({ dueAt: daysAgo(1) })]), 'B6').caveats).toEqual([
      { id: 'no-first-dates', facts: {} },
    ]);
    expect(metric(measure(analyzer, [item()]), 'B6')).toMatchObject({
      n: 0,
      caveats: [{ id: 'no-due-dates' }],
    });
  });
});

it('is not moved by a date in the year 9999', () => {
  const usual = [item({ id: 'a', updatedAt: daysAgo(10) }), item({ id: 'b', updatedAt: daysAgo(300) })];
  const odd = item({ id: 'c', status: 'shipped', updatedAt: ms('9999-01-01'), dueAt: ms('9999-01-01') });
  expect(totals(metric(measure(analyzer, [...usual, odd]), 'B4'))).toEqual([1, 2]);
});

it('finds a backlog that stands still', () => {
  const stale = Array.from({ length: 20 }, () => item({ updatedAt: daysAgo(400), dueAt: daysAgo(30) }));
  expect(measure(analyzer, stale).findings).toMatchObject([
    { key: 'stale-items', severity: 'risk', facts: { x: 20, n: 20 } },
    { key: 'slipped-items', severity: 'risk', facts: { x: 20, n: 20 } },
  ]);
  expect(conclude(analyzer, [])).toMatchObject({ kind: 'insufficient' });
});
