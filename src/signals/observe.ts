import type { RecordKind } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import type {
  AnyObservation,
  Reading,
  Signal,
  SignalName,
  SignalSettings,
  Signals,
  SignalValues,
} from '../model/signal.ts';
import { prepareTexts } from './prepare.ts';
import { SIGNALS } from './registry.ts';

interface Reader {
  readonly name: SignalName;
  readonly read: ReturnType<Signal['prepare']>;
  /** Asked for, and so part of the observation; else only read because another signal needs it. */
  readonly kept: boolean;
}

/** Turns a record into what the analyzers see. */
export type Observe = (record: AnyRecord) => AnyObservation;

/**
 * Builds what turns records into observations. Each signal's dictionaries are compiled once for all kinds; each
 * record's texts are prepared once and read by the signals that its kind was asked for and those they need.
 * @param asked signals by kind of record
 * @param signals those installed, needs before what needs them
 */
export function createObserver(
  asked: ReadonlyMap<RecordKind, readonly SignalName[]>,
  settings: SignalSettings,
  signals: readonly Signal[] = SIGNALS,
): Observe {
  const compiled = new Map<Signal, Reader['read']>();
  const compile = (signal: Signal): Reader['read'] => {
    const read = compiled.get(signal) ?? signal.prepare(settings);
    compiled.set(signal, read);
    return read;
  };
  const readers = new Map<RecordKind, readonly Reader[]>();
  for (const [kind, names] of asked) {
    const kept = new Set<string>(names);
    const needed = withNeeds(kept, signals);
    const wanted = signals.filter(({ meta }) => needed.has(meta.name) && meta.reads.includes(kind));
    readers.set(
      kind,
      wanted.map((signal) => ({
        name: signal.meta.name,
        read: compile(signal),
        kept: kept.has(signal.meta.name),
      })),
    );
  }
  return (record) => {
    const texts = prepareTexts(record);
    return { record, texts, signals: readAll(readers.get(record.kind) ?? [], { record, texts }) };
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
  const all: Signals = {};
  const kept: Signals = {};
  for (const reader of readers) {
    const value = reader.read(reading, all);
    put(all, reader.name, value);
    if (reader.kept) put(kept, reader.name, value);
  }
  return kept;
}

function put<N extends SignalName>(
  signals: { -readonly [P in N]?: SignalValues[P] },
  name: N,
  value: SignalValues[N],
): void {
  signals[name] = value;
}
