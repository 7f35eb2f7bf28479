import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_ORDERS, type DayOrder, OrderTally, voteDayOrder } from '../../../src/lib/dates/day-order.ts';
import { compileInstantParser, parseInstant } from '../../../src/lib/dates/parse-date.ts';
import { parseRelative, resolveRelative } from '../../../src/lib/dates/relative-date.ts';

const read = (text: string, order: DayOrder = 'dmy') => {
  const instant = parseInstant(text, order);
  if (instant === null) return null;
  return Number.isNaN(instant.ms) ? 'unreadable' : new Date(instant.ms).toISOString().slice(0, 19);
};

describe('forms of dates', () => {
  it.each([
    ['2025年3月4日 10:30', '2025-03-04T10:30:00'],
    ['2025/03/04(火) 午後3:05', '2025-03-04T15:05:00'],
    ['２０２５年３月４日', '2025-03-04T00:00:00'],
    ['2025. 3. 4.', '2025-03-04T00:00:00'],
    ['4 maart 2025 10:05', '2025-03-04T10:05:00'],
    ['4-mrt-2025', '2025-03-04T00:00:00'],
    ['dinsdag 4 mei 2025', '2025-05-04T00:00:00'],
    ['4. März 2025, 14:05 Uhr', '2025-03-04T14:05:00'],
    ['Di., 4. Mär. 2025', '2025-03-04T00:00:00'],
    ['mar. 5 mai 2024', '2024-05-05T00:00:00'],
    ['vendredi 7 mars 2025 à 14:05', '2025-03-07T14:05:00'],
    ['1er août 2025', '2025-08-01T00:00:00'],
    ['1 de janeiro de 2025', '2025-01-01T00:00:00'],
    ['15 de septiembre de 2025 a las 9:05', '2025-09-15T09:05:00'],
    ['3 gennaio 2025 alle 10:00', '2025-01-03T10:00:00'],
    ['Mon Mar 03 2025 10:00:00 GMT+0100 (CET)', '2025-03-03T09:00:00'],
    ['Mon Mar 03 2025 10:00:00 GMT+0100 (Mitteleuropäische Normalzeit)', '2025-03-03T09:00:00'],
    ['2025-W10-2', '2025-03-04T00:00:00'],
    ['2025W102', '2025-03-04T00:00:00'],
    ['2025-W10', '2025-03-03T00:00:00'],
    ['2020-W53-5', '2021-01-01T00:00:00'],
    ['2025-063', '2025-03-04T00:00:00'],
    ['20250304T101500Z', '2025-03-04T10:15:00'],
    ['20250304T1015+0100', '2025-03-04T09:15:00'],
    ['202503041015', '2025-03-04T10:15:00'],
    ['20250304101500', '2025-03-04T10:15:00'],
    ['/Date(1741082400000)/', '2025-03-04T10:00:00'],
    ['1741082400123456', '2025-03-04T10:00:00'],
    ['1741082400123456789', '2025-03-04T10:00:00'],
    ['2025-03-04T10:00:00+01:00[Europe/Berlin]', '2025-03-04T09:00:00'],
    ['10:30, 3 March 2025', '2025-03-03T10:30:00'],
    ['Mar 3, 2025 10 AM', '2025-03-03T10:00:00'],
    ['3/4/2025 5:07 p. m.', '2025-04-03T17:07:00'],
    ['2025-3-4 9:05', '2025-03-04T09:05:00'],
    ['2025-03', '2025-03-01T00:00:00'],
    ['03/2025', '2025-03-01T00:00:00'],
    ['45720.4375', '2025-03-04T10:30:00'],
    ['4/3/2025 10:00 JST', '2025-03-04T01:00:00'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '9999-12-31',
    '2099-12-31',
    '31/12/9999',
    '1900-01-01',
    '01/01/1900',
    '0000-00-00',
    '1970-01-01',
    '0',
  ])('takes %s for no date', (text) => expect(read(text)).toBeNull());

  it.each([
    '2025-W54-1',
    '2025-W00',
    '2025-367',
    '2025-000',
    '20251345',
    '202513451015',
    '/Date(x)/',
    '31/31/2025',
  ])('does not pretend to read %s', (text) => expect(read(text)).toBe('unreadable'));
});

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2068-12-31'), noInvalidDate: true })
  .map((date) => Math.floor(date.getTime() / 86_400_000) * 86_400_000);

function write(ms: number, order: DayOrder, sign: string, short = false): string {
  const [year = '', month = '', day = ''] = new Date(ms).toISOString().slice(0, 10).split('-');
  const parts = { y: short ? year.slice(2) : year, m: month, d: day };
  return [...order].map((key) => parts[key as 'y' | 'm' | 'd']).join(sign);
}

describe('the order of day and month', () => {
  it('reads back every day in the order it was written in', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...DAY_ORDERS), fc.constantFrom('/', '-', '.'), (ms, order, sign) => {
        expect(parseInstant(write(ms, order, sign), order)?.ms).toBe(ms);
        expect(parseInstant(write(ms, order, sign, true), order)?.ms).toBe(
          ms < Date.UTC(1990, 0) ? null : ms,
        );
      }),
    );
  });

  it('is found from the days themselves, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(days, { maxLength: 30 }), fc.constantFrom('dmy', 'mdy'), (list, order) => {
        const cells = list.map((ms) => write(ms, order, '/'));
        const vote = voteDayOrder(cells);
        expect([order, null]).toContain(vote);
        expect(voteDayOrder([...cells].reverse())).toBe(vote);
        if (list.some((ms) => new Date(ms).getUTCDate() > 12)) expect(vote).toBe(order);
      }),
    );
  });

  it.each<[DayOrder | null, string[]]>([
    ['ymd', ['99/06/05', '25/06/19']],
    ['ymd', ['25/06/05', '25/06/19', '25/07/30', '24/12/24', '25/01/02', '25/03/28']],
    ['dmy', ['05/06/25', '19/06/25', '30/07/25', '24/12/24', '02/01/25', '28/03/25']],
    ['dmy', ['5.6.2025', '7.8.2025']],
    ['mdy', ['5.6.2025', '7.28.2025']],
    ['mdy', ['Mon 6/30/2025 4:00 PM', '7/1/2025']],
    ['mdy', ['6/30/2025', '7/30/2025', '30/7/2025']],
    [null, ['5/6/25', '5/7/25', 'n/a', '2025-06-30', '']],
    [null, ['30/06/2025', '06/30/2025']],
  ])('is %s for %j', (order, cells) => {
    expect(voteDayOrder(cells)).toBe(order);
  });

  it('is proven by what was read, too', () => {
    const tally = new OrderTally();
    const parse = compileInstantParser('mdy', tally);
    for (const cell of ['5/6/25', '5/6/25', '30/6/25', '30/6/25', '2025-06-30']) parse(cell);
    expect([tally.open, tally.misfits('mdy'), tally.misfits('dmy'), tally.proven()]).toEqual([
      2,
      2,
      0,
      'dmy',
    ]);
    expect([tally.fits('dmy'), tally.fits('mdy')]).toEqual([true, false]);
  });
});

