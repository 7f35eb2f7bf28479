const NULL_WORDS: ReadonlySet<string> = new Set([
  ...['null', '(null)', '<null>', 'nan', 'none', '(none)', 'n/a', '#n/a', 'n.a.', 'na', 'nil', 'undefined'],
  ...['(blank)', '-', '--', '---', '–', '—', '[]', '{}', '""', "''", '000000000000000', '000000000000000aaa'],
]);

/** Shortest null word that begins with a digit. */
const ZERO_ID_LENGTH = 15;

/** Longest of the words above and some blanks around it. */
const MAX_LENGTH = 24;

const FIRST_CHARS: ReadonlySet<number> = new Set([...NULL_WORDS].map((word) => word.charCodeAt(0)));

/** True for a cell that says nothing: empty, blank, or one of the words systems write for "no value". */
export function isNullCell(cell: string | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  // Almost every filled cell ends here: the sets are asked only for short cells that begin like a null word.
  const first = cell.charCodeAt(0);
  if (
    first > 32 &&
    first !== 0xa0 &&
    first < 0x2000 &&
    !FIRST_CHARS.has(first | 32) &&
    !FIRST_CHARS.has(first)
  ) {
    return false;
  }
  if (first === 48 && cell.length < ZERO_ID_LENGTH) return false;
  if (cell.length > MAX_LENGTH) return cell.trim() === '';
  const word = cell.trim().toLowerCase();
  return word === '' || NULL_WORDS.has(word);
}
