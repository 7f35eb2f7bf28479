const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';

/** Days as transcripts print them: `2026-11-21`, `Nov 3, 2025`, `3 November 2025`. */
const DAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{4}-\\d{2}-\\d{2}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${MONTH} \\d{4})(?!\\d)`,
  'u',
);

/** The first day a line of a title names, verbatim, or empty. */
export function findDate(line: string): string {
  return DAY.exec(line.slice(0, 300))?.[0] ?? '';
}