describe('relative dates', () => {
  const reference = Date.UTC(2025, 2, 31, 12);
  const at = (text: string) => {
    const found = parseRelative(text);
    return found === null ? null : new Date(resolveRelative(found, reference)).toISOString().slice(0, 16);
  };

  it.each([
    ['2 hours ago', '2025-03-31T10:00'],
    ['an hour ago', '2025-03-31T11:00'],
    ['about 3 days ago', '2025-03-28T12:00'],
    ['2d ago', '2025-03-29T12:00'],
    ['just now', '2025-03-31T12:00'],
    ['yesterday', '2025-03-30T12:00'],
    ['Yesterday at 2:30 PM', '2025-03-30T14:30'],
    ['last week', '2025-03-24T12:00'],
    ['in 2 days', '2025-04-02T12:00'],
    ['vor 3 Tagen', '2025-03-28T12:00'],
    ['vor einer Stunde', '2025-03-31T11:00'],
    ['gestern um 14:30', '2025-03-30T14:30'],
    ['vorgestern', '2025-03-29T12:00'],
    ['il y a 3 jours', '2025-03-28T12:00'],
    ["aujourd'hui à 9:05", '2025-03-31T09:05'],
    ['avant-hier', '2025-03-29T12:00'],
    ['hace 5 días', '2025-03-26T12:00'],
    ['ayer', '2025-03-30T12:00'],
    ['há 2 dias', '2025-03-29T12:00'],
    ['ontem', '2025-03-30T12:00'],
    ['3 giorni fa', '2025-03-28T12:00'],
    ['ieri', '2025-03-30T12:00'],
    ['3 dagen geleden', '2025-03-28T12:00'],
    ['gisteren', '2025-03-30T12:00'],
    ['3日前', '2025-03-28T12:00'],
    ['2時間前', '2025-03-31T10:00'],
    ['昨日', '2025-03-30T12:00'],
  ])('%s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it.each(['', 'ago', '2 ago', '3 days', 'soon', 'vor', 'next to the door', '5/6/25', 'x'.repeat(1000)])(
    'finds none in %j',
    (text) => expect(parseRelative(text)).toBeNull(),
  );
});

describe('dates as programs print them', () => {
  const LOCALES = [
    'en-US',
    'en-GB',
    'fr',
    'fr-CA',
    'de',
    'de-AT',
    'es',
    'es-MX',
    'pt-BR',
    'pt',
    'it',
    'nl',
    'ja',
  ];
  const STYLES = ['full', 'long', 'medium'] as const;

  it.each(LOCALES)('are read back in %s, in every month', (locale) => {
    for (const dateStyle of STYLES) {
      const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const ms = Date.UTC(2025, month, 17);
        const text = format.format(ms);
        expect([text, parseInstant(text, locale === 'en-US' ? 'mdy' : 'dmy')?.ms]).toEqual([text, ms]);
      }
    }
  });

  it.each(LOCALES)('with a clock are read back in %s', (locale) => {
    const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
    const format = new Intl.DateTimeFormat(locale, options);
    for (const hour of [0, 9, 12, 23]) {
      const ms = Date.UTC(2025, 4, 17, hour, 5);
      const text = format.format(ms);
      expect([text, parseInstant(text, locale === 'en-US' ? 'mdy' : 'dmy')?.ms]).toEqual([text, ms]);
    }
  });
});

describe('hostile dates', () => {
  it('never throw and never hang', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.stringMatching(/^[0-9:/., \-apmTZWago年月日]{1,60}$/),
    );
    fc.assert(
      fc.property(odd, fc.constantFrom(...DAY_ORDERS), (text, order) => {
        const instant = parseInstant(text, order);
        expect(instant === null || typeof instant.ms === 'number').toBe(true);
        expect(() => parseRelative(text)).not.toThrow();
        expect(() => voteDayOrder([text])).not.toThrow();
      }),
    );
    for (const part of ['1/', '1 ', 'a ', '12:', '年', '(a)', ' vor'])
      expect(read(part.repeat(50_000))).toBe('unreadable');
  });
});
