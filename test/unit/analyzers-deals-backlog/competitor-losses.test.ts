import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/competitor-losses/index.ts';
import { probabilityBelowEven, shrunkWinRate } from '../../../src/analyzers/competitor-losses/matrix.ts';
import { wilsonInterval } from '../../../src/lib/statistics/wilson.ts';
import type { LossGroup } from '../../../src/model/kinds.ts';
import { type Fields, observation } from '../../tools/observations.ts';
import { conclude, keys, measure, metric, table, totals } from './conclude.ts';

let next = 0;

interface Deal extends Fields<'deals'> {
  readonly group?: LossGroup | null;
  readonly groups?: readonly LossGroup[];
  readonly rivals?: readonly string[];
  readonly listed?: boolean;
}

/** An export without a competitor column, unless the deal says so. */
function deal(outcome: 'won' | 'lost' | 'abandoned' | 'open', options: Deal = {}) {
  const { group = null, groups, rivals = [], listed = true, ...fields } = options;
  const columns = fields.columns ?? { lossReason: 'Reason', notes: 'Notes' };
  const all = { id: String(next++), notes: 'as told', ...fields, columns, outcome };
  return observation('deals', all, {
    competitors: [
      ...rivals.map((name) => ({ name, listed, span: null })),
      ...(fields.competitor ? [{ name: fields.competitor, listed, span: null, isFiled: true as const }] : []),
    ],
    'loss-reason': {
      primary: group,
      groups: groups ?? (group === null ? [] : [group]),
      span: null,
      usable: true,
    },
  });
}

const many = (count: number, make: () => unknown) => Array.from({ length: count }, make);

describe('worked example: 12 won of 34', () => {
  it('wins .354, [.234, .494]', () => {
    expect(shrunkWinRate(12, 22)).toBeCloseTo(0.354, 3);
    const [lo, hi] = wilsonInterval(12, 34);
    expect(lo).toBeCloseTo(0.234, 3);
    expect(hi).toBeCloseTo(0.494, 3);
  });

  it('stands so in the matrix', () => {
    const measured = measure(analyzer, [
      ...many(12, () => deal('won', { rivals: ['Rivalo'] })),
      ...many(20, () =>
        deal('lost', { rivals: ['Rivalo'], group: 'integration', amount: 100, currency: 'EUR' }),
      ),
      ...many(2, () => deal('lost', { rivals: ['rivalo'], group: 'price' })),
    ]);
    const [row] = table(measured, 'win-loss');
    expect(row?.slice(0, 4)).toEqual(['Rivalo', 34, 12, 22]);
    expect(row?.[4]).toBeCloseTo(12 / 34, 6);
    expect(row?.slice(7)).toEqual(['missing integration', 2000, 'EUR', null]);
    expect(measured.findings[0]).toMatchObject({
      key: 'competitor:rivalo',
      severity: 'risk',
      facts: { lost: 22, faced: 34, competitor: 'Rivalo' },
      evidence: { total: 22 },
    });
  });
});

