import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes 128 to 255. `TextDecoder('windows-1252')` is wrong for 128 to 159 on some releases of Node 20. */
const WINDOWS_1252 = iconv.decode(
  Buffer.from(Array.from({ length: 128 }, (_, i) => 128 + i)),
  'windows-1252',
);

/**
 * Decides by byte-order mark, then by NULs at every second byte, then by whether most of the sequences outside
 * ASCII are valid UTF-8. @param head the first bytes of the file
 */
export function detectEncoding(head: Buffer): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const wide = detectWide(head);
  if (wide !== null) return wide;
  const whole = head.subarray(0, head.length - unfinishedTail(head));
  return isUtf8(whole) || isMostlyUtf8(whole) ? 'utf-8' : 'windows-1252';
}

/** UTF-16 without a mark: Western text has a NUL in half of its bytes, always on the same side. */
function detectWide(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) {
    if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function isMostlyUtf8(bytes: Buffer): boolean {
  let valid = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) stray += 1;
    else if (length > 1) valid += 1;
    i += length || 1;
  }
  return valid >= stray;
}

/** @returns bytes of the valid UTF-8 sequence at `at`, 0 when there is none */
function sequenceLength(bytes: Buffer, at: number): number {
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
function unfinishedTail(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return announcedLength(byte) > back ? back : 0;
  }
  return 0;
}

/** Turns the bytes of a file, chunk by chunk, into valid UTF-8 without byte-order mark. */
interface Recoder {
  write(chunk: Buffer): Buffer;
  end(): Buffer;
}

const EMPTY = Buffer.alloc(0);

/** Valid chunks pass untouched; a stray byte in a UTF-8 file is read as Windows-1252, so that nothing is lost. */
function keepUtf8(): Recoder {
  let held: Buffer = EMPTY;
  let atStart = true;
  return {
    write(chunk) {
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const tail = unfinishedTail(bytes);
      held = bytes.subarray(bytes.length - tail);
      const whole = bytes.subarray(0, bytes.length - tail);
      if (whole.length === 0) return EMPTY;
      const marked = atStart && whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf;
      atStart = false;
      const text = marked ? whole.subarray(3) : whole;
      return isUtf8(text) ? text : repairUtf8(text);
    },
    end: () => repairUtf8(held),
  };
}

function repairUtf8(bytes: Buffer): Buffer {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      parts.push(bytes.toString('utf8', from, i), WINDOWS_1252.charAt((bytes[i] ?? 0) - 128));
      from = i + 1;
    }
    i += length || 1;
  }
  parts.push(bytes.toString('utf8', from));
  return Buffer.from(parts.join(''));
}

function recodeWith(encoding: Encoding): Recoder {
  const decoder = iconv.getDecoder(encoding);
  let held = '';
  return {
    write(chunk) {
      const text = held + decoder.write(chunk);
      // Half a surrogate pair would become U+FFFD in UTF-8.
      const cut = isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length;
      held = text.slice(cut);
      return Buffer.from(text.slice(0, cut));
    },
    end: () => Buffer.from(held + (decoder.end() ?? '')),
  };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function createRecoder(encoding: Encoding): Recoder {
  return encoding === 'utf-8' ? keepUtf8() : recodeWith(encoding);
}

/** Recodes a file as it streams by; the result does not depend on how the bytes are cut. */
export async function* toUtf8(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  const recoder = createRecoder(encoding);
  for await (const chunk of chunks) {
    const bytes = recoder.write(chunk);
    if (bytes.length > 0) yield bytes;
  }
  const rest = recoder.end();
  if (rest.length > 0) yield rest;
}

/** Decodes the first bytes of a file; a character cut in two at the end is left out. */
export function decodeHead(head: Buffer, encoding: Encoding): string {
  return createRecoder(encoding).write(head).toString('utf8');
}
