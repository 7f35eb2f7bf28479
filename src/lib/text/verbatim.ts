/** Longer statements are cut before they are looked for. */
const MAX_WORDS = 100;

/**
 * The longest run of whole words that stands in one of the cells just as it does here: words that were taken out of
 * markup may have had tags or entities between them, and words of several cells never stood side by side.
 * @param cells undefined when the words are all of one cell
 * @returns the words themselves when all of them do, '' when none does
 */
export function cutToCells(words: string, cells: readonly string[] | undefined): string {
  if (cells === undefined || cells.some((cell) => cell.includes(words))) return words;
  return cells
    .map((cell) => cutToCell(words, cell))
    .reduce((best, run) => (run.length > best.length ? run : best), '');
}

function cutToCell(words: string, cell: string): string {
  const places = [...words.matchAll(/\S+/g)].slice(0, MAX_WORDS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let best = '';
  // A run that is not there is in no longer run: both ends only move on.
  for (let from = 0, to = 0; to < places.length; to++) {
    const end = places[to]?.end ?? 0;
    while (from <= to && !cell.includes(words.slice(places[from]?.start ?? 0, end))) from++;
    const run = from <= to ? words.slice(places[from]?.start ?? 0, end) : '';
    if (run.length > best.length) best = run;
  }
  return best;
}
