import { describe, expect, it } from 'vitest';
import { GENRES } from '../../../src/signals/genre.ts';
import { GATE_SIZE, type Opinions, weighOpinions } from '../../../src/signals/sentiment/blend.ts';
import { MOODS } from '../../../src/signals/sentiment/moods.ts';

const [SAD, HAPPY] = [Float64Array.of(1, 0, 0), Float64Array.of(0, 0, 1)];
const BY_CUSTOMER = 1;
const BY_NOBODY = 0;

/** Words and lexicon say sad, the lexicon alone says happy. */
function opinions(count: number, customer: number): Opinions {
  const genres = new Float64Array(4);
  genres[GENRES.customer] = customer;
  return { both: SAD, lexicon: HAPPY, customer: new Float64Array(MOODS), genres, count };
}

/** The gate with one number set. */
function gateOf(place: number): Float64Array {
  return new Float64Array(GATE_SIZE).fill(1, place, place + 1);
}

describe('the gate between words and lexicon', () => {
  it('has a worth for each opinion, and a constant for each mood', () => {
    const said = (place: number): number[] => [...weighOpinions(opinions(300, BY_CUSTOMER), gateOf(place))];
    expect(Array.from({ length: GATE_SIZE }, (_, place) => said(place))).toEqual([
      ...[SAD, SAD, HAPPY, HAPPY, HAPPY].map((scores) => [...scores]),
      ...Array.from({ length: MOODS }, (_, mood) =>
        Array.from({ length: MOODS }, (_, i) => (i === mood ? 1 : 0)),
      ),
    ]);
  });

  it.each([
    ['words of customers', 1, 0],
    ['the lexicon in longer texts', 3, 2],
    ['the lexicon on customers', 4, 2],
  ])('tells how much %s count by length', (_, place, mood) => {
    const said = (count: number): number | undefined =>
      weighOpinions(opinions(count, BY_CUSTOMER), gateOf(place))[mood];
    expect([0, 15, 30, 300].map(said)).toEqual([0, 0.5, 1, 1]);
  });

  it('leaves the words of customers alone in what customers did not write', () => {
    for (const place of [1, 4])
      expect([...weighOpinions(opinions(300, BY_NOBODY), gateOf(place))]).toEqual([0, 0, 0]);
  });
});
