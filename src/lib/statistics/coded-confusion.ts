import { REQUEST_CLASSES, type RecordKind } from '../../model/kinds.ts';
import type { Reading } from '../../model/reading.ts';
import type { CodedStratum } from '../../model/score.ts';
import type { Confusion } from './kappa.ts';

type Coded = Pick<Reading, 'kinds' | 'coded'>;

/**
 * What hand-coded records of a kind are and were read as: `counts[true class][read class]`. Every record speaks for as
 * many as were read like it, so that a sample with more of the rare classes gives the shares of all records.
 */
export function codedConfusion(reading: Coded, kind: RecordKind): Confusion {
  const own = reading.coded.filter((record) => record.kind === kind);
  const sizes = reading.kinds.find((one) => one.kind === kind)?.classes ?? {};
  const weights = REQUEST_CLASSES.map((read) => {
    const coded = own.filter((record) => record.read === read).length;
    return coded === 0 ? 0 : (sizes[read] ?? coded) / coded;
  });
  return REQUEST_CLASSES.map((coded) =>
    REQUEST_CLASSES.map((read, index) => {
      const count = own.filter((record) => record.coded === coded && record.read === read).length;
      return count * (weights[index] ?? 0);
    }),
  );
}

/** The same for one class against all others, part by part, as scoring wants it. */
export function codedStrata(
  reading: Coded,
  { kind, as }: { readonly kind: RecordKind; readonly as: (typeof REQUEST_CLASSES)[number] },
): CodedStratum[] {
  const own = reading.coded.filter((record) => record.kind === kind);
  const sizes = reading.kinds.find((one) => one.kind === kind)?.classes ?? {};
  return REQUEST_CLASSES.flatMap((read): CodedStratum[] => {
    const alike = own.filter((record) => record.read === read);
    const positive = alike.filter(({ coded }) => coded === as).length;
    const records = Math.max(sizes[read] ?? 0, alike.length);
    return records === 0 ? [] : [{ isRead: read === as, records, coded: alike.length, positive }];
  });
}
