import type { RecordOf } from '../../model/record.ts';
import { clusterOf } from '../states/clusters.ts';

/** Names that platforms print for people they do not name: two of them are not the same person. */
const NOBODY =
  /^(?:an?\s+)?(?:anonymous|verified|validated)(?:\s|$)|^(?:an?\s+)?(?:google user|user|guest|reviewer|customer|unknown|private|hidden|n\/?a)$|^-*$/i;

/** Resampling cluster of a review: its author, else the company, else the review itself. */
export function reviewerCluster({ author, company }: RecordOf<'reviews'>, recordKey: string): number {
  return clusterOf(named(author) ?? company, recordKey);
}

/** A name that names somebody; null for the placeholders platforms print. */
export function named(name: string | null): string | null {
  return name === null || NOBODY.test(name.trim()) ? null : name;
}

/** Levels of quality a complaint loses as a proof when its writer gave four stars or more. */
const CONTENT = 2;

/** Words of a content reviewer that were read as a complaint may be praise that was misread. */
export function doubtOf({ stars }: RecordOf<'reviews'>): number {
  return stars !== null && stars >= 4 ? CONTENT : 0;
}
