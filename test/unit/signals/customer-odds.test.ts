import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CustomerGate,
  loudest,
  readTerms,
  TERMS,
  weighWords,
} from '../../../src/signals/customer-odds.ts';

const GATE: CustomerGate = {
  terms: [0.9, -0.3, 0.7, -0.2, -0.2],
  found: [0.6, 1.5],
  constants: [0.4, 0.8],
};

describe('odds of what customers write about', () => {
  it('are those of the rules alone where no word was learned from', () => {
    expect(weighWords({ said: [3, -3], weighed: 0, ruled: [0, 1] }, GATE)).toEqual([-2.5, 1]);
  });

  it('are the sum of what the terms are worth in a text of usual length', () => {
    const [own, found] = weighWords({ said: [2, 1], weighed: 40, ruled: [0, 1] }, GATE);
    expect(own).toBeCloseTo(0.9 * 2 + 0.4, 12);
    expect(found).toBeCloseTo(0.9 * 1 - 0.3 * (2 - 1) + 1.5 + 0.8, 12);
  });

  it('use as many terms as have a worth', () => {
    const one = { terms: [1], found: [0, 0], constants: [0, 0] };
    expect(weighWords({ said: [2, 1], weighed: 400, ruled: [0, 0] }, one)).toEqual([2, 1]);
  });

  it('grow with what the words say, whatever the length', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.nat(2000), (said, weighed) => {
        const odds = (own: number) =>
          weighWords({ said: [own, -9], weighed, ruled: [0, 0] }, { ...GATE, terms: [0.9] });
        expect(odds(said + 1)[0]).toBeGreaterThanOrEqual(odds(said)[0] ?? Number.NaN);
      }),
    );
  });
});

describe('what speaks for a place', () => {
  it('is counted by the logarithm of the length, which stops at both what is next to nothing and nothing', () => {
    const at = (weighed: number) => [
      ...readTerms({ said: [1, 3], weighed, ruled: [1, 0] }, 0, loudest({ said: [1, 3] })),
    ];
    expect(at(40)).toEqual([1, 2, 0, 0, 0]);
    expect(at(80)[2]).toBeCloseTo(Math.log(2), 12);
    expect(at(4)).toEqual(at(0));
    expect(at(4)).toHaveLength(TERMS);
  });
});
