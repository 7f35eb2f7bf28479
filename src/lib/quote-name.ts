import type { Evidence } from '../model/evidence.ts';
import type { Observation } from '../model/signal.ts';

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
  if (words === '') return null;
  const { source, row, columns } = observation.record.origin;
  const column = columns[cell.field];
  return {
    at: column === undefined ? { source, row } : { source, row, column },
    id: observation.record.id,
    quote: words,
    rank: Math.trunc(rank),
  };
}
