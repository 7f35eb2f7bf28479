import { describe, expect, it } from 'vitest';
import { partsWith, readAspect } from '../../../src/signals/aspect.ts';
import { prepareTexts } from '../../../src/signals/prepare.ts';
import { record } from '../../tools/observations.ts';

const LABELS = ['negative', 'neutral', 'positive'] as const;

function feltOf(body: string, aspect: string): string {
  const own = record('reviews', { body });
  const polarity = readAspect(own, prepareTexts(own), aspect);
  return LABELS[polarity.indexOf(Math.max(...polarity))] ?? '';
}

describe('what a text thinks of an aspect', () => {
  it.each([
    ['The keyboard is great, but the screen is terrible.', 'keyboard', 'positive'],
    ['The keyboard is great, but the screen is terrible.', 'screen', 'negative'],
    ['Support is superb although the reports are slow and confusing.', 'support', 'positive'],
    ['Support is superb although the reports are slow and confusing.', 'reports', 'negative'],
    ["I haven't had any issues with the touchpad at all, love it.", 'touchpad', 'positive'],
  ])('"%s" of the %s: %s', (body, aspect, felt) => {
    expect(feltOf(body, aspect)).toBe(felt);
  });

  it.each(['', 'nowhere', '!!', 'a'.repeat(10_000)])(
    'is told as shares whatever the aspect is (%#)',
    (aspect) => {
      const own = record('reviews', { body: 'The lid broke within a week.' });
      const shares = readAspect(own, prepareTexts(own), aspect);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      for (const share of shares) expect(share).toBeGreaterThan(0);
    },
  );

  it('looks at the clauses that name it, short ones with their neighbour', () => {
    const texts = prepareTexts(record('reviews', { body: 'Fast boot, but the fan howls all day long.' }));
    const words = (aspect: string): string[] =>
      partsWith(texts, aspect).map(({ tokens }) => tokens.map(({ word }) => word).join(' '));
    expect(words('fan')).toEqual(['but the fan howls all day long']);
    expect(words('boot')).toEqual(['fast boot but the fan howls all day long']);
    expect(words('lid')).toEqual([]);
  });
});
