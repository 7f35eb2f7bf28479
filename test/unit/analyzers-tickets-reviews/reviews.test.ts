import { describe, expect, it } from 'vitest';
import { findComplaint, themesInUse } from '../../../src/analyzers/review-complaints/dislike.ts';
import { analyzer as reviewComplaints } from '../../../src/analyzers/review-complaints/index.ts';
import { analyzer as reviewStars } from '../../../src/analyzers/review-stars/index.ts';
import { analyzer as reviewWords } from '../../../src/analyzers/review-words/index.ts';
import { MAX_WORDS, reviewWords as wordsOf } from '../../../src/analyzers/review-words/words.ts';
import { findBursts } from '../../../src/lib/bursts.ts';
import { WindowTally } from '../../../src/lib/states/windows.ts';
import type { AnyObservation, Signals } from '../../../src/model/signal.ts';
import { fillTemplate } from '../../../src/report/wording.ts';
import { type Fields, ms, observation, spanOf, textOf } from '../../tools/observations.ts';
import { CONTEXT, conclude, countsOf, findingOf, metricOf } from './helpers.ts';

const review = (fields: Fields<'reviews'>, signals: Signals = {}) => observation('reviews', fields, signals);

function rated(stars: readonly number[]): AnyObservation[] {
  return stars.map((value, i) =>
    review({ id: `r${i}`, author: `R${i}`, stars: value, body: `Review ${i}.` }),
  );
}

describe('stars', () => {
  it('are worked out as in the method: 14 of 60, .232 after one pseudo-review', () => {
    const rows = rated([...new Array<number>(14).fill(3), ...new Array<number>(46).fill(4)]);
    const { x, n } = countsOf(metricOf(conclude(reviewStars, rows), 'R1'));
    expect((x + 0.15) / (n + 1)).toBeCloseTo(0.232, 3);
  });

  it('are told of reviews, since one reviewer may write several', () => {
    const rows = [1, 2, 4, 5, 5].map((stars, i) => review({ id: `r${i}`, author: 'Ann Lee', stars }));
    const facts = findingOf(conclude(reviewStars, rows), 'detractors')?.facts ?? {};
    expect(fillTemplate(reviewStars.meta.statements.detractors ?? '', facts)).toBe(
      '40 % of 5 rated reviews give at most 3 stars',
    );
  });

  it('never look better with one more detractor', () => {
    const rows = rated([5, 5, 4, 3, 1, 4.5]);
    const before = countsOf(metricOf(conclude(reviewStars, rows), 'R1'));
    const after = countsOf(metricOf(conclude(reviewStars, [...rows, review({ stars: 0.5 })]), 'R1'));
    expect(after.x / after.n).toBeGreaterThan(before.x / before.n);
  });

  it('have no trend, and say why, when the newest review is older than both windows', () => {
    const rows = [3, 5, 5].map((stars) => review({ stars, createdAt: ms('2019-01-17') }));
    const { n, caveats } = metricOf(conclude(reviewStars, rows), 'R5');
    expect({ n, caveats }).toEqual({ n: 0, caveats: [{ id: 'windows', facts: { recent: 0, previous: 0 } }] });
  });

  it('have the mean that was given, half stars too', () => {
    const measured = conclude(reviewStars, rated([4.5, 4.5, 3.5, 3.5, 5]));
    expect(findingOf(measured, 'rating-split')?.facts.mean).toBeCloseTo(4.2, 9);
  });

  it('are not compared between sources with too few reviews', () => {
    const rows = rated([1, 2, 3]).map((row, i) => ({
      ...row,
      record: { ...row.record, invitation: i === 0 ? 'organic' : 'invited' },
    })) as AnyObservation[];
    expect(findingOf(conclude(reviewStars, rows), 'source-difference')).toBeUndefined();
  });
});

it('says that stars flatter only where more fans contradict themselves than noise explains', () => {
  const idOf = (contradictions: number) => {
    const state = Object.assign({}, reviewStars.map([], CONTEXT), { fans: 100, contradictions });
    const conclusion = reviewStars.finish(state, { ...CONTEXT, present: ['reviews'] });
    return conclusion.kind === 'measured'
      ? conclusion.findings.find(({ key }) => key === 'text-contradicts-stars')?.id
      : conclusion.kind;
  };
  expect([3, 20, 60].map(idOf)).toEqual([
    'text-agrees-with-stars',
    'text-agrees-with-stars',
    'text-contradicts-stars',
  ]);
});

describe('findBursts', () => {
  const arrivals = (days: readonly (readonly [day: number, reviews: number])[]) => {
    const tally = new WindowTally(1095, 2);
    for (const [day, reviews] of days) tally.add(0, day, 1, reviews);
    return findBursts(tally.toState());
  };
  const weekly = Array.from({ length: 40 }, (_, i) => [20_000 + 7 * i, 1] as const);

  it('finds the fullest fortnight and nothing that overlaps it', () => {
    const bursts = arrivals([...weekly, [20_100, 15], [20_104, 15]]);
    expect(bursts).toHaveLength(1);
    expect(bursts[0]).toMatchObject({ usual: 2 });
    expect(bursts[0]!.reviews).toBeGreaterThanOrEqual(31);
    expect(bursts[0]!.to - bursts[0]!.from).toBe(13);
  });

  it.each([
    ['a steady stream', weekly],
    [
      'a short history',
      [
        [20_000, 3],
        [20_010, 90],
      ] as const,
    ],
    ['a handful', [...weekly, [20_100, 6]] as const],
    ['nothing', []],
  ])('finds none in %s', (_, days) => {
    expect(arrivals(days)).toEqual([]);
  });

  it('finds two that lie apart, by date', () => {
    const bursts = arrivals([...weekly, [20_200, 40], [20_050, 30]]);
    expect(bursts.map(({ reviews }) => reviews >= 40)).toEqual([false, true]);
  });
});

