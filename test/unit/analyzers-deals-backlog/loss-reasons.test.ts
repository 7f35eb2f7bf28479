import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/loss-reasons/index.ts';
import { weighAmounts } from '../../../src/analyzers/loss-reasons/metrics.ts';
import type { LossGroup } from '../../../src/model/kinds.ts';
import { type Fields, ms, observation } from '../../tools/observations.ts';
import { conclude, keys, measure, metric, table, totals } from './conclude.ts';

let next = 0;

function lost(group: LossGroup | null, fields: Fields<'deals'> = {}, usable = group !== null) {
  const id = String(next++);
  const all = { id, outcome: 'lost', lossReason: `because of ${group}`, ...fields } as const;
  return observation('deals', all, {
    'loss-reason': { primary: group, groups: group === null ? [] : [group], span: null, usable },
  });
}

const many = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, i) => make(i));

describe('D2', () => {
  it('counts losses whose main reason is a gap in the product', () => {
    const measured = measure(analyzer, [
      ...many(27, (i) => lost((['missing-feature', 'quality', 'usability'] as const)[i % 3] ?? null)),
      ...many(63, () => lost('price')),
    ]);
    const d2 = metric(measured, 'D2');
    expect(totals(d2)).toEqual([27, 90]);
    expect(d2).toMatchObject({ n: 90, verifiedShare: 0, evidence: { total: 27 } });
    expect(d2.evidence.shown[0]?.quote).toMatch(/^because of/);
  });

  it('leaves out deals without a stated reason, and says so', () => {
    const d2 = metric(measure(analyzer, [lost('quality'), lost('price'), lost(null), lost(null)]), 'D2');
    expect(totals(d2)).toEqual([1, 2]);
    expect(d2.caveats).toContainEqual({ id: 'unstated', facts: { deals: 2 } });
  });

  it('tells reasons that were not understood from deals without one', () => {
    const unread = observation(
      'deals',
      { id: 'unread', outcome: 'lost', lossReason: 'Überzeugungsarbeit' },
      { 'loss-reason': { primary: null, groups: [], span: null, usable: false, stated: true } },
    );
    const d2 = metric(measure(analyzer, [lost('quality'), lost(null), unread]), 'D2');
    expect(d2.caveats).toContainEqual({ id: 'unstated', facts: { deals: 1 } });
    expect(d2.caveats).toContainEqual({ id: 'unread', facts: { deals: 1 } });
  });

  it('is missing with a reason when nobody stated one', () => {
    const measured = measure(
      analyzer,
      many(24, () => lost(null, { lossReason: '' })),
    );
    expect(metric(measured, 'D2')).toMatchObject({ n: 0, caveats: [{ id: 'no-reasons' }] });
    expect(metric(measured, 'D3')).toMatchObject({ n: 0, caveats: [{ id: 'no-amounts' }] });
  });

  it('reads lost deals only', () => {
    const won = observation('deals', { id: 'w', outcome: 'won' });
    const open = observation('deals', { id: 'o', outcome: 'open' });
    expect(conclude(analyzer, [won, open])).toMatchObject({ kind: 'insufficient', have: 0 });
  });

  it('keeps deals of one account in one cluster, else of one deal name', () => {
    const measured = measure(analyzer, [
      lost('quality', { account: 'Globex' }),
      lost('price', { account: ' globex ' }),
      lost('price', { name: 'Initech renewal' }),
      lost('price', { name: 'Initech renewal' }),
      lost('price'),
    ]);
    expect(metric(measured, 'D2').data.clusters).toHaveLength(3);
  });

  it('hands over the share of reasons that buyers confirmed', () => {
    const measured = measure(analyzer, [
      lost('quality', { verifiedByBuyer: true }),
      ...many(3, () => lost('price', { verifiedByBuyer: false })),
    ]);
    expect(metric(measured, 'D2').verifiedShare).toBe(0.25);
  });
});

