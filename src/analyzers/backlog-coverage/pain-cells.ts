import { Distinct, type DistinctState, mergeDistinct } from '../../lib/distinct.ts';
import type { EvidenceItem } from '../../lib/evidence.ts';
import { quoteItem } from '../../lib/evidence-items.ts';
import { hash32 } from '../../lib/hash.ts';
import { proveSpan } from '../../lib/proof-sentence.ts';
import { recordKey } from '../../lib/record-key.ts';
import { doubtOf } from '../../lib/reviewer.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/sample.ts';
import { compareBy } from '../../lib/stable-order.ts';
import type { Observation } from '../../model/signal.ts';
import { complainant, type Family, findComplaints, wordsAround } from './complaints.ts';

/** Complaints kept per theme and family: enough words to find the work items that answer them. */
const MAX_COMPLAINTS = 12;

/** Notes of sellers and account managers tell what customers said; customers' own words prove it better. */
const SECOND_HAND = 3;

function doubtAbout({ record }: Observation<Family>): number {
  if (record.kind === 'reviews') return doubtOf(record);
  return record.kind === 'deals' || record.kind === 'risk-accounts' ? SECOND_HAND : 0;
}

export type Complaint = { readonly words: string; readonly evidence: EvidenceItem | null };

/** What one family of sources says about one theme. */
export type PainCell = {
  readonly theme: string;
  readonly family: Family;
  /** Accounts, reviewers, deals or interviewees. */
  readonly entities: DistinctState;
  readonly complaints: SampleState<Complaint>;
};

/** Collects complaints; as many cells as the dictionary has themes times five families. */
export class PainCells {
  readonly #cells = new Map<string, CellBuilder>();

  add(observation: Observation<Family>): void {
    const complaints = findComplaints(observation);
    if (complaints.length === 0) return;
    const key = recordKey(observation);
    const hash = hash32(key);
    const entity = (complainant(observation) ?? key).trim().toLowerCase();
    for (const { id, span } of complaints) {
      const cell = this.#cell(id, observation.record.kind);
      cell.entities.add(entity);
      if (!cell.keeps(hash)) {
        cell.complaints.add(hash, key, LOST);
        continue;
      }
      const words = wordsAround(observation.texts, span);
      const proof = proveSpan(observation.texts, span, -1);
      const quality = Math.max(0, (proof?.quality ?? 0) - doubtAbout(observation));
      const evidence = quoteItem(observation, proof?.span ?? span, quality);
      const value = { words, evidence };
      cell.complaints.add(hash, `${key} ${JSON.stringify(value)}`, value);
    }
  }

  toState(): readonly PainCell[] {
    return [...this.#cells.values()].map((cell) => cell.toState()).sort(cellOrder);
  }

  #cell(theme: string, family: Family): CellBuilder {
    const key = `${family} ${theme}`;
    let cell = this.#cells.get(key);
    if (cell === undefined) {
      cell = new CellBuilder(theme, family);
      this.#cells.set(key, cell);
    }
    return cell;
  }
}

/** Stands for a complaint that is counted but surely not kept. */
const LOST: Complaint = { words: '', evidence: null };

class CellBuilder {
  readonly entities = new Distinct();
  readonly complaints = new RowSample<Complaint>(MAX_COMPLAINTS);
  readonly #theme: string;
  readonly #family: Family;
  /** The smallest hashes so far, ascending. */
  readonly #smallest: number[] = [];

  constructor(theme: string, family: Family) {
    this.#theme = theme;
    this.#family = family;
  }

  /** Can a row with this hash still be in the sample? Cutting out words costs more than all else here. */
  keeps(hash: number): boolean {
    const smallest = this.#smallest;
    if (smallest.length === MAX_COMPLAINTS && hash > (smallest.at(-1) ?? 0)) return false;
    let at = smallest.length;
    while (at > 0 && (smallest[at - 1] ?? 0) > hash) at--;
    smallest.splice(at, 0, hash);
    if (smallest.length > MAX_COMPLAINTS) smallest.pop();
    return true;
  }

  toState(): PainCell {
    return {
      theme: this.#theme,
      family: this.#family,
      entities: this.entities.toState(),
      complaints: this.complaints.toState(),
    };
  }
}

export function mergeCells(a: readonly PainCell[], b: readonly PainCell[]): readonly PainCell[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const cells = new Map(a.map((cell) => [`${cell.family} ${cell.theme}`, cell]));
  for (const cell of b) {
    const key = `${cell.family} ${cell.theme}`;
    const own = cells.get(key);
    cells.set(key, own === undefined ? cell : mergeCell(own, cell));
  }
  return [...cells.values()].sort(cellOrder);
}

function mergeCell(a: PainCell, b: PainCell): PainCell {
  return {
    theme: a.theme,
    family: a.family,
    entities: mergeDistinct(a.entities, b.entities),
    complaints: mergeSamples(a.complaints, b.complaints, MAX_COMPLAINTS),
  };
}

const cellOrder = compareBy<PainCell>(
  ({ theme }) => theme,
  ({ family }) => family,
);
