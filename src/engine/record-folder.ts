import type { Analyzer, MapContext } from '../model/analyzer.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { Reading } from '../model/reading.ts';
import type { AnyRecord } from '../model/record.ts';
import { NO_REFERENCE } from '../model/reference.ts';
import type { AnyObservation } from '../model/signal.ts';
import { loadLanguageModel } from '../signals/language/index.ts';
import type { Observe } from '../signals/observe.ts';
import { AnalyzerRun, type RunState } from './analyzer-run.ts';
import { type DatesByDay, NewestDay } from './as-of.ts';
import { Judge, type JudgeState } from './disputes.ts';
import { ReadingTally } from './reading-tally.ts';

/**
 * Observations handed to the analyzers at once: enough to spread the cost of merging states, few enough that their
 * texts are gone before the collector moves them to where it cleans up rarely.
 */
const BATCH = 128;

/**
 * Looks at the observations on their way to the analyzers, and may keep some from them: what would the score be
 * without? Files may be read several times, and only the last reading counts.
 */
export interface Tap {
  /** The files are read from their beginning: forget everything. */
  restart(): void;
  /**
   * @param observation as it counts: with what the user corrected
   * @param isExcluded the user has excluded it, so that nothing is made of it in any case
   * @returns whether nothing is to be made of it
   */
  take(observation: AnyObservation, isExcluded: boolean): boolean;
}

/** What a folder has made of its records: plain data, so that threads may pass it. */
export interface FolderState {
  readonly runs: readonly RunState[];
  readonly dates: DatesByDay;
  readonly present: readonly RecordKind[];
  readonly judged: JudgeState;
  readonly reading: Reading;
}

/** Folds records into analyzer states: records to observations to states, batch by batch. */
export class RecordFolder {
  readonly runs: readonly AnalyzerRun[];
  readonly newest = new NewestDay();
  readonly present = new Set<RecordKind>();
  readonly judge: Judge;
  readonly reading: ReadingTally;
  readonly #observe: Observe;
  readonly #tap: Tap | undefined;
  readonly #batches = new Map<RecordKind, AnyObservation[]>();
  /** Records in a language that only the n-gram model can tell, until it is loaded. */
  #held: AnyRecord[] = [];

  constructor(
    analyzers: readonly Analyzer[],
    context: MapContext,
    { observe, tap }: { readonly observe: Observe; readonly tap?: Tap | undefined },
  ) {
    this.runs = analyzers.map((analyzer) => new AnalyzerRun(analyzer, context));
    this.judge = new Judge(context.reference ?? NO_REFERENCE);
    this.reading = new ReadingTally(context.reference?.labels);
    this.#observe = observe;
    this.#tap = tap;
  }

  add(record: AnyRecord): void {
    this.newest.add(record);
    this.present.add(record.kind);
    const observation = this.#observe(record);
    if (observation.note?.isProvisional === true) this.#held.push(record);
    else this.#take(observation);
  }

  /** Waits, which is rare, until the records held back can be read. To be asked now and then, and at the end. */
  settle(): Promise<void> | undefined {
    return this.#held.length === 0 ? undefined : this.#readHeld();
  }

  async #readHeld(): Promise<void> {
    await loadLanguageModel();
    const held = this.#held;
    this.#held = [];
    for (const record of held) this.#take(this.#observe(record));
  }

  #take(seen: AnyObservation): void {
    const { kind } = seen.record;
    this.reading.add(seen);
    // A record that is left out still tells what day it is, so that the audit speaks of the same day without it.
    const observation = this.judge.apply(seen);
    const isLeftOut = this.#tap?.take(observation ?? seen, observation === null) === true;
    if (observation === null || isLeftOut) return;
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
      judged: this.judge.toState(),
      reading: this.reading.toState(),
    };
  }

  /** Adds what another folder made of other records. */
  absorb({ runs, dates, present, judged, reading }: FolderState): void {
    for (const [index, state] of runs.entries()) this.runs[index]?.absorb(state);
    this.newest.absorb(dates);
    for (const kind of present) this.present.add(kind);
    this.judge.absorb(judged);
    this.reading.absorb(reading);
  }

  #flushKind(kind: RecordKind): void {
    const batch = this.#batches.get(kind) ?? [];
    this.#batches.set(kind, []);
    if (batch.length === 0) return;
    for (const run of this.runs) if (run.reads(kind)) run.add(batch);
  }
}
