import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/money-at-stake/index.ts';
import { addStakes, shareOfLargest } from '../../../src/lib/accounts/stake.ts';
import { CHURN, REPORTED_REASON } from '../../../src/lib/accounts/stake-ranges.data.ts';
import { exchange } from '../../../src/lib/cells/currencies.ts';
import type { ExchangeRates, FinishContext } from '../../../src/model/analyzer.ts';
import type { Conclusion } from '../../../src/model/conclusion.ts';
import type { LossGroup } from '../../../src/model/kinds.ts';
import type { Observation } from '../../../src/model/signal.ts';
import { type Fields, observation } from '../../tools/observations.ts';

let next = 0;

function lost(
  amount: number | null,
  fields: Fields<'deals'> = {},
  group: LossGroup | null = 'missing-feature',
) {
  const id = `d${next++}`;
  const made = observation('deals', {
    id,
    account: id,
    outcome: 'lost',
    lossReason: 'The exports are missing',
    currency: 'EUR',
    amount,
    ...fields,
  });
  const span = { text: 0, start: 4, end: 11 };
  const themes = [{ id: 'exports', polarity: -1 as const, span }];
  const groups = group === null ? [] : [group];
  return {
    ...made,
    signals: { themes, 'loss-reason': { primary: group, groups, span: null, usable: true } },
  };
}

function atRisk(arr: number | null, fields: Fields<'risk-accounts'> = {}) {
  const id = `a${next++}`;
  const all = { id, account: id, arr, currency: 'EUR', reason: 'Champion left', ...fields };
  return { ...observation('risk-accounts', all), signals: { themes: [] } };
}

const THEMES = [{ id: 'exports', title: 'Exports', stage: 'use', paradox: 'broken-experience' }] as const;

function conclude(rows: readonly unknown[], rates?: ExchangeRates): Conclusion {
  const ctx: FinishContext = {
    themes: THEMES,
    asOfDay: 20_000,
    present: ['deals', 'risk-accounts'],
    ...(rates === undefined ? {} : { rates }),
  };
  return analyzer.finish(analyzer.map(rows as readonly Observation[], ctx), ctx);
}

function measured(rows: readonly unknown[], rates?: ExchangeRates) {
  const conclusion = conclude(rows, rates);
  if (conclusion.kind !== 'measured') throw new Error(JSON.stringify(conclusion));
  const table = (id: string) => conclusion.tables?.find((one) => one.id === id)?.rows ?? [];
  const finding = (key: string) => conclusion.findings.find((one) => one.key === key);
  return { ...conclusion, table, finding };
}

describe('the worked examples of the method', () => {
  it('460k lost to the product are 184k, 248k and 313k', () => {
    const [low, middle, high] = addStakes([{ amount: 46_000_000, range: REPORTED_REASON }]);
    expect([low, middle, high]).toEqual([18_400_000, 24_840_000, 31_280_000]);
    const { finding } = measured([lost(40_000_000), lost(6_000_000), lost(9_900_000, {}, 'price')]);
    expect(finding('lost-pipeline')?.facts).toMatchObject({
      low: 18_400_000,
      middle: 24_800_000,
      high: 31_300_000,
      gross: 46_000_000,
      accounts: 2,
    });
  });

  it('900k high, 1.5M medium and 2.6M low are 472k, 861k and 1.25M', () => {
    const rows = [
      atRisk(90_000_000, { risk: 'high' }),
      atRisk(150_000_000, { risk: 'medium' }),
      atRisk(260_000_000, { risk: 'low' }),
    ];
    const { finding, table } = measured(rows);
    expect(finding('arr-at-risk')?.facts).toMatchObject({
      low: 47_200_000,
      middle: 86_100_000,
      high: 125_000_000,
      gross: 500_000_000,
      accounts: 3,
    });
    expect(table('arr-at-risk').map(([level, , arr, from, to]) => [level, arr, from, to])).toEqual([
      ['high', 90_000_000, 0.3, 0.6],
      ['medium', 150_000_000, 0.1, 0.3],
      ['low', 260_000_000, 0.02, 0.1],
    ]);
  });
});

