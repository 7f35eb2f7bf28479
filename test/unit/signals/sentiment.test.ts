import { describe, expect, it } from 'vitest';
import { observed, words } from './readers.ts';

const score = (body: string): number => observed('reviews', { body }).signals.sentiment?.score ?? Number.NaN;

describe('sentiment', () => {
  it.each([
    'I love it',
    'no problems ever',
    'No problems or complaints',
    'Very clean, no problem',
    'all good, no complaints',
    'not bad at all',
    'works like a charm 👍',
    'Could not work without it',
    'It handles cases that no other tool could',
  ])('"%s" is pleasant', (text) => {
    expect(score(text)).toBeGreaterThan(10);
  });

  it.each([
    'I hate it',
    'not good',
    'It does not work',
    'a waste of money',
    'great idea, but it crashes constantly',
    'still broken :(',
    'I would not recommend it',
    'My ticket was closed with "works as designed"',
  ])('"%s" is unpleasant', (text) => {
    expect(score(text)).toBeLessThan(-10);
  });

  it.each([
    '',
    'kindly improve your performance',
    'We would like to know the limit',
    'Waiting for your call',
    'If you need more details, call me',
    'Export to Excel',
  ])('"%s" is neither', (text) => {
    expect(Math.abs(score(text))).toBeLessThanOrEqual(10);
  });

  it.each([
    "I'd love it if the roster offered better colours",
    'We would have liked a friendlier tone on the till',
    'It would be great to have a more comprehensive, intuitive planner',
    'I wish to get more useful figures about our visitors',
    'It would make our evenings easier',
    'It would be really great if the roster had shifts of four hours',
    'Reminders would be a small thing with a great effect',
  ])('"%s" wishes for what is not there, and praises nothing', (text) => {
    expect(score(text)).toBeLessThan(10);
  });

  it.each(['There is nothing to dislike', 'No dislikes at this point', "I can't say I dislike anything"])(
    '"%s" says that there is nothing to tell: no praise',
    (text) => {
      expect(score(text)).toBeLessThan(10);
    },
  );

  it('hears praise beside a wish, in a clause of its own', () => {
    expect(score('The planner is wonderful, though it would be nice to print it')).toBeGreaterThan(
      score('It would be nice to print the planner'),
    );
  });

  it('does not take "honestly" for praise', () => {
    expect(score('Honestly, the till prints receipts')).toBeLessThan(
      score('Nicely, the till prints receipts'),
    );
  });

  it('grows with intensifiers, capitals and exclamation marks, and shrinks with hedges', () => {
    expect(score('very good')).toBeGreaterThan(score('good'));
    expect(score('GOOD stuff')).toBeGreaterThan(score('good stuff'));
    expect(score('good!')).toBeGreaterThan(score('good'));
    expect(score('slightly annoying')).toBeGreaterThan(score('annoying'));
  });

  it('weighs what comes after "but"', () => {
    expect(score('It is ugly but great')).toBeGreaterThan(score('It is great but ugly'));
  });

  it('believes the field more than the word, and the stars a little', () => {
    const field = (fields: { pros?: string; cons?: string }): number =>
      observed('reviews', fields).signals.sentiment?.score ?? 0;
    expect(field({ cons: 'the calendar' })).toBeLessThan(0);
    expect(field({ pros: 'the calendar' })).toBeGreaterThan(0);
    expect(field({ cons: 'Nothing so far' })).toBeGreaterThanOrEqual(-10);
    const stars = (value: number): number =>
      observed('reviews', { stars: value }).signals.sentiment?.score ?? 0;
    expect(stars(1)).toBeLessThan(stars(3));
    expect(stars(3)).toBe(0);
    expect(stars(5)).toBeGreaterThan(0);
  });

  it('hears disappointment and surprise in what became of expectations', () => {
    expect(
      score('I was sceptical after two failures, and it was far easier than we feared.'),
    ).toBeGreaterThan(10);
    expect(
      score('They told us that every guest would love the included helper. There is no helper.'),
    ).toBeLessThan(-10);
  });

  it('points at the loudest clause of its own sign', () => {
    const seen = observed('reviews', { body: 'Nice colours. The support is horrible and the app crashes.' });
    expect(words(seen, seen.signals.sentiment?.span)).toBe('The support is horrible and the app crashes');
  });

  it('stays a whole number from -100 to 100', () => {
    for (const text of ['terrible '.repeat(3000), 'amazing '.repeat(3000)]) {
      expect(Number.isInteger(score(text))).toBe(true);
      expect(Math.abs(score(text))).toBeLessThanOrEqual(100);
    }
  });
});

describe('feeling of what is over or forgotten', () => {
  it.each([
    'The tills worked without trouble until last month.',
    'It ran flawlessly until the new release',
    'Great, another outage',
  ])('"%s" is unpleasant', (body) => {
    expect(score(body)).toBeLessThan(-10);
  });

  it.each([
    'If we had a question or concern, they answered all of our calls within the hour',
    'Whenever there is a problem they pick up the phone',
  ])('"%s" is pleasant', (body) => {
    expect(score(body)).toBeGreaterThan(10);
  });

  it.each(['I forgot how to print the roster', 'Our signed agreement is attached'])(
    '"%s" is not unpleasant',
    (body) => {
      expect(score(body)).toBeGreaterThan(-20);
    },
  );
});

describe('feeling of courtesies', () => {
  const ticket = (body: string): number =>
    observed('tickets', { body }).signals.sentiment?.score ?? Number.NaN;

  it.each(['Nothing urgent.', 'No hurry.'])('"%s" is not unpleasant', (body) => {
    expect(ticket(body)).toBeGreaterThan(-10);
  });

  it.each(['They took our money and will not provide a refund', 'The shop refused the refund'])(
    '"%s" is unpleasant',
    (body) => {
      expect(score(body)).toBeLessThan(-20);
    },
  );

  it('who is not afraid to recommend praises', () => {
    expect(score('I would not be afraid to recommend them')).toBeGreaterThan(20);
  });
});
