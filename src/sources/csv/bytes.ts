import { RAW_LENGTH } from '../source.ts';

/** The stream without its first `count` bytes. */
export async function* skipBytes(chunks: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

export interface Ahead {
  /** The beginning of the lines. */
  readonly raw: string;
  /** Bytes up to the line after them; `null` when there is none. */
  readonly lineBytes: number | null;
}

/** Looks at the first lines of a stream. */
export async function peekLines(
  chunks: AsyncIterable<Buffer>,
  { count, lineEnds }: { count: number; lineEnds: readonly string[] },
): Promise<Ahead> {
  const returnsEnd = lineEnds.includes('\r');
  const start: Buffer[] = [];
  let bytes = 0;
  let left = count;
  for await (const chunk of chunks) {
    let end: number | null = 0;
    while (end !== null && left > 0) {
      end = endOfLine(chunk, end, returnsEnd);
      if (end !== null) left -= 1;
    }
    // UTF-8 needs at most four bytes for a character.
    if (bytes < 4 * RAW_LENGTH) start.push(chunk.subarray(0, Math.min(end ?? chunk.length, 4 * RAW_LENGTH)));
    if (end !== null) return { raw: rawText(start), lineBytes: bytes + end };
    bytes += chunk.length;
  }
  return { raw: rawText(start), lineBytes: null };
}

function rawText(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString('utf8').slice(0, RAW_LENGTH).trimEnd();
}

/** @returns index after the first line end at or after `from`, `null` when there is none */
function endOfLine(chunk: Buffer, from: number, returnsEnd: boolean): number | null {
  const feed = chunk.indexOf(10, from);
  const back = returnsEnd ? chunk.indexOf(13, from) : -1;
  if (back >= 0 && (feed < 0 || back < feed - 1)) return back + 1;
  return feed < 0 ? null : feed + 1;
}

/** Line feeds in a stream. */
export async function countLines(chunks: AsyncIterable<Buffer>): Promise<number> {
  let lines = 0;
  for await (const chunk of chunks) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  return lines;
}
