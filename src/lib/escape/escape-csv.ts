// Spreadsheets run what begins with these; a full-width sign counts as the plain one.
const FORMULA = /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/** A number is no formula. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;
// Where semicolons are the usual separator, a spreadsheet parts a cell at them, quoted or not: what comes then must not
// run either.
const PARTED = /;(?=[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20])(?![+-]?\d+(?:[.,]\d+)*(?:;|$))/g;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** A cell of a CSV file that a spreadsheet shows as text and never runs. */
export function escapeCsv(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value;
  const safe = `${FORMULA.test(text) && !NUMBER.test(text) ? "'" : ''}${text.replace(PARTED, ";'")}`;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A record of a CSV file, with its line end. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(escapeCsv).join(',')}\r\n`;
}
