import type { AnyRecord } from '../model/record.ts';
import type {
  AnyObservation,
  Reading,
  Signal,
  SignalName,
  SignalSettings,
  Signals,
} from '../model/signal.ts';
import { prepareTexts } from './prepare.ts';
import { SIGNALS } from './registry.ts';

interface Reader {
  readonly signal: Signal;
  readonly read: ReturnType<Signal['prepare']>;
}

/**
 * Builds what turns a record into an observation. Dictionaries are compiled here, once; each record's texts are
 * prepared once and read by the signals that were asked for, those they need, and only for kinds they read.
 * @param names signals that the observation holds
 * @param signals those installed, needs before what needs them
 */
export function createObserver(
  names: readonly SignalName[],
  settings: SignalSettings,
  signals: readonly Signal[] = SIGNALS,
): (record: AnyRecord) => AnyObservation {
  const asked = new Set<string>(names);
  const needed = withNeeds(asked, signals);
  const readers = signals
    .filter(({ meta }) => needed.has(meta.name))
    .map((signal): Reader => ({ signal, read: signal.prepare(settings) }));
  return (record) => {
    const texts = prepareTexts(record);
    return { record, texts, signals: keepAsked(readAll(readers, { record, texts }), asked) };
  };
}

/** The order puts needs first, so one walk from the end finds the needs of needs. */
function withNeeds(asked: ReadonlySet<string>, signals: readonly Signal[]): Set<string> {
  const needed = new Set(asked);
  for (const { meta } of [...signals].reverse()) {
    if (!needed.has(meta.name)) continue;
    for (const need of meta.needs ?? []) needed.add(need);
  }
  return needed;
}

function readAll(readers: readonly Reader[], reading: Reading): Signals {
  const found: Signals = {};
  for (const { signal, read } of readers) {
    if (!signal.meta.reads.includes(reading.record.kind)) continue;
    Object.assign(found, { [signal.meta.name]: read(reading, found) });
  }
  return found;
}

function keepAsked(found: Signals, asked: ReadonlySet<string>): Signals {
  const entries = Object.entries(found);
  const kept = entries.filter(([name]) => asked.has(name));
  return kept.length === entries.length ? found : Object.fromEntries(kept);
}