describe('D1', () => {
  it('counts losses to competitors, named or not', () => {
    const measured = measure(analyzer, [
      deal('lost', { rivals: ['Rivalo'], group: 'performance' }),
      deal('lost', { group: 'competitor' }),
      deal('lost', { group: 'price', groups: ['price', 'competitor'] }),
      deal('lost', { competitor: 'Acmeco', columns: { competitor: 'Competitor' } }),
      deal('lost', { group: 'price' }),
    ]);
    expect(totals(metric(measured, 'D1'))).toEqual([4, 5]);
  });

  it('counts whoever compares and then buys nothing as lost to nobody', () => {
    const measured = measure(analyzer, [
      deal('lost', { rivals: ['Rivalo'], group: 'no-decision' }),
      deal('lost', { rivals: ['Rivalo'], group: 'timing-budget' }),
      deal('lost', { rivals: ['Rivalo'], group: 'price' }),
    ]);
    expect(totals(metric(measured, 'D1'))).toEqual([1, 3]);
  });

  it('takes an empty cell of a competitor column for "none", and no column for unknown', () => {
    const told = deal('lost', { rivals: ['Rivalo'] });
    const columns = { competitor: 'Competitor' };
    const none = deal('lost', { columns });
    const filled = deal('won', { competitor: 'Acmeco', columns });
    const measured = measure(analyzer, [told, none, deal('lost'), filled]);
    expect(totals(metric(measured, 'D1'))).toEqual([1, 2]);
    expect(metric(measured, 'D1').caveats).toEqual([{ id: 'unknown', facts: { deals: 1 } }]);
  });

  it('is missing when neither reason nor competitor was ever filled in', () => {
    const blank = many(9, () => deal('lost', { columns: { competitor: 'Competitor' } }));
    expect(metric(measure(analyzer, blank), 'D1')).toMatchObject({ n: 0, caveats: [{ id: 'nothing-told' }] });
  });

  it('is shown without no-decisions and with abandoned deals', () => {
    const measured = measure(analyzer, [
      ...many(2, () => deal('lost', { group: 'competitor' })),
      ...many(2, () => deal('lost', { group: 'no-decision' })),
      ...many(4, () => deal('abandoned')),
    ]);
    expect(table(measured, 'competitor-share').map(([, x, n, share]) => [x, n, share])).toEqual([
      [2, 4, 0.5],
      [2, 2, 1],
      [2, 8, 0.25],
    ]);
  });
});

describe('D4', () => {
  it('is the share of contested deals that were lost', () => {
    const measured = measure(analyzer, [
      ...many(52, () => deal('lost', { rivals: ['Rivalo'] })),
      ...many(28, () => deal('won', { rivals: ['Acmeco'] })),
      ...many(30, () => deal('won')),
      deal('lost', { group: 'competitor' }),
      deal('open', { rivals: ['Rivalo'] }),
    ]);
    expect(totals(metric(measured, 'D4'))).toEqual([52, 80]);
    expect(table(measured, 'win-rates')[0]?.slice(1, 3)).toEqual([58, 111]);
  });

  it('asks for won deals when there are none', () => {
    const measured = measure(
      analyzer,
      many(9, () => deal('lost', { rivals: ['Rivalo'] })),
    );
    expect(metric(measured, 'D4')).toMatchObject({ n: 0, caveats: [{ id: 'no-won-deals' }] });
    expect(keys(measured)).toEqual([]);
  });

  it('does not sell "all lost" when wins do not name whom they beat', () => {
    const measured = measure(analyzer, [
      ...many(9, () => deal('lost', { rivals: ['Rivalo'] })),
      ...many(9, () => deal('won')),
    ]);
    expect(metric(measured, 'D4')).toMatchObject({
      n: 0,
      caveats: [{ id: 'wins-unnamed', facts: { won: 9 } }],
    });
    expect(keys(measured)).toEqual([]);
  });

  it('does not count rivals that only notes on losses name, where there is a field', () => {
    const columns = { competitor: 'Competitor', notes: 'Loss Notes' };
    const measured = measure(analyzer, [
      ...many(4, () => deal('lost', { competitor: 'Rivalo', columns })),
      ...many(3, () => deal('lost', { rivals: ['Rivalo'], columns })),
      ...many(3, () => deal('won', { competitor: 'Rivalo', columns })),
    ]);
    expect(totals(metric(measured, 'D4'))).toEqual([4, 7]);
    expect(table(measured, 'win-loss')[0]?.slice(0, 4)).toEqual(['Rivalo', 7, 3, 4]);
    expect(totals(metric(measured, 'D1'))).toEqual([7, 7]);
  });

  it.each([
    ['is never filled', {}, 'D4', [4, 7]],
    ['is filled once, even on an open deal', { competitor: 'Acmeco' }, 'D4', [0, 0]],
    ['is never filled', {}, 'D1', [4, 4]],
    ['is filled once, even on an open deal', { competitor: 'Acmeco' }, 'D1', [4, 6]],
  ] as const)('reads words of both sides where the field %s', (_, cell, id, expected) => {
    const columns = { competitor: 'Competitor', notes: 'Notes' };
    const measured = measure(analyzer, [
      ...many(4, () => deal('lost', { rivals: ['Rivalo'], columns })),
      ...many(3, () => deal('won', { rivals: ['Rivalo'], columns })),
      ...many(2, () => deal('lost', { columns })),
      deal('open', { ...cell, columns }),
    ]);
    const { n } = metric(measured, id);
    expect(n === 0 ? [0, 0] : totals(metric(measured, id))).toEqual(expected);
    expect(table(measured, 'win-loss').map((row) => row.slice(0, 4))).toEqual(
      'competitor' in cell ? [] : [['Rivalo', 7, 3, 4]],
    );
  });

  it('quotes the competitor cell when there are no words', () => {
    const bare = { notes: '', columns: { competitor: 'Main Competitor(s)' }, source: 'crm.csv', row: 7 };
    const measured = measure(analyzer, [
      deal('lost', { ...bare, competitor: 'Rivalo Inc' }),
      deal('won', { ...bare, competitor: 'Rivalo Inc' }),
    ]);
    expect(metric(measured, 'D4').evidence.shown[0]).toMatchObject({
      at: { source: 'crm.csv', row: 7, column: 'Main Competitor(s)' },
      quote: 'Rivalo Inc',
    });
  });
});

