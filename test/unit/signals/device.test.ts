import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/model/signal.ts';
import { prepareText } from '../../../src/signals/prepare.ts';
import { CUES, deviceOdds, readDeviceCues } from '../../../src/signals/themes/device-scores.ts';
import { readCustomer } from '../../../src/signals/themes/read-customer.ts';
import { deviceThemes, likelyThemes } from '../../../src/signals/themes/read-themes.ts';
import { createThemeRules } from '../../../src/signals/themes/rule-themes.ts';
import { NO_SETTINGS, observed } from './readers.ts';

const LAPTOP = 'the keyboard on this laptop feels cheap and the screen is far too dim for the money';
const SOFTWARE = 'the invoice module refuses to post since Tuesday and our accountants are stuck';

const textsOf = (body: string): readonly Text[] => [prepareText('body', body)];
describe('reviews of devices', () => {
  it('are told from what is said of software', () => {
    expect(deviceOdds(textsOf(LAPTOP))).toBeGreaterThan(0);
    expect(deviceOdds(textsOf(SOFTWARE))).toBeLessThan(-3);
  });

  it('are read by learned words, which leave all other texts to the rules', () => {
    expect(deviceThemes(textsOf(LAPTOP), [])).not.toBeNull();
    expect(deviceThemes(textsOf(SOFTWARE), [])).toBeNull();
  });

  it('need some words before they are told', () => {
    expect(deviceThemes(textsOf('great laptop'), [])).toBeNull();
  });

  it('prove each theme with a clause of their own', () => {
    const body = `${LAPTOP}. it was delivered on time`;
    for (const mention of observed('reviews', { body }).signals.themes ?? []) {
      const { start, end } = mention.span;
      expect(body.slice(start, end).trim()).not.toBe('');
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(body.length);
    }
  });

  it("are no tickets: those are read as customers' texts, whatever they are about", () => {
    const ticket = observed('tickets', { body: LAPTOP });
    const ruled = createThemeRules(NO_SETTINGS)(ticket, ticket.signals);
    expect(ticket.signals.themes).toEqual(readCustomer(ticket, ticket.signals, { ruled, worded: new Set() }));
  });
});

describe('what rules tell the learned words', () => {
  it('is one number for each theme, and one for none', () => {
    const none = readDeviceCues([]);
    expect(none).toHaveLength(CUES);
    expect([...none].reduce((sum, one) => sum + one, 0)).toBe(1);
    const span = { text: 0, start: 0, end: 1 };
    const some = readDeviceCues([
      { id: 'pricing', polarity: 1, span },
      { id: 'unheard-of', polarity: 1, span },
    ]);
    expect([...some].reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(some[CUES - 1]).toBe(0);
  });
});

describe('the likely themes', () => {
  it('are the likeliest, however unlikely, and all that are likely beside it', () => {
    expect(likelyThemes(Float64Array.of(-5, -4, -9, -9, -9, -9, -9))).toHaveLength(1);
    expect(likelyThemes(Float64Array.of(2, 1, 0, -9, -9, -9, -9))).toHaveLength(3);
  });
});
