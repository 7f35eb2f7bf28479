import { type ColumnMatch, sampleCells } from './match-columns.ts';
import { isNullCell } from './null-cell.ts';
import type { TableView } from './table-view.ts';

/** Headers under which some systems keep the company and others the person who wrote. */
const EITHER = /^(?:customer|client|kunde|cliente|klant)(?:[ _-]?name)?$/i;
const EMAIL = /^([^\s@]{1,64})@[^\s@]{1,255}\.[^\s@.]{2,24}$/;
const EMAIL_HEADER = /e-?mail/i;

/** Fewer rows with both say nothing. */
const MIN_ROWS = 2;

/**
 * Whether a column of customers names people: its cells are e-mail addresses, or their words come back before the
 * "@" of the address beside them, as in `Dana Reed` and `dana.reed@example.com`.
 */
export function holdsPeople(view: TableView, match: ColumnMatch): boolean {
  if (!EITHER.test(match.header.trim())) return false;
  const cells = sampleCells(view, match).filter((cell) => !isNullCell(cell));
  const isAddress = (cell: string) => EMAIL.test(cell.trim());
  if (cells.length > 0 && cells.every(isAddress)) return true;
  const addresses = view.header.flatMap((header, at) => (EMAIL_HEADER.test(header) ? [at] : []));
  return addresses.some((at) => isNamedIn(view, match, at));
}

/** Whether most cells are named by the addresses of another column. */
function isNamedIn(view: TableView, { positions: [own = -1] }: ColumnMatch, address: number): boolean {
  const both = view.sample.flatMap((cells) => {
    const local = EMAIL.exec((cells[address] ?? '').trim())?.[1]?.toLowerCase();
    const name = (cells[own] ?? '').slice(0, 200).toLowerCase();
    return local === undefined || isNullCell(name) ? [] : [{ local, name }];
  });
  const named = both.filter(({ local, name }) =>
    name.split(/[^\p{L}\p{N}]+/u).some((word) => word.length > 2 && local.includes(word)),
  );
  return both.length >= MIN_ROWS && named.length * 2 > both.length;
}
