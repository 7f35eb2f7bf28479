import { describe, expect, it } from 'vitest';
import { CODED_THEMES } from '../../src/signals/model/heads.ts';
import { createObserver } from '../../src/signals/observe.ts';
import { BROADER } from '../../src/signals/themes/customer-themes.ts';
import { type CustomerText, loadCustomerTexts } from '../train/customer-texts.ts';

// Trades and an author that nothing was learned from. Floors stand a little below what was measured.

const observe = createObserver(
  new Map([
    ['tickets', ['intent', 'themes', 'expectation']],
    ['reviews', ['intent', 'themes', 'expectation']],
  ]),
  { competitors: [], themes: [] },
);

const CODED: ReadonlySet<string> = new Set(CODED_THEMES);

interface Answer {
  readonly text: CustomerText;
  readonly intent: string;
  /** The coded themes that were read, finer ones by what they belong to. */
  readonly themes: readonly string[];
  readonly isMissed: boolean;
}

const answers = loadCustomerTexts('fixtures/labelled/held-out').map((text): Answer => {
  const { signals } = observe(text.record);
  const ids = (signals.themes ?? []).map(({ id }) => BROADER[id] ?? id).filter((id) => CODED.has(id));
  return {
    text,
    intent: signals.intent?.label ?? 'other',
    themes: ids.length === 0 ? ['other'] : [...new Set(ids)],
    isMissed: (signals.expectation?.negative.length ?? 0) > 0,
  };
});
const tickets = answers.filter(({ text }) => text.kind === 'ticket');

/** Micro-F1 of sets of labels. */
function f1(of: readonly Answer[], [coded, read]: readonly ((one: Answer) => readonly string[])[]): number {
  let hits = 0;
  let all = 0;
  for (const one of of) {
    const [wanted, found] = [coded?.(one) ?? [], read?.(one) ?? []];
    all += wanted.length + found.length;
    hits += found.filter((label) => wanted.includes(label)).length;
  }
  return (2 * hits) / all;
}

const themes = [(one: Answer) => one.text.themes, (one: Answer) => one.themes] as const;
const isCodedMissed = ({ text }: Answer): boolean => ['negative', 'both'].includes(text.expectation);
const missed = [
  (one: Answer) => (isCodedMissed(one) ? ['missed'] : []),
  (one: Answer) => (one.isMissed ? ['missed'] : []),
] as const;

describe('texts that nothing was learned from', () => {
  it('intents of tickets', () => {
    expect(tickets).toHaveLength(300);
    const right = tickets.filter(({ text, intent }) => text.intent === intent).length;
    expect(right / tickets.length).toBeGreaterThan(0.76);
  });

  it('themes of tickets and of reviews', () => {
    const reviews = answers.filter(({ text }) => text.kind === 'review');
    expect(f1(tickets, themes)).toBeGreaterThan(0.66);
    expect(f1(reviews, themes)).toBeGreaterThan(0.6);
  });

  it('missed expectations', () => {
    expect(f1(answers, missed)).toBeGreaterThan(0.75);
  });
});
