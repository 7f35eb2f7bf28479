import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from './encodings.data.ts';
import { sequenceLength, unfinishedTail } from './utf8.ts';

export type { Encoding } from './encodings.data.ts';

let upper1252: string | null = null;

/**
 * Bytes 128 to 255 in Windows-1252; made when first asked for, because iconv-lite then loads all its tables.
 * `TextDecoder('windows-1252')` is wrong for 128 to 159 on some releases of Node 20.
 */
function windows1252(byte: number): string {
  upper1252 ??= iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, i) => 128 + i)), 'windows-1252');
  return upper1252.charAt(byte - 128);
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
      parts.push(bytes.toString('utf8', from, i), windows1252(bytes[i] ?? 0));
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
