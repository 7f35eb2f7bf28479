import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, scaleInHeader } from '../../../src/lib/cells/money.ts';
import { parseFlag } from '../../../src/lib/cells/parse-flag.ts';
import { type DecimalSign, parseNumber, voteDecimalSign } from '../../../src/lib/cells/parse-number.ts';
import { learnStarScale, parseStars } from '../../../src/lib/cells/parse-stars.ts';
import { parseDuration, unitInHeader } from '../../../src/lib/dates/parse-duration.ts';

describe('amounts', () => {
  it.each<[string, DecimalSign, number, string | null]>([
    ['1,23,456.78', '.', 123456.78, null],
    ['1,23,456', '.', 123456, null],
    ["1'234.56", '.', 1234.56, null],
    ['1’234,50', ',', 1234.5, null],
    ['1\u202f234,56', ',', 1234.56, null],
    ['1.234,-', ',', 1234, null],
    ["CHF 1'234.–", '.', 1234, 'CHF'],
    ['12.-', '.', 12, null],
    ['kr 1 200', '.', 1200, null],
    ['Rs. 1,23,456', '.', 123456, 'INR'],
    ['₹ 5 lakh', '.', 500000, 'INR'],
    ['5 cr', '.', 5e7, null],
    ['$1.2M', '.', 1.2e6, 'USD'],
    ['€ 3,5 Mio.', ',', 3.5e6, 'EUR'],
    ['2 Mrd. €', ',', 2e9, 'EUR'],
    ['30 Tsd. EUR', ',', 30000, 'EUR'],
    ['(€1,200.00)', '.', -1200, 'EUR'],
    ['1200-', '.', -1200, null],
    ['-$5.50', '.', -5.5, 'USD'],
    ['$ (1,200)', '.', -1200, 'USD'],
    ['EUR1.200,00', ',', 1200, 'EUR'],
    ['１２３４円', '.', 1234, 'JPY'],
    ['USD 1.5k', '.', 1500, 'USD'],
    ['1 234 567 zł', '.', 1234567, 'PLN'],
    ['R$ 1.234,56', ',', 1234.56, 'BRL'],
    ['HK$1,000', '.', 1000, 'HKD'],
  ])('%s', (text, decimal, value, currency) => {
    expect(readAmount(text, decimal)).toEqual({ value, currency });
  });

  it.each(['12 apples', '1-2', '$1 - $2', '1.2.3,4', '..', 'EUR', '9'.repeat(60)])(
    'is no amount: %s',
    (text) => {
      expect(readAmount(text, '.').value).toBeNaN();
    },
  );

  it('are grouped by three where nothing speaks against it; no amount has three decimals', () => {
    expect(voteDecimalSign(['1.234', '5.678'], true)).toBe(',');
    expect(voteDecimalSign(['1,234', '5,678'], true)).toBe('.');
    expect(voteDecimalSign(['1.234', '5.678'])).toBeNull();
    expect(voteDecimalSign(['0.125', '1.234'])).toBe('.');
  });

  it.each([
    ['value_cents', 0.01],
    ['Amount (in cents)', 0.01],
    ['ARR (in k€)', 1000],
    ['Amount ($K)', 1000],
    ['ARR in thousands', 1000],
    ['Umsatz (T€)', 1000],
    ['ARR (€M)', 1e6],
    ['Amount', 1],
    ['Recent amount', 1],
    ['Percentage (%)', 1],
  ])('in "%s" count as %d', (header, scale) => {
    expect(scaleInHeader(header)).toBe(scale);
  });

  it('are read back in every convention they are written in', () => {
    const styles = fc.constantFrom([',', '.'], ['.', ','], [' ', ','], ["'", '.'], ['\u202f', ',']);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        styles,
        fc.boolean(),
        (cents, [group = '', sign = ''], negative) => {
          const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
          const text = `${whole}${sign}${String(cents % 100).padStart(2, '0')}`;
          const decimal: DecimalSign = sign === ',' ? ',' : '.';
          const value = parseNumber(negative ? `(${text})` : text, decimal);
          expect(Math.round(Math.abs(value) * 100)).toBe(cents);
          if (cents > 0) expect(value < 0).toBe(negative);
        },
      ),
    );
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readAmount(text, '.').value).toBe('number');
        expect(typeof parseStars(text, 5)).toBe('number');
        expect(typeof parseDuration(text, 1)).toBe('number');
        expect([true, false, null]).toContain(parseFlag(text));
      }),
    );
  });
});

