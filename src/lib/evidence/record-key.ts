import { FIELDS } from '../../model/record.ts';
import type { Observation } from '../../model/signal.ts';
import { hash32 } from '../hash.ts';

/** Longer texts are told apart by their length, beginning and end. */
const HEAD = 160;
const TAIL = 40;

/**
 * What tells a record from others wherever it stands: its id, else all its content. Never the row, so that
 * moving rows about changes nothing.
 */
export function recordKey({ record }: Observation): string {
  if (record.id !== null) return record.id;
  const values: Readonly<Record<string, unknown>> = record;
  const parts: string[] = [];
  for (const field of Object.keys(FIELDS[record.kind])) {
    const value = values[field];
    parts.push(typeof value === 'string' ? shorten(value) : String(value));
  }
  return parts.join('\u0001');
}

/**
 * Place of a record in a bottom-k sample: by content first, so that moving rows about changes nothing, and by
 * address only between records that cannot be told apart, so that the order is total.
 * @param words what the sample keeps of the record
 */
export function sampleKey(
  observation: Observation,
  words: readonly string[] = [],
): { readonly hash: number; readonly key: string } {
  const content = `${recordKey(observation)}\u0001${words.join(' ')}`;
  const { source, row } = observation.record.origin;
  return { hash: hash32(content, 13), key: `${hash32(content, 17)} ${source} ${row}` };
}

function shorten(text: string): string {
  return text.length <= HEAD + TAIL ? text : `${text.length}:${text.slice(0, HEAD)}${text.slice(-TAIL)}`;
}
