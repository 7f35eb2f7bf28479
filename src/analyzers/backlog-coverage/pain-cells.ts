import { type Family, findComplaints, wordsAround } from '../../lib/complaints.ts';
import type { EvidenceItem } from '../../lib/evidence/evidence.ts';
import { quoteItem, speakerOf } from '../../lib/evidence/evidence-items.ts';
import { proveSpan } from '../../lib/evidence/proof-sentence.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { doubtOf } from '../../lib/evidence/reviewer.ts';
import { hash32 } from '../../lib/hash.ts';
import { compareText } from '../../lib/stable-order.ts';
import { Distinct, type DistinctState, mergeDistinct } from '../../lib/states/distinct.ts';
import { Floor } from '../../lib/states/floor.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/states/sample.ts';
import { mergeRows } from '../../lib/states/sorted-rows.ts';
import type { MapContext, RankFloor } from '../../model/analyzer.ts';
import type { Observation, ThemeMention } from '../../model/signal.ts';

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
  readonly #floors: MapContext['floors'];

  constructor({ floors }: MapContext) {
    this.#floors = floors;
  }

  add(observation: Observation<Family>): void {
    const complaints = findComplaints(observation);
    if (complaints.length === 0) return;
    const key = recordKey(observation);
    const hash = hash32(key);
    // Customers count once, however often they say it.
    const entity = speakerOf(observation.record) ?? key;
    for (const mention of complaints) {
      const cell = this.#cell(mention.id, observation.record.kind);
      cell.entities.addName(entity);
      if (!cell.passes(hash)) cell.add({ observation, mention, key, hash });
    }
  }

  toState(): readonly PainCell[] {
    return [...this.#cells.values()].map((cell) => cell.toState()).sort(cellOrder);
  }

  #cell(theme: string, family: Family): CellBuilder {
    const key = `${family} ${theme}`;
    let cell = this.#cells.get(key);
    if (cell === undefined) {
      cell = new CellBuilder(theme, family, this.#floors?.at(key, MAX_COMPLAINTS));
      this.#cells.set(key, cell);
    }
    return cell;
  }
}

/** A complaint whose words are still to be cut out, which costs more than all else here. */
interface Found {
  readonly observation: Observation<Family>;
  readonly mention: ThemeMention;
  readonly key: string;
  readonly hash: number;
}

class CellBuilder {
  readonly entities = new Distinct();
  readonly #theme: string;
  readonly #family: Family;
  readonly #floor: RankFloor;
  #total = 0;
  /** The complaints with the smallest hashes so far, ascending; more than are kept while the last ones tie. */
  readonly #found: Found[] = [];

  constructor(theme: string, family: Family, floor?: RankFloor) {
    this.#theme = theme;
    this.#family = family;
    this.#floor = floor ?? new Floor(MAX_COMPLAINTS);
  }

  /** Counts a complaint that cannot be among those kept. */
  passes(hash: number): boolean {
    const last = this.#found[MAX_COMPLAINTS - 1]?.hash ?? Infinity;
    if (-hash >= this.#floor.least && hash <= last) return false;
    this.#total++;
    return true;
  }

  add(found: Found): void {
    this.#total++;
    const kept = this.#found;
    const { hash } = found;
    this.#floor.keep(hash, -hash);
    let at = kept.length;
    while (at > 0 && (kept[at - 1]?.hash ?? 0) > hash) at--;
    kept.splice(at, 0, found);
    const last = kept[MAX_COMPLAINTS - 1]?.hash ?? Infinity;
    while ((kept.at(-1)?.hash ?? 0) > last) kept.pop();
  }

  toState(): PainCell {
    const rows = new RowSample<Complaint>(MAX_COMPLAINTS);
    for (const { observation, mention, key, hash } of this.#found) {
      const value = readComplaint(observation, mention);
      const { source, row } = observation.record.origin;
      rows.add(hash, `${key} ${value.words} ${source} ${row}`, value);
    }
    return {
      theme: this.#theme,
      family: this.#family,
      entities: this.entities.toState(),
      complaints: { total: this.#total, rows: rows.toState().rows },
    };
  }
}

function readComplaint(observation: Observation<Family>, { span, polarity }: ThemeMention): Complaint {
  const { texts } = observation;
  const proof = proveSpan(texts, span, -1, polarity);
  const quality = Math.max(0, (proof?.quality ?? 0) - doubtAbout(observation));
  return { words: wordsAround(texts, span), evidence: quoteItem(observation, proof?.span ?? span, quality) };
}

export function mergeCells(a: readonly PainCell[], b: readonly PainCell[]): readonly PainCell[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return mergeRows(a, b, { compare: cellOrder, join: mergeCell });
}

function mergeCell(a: PainCell, b: PainCell): PainCell {
  return {
    theme: a.theme,
    family: a.family,
    entities: mergeDistinct(a.entities, b.entities),
    complaints: mergeSamples(a.complaints, b.complaints, MAX_COMPLAINTS),
  };
}

function cellOrder(a: PainCell, b: PainCell): number {
  return compareText(a.theme, b.theme) || compareText(a.family, b.family);
}