describe('D3', () => {
  it('winsorises amounts at the 95th percentile and weighs by the mean', () => {
    // Nineteen deals of 100 and one of 10,000: p95 (type 7) lies 5 % of the way between them.
    const weights = weighAmounts([...Array<number>(19).fill(100), 10_000]);
    const cap = 100 * 0.95 + 10_000 * 0.05;
    const mean = (19 * 100 + cap) / 20;
    expect(weights[0]).toBeCloseTo(100 / mean, 12);
    expect(weights[19]).toBeCloseTo(cap / mean, 12);
  });

  it('gives weights that add up to the number of deals and do not depend on the unit', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 1000 }), (values, factor) => {
        const weights = weighAmounts(values);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(values.length, 6);
        const scaled = weighAmounts(values.map((value) => value * factor));
        for (const [i, weight] of weights.entries()) expect(scaled[i]).toBeCloseTo(weight, 9);
      }),
    );
  });

  it('is told in one currency, with and without a stated reason', () => {
    const measured = measure(analyzer, [
      ...many(3, () => lost('quality', { amount: 10_000, currency: 'EUR' })),
      ...many(2, () => lost('quality', { amount: 70_000, currency: 'USD' })),
      ...many(2, () => lost(null, { amount: 50_000, currency: 'USD' })),
    ]);
    expect(metric(measured, 'D3').n).toBe(2);
    expect(table(measured, 'loss-groups')[0]?.slice(-2)).toEqual([140_000, 'USD']);
    expect(table(measured, 'other-currencies')).toEqual([[3, 30_000, 'EUR', 'USD']]);
  });

  it('is told for no reason whose deals are all in another currency', () => {
    const measured = measure(analyzer, [
      ...many(3, () => lost('quality', { amount: 10_000, currency: 'USD' })),
      ...many(2, () => lost('price', { amount: 70_000, currency: 'EUR' })),
    ]);
    expect(table(measured, 'loss-groups').map((row) => row.slice(-2))).toEqual([
      [30_000, 'USD'],
      [null, 'USD'],
    ]);
  });

  it('counts amounts above zero in the currency of most deals', () => {
    const measured = measure(analyzer, [
      ...many(4, () => lost('quality', { amount: 10_000, currency: 'USD' })),
      ...many(4, () => lost('price', { amount: 10_000, currency: 'usd' })),
      lost('price', { amount: 10_000, currency: null }),
      lost('price', { amount: 0, currency: 'USD' }),
      lost('quality', { amount: 99_000_000, currency: 'COP' }),
    ]);
    const d3 = metric(measured, 'D3');
    expect(d3.n).toBe(9);
    expect(totals(d3)[0]).toBeCloseTo(4, 9);
    expect(totals(d3)[1]).toBeCloseTo(9, 9);
    expect(d3.evidence.total).toBe(4);
    expect(d3.caveats).toContainEqual({ id: 'unpriced', facts: { deals: 2 } });
    expect(table(measured, 'other-currencies')).toEqual([[1, 99_000_000, 'COP', 'USD']]);
  });
});

describe('D5', () => {
  it('compares the last 180 days with the 180 before', () => {
    const on = (day: string) => ({ closedAt: ms(day) });
    const measured = measure(analyzer, [
      lost('quality', on('2026-06-30')),
      lost('price', on('2026-01-02')),
      lost('quality', on('2026-01-01')),
      lost('quality', on('2025-07-06')),
      lost('quality', on('2025-07-05')),
      lost('quality', on('2026-07-01')),
      lost('quality'),
    ]);
    const d5 = metric(measured, 'D5');
    expect(totals(d5)).toEqual([1, 2, 2, 2]);
    expect(d5).toMatchObject({ n: 2, data: { kind: 'trend-ratio' }, evidence: { total: 1 } });
    expect(d5.caveats).toContainEqual({ id: 'undated', facts: { deals: 1 } });
  });

  it('reports a change only when chance does not explain it', () => {
    const half = (gaps: number, day: string) =>
      many(40, (i) => lost(i < gaps ? 'quality' : 'price', { closedAt: ms(day) }));
    expect(keys(measure(analyzer, [...half(30, '2026-05-01'), ...half(5, '2025-10-01')]))).toContain(
      'gap-trend',
    );
    expect(keys(measure(analyzer, [...half(12, '2026-05-01'), ...half(10, '2025-10-01')]))).not.toContain(
      'gap-trend',
    );
  });
});

