import type { Evidence } from '../../model/evidence.ts';
import type { Observation } from '../../model/signal.ts';
import { proveBy } from '../evidence/evidence.ts';

const MAX_NAME = 120;

/**
 * Quotes a cell that is a name rather than a text, such as a deal's competitor.
 * @param field canonical field the value was read from
 * @returns null when the cell is empty
 */
export function quoteName(
  observation: Observation,
  cell: { readonly field: string; readonly value: string | null },
  rank = 0,
): Evidence | null {
  const words = (cell.value ?? '').slice(0, MAX_NAME).trim();
  return words === '' ? null : proveBy(observation.record, { field: cell.field, words, rank });
}
