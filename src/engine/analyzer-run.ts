import type { Analyzer, FinishContext, MapContext } from '../model/analyzer.ts';
import type { Conclusion } from '../model/conclusion.ts';
import type { Json } from '../model/json.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { AnyObservation } from '../model/signal.ts';

/** One analyzer at work: folds batches into its state. What it throws becomes its conclusion, nobody else's. */
export class AnalyzerRun {
  readonly analyzer: Analyzer;
  readonly #context: MapContext;
  #state: Json | undefined;
  #failure: Conclusion | null = null;

  constructor(analyzer: Analyzer, context: MapContext) {
    this.analyzer = analyzer;
    this.#context = context;
  }

  reads(kind: RecordKind): boolean {
    return this.analyzer.meta.reads.includes(kind);
  }

  add(batch: readonly AnyObservation[]): void {
    this.#guard(() => {
      const mapped = this.analyzer.map(batch, this.#context);
      this.#state =
        this.#state === undefined ? mapped : this.analyzer.merge(this.#state, mapped, this.#context);
    });
  }

  finish(context: FinishContext): Conclusion {
    let conclusion: Conclusion | null = null;
    this.#guard(() => {
      conclusion = this.analyzer.finish(this.#state ?? this.analyzer.map([], this.#context), context);
    });
    return this.#failure ?? conclusion ?? this.#fail(new Error('finish returned nothing'));
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
