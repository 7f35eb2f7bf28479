import { describe, expect, it } from 'vitest';
import {
  cleanFact,
  countOf,
  fillTemplate,
  joinWords,
  toMajor,
  writeStatement,
} from '../../../src/report/wording.ts';

describe('fillTemplate', () => {
  it('writes facts with their units', () => {
    const facts = { share: 0.33, n: 1000, day: 20_778, days: 13.5, delta: -0.08 };
    expect(
      fillTemplate('{share|share} of {n|count} since {day|day}, {days|days}, {delta|points}', facts),
    ).toBe('33 % of 1,000 since 2026-11-21, 14 days, -8 pp');
  });

  it('writes facts without a unit as they are', () => {
    expect(fillTemplate('{name}: {n}', { name: 'Northwind', n: 1234 })).toBe('Northwind: 1,234');
  });

  it('brings money from minor units to those of its currency', () => {
    const template = '{sum|money} lost';
    expect(fillTemplate(template, { sum: 46_000_000, currency: 'EUR' })).toBe('460,000 EUR lost');
    expect(fillTemplate(template, { sum: 460_000, currency: 'JPY' })).toBe('460,000 JPY lost');
    expect(fillTemplate(template, { sum: 46_000_000 })).toBe('460,000 lost');
    expect(fillTemplate(template, { sum: null, currency: 'EUR' })).toBe('– lost');
  });

  it('lets a name without a fact show, inherited ones too', () => {
    expect(fillTemplate('{typo|share} {constructor} {__proto__}', {})).toBe(
      '{typo|share} {constructor} {__proto__}',
    );
  });

  it('does not fill in what a fact says', () => {
    expect(fillTemplate('{a} {b}', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1 x');
  });

  it('takes an unknown unit for a plain number', () => {
    expect(fillTemplate('{n|furlongs}', { n: 1200 })).toBe('1,200');
  });
});

describe('counts of one', () => {
  it.each([
    [
      '{n|count} tickets end before they begin and are left out',
      '1 ticket ends before they begin and are left out',
    ],
    ['{n|count} lost deals without an amount are left out', '1 lost deal without an amount is left out'],
    ['{n|count} of {all|count} interviewees were picked', '1 of 12 interviewees was picked'],
    [
      '{all|count} tickets of {n|count} accounts report much the same',
      '12 tickets of 1 account report much the same',
    ],
    ['in {n|count} of the last {all|count} months', 'in 1 of the last 12 months'],
    ['{n|count} tickets and {all|count} others are left out', '1 ticket and 12 others are left out'],
    ['{n|share} of {all|count} losses', '100 % of 12 losses'],
    ['{text}: {n|count} weeks', '1 tickets are: 1 week'],
  ])('%s', (template, sentence) => {
    expect(fillTemplate(template, { n: 1, all: 12, text: '1 tickets are' })).toBe(sentence);
  });

  it('leave sentences about many alone', () => {
    const template = '{n|count} tickets of {all|count} accounts are left out';
    expect(fillTemplate(template, { n: 2, all: 12 })).toBe('2 tickets of 12 accounts are left out');
  });
});

describe('writeStatement', () => {
  const templates = { rival: '{name} won {n|count} deals' };

  it('masks what came from the inputs', () => {
    const statement = { id: 'rival', facts: { name: 'sam@example.com', n: 3 } };
    expect(writeStatement(templates, statement, true)).toBe('[email] won 3 deals');
    expect(writeStatement(templates, statement, false)).toBe('sam@example.com won 3 deals');
  });

  it('loses no fact of a statement without a template', () => {
    expect(writeStatement(templates, { id: 'odd', facts: { b: 2, a: 'x' } }, true)).toBe('odd: a x, b 2');
    expect(writeStatement(templates, { id: 'constructor', facts: {} }, true)).toBe('constructor');
  });

  it('keeps long texts short and whole characters whole', () => {
    const statement = { id: 'rival', facts: { name: '👍'.repeat(50_000), n: 1 } };
    const sentence = writeStatement(templates, statement, true);
    expect(sentence.length).toBeLessThan(200);
    expect(sentence).toMatch(/^👍+… won 1 deal$/u);
  });
});

it('cleanFact masks before it cuts', () => {
  const long = `${'x'.repeat(147)} 4111 1111 1111 1111 and more`;
  expect(cleanFact(long, true)).toBe(`${'x'.repeat(147)} [card]…`);
  expect(cleanFact(long, false)).toMatch(/ 4111 1111…$/);
});

it('cleanFact drops numbers that JSON does not know', () => {
  expect(cleanFact(Number.NaN, true)).toBeNull();
  expect(cleanFact(1.5, true)).toBe(1.5);
});

it('toMajor knows currencies with other minor units', () => {
  expect(toMajor(12_345, 'EUR')).toBe(123.45);
  expect(toMajor(12_345, 'KWD')).toBe(12.345);
  expect(toMajor(12_345, null)).toBe(123.45);
});

it('joinWords and countOf write lists and numbers', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect([1, 0, 1000].map((n) => countOf(n, 'row'))).toEqual(['1 row', '0 rows', '1,000 rows']);
});
