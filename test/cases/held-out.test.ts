import { describe, expect, it } from 'vitest';
import { CODED_THEMES } from '../../src/signals/model/heads.ts';
import { createObserver } from '../../src/signals/observe.ts';
import { BROADER } from '../../src/signals/themes/customer-themes.ts';
import { scoreAll } from '../eval/text-score.ts';
import { type CustomerText, loadCustomerTexts } from '../train/customer-texts.ts';

// Trades and an author that no weight was learned from; a few thresholds were chosen with a look at them. Floors stand
// a little below what was measured.

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

const LABELS = [...CODED_THEMES, 'other'];

function themeF1(of: readonly Answer[]): number {
  const cases = of.map(({ text, themes }) => ({ gold: text.themes, answer: { labels: themes } }));
  return scoreAll(cases, LABELS).microF1;
}

function missedF1(of: readonly Answer[]): number {
  const label = (isMissed: boolean): readonly string[] => (isMissed ? ['missed'] : []);
  const cases = of.map(({ text, isMissed }) => ({
    gold: label(text.expectation === 'negative' || text.expectation === 'both'),
    answer: { labels: label(isMissed) },
  }));
  return scoreAll(cases, ['missed']).microF1;
}

describe('texts that nothing was learned from', () => {
  it('intents of tickets', () => {
    expect(tickets).toHaveLength(300);
    const right = tickets.filter(({ text, intent }) => text.intent === intent).length;
    expect(right / tickets.length).toBeGreaterThan(0.76);
  });

  it('themes of tickets and of reviews', () => {
    const reviews = answers.filter(({ text }) => text.kind === 'review');
    expect(themeF1(tickets)).toBeGreaterThan(0.66);
    expect(themeF1(reviews)).toBeGreaterThan(0.6);
  });

  it('missed expectations', () => {
    expect(missedF1(answers)).toBeGreaterThan(0.75);
  });
});
