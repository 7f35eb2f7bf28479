import type { Observation, Span } from '../model/signal.ts';
import { type EvidenceItem, EvidenceSample, type EvidenceState, MAX_EVIDENCE, quote } from './evidence.ts';
import { hash32 } from './hash.ts';

/** Largest quality; more is taken for this. */
const MAX_QUALITY = 7;

/**
 * Collects evidence of a statement that many rows prove. A row's rank is known before its words are cut out:
 * its quality, and among equals a hash of its content. Rows that can no longer be among the best are only
 * counted, so collecting costs next to nothing per row.
 */
export class Proofs {
  readonly #sample = new EvidenceSample();
  /** Ranks of the best quotes so far, ascending. */
  readonly #best: number[] = [];

  /**
   * @param key content key of the record
   * @param quality 0 to 7: how well these words prove the statement
   */
  add(observation: Observation, span: Span | null, key: string, quality = 0): void {
    this.addRanked(observation, span, rankOf(key, quality));
  }

  /** Like `add`, with a whole number of one's own that decides which rows are shown first. */
  addRanked(observation: Observation, span: Span | null, rank: number): void {
    const worst = this.#best.length < MAX_EVIDENCE ? -Infinity : (this.#best[0] ?? -Infinity);
    const item = rank < worst ? null : quote(observation, span, rank);
    this.#sample.add(item);
    if (item !== null) this.#keep(rank);
  }

  toState(): EvidenceState {
    return this.#sample.toState();
  }

  #keep(rank: number): void {
    let at = this.#best.length;
    while (at > 0 && (this.#best[at - 1] ?? 0) > rank) at--;
    this.#best.splice(at, 0, rank);
    if (this.#best.length > MAX_EVIDENCE) this.#best.shift();
  }
}

function rankOf(key: string, quality: number): number {
  return Math.min(quality, MAX_QUALITY) * 2 ** 24 + (hash32(key, 5) >>> 8);
}

/** Evidence of a part of the rows: those whose item passes, `total` of them. */
export function pickEvidence(
  state: EvidenceState,
  total: number,
  keep: (item: EvidenceItem) => boolean,
): EvidenceState {
  return { total, shown: state.shown.filter(keep) };
}
