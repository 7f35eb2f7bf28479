import { describe, expect, it } from 'vitest';
import { NewestDay } from '../../../src/engine/as-of.ts';
import { clipRecord } from '../../../src/engine/clip.ts';
import { DateSpan } from '../../../src/engine/date-span.ts';
import type { AnyRecord } from '../../../src/model/record.ts';
import { dayNumber, ms, record } from '../../tools/observations.ts';

const ticket = (createdAt: string | null) =>
  record('tickets', { createdAt: createdAt === null ? null : ms(createdAt) });

describe('the as-of day', () => {
  it('is the newest day in the inputs', () => {
    const newest = new NewestDay();
    for (const day of ['2026-01-03', '2026-09-30', '2026-05-01']) newest.add(ticket(day));
    expect(newest.find()).toEqual({ day: dayNumber('2026-09-30'), lonely: 0 });
  });

  it('does not look at due dates, renewals and forecasts', () => {
    const newest = new NewestDay();
    newest.add(ticket('2026-09-30'));
    newest.add(record('backlog', { createdAt: ms('2026-01-01'), dueAt: ms('2027-06-01') }));
    newest.add(record('risk-accounts', { renewalAt: ms('2027-01-01') }));
    newest.add(record('deals', { outcome: 'open', closedAt: ms('2027-03-01') }));
    expect(newest.find().day).toBe(dayNumber('2026-09-30'));
  });

  it('sets a lonely date in the far future aside', () => {
    const newest = new NewestDay();
    for (let i = 0; i < 50; i++) newest.add(ticket('2026-09-30'));
    newest.add(ticket('2062-09-30'));
    expect(newest.find()).toEqual({ day: dayNumber('2026-09-30'), lonely: 1 });
  });

  it('believes a gap when many records stand behind it', () => {
    const newest = new NewestDay();
    for (let i = 0; i < 50; i++) newest.add(ticket('2020-09-30'));
    for (let i = 0; i < 9; i++) newest.add(ticket('2026-09-30'));
    expect(newest.find().day).toBe(dayNumber('2026-09-30'));
  });

  it('looks at the same dates of every record', () => {
    const item = { createdAt: ms('2026-01-01'), updatedAt: ms('2026-02-03'), dueAt: ms('2027-06-01') };
    const lastDayOf = (of: AnyRecord) => {
      const span = new DateSpan();
      span.add(of);
      return span.lastDay;
    };
    expect(lastDayOf(record('backlog', item))).toBe(dayNumber('2026-02-03'));
    expect(lastDayOf(ticket(null))).toBeNull();
  });

  it('is unknown without dates', () => {
    const newest = new NewestDay();
    newest.add(ticket(null));
    expect(newest.find().day).toBeNull();
  });
});

describe('looking back to an earlier day', () => {
  const day = dayNumber('2026-06-30');

  it('leaves out what did not exist yet', () => {
    expect(clipRecord(ticket('2026-07-01'), day)).toBeNull();
    expect(clipRecord(ticket('2026-06-30'), day)).not.toBeNull();
  });

  it('opens again what was solved later', () => {
    const solved = record('tickets', {
      createdAt: ms('2026-06-01'),
      resolvedAt: ms('2026-07-05'),
      status: 'solved',
      resolution: 'fixed',
    });
    expect(clipRecord(solved, day)).toMatchObject({ status: 'open', resolution: null, resolvedAt: null });
    const lost = record('deals', {
      createdAt: ms('2026-01-01'),
      closedAt: ms('2026-08-01'),
      outcome: 'lost',
    });
    expect(clipRecord(lost, day)).toMatchObject({ outcome: 'open', closedAt: null });
  });

  it('leaves solved what was solved by then and closed later', () => {
    const solved = record('tickets', {
      createdAt: ms('2026-06-01'),
      resolvedAt: ms('2026-06-05'),
      closedAt: ms('2026-07-05'),
      status: 'closed',
      resolution: 'not-fixed',
      decision: 'declined',
    });
    expect(clipRecord(solved, day)).toEqual({ ...solved, closedAt: null });
    const closedFirst = { ...solved, resolvedAt: ms('2026-07-05'), closedAt: ms('2026-06-05') };
    expect(clipRecord(closedFirst, day)).toEqual({ ...closedFirst, resolvedAt: null });
  });

  it('forgets what came with an end that came later', () => {
    const shipped = record('tickets', {
      createdAt: ms('2026-01-01'),
      resolvedAt: ms('2026-07-05'),
      closedAt: ms('2026-07-09'),
      status: 'closed',
      resolution: 'fixed',
      decision: 'shipped',
      reopens: 1,
      satisfaction: 'bad',
      firstClass: 'how-to',
      finalCustomerClass: 'defect',
    });
    const open = {
      status: 'open',
      resolution: null,
      decision: null,
      reopens: null,
      satisfaction: null,
      finalCustomerClass: null,
    };
    expect(clipRecord(shipped, day)).toEqual({ ...shipped, ...open, resolvedAt: null, closedAt: null });
  });

  it('keeps an answer that has no date while the wish is open', () => {
    const planned = record('tickets', {
      createdAt: ms('2026-01-01'),
      updatedAt: ms('2026-07-05'),
      status: 'open',
      decision: 'planned',
    });
    expect(clipRecord(planned, day)).toEqual({ ...planned, updatedAt: null });
  });

  it('changes nothing else', () => {
    const early = record('tickets', {
      createdAt: ms('2026-05-01'),
      resolvedAt: ms('2026-05-02'),
      status: 'solved',
    });
    expect(clipRecord(early, day)).toEqual(early);
  });
});
