import { describe, expect, it } from 'vitest';
import { formatChange, formatMove, formatRange, formatUnit } from '../../../src/lib/words/format-unit.ts';

describe('formatChange', () => {
  it.each([
    [3.2, '+3.2'],
    [-0.4, '-0.4'],
    [0.04, '0.0'],
    [-0.04, '0.0'],
  ])('%s is %s', (points, text) => {
    expect(formatChange(points)).toBe(text);
  });
});

describe('formatMove', () => {
  it.each([
    // The change itself is -2.78; a reader subtracts what is printed.
    [57.04, 54.26, '-2.7'],
    [49.8, 55.8, '+6.0'],
    [54.96, 55.04, '0.0'],
    [0, 100, '+100.0'],
  ])('%s to %s is %s', (before, after, text) => {
    expect(formatMove({ before, after })).toBe(text);
  });
});

describe('formatUnit', () => {
  it.each([
    [0.33, 'share', '33 %'],
    [0.069, 'share', '6.9 %'],
    [0, 'share', '0 %'],
    [1, 'share', '100 %'],
    [0.996, 'share', '99.6 %'],
    [0.9996, 'share', '>99.9 %'],
    [0.0002, 'share', '<0.1 %'],
    [-0.0002, 'share', '>-0.1 %'],
    [0.05, 'share', '5 %'],
    [0.075, 'points', '+7.5 pp'],
    [-0.08, 'points', '-8 pp'],
    [0, 'points', '0 pp'],
    [0.0002, 'points', '0 pp'],
    [1.6, 'ratio', '1.6x'],
    [1.132, 'ratio', '1.13x'],
    [12.34, 'ratio', '12.3x'],
    [0.318, 'index', '0.32'],
    [1000, 'count', '1,000'],
    [1_234_567, 'count', '1,234,567'],
    [999, 'count', '999'],
    [6.1, 'count', '6.1'],
    [-1000, 'count', '-1,000'],
    [33, 'days', '33 d'],
    [13.54, 'days', '14 d'],
    [2.54, 'days', '2.5 d'],
    [20_778, 'day', '2026-11-21'],
    [0, 'day', '1970-01-01'],
    [58.05, 'score', '58.1'],
    [58, 'score', '58.0'],
    [460_000, 'money', '460,000'],
    [12.5, 'money', '12.50'],
    ['Northwind', 'text', 'Northwind'],
    ['2026-11', 'day', '2026-11'],
  ] as const)('writes %s as %s: %s', (value, unit, text) => {
    expect(formatUnit(value, unit)).toBe(text);
  });

  it.each([null, '', Number.NaN, Number.POSITIVE_INFINITY])('writes %s as no value', (value) => {
    expect(formatUnit(value, 'share')).toBe('–');
    expect(formatUnit(value, 'money', { currency: 'EUR' })).toBe('–');
  });

  it('does not invent a date for a number that is none', () => {
    expect(formatUnit(1e12, 'day')).toBe('–');
    expect(formatUnit(-1e12, 'day')).toBe('–');
  });

  it('puts the currency behind the amount and thin spaces where they are wanted', () => {
    expect(formatUnit(460_000, 'money', { currency: 'EUR' })).toBe('460,000 EUR');
    expect(formatUnit(460_000, 'money', { currency: null })).toBe('460,000');
    expect(formatUnit(1_234_567, 'count', { separator: '\u2009' })).toBe('1\u2009234\u2009567');
  });

  it('leaves numbers beyond grouping as JavaScript writes them', () => {
    expect(formatUnit(1e30, 'count')).toBe('1e+30');
  });
});

describe('formatRange', () => {
  it.each([
    [[0.23, 0.38], 'share', '23–38 %'],
    [[0.046, 0.098], 'share', '4.6–9.8 %'],
    [[0.97, 1.33], 'ratio', '0.97–1.33x'],
    [[-0.08, 0.22], 'points', '-8 to +22 pp'],
    [[12, 33], 'days', '12–33 d'],
    [[49.5, 65.2], 'score', '49.5–65.2'],
    [[0.22, 0.43], 'index', '0.22–0.43'],
  ] as const)('writes %s %s as %s', (range, unit, text) => {
    expect(formatRange(range, unit)).toBe(text);
  });
});
