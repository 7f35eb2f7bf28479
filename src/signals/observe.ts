import type { RecordKind } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import type {
  AnyObservation,
  Reading,
  ReadingNote,
  Signal,
  SignalName,
  SignalSettings,
  Signals,
  SignalValues,
} from '../model/signal.ts';
import { AUTOMATIC, noteLanguage } from './language/note.ts';
import { type ForeignReading, readForeignTexts } from './language/read-foreign.ts';
import { prepareRecord, silenceText } from './prepare.ts';
import { SIGNALS } from './registry.ts';

/** How the records of a kind are read. */
interface Plan {
  readonly readers: readonly Reader[];
  /** All that is read, with nothing in it yet: objects that are copied and then filled keep one shape, which is fast. */
  readonly blank: Signals;
  /** Whether something is only read because another signal needs it. */
  readonly isMore: boolean;
}

interface Reader {
  readonly name: SignalName;
  readonly read: ReturnType<Signal['prepare']>;
  /** Asked for, and so part of the observation; else only read because another signal needs it. */
  readonly kept: boolean;
  /** It would take other languages for odd English. */
  readonly english: boolean;
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
  const plans = new Map<RecordKind, Plan>();
  for (const [kind, names] of asked) {
    const kept = new Set<string>(names);
    const needed = withNeeds(kept, signals);
    const wanted = signals.filter(({ meta }) => needed.has(meta.name) && meta.reads.includes(kind));
    const readers = wanted.map((signal) => ({
      name: signal.meta.name,
      read: compile(signal),
      kept: kept.has(signal.meta.name),
      english: signal.meta.english === true,
    }));
    plans.set(kind, planOf(readers));
  }
  return (record) => {
    const { texts, isAutomatic } = prepareRecord(record);
    const note = isAutomatic ? AUTOMATIC : noteLanguage(texts);
    const reading = { record, texts };
    const plan = plans.get(record.kind) ?? NO_PLAN;
    return {
      record,
      texts,
      signals: isForeign(note) ? readForeignly(plan, reading, note) : readAll(plan, reading),
      note,
    };
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

function planOf(readers: readonly Reader[]): Plan {
  const blank: Signals = {};
  // A number first: a field that has held both may hold anything, and keeps its place whatever is put there.
  for (const nothing of [0, undefined]) for (const { name } of readers) Reflect.set(blank, name, nothing);
  return { readers, blank, isMore: readers.some(({ kept }) => !kept) };
}

const NO_PLAN = planOf([]);

function readAll({ readers, blank, isMore }: Plan, reading: Reading): Signals {
  const all = { ...blank };
  for (let i = 0; i < readers.length; i++) {
    const reader = readers[i];
    if (reader !== undefined) put(all, reader.name, reader.read(reading, all));
  }
  return isMore ? onlyKept(readers, all) : all;
}

function onlyKept(readers: readonly Reader[], all: Signals): Signals {
  const kept: Signals = {};
  for (const { name, kept: isKept } of readers) {
    const value = all[name];
    if (isKept && value !== undefined) put(kept, name, value);
  }
  return kept;
}

function isForeign({ state }: ReadingNote): boolean {
  return state === 'lexicon' || state === 'unread';
}

/**
 * Reads what is not English: names and fields as ever, by the readers of English only what stars and forms say, and
 * intent and sentiment by the lexicon of the language, where there is one.
 */
function readForeignly({ readers }: Plan, reading: Reading, { language }: ReadingNote): Signals {
  const { record, texts } = reading;
  const silent: Reading = { record, texts: texts.map(silenceText) };
  const foreign = readForeignTexts(texts, language ?? '');
  const all: Signals = {};
  const kept: Signals = {};
  for (const reader of readers) {
    const value = reader.read(reader.english ? silent : reading, all);
    put(all, reader.name, value);
    if (reader.english && foreign !== null) addForeign(all, reader.name, { foreign, record });
    if (reader.kept) put(kept, reader.name, all[reader.name] ?? value);
  }
  return kept;
}

function addForeign(
  signals: Signals,
  name: SignalName,
  { foreign, record }: { readonly foreign: ForeignReading; readonly record: AnyRecord },
): void {
  const { intent, sentiment } = signals;
  if (name === 'intent' && intent !== undefined) {
    const chosen = record.kind === 'tickets' ? record.customerClass : null;
    const isSame = chosen === null || chosen === foreign.intent;
    if (isSame) put(signals, 'intent', { label: foreign.intent, span: foreign.spans.intent });
  } else if (name === 'sentiment' && sentiment !== undefined && foreign.score !== 0) {
    // Stars and forms speak every language; words and they count alike.
    const score = sentiment.score === 0 ? foreign.score : Math.round((sentiment.score + foreign.score) / 2);
    put(signals, 'sentiment', { score, span: foreign.spans.score });
  }
}

function put<N extends SignalName>(
  signals: { -readonly [P in N]?: SignalValues[P] },
  name: N,
  value: SignalValues[N],
): void {
  signals[name] = value;
}
