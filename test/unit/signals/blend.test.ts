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
  customer: fc.option(numbers(4, -5, 5)),
  rules: numbers(4, 0, 5),
  genres: numbers(4, 0, 1),
  known: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
  count: fc.integer({ min: 0, max: 400 }),
});

/** Where the gate holds what the words of customers are worth. */
const OF_CUSTOMER = 14;

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

  it('listens to the words of customers the more, the surer one of them writes', () => {
    const gate = new Float64Array(GATE_SIZE).fill(1, OF_CUSTOMER, OF_CUSTOMER + 1);
    const [nothing, customer] = [new Float64Array(4), Float64Array.of(0, 0, 3, 0)];
    const howTo = (genres: Float64Array, said: Float64Array | null = customer): number =>
      weighOpinions(
        { both: nothing, issue: nothing, rules: nothing, customer: said, genres, known: 1, count: 99 },
        gate,
      )[2] ?? 0;
    const said = [0, 0.5, 1].map((share) => howTo(Float64Array.of(0, 1 - share, 0, share)));
    expect(said).toEqual([0, 0.75, 3]);
    expect(howTo(Float64Array.of(1, 0, 0, 1))).toBe(0);
    // Where they do not ask for anything, what others wrote counts as it does elsewhere.
    expect(howTo(Float64Array.of(0, 0, 0, 1), null)).toBe(0);
  });

  it('listens more to rules in a short text, and all the same in any longer one', () => {
    const gate = Float64Array.of(0, 0, 0, 0, 0, 0, 2, 0, 0, 0, -1, ...new Array(GATE_SIZE - 11).fill(0));
    const genres = Float64Array.of(0, 0, 0, 1);
    const rules = Float64Array.of(3, 0, 0, 0);
    const nothing = new Float64Array(4);
    const defect = (count: number): number =>
      weighOpinions(
        { both: nothing, issue: nothing, customer: nothing, rules, genres, known: 1, count },
        gate,
      )[0] ?? 0;
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
