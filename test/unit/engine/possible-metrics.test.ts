import { describe, expect, it } from 'vitest';
import { FillTally, isFilled } from '../../../src/engine/fill.ts';
import { MetricsTrial } from '../../../src/engine/possible-metrics.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import { FIELDS, type RecordOf } from '../../../src/model/record.ts';

const DAY = 86_400_000;

function review(row: number, more: Partial<RecordOf<'reviews'>> = {}): RecordOf<'reviews'> {
  return {
    kind: 'reviews',
    origin: { source: 'r.csv', row, columns: {}, vendor: 'test' },
    id: String(row),
    author: `A${row}`,
    company: null,
    product: null,
    stars: (row % 5) + 1,
    title: '',
    body: 'The export is slow and it crashes every day.',
    pros: '',
    cons: '',
    createdAt: 20_000 * DAY + row * DAY,
    invitation: null,
    ...more,
  };
}

const many = (more: Partial<RecordOf<'reviews'>> = {}) =>
  Array.from({ length: 60 }, (_, row) => review(row, more));

describe('MetricsTrial', () => {
  const trial = new MetricsTrial(builtInToolbox(), { competitors: [], themes: [] });

  it('lists what a file measures alone', () => {
    const { possible, missing } = trial.run('reviews', many());
    expect(possible).toEqual(expect.arrayContaining(['R1', 'R2', 'R4']));
    expect(missing).toContainEqual({ id: 'B1', why: 'counts only together with backlog' });
  });

  it('leaves out what the missing column takes away, with the reason', () => {
    const { possible, missing } = trial.run('reviews', many({ stars: null }));
    expect(possible).not.toContain('R1');
    expect(missing.find(({ id }) => id === 'R1')?.why).toMatch(/\S/);
  });

  it('measures nothing in nothing', () => {
    expect(trial.run('reviews', []).possible).toEqual([]);
  });
});

describe('FillTally', () => {
  it('gives shares of records for every field of the kind', () => {
    const tally = new FillTally('reviews');
    const first: string[] = [];
    tally.add(review(1), (field) => first.push(field));
    tally.add(review(2, { body: '  ', id: null }), (field) => first.push(field));
    const shares = tally.shares();
    expect(Object.keys(shares)).toEqual(Object.keys(FIELDS.reviews));
    expect(shares).toMatchObject({ id: 0.5, body: 0.5, stars: 1, company: 0 });
    expect(first).toEqual([...new Set(first)]);
  });

  it('adds up in parts as in one', () => {
    const [whole, left, right] = [
      new FillTally('reviews'),
      new FillTally('reviews'),
      new FillTally('reviews'),
    ];
    for (const [part, record] of [
      [left, review(1)],
      [right, review(2, { body: '  ' })],
    ] as const) {
      whole.add(record);
      part.add(record);
    }
    left.absorb(right.toState());
    expect(left.toState()).toEqual(whole.toState());
    expect(left.shares()).toEqual(whole.shares());
  });

  it('takes zero and false for values, blanks and empty lists for none', () => {
    expect([0, false, 'x', ['x']].map(isFilled)).toEqual([true, true, true, true]);
    expect([null, undefined, '', ' \t', []].map(isFilled)).toEqual([false, false, false, false, false]);
  });
});
