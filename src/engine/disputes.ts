import { type EvidenceItem, quote } from '../lib/evidence/evidence.ts';
import { toItem } from '../lib/evidence/evidence-items.ts';
import { RecordLookup } from '../lib/evidence/record-lookup.ts';
import { compareBy } from '../lib/stable-order.ts';
import type { Dispute, Reference } from '../model/reference.ts';
import type { AnyObservation } from '../model/signal.ts';

/** What became of one line of a list: the records it was about. */
export interface LineUse {
  /** Place of the line in its list. */
  readonly line: number;
  readonly records: number;
  /** How the first of them was read; null where nothing was read. */
  readonly was: string | null;
  readonly evidence: EvidenceItem | null;
}

/** Plain data, so that threads may pass it: bounded by the lines of the lists. */
export interface JudgeState {
  readonly disputes: readonly LineUse[];
  readonly matches: readonly LineUse[];
}

/** Corrects readings that the user disputes, and remembers which lines of the lists were about a record at all. */
export class Judge {
  readonly #disputes: RecordLookup<readonly [line: number, dispute: Dispute]>;
  readonly #matches: RecordLookup<number>;
  readonly #used = { disputes: new Map<number, LineUse>(), matches: new Map<number, LineUse>() };
  readonly #isIdle: boolean;

  constructor({ disputes, matches }: Pick<Reference, 'disputes' | 'matches'>) {
    this.#disputes = new RecordLookup(
      disputes.map((dispute, line) => [dispute.record, [line, dispute] as const] as const),
    );
    this.#matches = new RecordLookup(matches.map(({ record }, line) => [record, line] as const));
    this.#isIdle = disputes.length + matches.length === 0;
  }

  /** @returns the observation as it counts; null for a record that is left out */
  apply(observation: AnyObservation): AnyObservation | null {
    if (this.#isIdle) return observation;
    const { record, signals } = observation;
    const match = this.#matches.find(record);
    if (match !== undefined) note(this.#used.matches, { line: match, records: 1, was: null, evidence: null });
    const found = this.#disputes.find(record);
    if (found === undefined) return observation;
    const [line, { label }] = found;
    const was = signals.intent?.label ?? null;
    note(this.#used.disputes, { line, records: 1, was, evidence: toItem(quote(observation, null)) });
    if (label === 'exclude') return null;
    return was === null
      ? observation
      : { ...observation, signals: { ...signals, intent: { label, span: null } } };
  }

  toState(): JudgeState {
    return { disputes: sorted(this.#used.disputes), matches: sorted(this.#used.matches) };
  }

  /** Adds what another judge saw of other records. */
  absorb({ disputes, matches }: JudgeState): void {
    for (const use of disputes) note(this.#used.disputes, use);
    for (const use of matches) note(this.#used.matches, use);
  }
}

/** Of several records of one line the first by its address is shown, whatever order they came in. */
const byPlace = compareBy<LineUse>(
  ({ evidence }) => evidence?.at.source ?? '\uffff',
  ({ evidence }) => evidence?.at.row ?? 0,
);

function note(used: Map<number, LineUse>, use: LineUse): void {
  const known = used.get(use.line);
  if (known === undefined) used.set(use.line, use);
  else {
    const shown = byPlace(known, use) <= 0 ? known : use;
    used.set(use.line, { ...shown, records: known.records + use.records });
  }
}

function sorted(used: ReadonlyMap<number, LineUse>): LineUse[] {
  return [...used.values()].sort(compareBy(({ line }) => line));
}