describe('lines', () => {
  it('are two, and nothing is their sum', () => {
    const { table } = measured([lost(100_000), atRisk(200_000, { risk: 'high' })]);
    expect(table('at-stake').map(([line, , amount]) => [line, amount])).toEqual([
      ['Pipeline lost to the product, once', 100_000],
      ['ARR at risk, every year', 200_000],
    ]);
  });

  it('count an account once: its largest deal, its largest ARR, its worst level', () => {
    const { table, finding } = measured([
      lost(100_000, { account: 'Globex' }),
      lost(300_000, { account: ' GLOBEX ' }),
      atRisk(50_000, { account: 'Globex', risk: 'low' }),
      atRisk(80_000, { account: 'globex', risk: 'high' }),
    ]);
    expect(table('at-stake').map(([, accounts, amount]) => [accounts, amount])).toEqual([
      [1, 300_000],
      [1, 80_000],
    ]);
    expect(table('arr-at-risk')[0]?.[0]).toBe('high');
    expect(finding('stake-overlap')?.facts.accounts).toBe(1);
  });

  it('take the level and the reasons of an account from all its rows, also those without an amount', () => {
    const { table, finding } = measured([
      atRisk(2_000, { account: 'Globex', risk: null }),
      atRisk(null, { account: 'Globex', risk: 'high', reason: 'Missing features' }),
      atRisk(500, { account: 'Globex', risk: 'low', currency: 'USD' }),
      atRisk(1_000, { account: 'Initech', risk: 'low' }),
    ]);
    expect(table('arr-at-risk').map(([level, accounts]) => [level, accounts])).toEqual([
      ['high', 1],
      ['low', 1],
    ]);
    expect(finding('arr-at-risk')?.facts).toMatchObject({ accounts: 2 });
    const citing = table('at-stake').filter(([line]) => String(line).startsWith('of it'));
    expect(citing.map(([, accounts, amount]) => [accounts, amount])).toEqual([
      [1, 2_000],
      [1, 500],
    ]);
  });

  it('believe what the buyer confirmed', () => {
    const { finding } = measured([lost(1_000_000, { verifiedByBuyer: true })]);
    expect(finding('lost-pipeline')?.facts).toMatchObject({ low: 850_000, high: 1_000_000 });
  });

  it('take accounts without a level for any', () => {
    const { finding } = measured([atRisk(1_000_000)]);
    expect(finding('arr-at-risk')?.facts).toMatchObject({ low: 20_000, middle: 200_000, high: 600_000 });
  });

  it('tell when three accounts hold most', () => {
    const rows = [9, 8, 7, 1, 1, 1].map((arr) => atRisk(arr * 1000, { risk: 'low' }));
    const { finding, table } = measured(rows);
    expect(finding('stake-concentration:arr')?.facts.share).toBeCloseTo(24 / 27);
    expect(table('at-stake')[0]?.[6]).toBeCloseTo(24 / 27);
    expect(measured(rows.slice(0, 5)).finding('stake-concentration:arr')).toBeUndefined();
  });

  it('say what has no amount, and are missing without any', () => {
    const { finding } = measured([lost(null), lost(5000), atRisk(null)]);
    expect(finding('stake-unpriced')?.facts).toEqual({ deals: 1, accounts: 1 });
    expect(conclude([lost(null), atRisk(null)])).toMatchObject({ kind: 'insufficient', have: 0 });
  });
});

