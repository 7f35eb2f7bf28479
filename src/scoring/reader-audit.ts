import type { RandomStream } from '../lib/statistics/rng.ts';
import type { Accuracy } from '../lib/statistics/rogan-gladen.ts';
import type { CodedStratum } from '../model/score.ts';

/**
 * Sensitivity and specificity in all records. Samples that take more of a rare class than its share are put right:
 * every part of the sample speaks for as many records as were read alike.
 * @returns null where one of them cannot be told
 */
export function measureAccuracy(strata: readonly CodedStratum[]): Accuracy | null {
  return combine(strata, ({ isRead, coded, positive }) =>
    coded > 0 ? positive / coded : pooledShare(strata, isRead),
  );
}

/**
 * One draw of the same. The true share of each part is a Beta draw of what was coded there and one record more at
 * the share of all parts that were read the same way.
 */
export function drawAccuracy(strata: readonly CodedStratum[], stream: RandomStream): Accuracy | null {
  return combine(strata, ({ isRead, coded, positive }) => {
    const usual = pooledShare(strata, isRead);
    return stream.beta(positive + usual, coded - positive + 1 - usual);
  });
}

function combine(
  strata: readonly CodedStratum[],
  shareOf: (stratum: CodedStratum) => number,
): Accuracy | null {
  if (!strata.some(({ coded }) => coded > 0)) return null;
  let [hits, misses, alarms, quiet] = [0, 0, 0, 0];
  for (const stratum of strata) {
    const truly = stratum.records * shareOf(stratum);
    if (stratum.isRead) {
      hits += truly;
      alarms += stratum.records - truly;
    } else {
      misses += truly;
      quiet += stratum.records - truly;
    }
  }
  const isTold = hits + misses > 0 && alarms + quiet > 0;
  return isTold ? { sensitivity: hits / (hits + misses), specificity: quiet / (alarms + quiet) } : null;
}

/** The true share among all coded records read one way, with Jeffreys' half a record on each side. */
function pooledShare(strata: readonly CodedStratum[], isRead: boolean): number {
  const own = strata.filter((stratum) => stratum.isRead === isRead);
  const positive = own.reduce((sum, stratum) => sum + stratum.positive, 0);
  const coded = own.reduce((sum, stratum) => sum + stratum.coded, 0);
  return (positive + 0.5) / (coded + 1);
}
