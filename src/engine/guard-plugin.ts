import type { Analyzer } from '../model/analyzer.ts';
import { PLUGIN_FAILED, UserError } from '../model/errors.ts';
import type { AnyRecord } from '../model/record.ts';
import type { AnyObservation, Signal } from '../model/signal.ts';

/**
 * A signal of a plug-in that names itself, and the row, when it throws or reads nothing at all: every analyzer that
 * asks for it would be wrong, so the run ends.
 */
export function guardSignal(signal: Signal): Signal {
  const { meta } = signal;
  const { name } = meta;
  return {
    meta,
    prepare(settings) {
      const read = callOut(name, null, () => signal.prepare(settings));
      if (typeof read !== 'function') throw failed(name, null, 'its prepare gives no function');
      return (reading, soFar) => {
        const value = callOut(name, reading.record, () => read(reading, soFar));
        if (value === undefined) throw failed(name, reading.record, 'it gives undefined; null says nothing');
        return value;
      };
    },
  };
}

function callOut<T>(name: string, record: AnyRecord | null, call: () => T): T {
  try {
    return call();
  } catch (cause) {
    const [why = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
    throw failed(name, record, why, cause);
  }
}

function failed(name: string, record: AnyRecord | null, why: string, cause?: unknown): UserError {
  const at = record === null ? '' : ` at ${record.origin.source} row ${record.origin.row}`;
  return new UserError(PLUGIN_FAILED, `the signal "${name}" of a plug-in failed${at}: ${why}`, { cause });
}

/**
 * An analyzer of a plug-in that can change nothing for the others: what it is given is frozen, and whatever it gives
 * must be there at once. What it throws becomes its conclusion.
 */
export function guardAnalyzer(analyzer: Analyzer): Analyzer {
  const { meta } = analyzer;
  return {
    meta,
    map: (batch, context) => refusePromise('map', analyzer.map(freeze(batch), context)),
    merge: (a, b, context) => refusePromise('merge', analyzer.merge(a, b, context)),
    finish: (state, context) => refusePromise('finish', analyzer.finish(state, context)),
  };
}

function freeze(batch: readonly AnyObservation[]): readonly AnyObservation[] {
  for (const observation of batch) {
    Object.freeze(observation.record);
    Object.freeze(observation.signals);
    Object.freeze(observation);
  }
  return Object.freeze([...batch]);
}

function refusePromise<T>(step: string, given: T): T {
  if (given instanceof Promise) {
    given.catch(() => {});
    throw new Error(`its ${step} gives a promise; an analyzer waits for nothing`);
  }
  return given;
}