describe('currencies', () => {
  const mixed = () => [
    lost(100_000),
    lost(200_000),
    lost(700_000, { currency: 'USD' }),
    atRisk(5_000_000, { currency: 'JPY', risk: 'high' }),
  ];

  it('are not mixed without rates', () => {
    const { table, finding } = measured(mixed());
    expect(table('at-stake').map(([, , amount, , , , , currency]) => [amount, currency])).toEqual([
      [300_000, 'EUR'],
      [700_000, 'USD'],
      [5_000_000, 'JPY'],
    ]);
    expect(finding('stake-currencies')?.facts).toMatchObject({ rows: 1, others: 'USD' });
    expect(finding('lost-pipeline')?.facts).toMatchObject({ gross: 300_000, currency: 'EUR' });
  });

  it('are exchanged with them, minor units and all', () => {
    const rates = { base: 'EUR', worth: { USD: 0.5, JPY: 0.01 } };
    const { table, finding } = measured(mixed(), rates);
    expect(finding('stake-currencies')).toBeUndefined();
    // 7,000 USD are 3,500 EUR; 5,000,000 yen, which have no cents, are 50,000 EUR.
    expect(table('at-stake').map(([, , amount, , , , , currency]) => [amount, currency])).toEqual([
      [650_000, 'EUR'],
      [5_000_000, 'EUR'],
    ]);
  });

  it('that nobody gave a rate for stay what they are, whatever their name', () => {
    const rates = { base: 'EUR', worth: { USD: 0.5 } };
    for (const currency of ['GBP', '__proto__', 'constructor', '', 'EUR'])
      expect(exchange({ minor: 100, currency }, rates)).toEqual({ minor: 100, currency });
    expect(exchange({ minor: 100, currency: 'USD' }, undefined)).toEqual({ minor: 100, currency: 'USD' });
  });

  it('of a source that is silent are one', () => {
    const { table } = measured([lost(100, { currency: null }), lost(200, { currency: 'CHF' })]);
    expect(table('at-stake').map(([, , amount, , , , , currency]) => [amount, currency])).toEqual([
      [300, 'CHF'],
    ]);
  });
});

describe('money by pain', () => {
  it('lists deals and accounts that name it, each line by itself', () => {
    const { table } = measured([lost(100_000), lost(50_000, {}, 'quality'), atRisk(900_000)]);
    expect(table('money-by-pain')).toEqual([['Exports', 2, 150_000, 0, null, 'EUR']]);
  });

  it('no pain stands for deals that were lost for something else', () => {
    const { table } = measured([
      lost(100_000, {}, 'timing-budget'),
      lost(50_000, {}, 'price'),
      atRisk(900_000),
    ]);
    expect(table('money-by-pain')).toEqual([]);
  });
});

describe('laws', () => {
  it('a range grows with every amount, and low <= middle <= high', () => {
    const amounts = fc.array(fc.tuple(fc.nat(1e9), fc.constantFrom(...Object.values(CHURN))), {
      minLength: 1,
    });
    fc.assert(
      fc.property(amounts, (parts) => {
        const stakes = parts.map(([amount, range]) => ({ amount, range }));
        const [low, middle, high] = addStakes(stakes);
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
        const more = addStakes([...stakes, { amount: 1000, range: CHURN.low }]);
        expect(more[0]).toBeGreaterThan(low);
        expect(
          shareOfLargest(
            stakes.map(({ amount }) => amount),
            3,
          ) ?? 1,
        ).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('an account that stands twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e8 }), { minLength: 1, maxLength: 12 }), (amounts) => {
        const rows = amounts.flatMap((amount, i) => [
          atRisk(amount, { id: `x${i}`, account: `k${i}`, risk: 'high' }),
          lost(amount, { id: `y${i}`, account: `k${i}` }),
        ]);
        const twice = rows.map((row) => ({
          ...row,
          record: { ...row.record, id: `${row.record.id}-again` },
        }));
        const one = measured(rows);
        const two = measured([...rows, ...twice]);
        expect(two.table('at-stake')).toEqual(one.table('at-stake'));
      }),
      { numRuns: 50 },
    );
  });
});

it('survives hostile cells', () => {
  const hostile = ['__proto__', '\u0000\u202e', 'x'.repeat(100_000)];
  const rows = hostile.flatMap((text) => [
    lost(Number.MAX_SAFE_INTEGER, { account: text, currency: text, lossReason: text }),
    atRisk(Number.MAX_SAFE_INTEGER, { account: text, currency: text, reason: text }),
    lost(-5, { account: text }),
  ]);
  expect(conclude(rows).kind).toBe('measured');
});
