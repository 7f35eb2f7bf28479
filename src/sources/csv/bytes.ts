/** Bytes read ahead at least, if there are so many. */
const AHEAD_BYTES = 128 * 1024;

/** The part of a stream that is being looked at. It moves along in one piece of memory, which grows when it has to. */
export interface ByteWindow {
  /** What is there; all earlier bytes are gone. Valid until the next `fill`. */
  bytes: Buffer;
  /** First byte not yet done with. */
  from: number;
  /** Whether the stream ends with these bytes. */
  isLast: boolean;
  /** Drops what is done with and reads on, at least as much again as is left. */
  fill(): Promise<void>;
  /** Closes the stream. */
  close(): Promise<void>;
}

export function openWindow(chunks: AsyncIterable<Buffer>): ByteWindow {
  const stream = chunks[Symbol.asyncIterator]();
  let memory = Buffer.allocUnsafeSlow(2 * AHEAD_BYTES);
  let size = 0;
  const append = (chunk: Buffer): void => {
    if (size + chunk.length > memory.length) {
      const larger = Buffer.allocUnsafeSlow(2 * (size + chunk.length));
      memory.copy(larger, 0, 0, size);
      memory = larger;
    }
    chunk.copy(memory, size);
    size += chunk.length;
  };
  return {
    bytes: memory.subarray(0, 0),
    from: 0,
    isLast: false,
    async fill() {
      memory.copyWithin(0, this.from, size);
      size -= this.from;
      this.from = 0;
      const enough = size + Math.max(AHEAD_BYTES, size);
      while (size < enough && !this.isLast) {
        const { done, value } = await stream.next();
        if (done === true) this.isLast = true;
        else append(value);
      }
      this.bytes = memory.subarray(0, size);
    },
    async close() {
      await stream.return?.();
    },
  };
}

/** The stream without its first `count` bytes. */
export async function* skipBytes(chunks: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
