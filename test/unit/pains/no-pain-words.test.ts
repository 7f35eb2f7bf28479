import { describe, expect, it } from 'vitest';
import { reviewWords } from '../../../src/analyzers/review-words/words.ts';
import { isSubject } from '../../../src/lib/pains/index-terms.ts';
import { readRuns } from '../../../src/lib/pains/read-words.ts';
import { Stems } from '../../../src/lib/text/stems.ts';
import { textOf } from '../../tools/observations.ts';

describe('words that are about nothing', () => {
  it.each(['die', 'eine', 'dass', 'pour', 'niet', 'went', 'dislike', 'easier', 'according'])(
    '"%s" is no pain',
    (word) => {
      expect(isSubject(word, word)).toBe(false);
    },
  );

  it.each(['rechnung', 'facture', 'scanner', 'rota'])('"%s" may be one', (word) => {
    expect(isSubject(word, word)).toBe(true);
  });

  it('are those of code, and not those after a forgotten blank', () => {
    const words = readRuns('TypeError: t.columns is undefined.The roster is gone', new Stems()).flat();
    expect(words.map(({ word }) => word)).not.toContain('columns');
    expect(words.map(({ word }) => word)).toContain('roster');
  });

  it('tell fans from detractors in no language', () => {
    expect(reviewWords([textOf('body', 'ich liebe die karte und kann sie empfehlen')], true)).toEqual([
      'liebe',
      'karte',
      'empfehlen',
    ]);
  });
});
