import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currencyInHeader,
  minorDigits,
  readAmount,
  readCurrency,
  toMinorUnits,
} from '../../../src/lib/cells/money.ts';
import { parseFlag } from '../../../src/lib/cells/parse-flag.ts';
import { parseNumber, voteDecimalSign } from '../../../src/lib/cells/parse-number.ts';
import { learnLabels, learnStarScale, parseStars } from '../../../src/lib/cells/parse-stars.ts';
import { splitList } from '../../../src/lib/cells/split-list.ts';

describe('parseNumber', () => {
  it.each([
    ['168000000', 168000000],
    ['130000.0', 130000],
    ['1,234,567.50', 1234567.5],
    ['1,200', 1200],
    ['-12.5', -12.5],
    ['−12.5', -12.5],
    ['(1,200)', -1200],
    ['12-', -12],
    ['0.05000000074505806', 0.05000000074505806],
    ['1.21143E+15', 1.21143e15],
    ['30k', 30000],
    ['1.2M', 1200000],
    ['12 %', 12],
    ['.5', 0.5],
    ['1 234.5', 1234.5],
    ["1'234.50", 1234.5],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text, '.')).toBe(value);
  });

  it.each([
    ['1.234,56', 1234.56],
    ['1.234', 1234],
    ['12,5', 12.5],
    ['1 234,5', 1234.5],
    ['1.234.567', 1234567],
  ])('reads %s where the comma is the decimal sign', (text, value) => {
    expect(parseNumber(text, ',')).toBe(value);
  });

  it('reads a cell that can be read one way only in that way', () => {
    expect(parseNumber('1.234,56', '.')).toBe(1234.56);
    expect(parseNumber('1,234.56', ',')).toBe(1234.56);
  });

  it.each([
    '',
    ' ',
    'abc',
    '1.2.3,4,5',
    '--5',
    '3. $20,001 - $30K',
    '12 apples',
    '.',
    ',',
    '1e999999',
    '٣',
    '9'.repeat(100_000),
  ])('does not pretend to read %j', (text) => {
    expect(parseNumber(text, '.')).toBeNaN();
  });

  it('reads every number it can write', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(String(value), '.')).toBeCloseTo(value, 10);
      }),
    );
  });
});

describe('voteDecimalSign', () => {
  it('learns from the cells that can be read one way', () => {
    expect(voteDecimalSign(['$1,234.50', '$12'])).toBe('.');
    expect(voteDecimalSign(['1.234', '12,50 €'])).toBe(',');
    expect(voteDecimalSign(['1.234.567'])).toBe(',');
    expect(voteDecimalSign(['1,234', '5'])).toBeNull();
  });
});

describe('money', () => {
  it('knows minor units', () => {
    expect([
      minorDigits('USD'),
      minorDigits('JPY'),
      minorDigits('KRW'),
      minorDigits('KWD'),
      minorDigits(null),
    ]).toEqual([2, 0, 0, 3, 2]);
  });

  it('rounds to whole minor units without binary surprises', () => {
    expect(toMinorUnits(1.005, 'USD')).toBe(101);
    expect(toMinorUnits(-1.005, 'USD')).toBe(-101);
    expect(toMinorUnits(22700, 'USD')).toBe(2270000);
    expect(toMinorUnits(500000, 'JPY')).toBe(500000);
    expect(toMinorUnits(1.2345, 'KWD')).toBe(1235);
    expect(toMinorUnits(6734.414, 'PEN')).toBe(673441);
    expect(toMinorUnits(1e300, 'USD')).toBeNaN();
    expect(toMinorUnits(Number.NaN, 'USD')).toBeNaN();
    expect(Object.is(toMinorUnits(-0.001, 'USD'), 0)).toBe(true);
  });

  it('gives back every whole number of cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(toMinorUnits(Number((cents / 100).toFixed(2)), 'EUR')).toBe(cents);
      }),
    );
  });

  it.each([
    ['$22,700.00', '.', 22700, 'USD'],
    ['1.234,56 €', ',', 1234.56, 'EUR'],
    ['USD 1,200', '.', 1200, 'USD'],
    ['1200 GBP', '.', 1200, 'GBP'],
    ['R$ 10,50', ',', 10.5, 'BRL'],
    ['($1,200)', '.', -1200, 'USD'],
    ['-$5', '.', -5, 'USD'],
    ['¥500', '.', 500, 'JPY'],
    ['375000', '.', 375000, null],
  ] as const)('reads %s', (text, decimal, value, currency) => {
    expect(readAmount(text, decimal)).toEqual({ value, currency });
  });

  it.each(['3. $20,001 - $30K', 'call me', '$', 'USD', '$'.repeat(50_000)])(
    'does not pretend to read %j',
    (text) => {
      expect(readAmount(text, '.').value).toBeNaN();
    },
  );

  it('reads currencies from cells and headers', () => {
    expect(['eur', '€', 'USD - U.S. Dollar', 'C$', 'dollars', '?'].map(readCurrency)).toEqual([
      'EUR',
      'EUR',
      'USD',
      'CAD',
      null,
      null,
    ]);
    expect(['Amount (EUR)', 'ARR $', 'Value [USD]', 'ARR', 'Amount'].map(currencyInHeader)).toEqual([
      'EUR',
      'USD',
      'USD',
      null,
      null,
    ]);
  });
});

