import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnyObservation } from '../../../src/model/signal.ts';
import { observed } from './readers.ts';

/**
 * Hand-written sentences of many trades, kept apart from the word lists. `tickets`, `reviews` and `deals` were
 * written before the lists; `second-look` and `third-look` avoid the usual words on purpose, and `fourth-look` tells
 * mostly of wrong states without any word of malfunction. Floors stand a little
 * below what was measured, so that a change for the worse shows.
 */
type Case = Readonly<Record<string, unknown>>;

const load = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./cases/${name}.json`, import.meta.url), 'utf8'));
const list = (value: unknown): readonly Case[] => value as readonly Case[];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function share(cases: readonly Case[], isRight: (one: Case) => boolean): number {
  return cases.filter(isRight).length / cases.length;
}

const ticket = (one: Case): AnyObservation =>
  observed('tickets', { subject: text(one.subject), body: text(one.body) });
const review = (one: Case): AnyObservation =>
  observed('reviews', {
    title: text(one.title),
    body: text(one.body ?? one.text),
    pros: text(one.pros),
    cons: text(one.cons),
  });
const deal = (one: Case): AnyObservation =>
  observed('deals', { lossReason: text(one.lossReason), notes: text(one.notes) });

const isIntent = (seen: AnyObservation, one: Case): boolean => seen.signals.intent?.label === one.intent;
const moodOf = ({ signals }: AnyObservation): string => {
  const score = signals.sentiment?.score ?? 0;
  return score <= -5 ? 'negative' : score >= 5 ? 'positive' : 'neutral';
};
const gapOf = ({ signals }: AnyObservation): string => {
  if ((signals.expectation?.negative.length ?? 0) > 0) return 'negative';
  return (signals.expectation?.positive.length ?? 0) > 0 ? 'positive' : 'none';
};
const has = (seen: AnyObservation, ids: unknown, polarity?: number): boolean =>
  (seen.signals.themes ?? []).some(
    (mention) =>
      (ids as readonly string[]).includes(mention.id) &&
      (polarity === undefined || mention.polarity === polarity),
  );

describe('quality on hand-written tickets', () => {
  const cases = list(load('tickets'));
  it('intent', () => expect(share(cases, (one) => isIntent(ticket(one), one))).toBeGreaterThanOrEqual(0.92));
  it('never a false defect', () => {
    const others = cases.filter(({ intent }) => intent === 'other' || intent === 'how-to');
    expect(share(others, (one) => ticket(one).signals.intent?.label === 'defect')).toBe(0);
  });
  it('mood', () => {
    const moody = cases.filter(({ mood }) => mood !== 'any');
    expect(share(moody, (one) => moodOf(ticket(one)) === one.mood)).toBeGreaterThanOrEqual(0.92);
  });
  it('themes', () => {
    const themed = cases.filter(({ themes }) => (themes as unknown[]).length > 0);
    expect(share(themed, (one) => has(ticket(one), one.themes))).toBeGreaterThanOrEqual(0.92);
  });
});

describe('quality on hand-written reviews', () => {
  const cases = list(load('reviews'));
  it('intent', () => expect(share(cases, (one) => isIntent(review(one), one))).toBeGreaterThanOrEqual(0.85));
  it('mood', () => {
    const moody = cases.filter(({ mood }) => mood !== 'any');
    expect(share(moody, (one) => moodOf(review(one)) === one.mood)).toBeGreaterThanOrEqual(0.92);
  });
  it('pains and praise', () => {
    const pained = cases.filter(({ pained: ids }) => (ids as unknown[]).length > 0);
    expect(share(pained, (one) => has(review(one), one.pained, -1))).toBeGreaterThanOrEqual(0.95);
    const praised = cases.filter(({ praised: ids }) => (ids as unknown[]).length > 0);
    expect(share(praised, (one) => has(review(one), one.praised, 1))).toBeGreaterThanOrEqual(0.88);
  });
  it('expectations', () => {
    const told = cases.filter(({ gap }) => gap !== 'any');
    expect(share(told, (one) => gapOf(review(one)) === one.gap)).toBeGreaterThanOrEqual(0.93);
  });
});

describe('quality on hand-written deals', () => {
  const cases = list(load('deals'));
  const reason = (one: Case) => deal(one).signals['loss-reason'];
  it('primary reason', () => {
    expect(share(cases, (one) => reason(one)?.primary === one.primary)).toBeGreaterThanOrEqual(0.9);
  });
  it('usable', () => expect(share(cases, (one) => reason(one)?.usable === one.usable)).toBe(1));
  it('competitors', () => {
    const found = (one: Case): string[] => (deal(one).signals.competitors ?? []).map(({ name }) => name);
    expect(
      share(cases, (one) => JSON.stringify(found(one)) === JSON.stringify(one.names)),
    ).toBeGreaterThanOrEqual(0.96);
  });
});

describe('quality on wording that avoids the usual words', () => {
  it.each([
    ['second-look', 0.94, 0.9],
    ['third-look', 0.66, 0.5],
  ])('%s', (name, intents, reasons) => {
    const { tickets, deals } = load(name) as { tickets: Case[]; deals: Case[] };
    expect(share(tickets, (one) => isIntent(ticket(one), one))).toBeGreaterThanOrEqual(intents);
    expect(
      share(deals, (one) => deal(one).signals['loss-reason']?.primary === one.primary),
    ).toBeGreaterThanOrEqual(reasons);
  });
});

describe('quality on wrong states, broken promises and exceptions', () => {
  const cases = load('fourth-look') as Record<string, string[]> & { deals: string[][] };
  const of = (name: string): Case[] => (cases[name] ?? []).map((body) => ({ body, intent: name }));

  it.each([
    ['defect', 0.78],
    ['enhancement', 0.93],
    ['how-to', 1],
    ['other', 0.93],
  ])('%s', (name, floor) => {
    expect(share(of(name), (one) => isIntent(ticket(one), one))).toBeGreaterThanOrEqual(floor);
  });

  it('expectations where blame is asked for', () => {
    const isGap = (one: Case): boolean => gapOf(review({ cons: one.body })) === 'negative';
    expect(share(of('unmet'), isGap)).toBeGreaterThanOrEqual(0.88);
    expect(share(of('kept'), isGap)).toBeLessThanOrEqual(1 / 12);
  });

  it('reasons', () => {
    const deals = cases.deals.map(([lossReason, notes, primary]) => ({ lossReason, notes, primary }));
    expect(
      share(deals, (one) => deal(one).signals['loss-reason']?.primary === one.primary),
    ).toBeGreaterThanOrEqual(0.92);
  });
});
