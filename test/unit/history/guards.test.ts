import { describe, expect, it } from 'vitest';
import { checkEvidence, refuseEvidence } from '../../../src/history/guards.ts';
import { sampleRun } from './synthetic.ts';

const before = sampleRun({ draws: 20 });
const fresh = sampleRun({ draws: 20, sample: 1, asOf: '2026-11-09' });
const today = '2026-11-09';
const codes = (...given: Parameters<typeof checkEvidence>) => checkEvidence(...given).map(({ code }) => code);

describe('checkEvidence', () => {
  it('lets a sound run pass, also the first', () => {
    expect(checkEvidence(fresh, before, { today })).toEqual([]);
    expect(checkEvidence(fresh, null, { today })).toEqual([]);
  });

  it('refuses an old export by the calendar, not by its own newest date', () => {
    expect(codes(fresh, before, { today: '2026-11-23' })).toEqual([]);
    expect(checkEvidence(fresh, before, { today: '2026-11-24' })).toEqual([
      {
        code: 'stale',
        reason:
          'the newest record is of 2026-11-09, 15 days before 2026-11-24 (at most 14: guards.staleDays of the configuration)',
      },
    ]);
    expect(codes(fresh, before, { today: '2026-11-24', staleDays: 30 })).toEqual([]);
  });

  it('says that the age is not known where nothing is dated', () => {
    const undated = { ...fresh, asOf: '1970-01-01', undated: true, newest: [] };
    expect(checkEvidence(undated, null, { today })).toEqual([
      { code: 'stale', reason: 'no record has a date, so how old they are is not known; --as-of says it' },
    ]);
  });

  it('refuses old tickets beside fresh reviews', () => {
    const run = {
      ...fresh,
      newest: [
        ['tickets', '2026-10-01'],
        ['reviews', '2026-11-08'],
      ] as never,
    };
    expect(codes(run, before, { today })).toEqual(['stale']);
  });

  it("refuses old deals only when it is last week's file again", () => {
    const newest = [
      ['deals', '2026-10-01'],
      ['reviews', '2026-11-08'],
    ] as never;
    const was = { ...before, newest: [['deals', '2026-10-01']] as never };
    const again = { ...fresh, newest, inputs: before.inputs };
    expect(codes({ ...fresh, newest }, was, { today })).toEqual([]);
    const atFirst = { ...was, at: '2026-10-12T06:17:00.000Z' };
    expect(checkEvidence(again, atFirst, { today })).toEqual([
      {
        code: 'stale',
        reason:
          'the deals are the same files as in the run of 2026-10-12, and the newest of the deals is of 2026-10-01, 39 days before 2026-11-09 (at most 14: guards.staleDays of the configuration)',
      },
    ]);
  });

  it('takes deals that were as old in the last run: a product without new ones is no forgotten export', () => {
    const newest = [
      ['deals', '2026-10-01'],
      ['reviews', '2026-11-08'],
    ] as never;
    const again = { ...fresh, newest, inputs: before.inputs };
    expect(codes(again, { ...before, at: '2026-11-02T06:17:00.000Z' }, { today })).toEqual([]);
  });

  it('lets interviews grow old', () => {
    const newest = [
      ['interviews', '2026-03-01'],
      ['tickets', '2026-11-08'],
    ] as never;
    expect(codes({ ...fresh, newest }, before, { today })).toEqual([]);
  });

  it('refuses an export of less than half the records', () => {
    const half = sampleRun({ draws: 20, asOf: today, size: { tickets: 199 } });
    expect(checkEvidence(half, before, { today })).toEqual([
      { code: 'shrunk', reason: 'there are 199 tickets after 400: 50 % fewer' },
    ]);
    expect(codes(sampleRun({ draws: 20, asOf: today, size: { tickets: 200 } }), before, { today })).toEqual(
      [],
    );
  });

  it('does not mind when a handful halves', () => {
    const few = sampleRun({ draws: 20, size: { 'lost-deals': 12 } });
    expect(codes(sampleRun({ draws: 20, asOf: today, size: { 'lost-deals': 5 } }), few, { today })).toEqual(
      [],
    );
  });

  it('refuses a run that lost a point', () => {
    const points = fresh.points.map((point) =>
      point.id === 'reviews' ? { ...point, status: 'missing' as const } : point,
    );
    expect(checkEvidence({ ...fresh, points }, before, { today })).toEqual([
      { code: 'point-gone', reason: 'reviews could be measured on 2026-11-02, and now cannot' },
    ]);
  });

  describe('a file that nobody knows', () => {
    const unknown = { kind: null, rows: 9, records: 0, rejects: 9 } as const;
    const reading = (run: typeof fresh, ...files: string[]) => ({
      ...run,
      sources: [
        ...run.sources.filter(({ file }) => !files.includes(file)),
        ...files.map((file) => ({ ...unknown, file })),
      ],
    });
    const [known = ''] = before.sources.map(({ file }) => file);
    const without = fresh.points.map((point) => ({ ...point, status: 'missing' as const }));

    it('is no reason to refuse, whether it is new or not', () => {
      expect(codes(reading(fresh, 'odd.csv'), before, { today })).toEqual([]);
      expect(codes(reading(fresh, 'odd.csv'), reading(before, 'odd.csv'), { today })).toEqual([]);
    });

    it('is one where it was read before', () => {
      expect(checkEvidence(reading(fresh, known), before, { today })).toContainEqual({
        code: 'unreadable',
        reason: `${known}: it is not recognised any more (bruise inspect says why)`,
      });
    });

    it('is one where it is new and evidence is missing', () => {
      const run = { ...reading(fresh, 'new.csv', 'odd.csv'), points: without };
      expect(checkEvidence(run, reading(before, 'odd.csv'), { today }).slice(1)).toEqual([
        { code: 'unreadable', reason: 'new.csv: it is not recognised (bruise inspect says why)' },
      ]);
    });
  });

  it('refuses a file that was cut off, whatever else', () => {
    const lost = [{ code: 'truncated', file: 'tickets.csv', reason: 'a quote is never closed' } as const];
    expect(codes(fresh, null, { today, lost })).toEqual(['truncated']);
  });
});

it('refuseEvidence names every reason', () => {
  const refusals = checkEvidence(fresh, before, {
    today: '2027-01-01',
    lost: [
      { code: 'truncated', file: 'a.csv', reason: 'cut' },
      { code: 'unreadable', file: 'b.csv', reason: 'This is binary data' },
    ],
  });
  expect(refuseEvidence(refusals)).toMatchObject({
    name: 'UserError',
    code: 'evidence-refused',
    message: expect.stringMatching(
      /so there are no new figures: a\.csv ends in the middle: cut; b\.csv: This is binary data; the newest record is of/,
    ),
  });
});
