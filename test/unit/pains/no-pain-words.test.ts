import { describe, expect, it } from 'vitest';
import { reviewWords } from '../../../src/analyzers/review-words/words.ts';
import { isSubject } from '../../../src/lib/pains/index-terms.ts';
import { textOf } from '../../tools/observations.ts';

describe('words that are about nothing', () => {
  it.each(['die', 'eine', 'dass', 'pour', 'niet', 'went', 'dislike'])('"%s" is no pain', (word) => {
    expect(isSubject(word, word)).toBe(false);
  });

  it.each(['rechnung', 'facture', 'scanner', 'rota'])('"%s" may be one', (word) => {
    expect(isSubject(word, word)).toBe(true);
  });

  it('tell fans from detractors in no language', () => {
    expect(reviewWords([textOf('body', 'ich liebe die karte und kann sie empfehlen')], true)).toEqual([
      'liebe',
      'karte',
      'empfehlen',
    ]);
  });
});
