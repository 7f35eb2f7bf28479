/**
 * How a delimited file ends: `line` after a whole line, `mid-line` without a line break, `cut` also with fewer cells
 * than its header has. Null where that says nothing: other formats, and empty files.
 */
export type FileEnd = 'line' | 'mid-line' | 'cut' | null;

/** Bytes of either end that are looked at. */
export const END_BYTES = 1 << 16;

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** @param head the first bytes of a file @param tail its last ones; both may be the whole file */
export function describeEnd(head: Buffer, tail: Buffer): FileEnd {
  if (!isDelimited(head)) return null;
  const text = toAscii(tail).replace(/[ \x1a]+$/, '');
  if (text === '') return null;
  if (/[\r\n]$/.test(text)) return 'line';
  const header = lineOf(toAscii(head), 'first');
  const last = lineOf(text, 'last');
  const delimiter = DELIMITERS.reduce((best, one) =>
    countCells(header, one) > countCells(header, best) ? one : best,
  );
  // A quote that is open may be a record of many lines; a line of one cell may be a footer.
  if ((last.split('"').length - 1) % 2 === 1) return 'mid-line';
  const cells = countCells(last, delimiter);
  return cells > 1 && cells < countCells(header, delimiter) ? 'cut' : 'mid-line';
}

/** Text, and neither JSON nor markup: those cannot be read when they are cut. */
function isDelimited(head: Buffer): boolean {
  const isUtf16 = head.length > 1 && [0xfffe, 0xfeff].includes(head.readUInt16BE(0));
  if (head.includes(0) && !isUtf16) return false;
  const start = toAscii(head).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '');
  return start !== '' && !/^(?:[[{<]|PK\x03\x04|\x1f\x8b)/.test(start);
}

/** Line breaks, quotes and delimiters are the same in every encoding of text but for the zeros of UTF-16. */
function toAscii(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\0', '');
}

function lineOf(text: string, which: 'first' | 'last'): string {
  const lines = text.split(/\r\n|[\r\n]/);
  return (which === 'first' ? lines[0] : lines.at(-1)) ?? '';
}

/** Cells of a line, as far as its quotes allow to say. */
function countCells(line: string, delimiter: string): number {
  let cells = 1;
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === delimiter && !isQuoted) cells++;
  }
  return cells;
}
