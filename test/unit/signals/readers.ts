import { RECORD_KINDS, type RecordKind } from '../../../src/model/kinds.ts';
import type { AnyRecord } from '../../../src/model/record.ts';
import type { AnyObservation, SignalName, SignalSettings, Span } from '../../../src/model/signal.ts';
import { createObserver } from '../../../src/signals/observe.ts';
import { SIGNALS } from '../../../src/signals/registry.ts';
import { type Fields, record } from '../../tools/observations.ts';

export const NO_SETTINGS: SignalSettings = { competitors: [], themes: [] };

/** The same signals for every kind of record. */
export function forAllKinds(names: readonly SignalName[]): ReadonlyMap<RecordKind, readonly SignalName[]> {
  return new Map(RECORD_KINDS.map((kind) => [kind, names]));
}

const all = forAllKinds(SIGNALS.map(({ meta }) => meta.name));
const observeAll = createObserver(all, NO_SETTINGS);

/** A record as all signals read it, with or without settings. */
export function observed<K extends RecordKind>(
  kind: K,
  fields: Fields<K>,
  settings?: SignalSettings,
): AnyObservation {
  const observe = settings === undefined ? observeAll : createObserver(all, settings);
  return observe(record(kind, fields) as unknown as AnyRecord);
}

export function words({ texts }: AnyObservation, span: Span | null | undefined): string | null {
  if (span === null || span === undefined) return null;
  return texts[span.text]?.raw.slice(span.start, span.end) ?? null;
}
