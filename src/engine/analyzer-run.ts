import { Floors } from '../lib/states/floor.ts';
import type { Analyzer, FinishContext, MapContext } from '../model/analyzer.ts';
import { checkConclusion } from '../model/check-conclusion.ts';
import type { Conclusion } from '../model/conclusion.ts';
import type { Json } from '../model/json.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { AnyObservation } from '../model/signal.ts';

/** What an analyzer has so far: its state, or why it has none. */
export type RunState = { readonly state: Json } | { readonly failure: Conclusion };

/** One analyzer at work: folds batches into its state. What it throws becomes its conclusion, nobody else's. */
export class AnalyzerRun {
  readonly analyzer: Analyzer;
  readonly #context: MapContext;
  /**
   * States waiting to be merged, each of about twice as many batches as the one before it, and behind them the state
   * of all others. Merging like with like (a binary counter) touches each state a logarithmic number of times, where
   * merging every batch into one growing state would touch all of it every time; the laws make the answer the same.
   */
  readonly #partials: (Json | undefined)[] = [];
  #rest: Json | undefined;
  #failure: Conclusion | null = null;

  constructor(analyzer: Analyzer, context: MapContext) {
    this.analyzer = analyzer;
    this.#context = { ...context, floors: new Floors() };
  }

  reads(kind: RecordKind): boolean {
    return this.analyzer.meta.reads.includes(kind);
  }

  add(batch: readonly AnyObservation[]): void {
    this.#guard(() => this.#push(this.analyzer.map(batch, this.#context), 0));
  }

  toState(): RunState {
    let state: Json = null;
    this.#guard(() => {
      state = this.#mergeAll();
    });
    return this.#failure === null ? { state } : { failure: this.#failure };
  }

  /** Adds what the same analyzer made of other records. */
  absorb(other: RunState): void {
    if ('failure' in other) this.#failure ??= other.failure;
    else this.#guard(() => this.#push(other.state, RANKS));
  }

  finish(context: FinishContext): Conclusion {
    let conclusion: Conclusion | null = null;
    this.#guard(() => {
      conclusion = checkConclusion(this.analyzer.finish(this.#mergeAll(), context), this.analyzer.meta);
    });
    return this.#failure ?? conclusion ?? this.#fail(new Error('finish returned nothing'));
  }

  #push(added: Json, from: number): void {
    let state = added;
    let rank = from;
    for (; rank < RANKS; rank++) {
      const other = this.#partials[rank];
      if (other === undefined) break;
      state = this.analyzer.merge(other, state, this.#context);
      this.#partials[rank] = undefined;
    }
    if (rank < RANKS) this.#partials[rank] = state;
    else
      this.#rest = this.#rest === undefined ? state : this.analyzer.merge(this.#rest, state, this.#context);
  }

  /** All states as one, which stays: whoever asks again gets it again. */
  #mergeAll(): Json {
    let whole = this.analyzer.map([], this.#context);
    for (const state of [...this.#partials, this.#rest]) {
      if (state !== undefined) whole = this.analyzer.merge(whole, state, this.#context);
    }
    this.#partials.length = 0;
    this.#rest = whole;
    return whole;
  }

  #guard(step: () => void): void {
    if (this.#failure !== null) return;
    try {
      step();
    } catch (error) {
      this.#failure = this.#fail(error);
    }
  }

  #fail(error: unknown): Conclusion {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', code: 'analyzer-threw', message };
  }
}

/** States of 2 ^ RANKS batches have nearly all that a state may hold: twice as many would be no larger. */
const RANKS = 5;
