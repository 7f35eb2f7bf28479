import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricInput } from '../../../src/model/score.ts';
import { attributeThemes } from '../../../src/scoring/attribution.ts';
import { scoreMetrics } from '../../../src/scoring/score.ts';
import { inputOf, optionsOf, SPECS, shareOf } from './specs.ts';

const quick = optionsOf({ draws: 40 });

const withThemes = (input: MetricInput, themes: readonly (readonly [string, number])[]): MetricInput =>
  input.metric === null ? input : { ...input, metric: { ...input.metric, themes } };

function divide(themes: Readonly<Record<string, readonly (readonly [string, number])[]>>) {
  const inputs = [...SPECS.keys()].map((id) => {
    const own = themes[id];
    return own === undefined ? inputOf(id, null) : withThemes(shareOf(id, 30, 100), own);
  });
  const score = scoreMetrics(inputs, quick);
  return { score, parts: attributeThemes(score, inputs) };
}

describe('theme attribution', () => {
  it('divides the points of a metric in proportion to its units', () => {
    const { score, parts } = divide({
      T1: [
        ['', 10],
        ['mobile', 15],
        ['sso', 5],
      ],
    });
    const whole = score.metrics.find(({ spec }) => spec.id === 'T1')!.contribution;
    expect(parts.themes.map(({ theme }) => theme)).toEqual(['mobile', 'sso']);
    expect(parts.themes[0]!.points).toBeCloseTo(whole / 2, 12);
    expect(parts.themes[1]!.points).toBeCloseTo(whole / 6, 12);
    expect(parts.unnamed).toBeCloseTo(whole / 3, 12);
    expect(parts.general).toBeCloseTo(score.value - whole, 12);
  });

  it('leaves a missing metric, and one about nothing, to nobody', () => {
    const { score, parts } = divide({ T1: [] });
    expect(parts.themes).toEqual([]);
    expect(parts.general).toBeCloseTo(score.value, 12);
  });

  it('adds up to the score, whatever the counts', () => {
    const count = fc.oneof(fc.nat(50), fc.constantFrom(Number.NaN, -3, Number.POSITIVE_INFINITY, 0.5));
    const themes = fc.array(fc.tuple(fc.constantFrom('', 'a', 'b', '__proto__'), count), { maxLength: 5 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...SPECS.keys()), themes), (given) => {
        const { score, parts } = divide(given);
        const named = parts.themes.reduce((sum, { points }) => sum + points, 0);
        expect(named + parts.unnamed + parts.general).toBeCloseTo(score.value, 9);
        for (const { points, metrics } of parts.themes)
          expect(metrics.reduce((sum, metric) => sum + metric.points, 0)).toBeCloseTo(points, 9);
      }),
      { numRuns: 60 },
    );
  });
});
