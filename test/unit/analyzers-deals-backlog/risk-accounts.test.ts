import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/risk-accounts/index.ts';
import type { ThemeMention } from '../../../src/model/signal.ts';
import { buildRiskAccounts } from '../../../src/report/risk-accounts.ts';
import { type Fields, observation, spanOf } from '../../tools/observations.ts';
import { conclude, measure, table } from './conclude.ts';

let next = 0;

function account(
  fields: Fields<'risk-accounts'>,
  ...themes: readonly (readonly [string, ThemeMention['polarity']])[]
) {
  const reason = fields.reason ?? 'the reports never match';
  const made = observation('risk-accounts', { id: String(next++), currency: 'EUR', ...fields, reason });
  const span =
    reason === '' ? { text: 0, start: 0, end: 0 } : spanOf(made.texts, reason.split(' ')[1] ?? reason);
  return { ...made, signals: { themes: themes.map(([id, polarity]) => ({ id, polarity, span })) } };
}

describe('the summary', () => {
  it('adds up ARR by account and what of it cites the product', () => {
    const measured = measure(analyzer, [
      account({ account: 'Globex', arr: 300_000 }, ['reports', 0]),
      account({ account: 'globex', arr: 250_000 }, ['price', -1]),
      account({ account: 'Initech', arr: 100_000 }, ['price', -1]),
      account({ account: 'Umbrella', arr: null }, ['reports', -1]),
    ]);
    const [summary] = table(measured, 'risk-summary');
    expect(summary?.slice(0, 6)).toEqual([3, 4, 'EUR', 400_000, 300_000, 0.75]);
    const [lo, hi] = (summary?.slice(6) ?? []) as number[];
    expect(lo).toBeGreaterThan(0.2);
    expect(lo).toBeLessThan(0.75);
    expect(hi).toBeGreaterThan(0.75);
  });

  it('is wide when one account has most of the ARR', () => {
    const width = (largest: number) => {
      const rows = Array.from({ length: 20 }, (_, i) =>
        account({ account: `a${i}`, arr: i === 0 ? largest : 1000 }, [i % 2 === 0 ? 'reports' : 'price', -1]),
      );
      const [lo = 0, hi = 1] = (table(measure(analyzer, rows), 'risk-summary')[0]?.slice(6) ??
        []) as number[];
      return hi - lo;
    };
    expect(width(100_000)).toBeGreaterThan(2 * width(1000));
  });

  it('has no money without ARR', () => {
    const measured = measure(analyzer, [account({ account: 'a', currency: null }, ['reports', -1])]);
    expect(table(measured, 'risk-summary')).toEqual([[1, 1, null, null, null, null, null, null]]);
    expect(measured.findings[0]).toMatchObject({
      key: 'risk-accounts',
      id: 'risk-accounts-unpriced',
      facts: { citing: 1 },
    });
  });

  it('leaves out other currencies, and says so', () => {
    const measured = measure(analyzer, [
      account({ account: 'a', arr: 100 }, ['reports', -1]),
      account({ account: 'b', arr: 100 }, ['reports', -1]),
      account({ account: 'c', arr: 9_000_000, currency: 'COP' }, ['reports', -1]),
    ]);
    expect(table(measured, 'risk-summary')[0]?.[3]).toBe(200);
    expect(measured.findings[1]).toMatchObject({
      key: 'risk-other-currency',
      facts: { accounts: 1, currency: 'EUR' },
    });
  });
});

describe('reasons', () => {
  it('lists an account under each, the most expensive first', () => {
    const measured = measure(analyzer, [
      account({ account: 'a', arr: 500 }, ['reports', -1], ['slow-pages', 0]),
      account({ account: 'b', arr: 300 }, ['reports', 0]),
      account({ account: 'c', arr: 900, reason: 'A long story' }),
      account({ account: 'd', arr: 20, reason: '' }),
      account({ account: 'e', arr: 10 }, ['reports', 1]),
    ]);
    expect(table(measured, 'risk-by-reason')).toEqual([
      ['another reason', 2, 910, 'EUR'],
      ['reports', 2, 800, 'EUR'],
      ['slow pages', 1, 500, 'EUR'],
      ['no reason given', 1, 20, 'EUR'],
    ]);
  });

  it.each([
    ['Product gaps', 'gaps in the product', 1],
    ['Missing functions', 'gaps in the product', 1],
    ['Product defects', 'quality of the product', 1],
    ['Usability', 'hard to use', 1],
    ['Low usage', 'low usage', 0],
    ['Cost cutting, wants fewer seats', 'price or budget', 0],
    ['Main contact left', 'a change at the customer', 0],
    ['Evaluating Rivalo', 'a competitor', 0],
  ])('reads "%s" as %s', (reason, title, citing) => {
    const measured = measure(analyzer, [
      account({ account: 'a', reason, notes: 'Slow lists every morning' }),
    ]);
    expect(table(measured, 'risk-by-reason')).toEqual([[title, 1, null, null]]);
    expect(measured.findings[0]?.facts.citing).toBe(citing);
  });

  it('reads the notes where the reason says nothing', () => {
    const measured = measure(analyzer, [
      account({ account: 'a', reason: 'Other', notes: 'Lists are slow' }, ['reports', -1]),
    ]);
    expect(table(measured, 'risk-by-reason')).toEqual([['too slow', 1, null, null]]);
    expect(measured.findings[0]?.evidence.shown[0]?.quote).toBe('Lists are slow');
  });

  it('groups accounts by level for pricing', () => {
    const measured = measure(analyzer, [
      account({ account: 'a', arr: 5, risk: 'low' }),
      account({ account: 'a', arr: 7, risk: 'high' }),
      account({ account: 'b', risk: null }),
    ]);
    expect(table(measured, 'risk-by-level')).toEqual([
      ['high', 1, 7, 'EUR'],
      ['not rated', 1, null, 'EUR'],
    ]);
  });
});

it('is what the report reads', () => {
  const conclusion = conclude(analyzer, [
    account({ account: 'a', arr: 120_050, risk: 'high' }, ['reports', -1]),
    account({ account: 'b', arr: 50_000 }, ['price', -1]),
  ]);
  expect(buildRiskAccounts([{ meta: analyzer.meta, conclusion }], true)).toMatchObject({
    accounts: 2,
    records: 2,
    currency: 'EUR',
    arr: 1700.5,
    arrCitingProduct: 1200.5,
    byReason: [
      { reason: 'reports', accounts: 1, arr: 1200.5 },
      { reason: 'price', accounts: 1, arr: 500 },
    ],
    evidence: { total: 1, shown: [{ quote: 'the reports never match' }] },
  });
});
