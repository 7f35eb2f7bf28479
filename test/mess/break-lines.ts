/** What can happen to one record of a table on its way. */
export const DAMAGES = [
  'stray quote',
  'lost quote',
  'cut',
  'extra delimiter',
  'lost delimiter',
  'NUL',
  'half a character',
  'glued',
] as const;
export type Damage = (typeof DAMAGES)[number];

export interface Broken {
  /** Index of the record, the header apart. */
  readonly row: number;
  readonly kind: Damage;
  /** Where in the line: 0 (start) to 1 (end). */
  readonly place: number;
}

/** Damages lines of a table without line ends in cells. @returns the file and the records no damage has touched */
export function breakLines(
  text: string,
  list: readonly Broken[],
): { text: Buffer; untouched: readonly number[] } {
  const lines: Buffer[] = text
    .trimEnd()
    .split('\n')
    .map((line) => Buffer.from(line));
  const touched = new Set<number>();
  for (const { row, kind, place } of list) {
    const at = row + 1;
    const line = lines[at] ?? Buffer.alloc(0);
    touched.add(row);
    if (kind === 'glued') touched.add(row + 1);
    lines[at] = damage(line, kind, Math.floor(place * line.length));
  }
  const ends = new Set(list.flatMap(({ row, kind }) => (kind === 'glued' ? [row + 1] : [])));
  const parts = lines.flatMap((line, at) => (ends.has(at) ? [line] : [line, Buffer.from('\n')]));
  const untouched = lines.slice(1).flatMap((_, row) => (touched.has(row) ? [] : [row]));
  return { text: Buffer.concat(parts), untouched };
}

function damage(line: Buffer, kind: Damage, at: number): Buffer {
  const insert = (bytes: string | Buffer) =>
    Buffer.concat([line.subarray(0, at), Buffer.from(bytes), line.subarray(at)]);
  switch (kind) {
    case 'stray quote':
      return insert('"');
    case 'extra delimiter':
      return insert(',');
    case 'NUL':
      return insert('\0');
    case 'half a character':
      return insert(Buffer.from([0xe2, 0x82]));
    case 'cut':
      return line.subarray(0, Math.max(1, at));
    case 'lost quote':
      return without(line, '"', at);
    case 'lost delimiter':
      return without(line, ',', at);
    case 'glued':
      return line;
  }
}

/** Takes out the first such sign at or after a place, or the last one before it. */
function without(line: Buffer, sign: string, from: number): Buffer {
  const after = line.indexOf(sign, from);
  const at = after >= 0 ? after : line.lastIndexOf(sign);
  return at < 0 ? line : Buffer.concat([line.subarray(0, at), line.subarray(at + 1)]);
}
