import { describe, expect, it } from 'vitest';
import { observed, words } from './readers.ts';

const gaps = (body: string): { negative: number; positive: number } => {
  const { negative = [], positive = [] } = observed('reviews', { body }).signals.expectation ?? {};
  return { negative: negative.length, positive: positive.length };
};

describe('expectation', () => {
  it.each([
    'Not as advertised',
    'The website is misleading',
    'It falls short of what we need',
    'Sales oversold it',
    'We were promised an API, but there is none',
    'I was told it would sync. It does not.',
    'I thought it would save time, instead it costs us time',
    'I expected more',
    'It was not exactly what we had hoped for',
    'They said it would sync. It does not.',
    'The demo showed live data but in reality it is a day old',
    'It does not live up to the hype',
    'It still is not migrated, although they swore it would be quick',
  ])('"%s" was missed', (body) => {
    expect(gaps(body)).toEqual({ negative: 1, positive: 0 });
  });

  it.each([
    'It exceeded our expectations',
    'Better than expected',
    'I was surprised how well it works',
    'It lives up to the hype',
    'It did not disappoint',
    'The website was not misleading',
    'The service exceeded what I had hoped for.',
    'It is more than we had hoped for',
    'The rollout was exactly what we had hoped for',
    'It surpassed everything we imagined',
  ])('"%s" was exceeded or kept', (body) => {
    expect(gaps(body)).toEqual({ negative: 0, positive: 1 });
  });

  it.each([
    'Good tool for the money',
    'We expect to renew in May',
    'Sales told us about the trial',
    'It was supposed to be delivered in May?',
    'When something does go wrong they say so, and it is put right quickly. I can not think of anything negative.',
    'They say when a release is late. I cannot think of a fault.',
    'Lines were missing after the run, customers got half of their goods.',
    'The guide says to press Save twice. Nothing happened.',
    'We look at the numbers once in a week.',
    'The new invoice form is a total joke.',
    'It took one call and we were ready for the season.',
    'The crew liked it from the first day, which says a lot.',
    '',
  ])('"%s" says neither', (body) => {
    expect(gaps(body)).toEqual({ negative: 0, positive: 0 });
  });

  it.each([
    'I did not believe the promises in the demo, but all of them were kept.',
    'The rep kept his word and her promises.',
    'So slow in the morning that we write on paper.',
    'We do the stock count on paper again.',
  ])('"%s" was not missed', (body) => {
    expect(gaps(body).negative).toBe(0);
  });

  it.each([
    'The promises of the sales team were not kept.',
    'On paper it does everything, in practice nothing.',
  ])('"%s" was', (body) => {
    expect(gaps(body).negative).toBe(1);
  });

  it('counts both when both are said, and quotes from the promise to what broke it', () => {
    const body = 'Setup was easier than expected. We were promised offline maps. They never came.';
    const seen = observed('reviews', { body });
    expect(seen.signals.expectation?.positive).toHaveLength(1);
    expect(words(seen, seen.signals.expectation?.negative[0])).toBe(
      'We were promised offline maps. They never came',
    );
  });
});
