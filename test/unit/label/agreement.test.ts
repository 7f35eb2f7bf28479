import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classQuality, cohensKappa } from '../../../src/lib/statistics/kappa.ts';
import { roganGladen } from '../../../src/lib/statistics/rogan-gladen.ts';
import type { CodedStratum } from '../../../src/model/score.ts';
import { correctShare } from '../../../src/scoring/correct-share.ts';
import { measureAccuracy } from '../../../src/scoring/reader-audit.ts';

// The worked example: TP 42, FP 9, FN 6, TN 143.
const TRUTHS = [
  [42, 6],
  [9, 143],
];
const STRATA: readonly CodedStratum[] = [
  { isRead: true, records: 51, coded: 51, positive: 42 },
  { isRead: false, records: 149, coded: 149, positive: 6 },
];

describe('agreement with hand-coded records', () => {
  it('has the precision, recall and kappa of the worked example', () => {
    const { precision, recall, f1, kappa } = classQuality(TRUTHS, 0);
    expect(precision).toBeCloseTo(0.8235, 4);
    expect(recall).toBeCloseTo(0.875, 4);
    expect(f1).toBeCloseTo(84 / 99, 9);
    expect(kappa).toBeCloseTo(0.8, 2);
    expect(cohensKappa(TRUTHS)).toBeCloseTo(kappa ?? 0, 12);
  });

  it('has no number where there is nothing to divide by', () => {
    expect(cohensKappa([])).toBeNull();
    expect(
      cohensKappa([
        [5, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(classQuality([[0]], 0)).toEqual({ precision: null, recall: null, f1: null, kappa: null });
    expect(
      classQuality(
        [
          [0, 3],
          [0, 2],
        ],
        0,
      ).precision,
    ).toBeNull();
  });

  it('is between -1 and 1, and 1 only without a mistake', () => {
    const cell = fc.nat(50);
    const square = fc.tuple(
      fc.tuple(cell, cell, cell),
      fc.tuple(cell, cell, cell),
      fc.tuple(cell, cell, cell),
    );
    fc.assert(
      fc.property(square, (counts) => {
        const kappa = cohensKappa(counts);
        if (kappa === null) return;
        const wrong = counts.some((row, i) => row.some((count, j) => i !== j && count > 0));
        expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(kappa).toBeLessThanOrEqual(1);
        expect(Math.abs(kappa - 1) < 1e-12).toBe(!wrong);
      }),
    );
  });
});

describe('the correction of Rogan and Gladen', () => {
  it('has the share of the worked example', () => {
    const accuracy = measureAccuracy(STRATA);
    expect(accuracy?.sensitivity).toBeCloseTo(0.875, 9);
    expect(accuracy?.specificity).toBeCloseTo(143 / 152, 9);
    expect(roganGladen(0.33, accuracy!)).toBeCloseTo(0.332, 3);
  });

  it('stays within 0 and 1, and says nothing for a reader like chance', () => {
    expect(roganGladen(0.02, { sensitivity: 0.9, specificity: 0.9 })).toBe(0);
    expect(roganGladen(0.99, { sensitivity: 0.9, specificity: 0.9 })).toBe(1);
    expect(roganGladen(0.4, { sensitivity: 0.5, specificity: 0.5 })).toBeNull();
    expect(roganGladen(0.4, { sensitivity: Number.NaN, specificity: 1 })).toBeNull();
    expect(measureAccuracy([])).toBeNull();
    expect(measureAccuracy([{ isRead: true, records: 9, coded: 0, positive: 0 }])).toBeNull();
  });

  it('puts a sample right that took more of a rare class than its share', () => {
    // 10 % of 1,000 are read as it, of which half is right; of the others 1 in 90.
    const drawn: readonly CodedStratum[] = [
      { isRead: true, records: 100, coded: 90, positive: 45 },
      { isRead: false, records: 900, coded: 90, positive: 1 },
    ];
    const accuracy = measureAccuracy(drawn);
    expect(accuracy?.sensitivity).toBeCloseTo(50 / 60, 9);
    expect(accuracy?.specificity).toBeCloseTo(890 / 940, 9);
    // By construction the correction gives the share that the sample shows: 60 of 1,000.
    expect(roganGladen(0.1, accuracy!)).toBeCloseTo(0.06, 9);
  });

  it('is surer with more coded records, and the same every time', () => {
    const width = (times: number) => {
      const strata = STRATA.map((one) => ({
        ...one,
        coded: one.coded * times,
        positive: one.positive * times,
      }));
      const { interval } = correctShare(0.33, strata, { seed: 1, draws: 500 })!;
      return interval[1] - interval[0];
    };
    expect(width(4)).toBeLessThan(width(1));
    expect(correctShare(0.33, STRATA, { seed: 1, draws: 200 })).toEqual(
      correctShare(0.33, STRATA, { seed: 1, draws: 200 }),
    );
    expect(correctShare(0.33, STRATA, { seed: 1, draws: 200 })?.value).toBeCloseTo(0.332, 3);
  });

  it('covers the truth about as often as it says', () => {
    // 2,000 records, 300 true; the reader finds 85 % of them and takes 4 % of the others for it.
    const [size, truly] = [2000, 300];
    const [hits, alarms] = [255, 68];
    const read = hits + alarms;
    let covered = 0;
    const rounds = 60;
    for (let seed = 1; seed <= rounds; seed++) {
      const strata: readonly CodedStratum[] = [
        { isRead: true, records: read, coded: 50, positive: drawHits(seed, { size: read, hits, coded: 50 }) },
        {
          isRead: false,
          records: size - read,
          coded: 150,
          positive: drawHits(seed + 1000, { size: size - read, hits: truly - hits, coded: 150 }),
        },
      ];
      const { interval } = correctShare(read / size, strata, { seed, draws: 400 })!;
      if (interval[0] <= truly / size && truly / size <= interval[1]) covered++;
    }
    expect(covered / rounds).toBeGreaterThan(0.8);
  });
});

/** How many of `coded` records drawn without replacement are hits, by a generator of its own. */
function drawHits(
  seed: number,
  { size, hits, coded }: { readonly size: number; readonly hits: number; readonly coded: number },
): number {
  let state = (seed * 2654435761) >>> 0;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0) / 2 ** 32;
  };
  let [left, of, found] = [hits, size, 0];
  for (let i = 0; i < coded; i++, of--) {
    if (next() * of < left) {
      found++;
      left--;
    }
  }
  return found;
}
