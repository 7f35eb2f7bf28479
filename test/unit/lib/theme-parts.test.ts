import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTallies } from '../../../src/lib/states/tally.ts';
import { narrowThemes, PARTS, ThemeParts, unitsByTheme } from '../../../src/lib/theme-parts.ts';
import type { ThemeInfo } from '../../../src/model/analyzer.ts';
import type { ThemeMention } from '../../../src/model/signal.ts';

const info = (id: string, broad = false): ThemeInfo => ({
  id,
  title: id,
  stage: 'use',
  paradox: 'broken-experience',
  broad,
});
const THEMES = [info('a'), info('b'), info('c'), info('wide', true)];
const mention = (id: string, polarity: -1 | 0 | 1 = -1): ThemeMention => ({
  id,
  polarity,
  span: { text: 0, start: 0, end: 1 },
});

function unitsOf(...records: readonly (readonly ThemeMention[])[]): Record<string, number> {
  const parts = new ThemeParts(THEMES);
  for (const record of records) parts.add(record);
  return Object.fromEntries(unitsByTheme(parts.toState()));
}

describe('units by theme', () => {
  it('divide a record evenly among what it complains about', () => {
    expect(unitsOf([mention('a'), mention('b'), mention('a')])).toEqual({ a: 0.5, b: 0.5 });
  });

  it('put complaints before mentions, areas before aspects, and praise nowhere', () => {
    expect(unitsOf([mention('a', 0), mention('b')])).toEqual({ b: 1 });
    expect(unitsOf([mention('wide'), mention('a')])).toEqual({ a: 1 });
    expect(unitsOf([mention('wide')])).toEqual({ wide: 1 });
    expect(unitsOf([mention('a', 1)], [], [mention('unknown')])).toEqual({ '': 3 });
  });

  it('count every record once, in whole parts, however it is divided', () => {
    const record = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'wide', 'unknown', '__proto__'),
        polarity: fc.constantFrom<-1 | 0 | 1>(-1, 0, 1),
        span: fc.constant({ text: 0, start: 0, end: 1 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), fc.nat(12), (records, cut) => {
        const stateOf = (some: typeof records) => {
          const parts = new ThemeParts(THEMES);
          for (const one of some) parts.add(one);
          return parts.toState();
        };
        const whole = stateOf(records);
        expect(mergeTallies(stateOf(records.slice(0, cut)), stateOf(records.slice(cut)))).toEqual(whole);
        expect(whole.every(([, count]) => Number.isInteger(count))).toBe(true);
        expect(whole.reduce((sum, [, count = 0]) => sum + count, 0)).toBe(PARTS * records.length);
      }),
    );
  });

  it('narrow what a row kept in the same way', () => {
    expect(narrowThemes(['wide', 'b', 'unknown'], THEMES)).toEqual(['b']);
    expect(narrowThemes(['wide'], THEMES)).toEqual(['wide']);
    expect(narrowThemes([], THEMES)).toEqual([]);
  });
});
