import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StepTable } from '../../../../src/lib/text/step-table.ts';

describe('step table', () => {
  it('remembers what a map remembers, however many steps there are', () => {
    const step = fc.record({
      state: fc.integer({ min: 1, max: 400 }),
      word: fc.integer({ min: 0, max: 65_535 }),
      target: fc.integer({ min: 0, max: 65_535 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 2_000 }), (steps) => {
        const table = new StepTable();
        const map = new Map<string, number>();
        for (const { state, word, target } of steps) {
          const key = `${state} ${word}`;
          expect(table.get(state, word)).toBe(map.get(key) ?? -1);
          if (!map.has(key)) table.set(state, word, target);
          if (!map.has(key)) map.set(key, target);
        }
        for (const { state, word } of steps) expect(table.get(state, word)).toBe(map.get(`${state} ${word}`));
      }),
      { numRuns: 30 },
    );
  });

  it('does not take a state or word of more than 16 bits for another one', () => {
    const table = new StepTable();
    table.set(1, 7, 3);
    table.set(65_536 + 1, 7, 4);
    table.set(1, 65_536 + 7, 5);
    expect(table.get(1, 7)).toBe(3);
    expect(table.get(65_536 + 1, 7)).toBe(-1);
    expect(table.get(1, 65_536 + 7)).toBe(-1);
  });

  it('starts anew when it is full, and never grows beyond its bound', () => {
    const table = new StepTable();
    for (let word = 0; word < 65_536; word++) {
      for (let state = 1; state <= 5; state++) table.set(state, word, state);
    }
    expect(table.get(5, 65_535)).toBe(5);
    expect(table.get(1, 0)).toBe(-1);
  });
});