describe('parseStars', () => {
  it.each([
    ['4.5', 5, 4.5],
    ['5', 5, 5],
    ['1.0', 5, 1],
    ['0', 5, 0],
    ['4,5', 5, 4.5],
    ['4 / 5', 5, 4],
    ['8 out of 10', 5, 4],
    ['8', 10, 4],
    ['★★★★☆', 5, 4],
    ['⭐⭐', 5, 2],
    ['☆☆☆☆☆', 5, 0],
    ['3 stars', 5, 3],
    ['Rated 4 out of 5', 5, 4],
  ])('reads %s out of %i', (text, scale, stars) => {
    expect(parseStars(text, scale)).toBe(stars);
  });

  it.each(['6', '-1', 'great but slow', '', '7/5', '1/0', '★★★★★★'])(
    'does not pretend to read %j',
    (text) => {
      expect(parseStars(text, 5)).toBeNaN();
    },
  );

  it('takes the scale from the header', () => {
    expect(
      ['Rating (0-10)', 'Score /10', 'Rating out of 10', 'Rating', 'Rating 2010'].map(
        (header) => learnStarScale(header, ['4']).best,
      ),
    ).toEqual([10, 10, 10, 5, 5]);
  });

  it('learns what class labels mean', () => {
    expect([0, 1].map(learnLabels(['0', '1', '0']))).toEqual([1, 5]);
    expect([0, 2, 4].map(learnLabels(['0', '4', '2']))).toEqual([1, 3, 5]);
    expect([1, 5].map(learnLabels(['1', '5', '2']))).toEqual([1, 5]);
  });
});

describe('flags and lists', () => {
  it('reads yes and no in the ways programs and people write them', () => {
    expect(['true', 'TRUE', 'Yes', '1', 'oui', 'Ja'].map(parseFlag)).toEqual(Array(6).fill(true));
    expect(['false', 'False', 'No', '0', 'non', 'nein'].map(parseFlag)).toEqual(Array(6).fill(false));
    expect(parseFlag('maybe')).toBeNull();
  });

  it.each([
    ['a; b;c', ['a', 'b', 'c']],
    ['a, b', ['a', 'b']],
    ['a|b', ['a', 'b']],
    ['["a","b"]', ['a', 'b']],
    ["['a', 'b']", ['a', 'b']],
    ['[a,b]', ['a', 'b']],
    ['["a, b","c"]', ['a, b', 'c']],
    ['[{"name":"a","id":1},{"name":"b"}]', ['a', 'b']],
    ['a、b', ['a', 'b']],
    ['Access:', ['Access']],
    ['a,,a; ', ['a']],
    ['', []],
  ])('splits %s', (cell, items) => {
    expect(splitList(cell)).toEqual(items);
  });

  it('keeps a bounded number of items of a hostile cell', () => {
    expect(splitList('x'.repeat(100_000)).length).toBeLessThanOrEqual(1);
    expect(splitList(Array.from({ length: 50_000 }, (_, i) => i).join(',')).length).toBe(200);
  });
});