describe('reason quality', () => {
  it('sorts out what tells nothing', () => {
    const measured = measure(analyzer, [
      lost(null, { lossReason: '' }),
      lost(null, { lossReason: 'Other' }),
      lost(null, { lossReason: 'see the notes in the old system' }),
      lost('usability', { lossReason: 'Usability' }, false),
      lost('price', { lossReason: 'Price' }, false),
      lost('price', { lossReason: 'Too expensive for five people' }),
    ]);
    expect(table(measured, 'reason-quality').map(([title, deals]) => [title, deals])).toEqual([
      ['blank', 1],
      ['other or not understood', 2],
      ['a single word', 1],
      ['price and nothing else', 1],
      ['usable', 1],
    ]);
    expect(measured.findings.find(({ key }) => key === 'unusable-reasons')).toMatchObject({
      severity: 'risk',
      facts: { deals: 5, all: 6 },
      evidence: { total: 5 },
    });
  });

  it('asks for what a weak reason leaves out', () => {
    const measured = measure(analyzer, [
      lost(null, { lossReason: '' }),
      lost('price', { lossReason: 'Price' }, false),
    ]);
    const asks = table(measured, 'reason-quality').map(([title, , , ask]) => [title, ask]);
    expect(asks.every(([title, ask]) => title === 'usable' || String(ask).endsWith('?'))).toBe(true);
  });

  it('is a caution from a fifth of the reasons on', () => {
    const measured = measure(analyzer, [...many(3, () => lost(null)), ...many(7, () => lost('price'))]);
    expect(measured.findings.find(({ key }) => key === 'thin-reasons')).toMatchObject({
      severity: 'caution',
      facts: { deals: 3, all: 10 },
    });
  });

  it('warns of one text for many deals', () => {
    const notes = 'Good talks with them but the budget went elsewhere this year.';
    const copies = many(6, (i) => lost('timing-budget', { account: `c${i}`, notes }));
    const others = many(14, (i) =>
      lost('quality', { notes: `Number ${'i'.repeat(i + 1)} stopped because of the slow reports.` }),
    );
    const measured = measure(analyzer, [...copies, ...others]);
    expect(measured.findings.find(({ key }) => key === 'copied-reasons')).toMatchObject({
      severity: 'caution',
      facts: { deals: 6, all: 20, wordings: 1 },
      evidence: { total: 6 },
    });
    expect(
      table(measured, 'reason-quality')
        .slice(-2)
        .map(([title, deals]) => [title, deals]),
    ).toEqual([
      ['usable, but copied word for word', 6],
      ['usable', 14],
    ]);
  });

  it('calls neither the choices of a list nor the deals of one account copies', () => {
    const listed = many(9, () =>
      lost('quality', { lossReason: 'Lost to a competitor with better features' }),
    );
    const notes = 'They opened the same request again after a year of silence.';
    const one = many(9, () => lost('quality', { account: 'Globex', notes }));
    expect(keys(measure(analyzer, [...listed, ...one]))).not.toContain('copied-reasons');
  });

  it('is silent at 40 %', () => {
    const measured = measure(analyzer, [...many(2, () => lost(null)), ...many(3, () => lost('price'))]);
    expect(keys(measured)).not.toContain('unusable-reasons');
  });
});

describe('diagnostics', () => {
  it('exchange amounts where there are rates', () => {
    const rows = [
      ...[1, 2, 3].map(() => lost('quality', { amount: 1000, currency: 'EUR' })),
      lost('price', { amount: 4000, currency: 'USD' }),
    ];
    const ctx = {
      themes: [],
      asOfDay: 20_000,
      present: ['deals'] as const,
      rates: { base: 'EUR', worth: { USD: 0.5 } },
    };
    const conclusion = analyzer.finish(analyzer.map(rows, ctx), ctx);
    if (conclusion.kind !== 'measured') throw new Error('not measured');
    expect(table(conclusion, 'other-currencies')).toEqual([]);
    expect(table(conclusion, 'loss-groups').map(([title, , , , , , amount]) => [title, amount])).toEqual([
      ['defects and outages', 3000],
      ['price', 2000],
    ]);
  });

  it('lists groups by deals with shares of stated reasons', () => {
    const measured = measure(analyzer, [
      ...many(3, () => lost('integration', { amount: 500, currency: 'EUR' })),
      lost('price'),
      lost(null),
    ]);
    const [first, second] = table(measured, 'loss-groups');
    expect(first?.slice(0, 4)).toEqual(['missing integration', 'yes', 3, 0.75]);
    expect(first?.slice(6)).toEqual([1500, 'EUR']);
    expect(second?.slice(0, 3)).toEqual(['price', 'no', 1]);
    expect(keys(measured)).toEqual(['product-gap:integration']);
  });

  it('survives hostile cells', () => {
    const nasty = ['__proto__', 'x'.repeat(100_000), '\u0000\u001b[31m', '🙂'.repeat(5000), '=cmd|1'];
    const measured = measure(
      analyzer,
      nasty.map((text) =>
        lost('quality', { id: text, account: text, currency: text, lossReason: text, amount: 1 }),
      ),
    );
    expect(metric(measured, 'D2').n).toBe(5);
    expect(measured.findings[0]?.evidence.total).toBe(5);
  });
});
