import type { RowRef } from './row.ts';

/** A row and the words in it that prove something. */
export interface Evidence {
  readonly at: RowRef;
  /** Record id in the source system, or null. */
  readonly id: string | null;
  /** Verbatim substring of the cell at `at`; of one of the cells where several columns have that name. */
  readonly quote: string;
  /** Higher is shown first; a whole number. Ties are broken by content, never by position. */
  readonly rank: number;
}

/** All the evidence there is, by number, and the best of it. */
export interface EvidenceList {
  readonly total: number;
  readonly shown: readonly Evidence[];
}
