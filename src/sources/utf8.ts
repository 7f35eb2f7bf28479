import { isUtf8 } from 'node:buffer';

/** @returns bytes of the valid UTF-8 sequence at `at`, 0 when there is none */
export function sequenceLength(bytes: Buffer, at: number): number {
  const length = announcedLength(bytes[at] ?? 0);
  if (length < 2) return length;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

/** @returns bytes that a UTF-8 lead byte announces, 0 when it is no lead byte */
function announcedLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** @returns bytes at the end (0 to 3) that begin a UTF-8 sequence the next chunk may complete */
export function unfinishedTail(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return announcedLength(byte) > back ? back : 0;
  }
  return 0;
}
