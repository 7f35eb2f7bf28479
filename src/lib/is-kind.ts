import type { RecordKind } from '../model/kinds.ts';
import type { Observation } from '../model/signal.ts';

/** The observations of one kind, for analyzers that read several. */
export function ofKind<K extends RecordKind>(batch: readonly Observation[], kind: K): Observation<K>[] {
  return batch.filter((observation): observation is Observation<K> => observation.record.kind === kind);
}
