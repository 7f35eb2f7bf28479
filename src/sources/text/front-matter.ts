import { parseContext } from './context.ts';

/** Lines a block of front matter may have; a longer one is text between two rules. */
const MAX_FRONT_MATTER = 60;

/**
 * Outside the top of the file two rules with text between them look alike: a known key must stand there.
 * @returns index of the closing `---`, or -1 when the line opens no block of `key: value` lines
 */
export function endOfFrontMatter(lines: readonly string[], start: number): number {
  if (lines[start]?.trimEnd() !== '---') return -1;
  const limit = Math.min(lines.length, start + MAX_FRONT_MATTER);
  let known = start === 0;
  for (let i = start + 1; i < limit; i++) {
    const line = (lines[i] ?? '').trimEnd();
    if (line === '---' || line === '...') return known && i > start + 1 ? i : -1;
    if (!/^(?:[\w -]{1,40}:(?:\s|$)|\s+\S|#|$)/.test(line)) return -1;
    known ||= parseContext(line) !== null;
  }
  return -1;
}
