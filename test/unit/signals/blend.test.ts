import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GATE_SIZE, type Opinions, weighOpinions } from '../../../src/signals/intent/blend.ts';
import { createIntentReader, SURE } from '../../../src/signals/intent/read-intent.ts';
import { knownShare } from '../../../src/signals/learned.ts';
import { prepareTexts } from '../../../src/signals/prepare.ts';
import { record } from '../../tools/observations.ts';

const numbers = (size: number, min: number, max: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.integer({ min: 100 * min, max: 100 * max }), { minLength: size, maxLength: size })
    .map((values) => Float64Array.from(values, (value) => value / 100));
const gates = numbers(GATE_SIZE, -3, 3);
const opinions: fc.Arbitrary<Opinions> = fc.record({
  both: numbers(4, -5, 5),
  issue: numbers(4, -5, 5),
  rules: numbers(4, 0, 5),
  genres: numbers(4, 0, 1),
  known: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
  count: fc.integer({ min: 0, max: 400 }),
});

describe('the gate between the opinions', () => {
  it('is linear, so that what opinions are worth can be fitted', () => {
    fc.assert(
      fc.property(opinions, gates, gates, (one, left, right) => {
        const sum = weighOpinions(
          one,
          left.map((worth, t) => worth + (right[t] ?? 0)),
        );
        const [a, b] = [weighOpinions(one, left), weighOpinions(one, right)];
        for (const [i, score] of sum.entries()) expect(score).toBeCloseTo((a[i] ?? 0) + (b[i] ?? 0), 9);
      }),
    );
  });

  it('gives the rules no say in what surely is an issue report', () => {
    fc.assert(
      fc.property(opinions, gates, numbers(4, 0, 5), (one, gate, rules) => {
        const issue = { ...one, genres: Float64Array.of(1, 0, 0, 0) };
        expect(weighOpinions({ ...issue, rules }, gate)).toEqual(weighOpinions(issue, gate));
      }),
    );
  });

  it('listens more to rules in a short text, and all the same in any longer one', () => {
    const gate = Float64Array.of(0, 0, 0, 0, 0, 2, 0, 0, 0, -1, ...new Array(GATE_SIZE - 10).fill(0));
    const genres = Float64Array.of(0, 0, 0, 1);
    const rules = Float64Array.of(3, 0, 0, 0);
    const nothing = new Float64Array(4);
    const defect = (count: number): number =>
      weighOpinions({ both: nothing, issue: nothing, rules, genres, known: 1, count }, gate)[0] ?? 0;
    expect([0, 15, 30, 300].map(defect)).toEqual([6, 4.5, 3, 3]);
  });

  it('knows the words that intents were learned from, and no others', () => {
    const known = (body: string): number => knownShare(prepareTexts(record('tickets', { body })));
    expect(known('How do I reset my password?')).toBeGreaterThan(0.9);
    expect(known('Zqxwv brindlewick fjordhopper')).toBeLessThan(0.8);
  });
});

describe('an unsure reader', () => {
  it('says nothing exactly where no class is likely enough', () => {
    const read = createIntentReader();
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (body) => {
        const own = record('tickets', { body });
        const { label, probabilities, abstained } = read({ record: own, texts: prepareTexts(own) });
        expect(abstained).toBe(Math.max(...probabilities) < SURE);
        if (abstained) expect(label).toBe('other');
      }),
    );
  });
});
