import type { ReadOptions, RowBatch } from '../../model/row.ts';
import { readUtf8, type Source } from '../source.ts';
import { openWindow, skipBytes } from './bytes.ts';
import { holdNotes } from './notes.ts';
import { type CsvLayout, readRecords } from './records.ts';
import { type Place, type RecordLimits, RecordWalker } from './walk.ts';

/** A part of a table that can be read without the parts before it. Plain data: threads may pass it. */
export interface Shard {
  readonly from: Place;
  /** Byte after its last record; absent in the last one. */
  readonly to?: number;
  /** Byte from which on there are only notes under the table; absent where the whole table is one shard. */
  readonly notesFrom?: number;
  /** Bytes of the file before its first byte of text; absent where the file cannot be entered in the middle. */
  readonly offset?: number;
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Cuts a table into shards of about `shardBytes`, in one pass that decodes nothing; only so it is certain which line
 * ends stand inside quotes. Plain files of sound UTF-8 are cut, all others are one shard.
 */
export async function planShards(
  source: Source,
  layout: CsvLayout,
  shardBytes: number,
): Promise<readonly Shard[]> {
  const whole: Shard = { from: layout.from };
  const { bytes, encoding } = source;
  if (encoding !== 'utf-8' || bytes.range === undefined || bytes.path === undefined) return [whole];
  if (bytes.size <= shardBytes) return [whole];
  const head: Buffer[] = [];
  for await (const chunk of bytes.range(0, MARK.length)) head.push(chunk);
  const offset = Buffer.concat(head).equals(MARK) ? MARK.length : 0;
  const plan = await cutTable(skipBytes(readUtf8(source), layout.from.byte), layout, { shardBytes });
  // A byte that is no UTF-8 becomes two or three on the way, so places in the text are no places in the file.
  if (plan.end + offset !== bytes.size) return [whole];
  return plan.shards.map((shard) => ({ ...shard, offset }));
}

/** Reads one shard. The batches of all shards, in order, are those of the table. */
export function readShard(
  source: Source,
  layout: CsvLayout,
  options: ReadOptions & { readonly shard: Shard },
): AsyncGenerator<RowBatch> {
  const { shard, columns } = options;
  const { from, offset } = shard;
  const { range, size } = source.bytes;
  const chunks =
    offset === undefined || range === undefined
      ? skipBytes(readUtf8(source), from.byte)
      : range(from.byte + offset, size);
  return readRecords(chunks, layout, { ...shard, ...(columns !== undefined && { columns }) });
}

export interface CutOptions {
  readonly shardBytes: number;
  readonly limits?: RecordLimits;
}

/** @param chunks the text from the first record on @returns the shards, and the byte where the text ends */
export async function cutTable(
  chunks: AsyncIterable<Buffer>,
  { dialect, header, from }: CsvLayout,
  { shardBytes, limits }: CutOptions,
): Promise<{ readonly shards: readonly Shard[]; readonly end: number }> {
  const window = openWindow(chunks);
  const walker = new RecordWalker(window, dialect, { from, limits });
  const notes = holdNotes<number>(dialect, header.length);
  const places: Place[] = [from];
  let due = from.byte + shardBytes;
  try {
    for (let step = walker.step(); step !== 'end'; step = walker.step()) {
      if (step === 'starved') await window.fill();
      else if (step === 'record') notes.push(walker.byte, window.bytes, walker.cells);
      const place = walker.nextByte < due ? null : walker.place;
      if (place === null) continue;
      places.push(place);
      due = place.byte + shardBytes;
    }
  } finally {
    await window.close();
  }
  const notesFrom = notes.end()[0] ?? walker.nextByte;
  const shards = places.map((place, i): Shard => {
    const to = places[i + 1]?.byte;
    return { from: place, notesFrom, ...(to !== undefined && { to }) };
  });
  return { shards, end: walker.nextByte };
}
