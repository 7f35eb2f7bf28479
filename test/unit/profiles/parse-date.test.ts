import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsDayOrder, voteDayOrder } from '../../../src/lib/dates/day-order.ts';
import { compileInstantParser, parseInstant } from '../../../src/lib/dates/parse-date.ts';

const iso = (text: string, order: 'dmy' | 'mdy' = 'mdy') => {
  const instant = parseInstant(text, order);
  if (instant === null) return null;
  return Number.isNaN(instant.ms) ? 'unreadable' : new Date(instant.ms).toISOString();
};

describe('parseInstant', () => {
  it.each([
    ['2023-04-04', '2023-04-04T00:00:00.000Z'],
    ['2023-04-04 11:48', '2023-04-04T11:48:00.000Z'],
    ['2023-05-11 00:00:00', '2023-05-11T00:00:00.000Z'],
    ['2020-03-20 02:32:49.426', '2020-03-20T02:32:49.426Z'],
    ['2018-03-01T00:00:14Z', '2018-03-01T00:00:14.000Z'],
    ['2018-05-11T09:46:53.000+0300', '2018-05-11T06:46:53.000Z'],
    ['2013-12-06T08:51:22.236-06:00', '2013-12-06T14:51:22.236Z'],
    ['2024-05-14T08:53+02', '2024-05-14T06:53:00.000Z'],
    ['2023-04-04T11:48:00.1234567Z', '2023-04-04T11:48:00.123Z'],
    ['2023-04-04 11:48:00 UTC', '2023-04-04T11:48:00.000Z'],
    ['15 Apr, 2021 00:02:00', '2021-04-15T00:02:00.000Z'],
    ['13/Jun/22 1:10 PM', '2022-06-13T13:10:00.000Z'],
    ['13/Jun/22 12:10 AM', '2022-06-13T00:10:00.000Z'],
    ['6/21/2025 16:14', '2025-06-21T16:14:00.000Z'],
    ['19/oct./16 10:36 AM', '2016-10-19T10:36:00.000Z'],
    ['05/juil./16 10:36 AM', '2016-07-05T10:36:00.000Z'],
    ['14 août 2023 14h30', '2023-08-14T14:30:00.000Z'],
    ['3. Januar 2024', '2024-01-03T00:00:00.000Z'],
    ['31.12.2023 14:05 Uhr', '2023-12-31T14:05:00.000Z'],
    ['14 de mayo de 2024', '2024-05-14T00:00:00.000Z'],
    ['1 dicembre 2023', '2023-12-01T00:00:00.000Z'],
    ['2 de março de 2023', '2023-03-02T00:00:00.000Z'],
    ['Tue May 14 2024 08:53:33 GMT+0000 (GMT)', '2024-05-14T08:53:33.000Z'],
    ['Tue May 14 08:53:33 2024', '2024-05-14T08:53:33.000Z'],
    ['Wed, 21 Oct 2015 07:28:00 GMT', '2015-10-21T07:28:00.000Z'],
    ['9/23/2025, 12:51:40 PM GMT+5:30', '2025-09-23T07:21:40.000Z'],
    ['January 31, 2026', '2026-01-31T00:00:00.000Z'],
    ['May 3, 2020', '2020-05-03T00:00:00.000Z'],
    ['1st March 2024', '2024-03-01T00:00:00.000Z'],
    ['1778134494', '2026-05-07T06:14:54.000Z'],
    ['1778134494.531', '2026-05-07T06:14:54.531Z'],
    ['1758612100413', '2025-09-23T07:21:40.413Z'],
    ['44124', '2020-10-20T00:00:00.000Z'],
    ['44124.5', '2020-10-20T12:00:00.000Z'],
    ['20230411', '2023-04-11T00:00:00.000Z'],
    ['2023/04/11', '2023-04-11T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    '9999-01-01T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '0000-00-00',
    '1970-01-01',
    '1989-12-31',
    '2101-01-01',
    '0',
    '-1',
  ])('takes %s for no date at all', (text) => {
    expect(iso(text)).toBeNull();
  });

  it.each([
    ...[
      '2 hours ago',
      'abc',
      '',
      '12:30',
      '2023-02-30',
      '2024-13-01',
      '13/13/2024',
      '25:00',
      'Oct-23',
      '1,5',
      '12345',
    ],
    ...[
      '2023-04-04 25:10',
      '2023-04-04 11:61',
      '13:00 PM 4/4/2023',
      '2023-04-04T11:48:00 Mars/Olympus',
      '٢٠٢٣-٠٤-٠٤',
    ],
  ])('does not pretend to read %j', (text) => {
    expect(iso(text)).toBe('unreadable');
  });

  it('reads 5/6/25 by the order of its column, and impossible orders the other way round', () => {
    expect(iso('5/6/25', 'mdy')).toBe('2025-05-06T00:00:00.000Z');
    expect(iso('5/6/25', 'dmy')).toBe('2025-06-05T00:00:00.000Z');
    expect(iso('27/02/2020', 'mdy')).toBe('2020-02-27T00:00:00.000Z');
    expect(iso('02/27/2020', 'dmy')).toBe('2020-02-27T00:00:00.000Z');
  });

  it('says whether the text named its zone', () => {
    expect(parseInstant('2023-04-04 11:48', 'mdy')?.zoned).toBe(false);
    expect(parseInstant('2023-04-04 11:48Z', 'mdy')?.zoned).toBe(true);
    expect(parseInstant('13/Jun/22 1:10 PM', 'mdy')?.zoned).toBe(false);
  });

  it('reads what it wrote, for every instant between 1990 and 2100', () => {
    const instants = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        expect(parseInstant(date.toISOString(), 'mdy')).toEqual({ ms: date.getTime(), zoned: true });
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        expect(parseInstant(date.toUTCString(), 'dmy')).toEqual({ ms: seconds, zoned: true });
      }),
    );
  });

  it('never throws, and a compiled parser agrees with it', () => {
    const parse = compileInstantParser('dmy');
    const texts = fc.oneof(fc.string({ maxLength: 80 }), fc.stringMatching(/^[0-9/:. apmTZ+-]{1,30}$/));
    fc.assert(
      fc.property(texts, (text) => {
        expect(parse(text)).toEqual(parseInstant(text, 'dmy'));
      }),
    );
    expect(iso('9'.repeat(100_000))).toBe('unreadable');
    expect(iso(`${'1/'.repeat(50_000)}`)).toBe('unreadable');
  });
});

describe('the order of day and month', () => {
  it('is what the unambiguous cells of a column say', () => {
    expect(voteDayOrder(['5/6/25', '27/02/2020', ''])).toBe('dmy');
    expect(voteDayOrder(['5/6/25', '6/21/2025 16:14'])).toBe('mdy');
    expect(voteDayOrder(['5/6/25', '2024-01-31'])).toBeNull();
    expect(voteDayOrder(['27/02/2020', '02/27/2020'])).toBeNull();
  });

  it('matters only where both readings exist and differ', () => {
    expect(needsDayOrder('5/6/25')).toBe(true);
    expect(needsDayOrder('5/5/25')).toBe(false);
    expect(needsDayOrder('25/5/25')).toBe(false);
    expect(needsDayOrder('2025-05-06')).toBe(false);
  });
});
