import type { MapContext, RankFloor } from '../../model/analyzer.ts';
import type { Observation, Span, ThemeMention } from '../../model/signal.ts';
import { hash32 } from '../hash.ts';
import { Floor } from '../states/floor.ts';
import {
  type EvidenceItem,
  EvidenceSample,
  type EvidenceState,
  MAX_EVIDENCE,
  spreadEvidence,
} from './evidence.ts';
import { quoteItem } from './evidence-items.ts';
import { chooseFor, MAX_QUALITY, MAX_STRENGTH, type Proof, proveSpan, type Tone } from './proof-sentence.ts';

/** Weights are smaller than this; more is taken for the largest. */
const WEIGHTS = 2 ** 21;

/** Days that count as equally recent, so that among them the better words win. */
const PERIOD = 32;

const HASHES = 2 ** 20;

export interface ProofRules {
  /** What the words should sound like; 0 when that does not matter. */
  readonly tone?: Tone;
  /** Quote the deciding span's sentence (without one, the beginning of the record) and no other. */
  readonly exact?: boolean;
  /** Weights are days, and the latest are shown first, month by month, whatever their words. */
  readonly byDay?: boolean;
  /** Proofs kept, where a statement has many parts with proofs of their own. */
  readonly cap?: number;
  /** Floors of the run, and the name of the statement among those of its analyzer. */
  readonly floors?: MapContext['floors'];
  readonly name?: string;
}

/**
 * Collects evidence of a statement that many rows prove: the best sentence of a row, by its quality as a quote,
 * then by the row's weight, then by a hash of its content. How good a row could be at best is known before a word
 * is read, so rows that cannot be among the best cost next to nothing.
 */
export class Proofs {
  readonly #sample: EvidenceSample;
  readonly #tone: Tone;
  readonly #exact: boolean;
  readonly #rank: (weight: number, grade: number, hash: number) => number;
  readonly #floor: RankFloor;

  constructor({ tone = 0, exact = false, byDay = false, cap = MAX_EVIDENCE, ...rules }: ProofRules = {}) {
    this.#sample = new EvidenceSample(cap);
    this.#floor = rules.floors?.at(rules.name ?? '', cap) ?? new Floor(cap);
    this.#tone = tone;
    this.#exact = exact;
    this.#rank = byDay ? rankByDay : rankByQuality;
  }

  /**
   * @param span words that decided, or null
   * @param key content key of the record
   * @param weight whole number from 0: what is shown first among equally good words
   * @param doubt levels of quality taken off, because the rest of the record says otherwise
   */
  add(observation: Observation, span: Span | null, key: string, weight = 0, doubt = 0): void {
    const hash = placeOf(key);
    if (this.#passes(weight, doubt, hash)) return;
    const proof = this.#prove(observation, span);
    this.#keep(observation, proof, this.#rank(weight, gradeOf(proof, doubt), hash));
  }

  /** Adds what a record says about a theme, with the tone in which it was found to be said. */
  addMention(observation: Observation, { span, polarity }: ThemeMention, key: string): void {
    const hash = placeOf(key);
    if (this.#passes(0, 0, hash)) return;
    const proof = proveSpan(observation.texts, span, this.#tone, polarity);
    this.#keep(observation, proof, this.#rank(0, gradeOf(proof, 0), hash));
  }

  toState(): EvidenceState {
    return this.#sample.toState();
  }

  /** Counts a row that cannot be among the best, however well it says it. */
  #passes(weight: number, doubt: number, hash: number): boolean {
    if (this.#rank(weight, gradeOf(PERFECT, doubt), hash) >= this.#floor.least) return false;
    this.#sample.add(null);
    return true;
  }

  #keep(observation: Observation, proof: Proof | null, rank: number): void {
    const isLow = rank < this.#floor.least;
    const wording = this.#sample.add(isLow ? null : quoteItem(observation, proof?.span ?? null, rank));
    if (wording !== null) this.#floor.keep(wording, rank);
  }

  #prove(observation: Observation, span: Span | null): Proof | null {
    const { texts } = observation;
    if (!this.#exact) return chooseFor(observation, span, this.#tone);
    return span === null ? null : proveSpan(texts, span, this.#tone);
  }
}

/** Its place among equally good rows, by content. */
function placeOf(key: string): number {
  return hash32(key, 5) >>> 12;
}

/** Quality first, then how strongly it is said. */
const GRADES = (MAX_QUALITY + 1) * (MAX_STRENGTH + 1);

/** No sentence proves better. */
const PERFECT = { quality: MAX_QUALITY, strength: MAX_STRENGTH };

function gradeOf(proof: Pick<Proof, 'quality' | 'strength'> | null, doubt: number): number {
  return proof === null ? 0 : Math.max(0, proof.quality - doubt) * (MAX_STRENGTH + 1) + proof.strength;
}

function rankByQuality(weight: number, grade: number, hash: number): number {
  return (grade * WEIGHTS + Math.min(weight, WEIGHTS - 1)) * HASHES + hash;
}

function rankByDay(day: number, grade: number, hash: number): number {
  const period = Math.floor(day / PERIOD);
  return ((period * GRADES + grade) * PERIOD + (day - period * PERIOD)) * HASHES + hash;
}

/** The weight that evidence was ranked with. */
export function weightOfRank(rank: number): number {
  return Math.floor(rank / HASHES) % WEIGHTS;
}

/** The day that evidence by day was ranked with. */
export function dayOfRank(rank: number): number {
  const whole = Math.floor(rank / HASHES);
  const period = Math.floor(whole / (PERIOD * GRADES));
  return period * PERIOD + (whole % PERIOD);
}

/** Evidence of a part of the rows: those whose item passes, `total` of them. */
export function pickEvidence(
  state: EvidenceState,
  total: number,
  keep: (item: EvidenceItem) => boolean,
): EvidenceState {
  return spreadEvidence({ total, shown: state.shown.filter(keep) });
}