describe('findComplaint', () => {
  const themes = themesInUse(CONTEXT);
  const words = (row: ReturnType<typeof review>): string | null => {
    const span = findComplaint(row, themes);
    return span === null ? null : row.texts[span.text]!.raw.slice(span.start, span.end);
  };
  const complaining = (fields: Fields<'reviews'>, about: string, signals: Signals = {}) => {
    const { texts } = review(fields);
    const span = spanOf(texts, about);
    return review(fields, { themes: [{ id: 'sync', polarity: -1, span }], ...signals });
  };

  it('reads the dislikes where the form asks for them', () => {
    expect(words(complaining({ pros: 'Fast sync.', cons: 'Sync loses data.' }, 'Sync loses'))).toBe(
      'Sync loses',
    );
    expect(words(complaining({ pros: 'Sync loses nothing.', cons: 'Price.' }, 'Sync loses'))).toBeNull();
    expect(words(complaining({ pros: 'Sync loses nothing.' }, 'Sync loses'))).toBeNull();
  });

  it('reads the whole text where it does not', () => {
    expect(words(complaining({ title: 'Meh', body: 'Sync loses data.' }, 'Sync loses'))).toBe('Sync loses');
  });

  it.each(['Nothing', 'n/a', 'None so far', 'no complaints!', 'NOTHING REALLY.'])(
    'takes "%s" for no complaint',
    (cons) => {
      expect(words(complaining({ pros: 'Fast.', cons }, cons))).toBeNull();
    },
  );

  it('does not take "Nothing works" for one of these', () => {
    expect(words(complaining({ pros: 'Fast.', cons: 'Nothing works' }, 'Nothing works'))).toBe(
      'Nothing works',
    );
  });

  it('leaves price and sales aside', () => {
    const context = { themes: [{ ...CONTEXT.themes[0]!, stage: 'renew' as const }] };
    expect(themesInUse(context).size).toBe(0);
  });

  it('is worked out as in the method: 33 of 60, .549 after one pseudo-review', () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      i < 33
        ? complaining({ id: `r${i}`, cons: 'Sync loses data.' }, 'Sync loses')
        : review({ id: `r${i}`, cons: 'Nothing.' }),
    );
    const { x, n } = countsOf(metricOf(conclude(reviewComplaints, rows), 'R4'));
    expect((x + 0.5) / (n + 1)).toBeCloseTo(0.549, 3);
  });
});

describe('the words of reviews', () => {
  it('leave out function words, numbers and endless ones, but keep what reviewers choose', () => {
    const text = textOf('body', `The support is great, 24 of 7, ${'x'.repeat(31)} but we hate the search.`);
    expect(wordsOf([text], true)).toEqual(['support', 'great', 'hate', 'search']);
  });

  it('are bounded', () => {
    expect(wordsOf([textOf('body', 'slow search '.repeat(5000))], false)).toHaveLength(MAX_WORDS);
  });

  it('are not those that the form asked of the other camp', () => {
    const texts = [textOf('pros', 'Cheap.', 'positive'), textOf('cons', 'Slow.', 'negative')];
    expect(wordsOf(texts, false)).toEqual(['slow']);
    expect(wordsOf(texts, true)).toEqual(['cheap']);
  });

  it('stand in the quotes beside them', () => {
    const rows = [
      ...Array.from({ length: 30 }, (_, i) =>
        review({ id: `f${i}`, stars: 5, title: 'Boards for all', body: 'Our team shares everything here.' }),
      ),
      ...Array.from({ length: 30 }, (_, i) =>
        review({ id: `d${i}`, stars: 1, title: 'Poor search', body: 'The export lost half of the rows.' }),
      ),
    ];
    const conclusion = conclude(reviewWords, rows);
    const words = conclusion.kind === 'measured' ? (conclusion.tables?.[0]?.rows ?? []) : [];
    expect(words.length).toBeGreaterThan(0);
    for (const [word, , , , , said] of words) expect(String(said).toLowerCase()).toContain(word);
  });

  it('of one wordy reviewer prove nothing', () => {
    const rows = [
      ...Array.from({ length: 200 }, (_, i) => review({ id: `f${i}`, stars: 5, body: 'Easy sharing.' })),
      ...Array.from({ length: 200 }, (_, i) => review({ id: `d${i}`, stars: 1, body: 'Slow search.' })),
      ...[1, 2].map((i) => review({ id: `w${i}`, stars: 1, body: 'zebra '.repeat(50) })),
    ];
    const conclusion = conclude(reviewWords, rows);
    expect(findingOf(conclusion, 'detractor-words')?.facts.words).toBe('search, slow');
    expect(findingOf(conclusion, 'fan-words')?.facts.words).toBe('easy, sharing');
  });
});
