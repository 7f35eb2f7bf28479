import type { Analyzer } from './analyzer.ts';
import type { Json } from './json.ts';
import type { RecordKind } from './kinds.ts';
import type { Profile } from './profile.ts';
import type { Rendered, Reporter } from './reporter.ts';
import type { Signal, SignalName } from './signal.ts';

/**
 * Declares an analyzer and forgets its state type, so that registries can hold different ones side by side.
 * The cast is sound because a state only ever comes from the same analyzer's `map` and `merge`.
 */
export function defineAnalyzer<S extends Json, K extends RecordKind>(analyzer: Analyzer<S, K>): Analyzer {
  return analyzer as unknown as Analyzer;
}

/** Declares a profile and forgets its kind; `columns` and `values` were checked against that kind's fields. */
export function defineProfile<K extends RecordKind>(profile: Profile<K>): Profile {
  return profile as unknown as Profile;
}

/** Declares a signal and forgets its name; the value type was checked against `SignalValues`. */
export function defineSignal<N extends SignalName>(signal: Signal<N>): Signal {
  return signal as unknown as Signal;
}

/** Declares a reporter; what it renders to, and whether at once, stays known. */
export function defineReporter<T extends Rendered | Promise<Rendered>>(reporter: Reporter<T>): Reporter<T> {
  return reporter;
}