describe('the matrix', () => {
  it('sorts by amount lost times the probability of losing more than half, ties by name', () => {
    const contest = (name: string, won: number, lost: number, amount: number | null) => [
      ...many(won, () => deal('won', { rivals: [name] })),
      ...many(lost, () => deal('lost', { rivals: [name], amount, currency: 'EUR' })),
    ];
    const measured = measure(analyzer, [
      ...contest('Zeta', 1, 4, null),
      ...contest('Beta', 1, 4, null),
      ...contest('Gamma', 20, 2, 1000),
      ...contest('Delta', 2, 6, 500),
    ]);
    expect(table(measured, 'win-loss').map(([name]) => name)).toEqual(['Delta', 'Gamma', 'Beta', 'Zeta']);
    expect(probabilityBelowEven(2, 6)).toBeGreaterThan(0.9);
    expect(probabilityBelowEven(20, 2)).toBeLessThan(0.001);
  });

  it('calls fewer than five deals too few', () => {
    const [row] = table(
      measure(
        analyzer,
        many(4, () => deal('lost', { rivals: ['Rivalo'] })),
      ),
      'win-loss',
    );
    expect(row?.slice(4, 7)).toEqual([null, null, null]);
    expect(row?.at(-1)).toBe('too few');
  });

  it('puts names that the text proposes once into one row', () => {
    const measured = measure(analyzer, [
      deal('lost', { rivals: ['Monday'], listed: false }),
      deal('lost', { rivals: ['Friday'], listed: false }),
      deal('lost', { rivals: ['Rivalo'] }),
    ]);
    expect(table(measured, 'win-loss').map(([name, faced]) => [name, faced])).toEqual([
      ['Rivalo', 1],
      ['2 other names', 2],
    ]);
  });

  it('holds names such as __proto__ and counts a deal once per rival', () => {
    const rivals = ['__proto__', 'constructor', '__PROTO__'];
    const measured = measure(
      analyzer,
      many(5, () => deal('lost', { rivals })),
    );
    expect(table(measured, 'win-loss').map((row) => row[1])).toEqual([5, 5]);
    expect(totals(metric(measured, 'D1'))).toEqual([5, 5]);
  });
});

it('needs a lost deal', () => {
  expect(conclude(analyzer, [deal('won')])).toMatchObject({ kind: 'insufficient' });
  expect(conclude(analyzer, [], ['tickets'])).toEqual({ kind: 'notApplicable', missing: ['deals'] });
});
