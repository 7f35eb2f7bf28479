import type { Columns } from './repair.ts';
import { fitOf } from './repair-align.ts';
import { cutRecords } from './sniff-cut.ts';

/** Delimiters a single record may be written with. */
const OTHERS = [', ', ',', ';', '\t', '|', ':', '^', '~', ' '];

/** Longer records are not cut again. */
const MAX_LENGTH = 100_000;

/** A record written with another delimiter: cut there it has exactly the cells of the table, and they fit better. */
export function recutRecord(
  cells: readonly string[],
  { dialect, models }: Columns,
): readonly string[] | null {
  if (models.length < 3 || cells.length > models.length) return null;
  const text = cells.join(dialect.delimiter);
  if (text.length > MAX_LENGTH) return null;
  const left = fitOf(cells, models);
  const { quote, escape: escapeSign } = dialect;
  // The tolerant reader takes the opening quote of the first cell and the closing one of the last for its own.
  const isOpen =
    quote !== '' && text.split(quote).length % 2 === 1 && text.includes(quote) && !text.startsWith(quote);
  const variants = isOpen ? [`${quote}${text}${quote}`, text] : [text];
  for (const delimiter of OTHERS) {
    if (delimiter === dialect.delimiter || !text.includes(delimiter)) continue;
    for (const variant of variants) {
      const rules = { delimiter, quote, escape: escapeSign };
      const { rows } = cutRecords(variant, rules, { maxRows: 2, complete: true });
      const recut = rows[0]?.cells ?? [];
      if (rows.length === 1 && recut.length === models.length && fitOf(recut, models) > left) return recut;
    }
  }
  return null;
}