describe('ratings', () => {
  it.each([
    ['★★★★☆', 5, 4],
    ['★★★½', 5, 3.5],
    ['⭐️⭐️⭐️', 5, 3],
    ['****', 5, 4],
    ['4★', 5, 4],
    ['★ 4.5', 5, 4.5],
    ['80 %', 5, 4],
    ['80', 100, 4],
    ['3.5', 7, 2.5],
    ['4/5', 10, 4],
    ['8 out of 10', 5, 4],
    ['4 von 5 Sternen', 5, 4],
    ['4 sur 5', 5, 4],
    ['4 su 5', 5, 4],
    ['Excellent', 5, 5],
    ['Very Satisfied', 5, 5],
    ['FIVE', 5, 5],
    ['très insatisfait', 5, 1],
    ['Sehr gut', 5, 5],
    ['muy malo', 5, 1],
    ['Zeer tevreden', 5, 5],
    ['普通', 5, 3],
  ])('%s out of %d', (text, scale, stars) => {
    expect(parseStars(text, scale)).toBe(stars);
  });

  it.each<[string, string[], number, string]>([
    ['Rating', ['4', '9'], 10, 'values'],
    ['Rating', ['87', '91'], 100, 'values'],
    ['Rating', ['4', '5'], 5, 'usual'],
    ['Score (1-7)', ['3'], 7, 'header'],
    ['Stars', ['8', '9'], 10, 'values'],
    ['NPS', ['3'], 10, 'header'],
    ['How likely to recommend (0-10)', ['3'], 10, 'header'],
    ['Ease of use', [...Array<string>(40).fill('6'), '7'], 7, 'values'],
    ['Rating', [...Array<string>(99).fill('4'), '55'], 5, 'usual'],
  ])('scale of %s', (header, cells, best, known) => {
    expect(learnStarScale(header, cells)).toEqual({ best, known });
  });

  it('are the same share of any scale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(5, 7, 10, 100),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scale, share) => {
          const value = Math.round(share * scale * 10) / 10;
          expect(parseStars(String(value), scale)).toBeCloseTo((value * 5) / scale, 9);
          expect(parseStars(`${value}/${scale}`, 5)).toBeCloseTo((value * 5) / scale, 9);
        },
      ),
    );
  });
});

describe('yes and no', () => {
  it.each([
    [true, 'true TRUE Yes y 1 1.0 x on oui vrai ja wahr sí sim vero verdadero waar はい ✓ ✔️ ☑'],
    [false, 'false FALSE No n 0 off non faux nein falsch não nee falso onwaar いいえ ✗ ☐'],
  ])('%s', (flag, words) => {
    for (const word of words.split(' ')) expect([word, parseFlag(word)]).toEqual([word, flag]);
  });

  it('are nothing else', () => {
    for (const word of ['', 'maybe', '2', 'yes please', 'nobody']) expect(parseFlag(word)).toBeNull();
  });
});

describe('durations', () => {
  const MINUTE = 60_000;

  it.each([
    ['26:30:00', 1590],
    ['02:15', 135],
    ['1.02:30:00', 1590],
    ['3 days 02:00:00', 4440],
    ['1d 4h', 1680],
    ['2 hours, 5 min', 125],
    ['1 Tag 2 Stunden', 1560],
    ['2 heures', 120],
    ['1h 30m', 90],
    ['1w', 10080],
    ['PT26H30M', 1590],
    ['P1DT2H', 1560],
    ['90', 90],
    ['1,5', 1.5],
    ['1.5 h', 90],
  ])('%s', (text, minutes) => {
    expect(parseDuration(text, MINUTE)).toBe(minutes * MINUTE);
  });

  it.each(['', 'abc', '1:75', '5 apples', 'P', '1d xx', 'x'.repeat(1000)])('is none: %j', (text) => {
    expect(parseDuration(text, MINUTE)).toBeNaN();
  });

  it('have the unit their header names', () => {
    const names = [
      'Full resolution time in minutes',
      'Resolution time (in hrs)',
      'Time spent (s)',
      'Age in days',
      'Id',
    ];
    expect(names.map(unitInHeader)).toEqual([MINUTE, 60 * MINUTE, 1000, 1440 * MINUTE, null]);
  });

  it('are read back as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seconds) => {
        const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
        const two = (value: number) => String(value).padStart(2, '0');
        expect(parseDuration(`${two(h)}:${two(m)}:${two(s)}`, 1)).toBe(seconds * 1000);
        expect(parseDuration(`PT${h}H${m}M${s}S`, 1)).toBe(seconds * 1000);
        expect(parseDuration(`${h}h ${m}m ${s}s`, 1)).toBe(seconds * 1000);
      }),
    );
  });
});
