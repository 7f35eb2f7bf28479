import { constants, createGunzip } from 'node:zlib';
import type { Limits } from '../limits.ts';
import type { Bytes } from '../source.ts';
import { INFLATE_CHUNK, inflate, isDamage } from './inflate.ts';

/** Times that text usually shrinks; the estimate where the end of the file cannot be looked at. */
const USUAL_RATIO = 5;

/** The file within a gzip file, inflated anew each time it is read. Its size is an estimate. */
export async function gunzip(bytes: Bytes, limits: Limits): Promise<Bytes> {
  const size = await estimateSize(bytes);
  const read = () => readGzip(bytes, limits);
  const most = Math.min(limits.expandedBytes, Math.max(limits.ratioFloor, bytes.size * limits.ratio));
  // A bomb says so, and so does by chance what a file ends with that was cut off: only inflating it can tell.
  return { size: size <= most ? size : await measure(read()), read };
}

/** Bytes up to where the data is damaged. Throws `UnreadableError` beyond the limits. */
async function measure(chunks: AsyncIterable<Buffer>): Promise<number> {
  let size = 0;
  try {
    for await (const chunk of chunks) size += chunk.length;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return size;
}

/** The last four bytes tell the size, modulo 4 GB, of the last of the streams a gzip file may be made of. */
async function estimateSize({ size, range }: Bytes): Promise<number> {
  if (range === undefined || size < 18) return size * USUAL_RATIO;
  const tail: Buffer[] = [];
  for await (const chunk of range(size - 4, size)) tail.push(chunk);
  const told = Buffer.concat(tail).readUInt32LE();
  return told < size / 2 ? size * USUAL_RATIO : told;
}

async function* readGzip(bytes: Bytes, limits: Limits): AsyncGenerator<Buffer> {
  const ending = watchEnding(bytes.read());
  // Without this flush all that came out of the last piece of a file that was cut off would be lost with its error.
  const inflater = createGunzip({ chunkSize: INFLATE_CHUNK, finishFlush: constants.Z_SYNC_FLUSH });
  const guard = { claim: { compressed: bytes.size, expanded: null }, limits };
  let size = 0;
  for await (const chunk of inflate(ending.chunks, inflater, guard)) {
    size += chunk.length;
    yield chunk;
  }
  if (ending.size() === size % 2 ** 32) return;
  // Several streams in one file end like this, and so does a file that was cut off: only a strict reading can tell.
  const strict = inflate(bytes.read(), createGunzip({ chunkSize: INFLATE_CHUNK }), guard);
  for await (const _ of strict);
}

/** Passes chunks on and keeps the last four bytes: the size before compression, as gzip files tell it. */
function watchEnding(input: AsyncIterable<Buffer>) {
  let last: Buffer = Buffer.alloc(0);
  async function* pass(): AsyncGenerator<Buffer> {
    for await (const chunk of input) {
      last = Buffer.concat([last, chunk.subarray(-4)]).subarray(-4);
      yield chunk;
    }
  }
  return { chunks: pass(), size: () => (last.length < 4 ? -1 : last.readUInt32LE()) };
}
