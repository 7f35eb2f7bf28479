import type { Analyzer, MapContext } from '../model/analyzer.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import type { AnyObservation } from '../model/signal.ts';
import type { Observe } from '../signals/observe.ts';
import { AnalyzerRun, type RunState } from './analyzer-run.ts';
import { type DatesByDay, NewestDay } from './as-of.ts';

/**
 * Observations handed to the analyzers at once: enough to spread the cost of merging states, few enough that their
 * texts are gone before the collector moves them to where it cleans up rarely.
 */
const BATCH = 128;

/** What a folder has made of its records: plain data, so that threads may pass it. */
export interface FolderState {
  readonly runs: readonly RunState[];
  readonly dates: DatesByDay;
  readonly present: readonly RecordKind[];
}

/** Folds records into analyzer states: records to observations to states, batch by batch. */
export class RecordFolder {
  readonly runs: readonly AnalyzerRun[];
  readonly newest = new NewestDay();
  readonly present = new Set<RecordKind>();
  readonly #observe: Observe;
  readonly #batches = new Map<RecordKind, AnyObservation[]>();

  constructor(analyzers: readonly Analyzer[], context: MapContext, observe: Observe) {
    this.runs = analyzers.map((analyzer) => new AnalyzerRun(analyzer, context));
    this.#observe = observe;
  }

  add(record: AnyRecord): void {
    const { kind } = record;
    this.newest.add(record);
    this.present.add(kind);
    const observation = this.#observe(record);
    const batch = this.#batches.get(kind);
    if (batch === undefined) this.#batches.set(kind, [observation]);
    else if (batch.push(observation) >= BATCH) this.#flushKind(kind);
  }

  /** Hands the last, unfilled batches over. */
  flush(): void {
    for (const kind of this.#batches.keys()) this.#flushKind(kind);
  }

  toState(): FolderState {
    this.flush();
    return {
      runs: this.runs.map((run) => run.toState()),
      dates: this.newest.toState(),
      present: [...this.present],
    };
  }

  /** Adds what another folder made of other records. */
  absorb({ runs, dates, present }: FolderState): void {
    for (const [index, state] of runs.entries()) this.runs[index]?.absorb(state);
    this.newest.absorb(dates);
    for (const kind of present) this.present.add(kind);
  }

  #flushKind(kind: RecordKind): void {
    const batch = this.#batches.get(kind) ?? [];
    this.#batches.set(kind, []);
    if (batch.length === 0) return;
    for (const run of this.runs) if (run.reads(kind)) run.add(batch);
  }
}
