import type { Encoding } from '../encoding.ts';
import { toUtf8 } from '../encoding.ts';
import { UnreadableError } from '../problem.ts';

/** What a part of a workbook is read with. Names come without their namespace prefix. */
export interface XmlHandler {
  /** Whether text is wanted now; most of it is white space between tags. */
  listening: boolean;
  /** @param attributes the raw text after the name; see `attributeOf` */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** A piece of text as it stands, entities and all; see `decodeXml`. Long text comes in several. */
  text(piece: string): void;
}

/** A tag longer than this is damage. */
const MAX_TAG = 2 ** 20;

/** Characters that an entity may have. */
const MAX_ENTITY = 12;

const SLASH = 47;
const QUESTION = 63;
const GREATER = 62;
const COLON = 58;
const APOSTROPHE = 39;
const QUOTE = 34;

/**
 * Reads a part of a workbook tag by tag. It knows what spreadsheets write, not all of XML: no document types, so
 * that entities can neither grow nor reach for files. A validating parser takes three times as long.
 */
export async function scanXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  for await (const _ of scanXmlPieces(chunks, handler));
}

/** As `scanXml`, giving the caller a turn after each piece. */
export async function* scanXmlPieces(
  chunks: AsyncIterable<Buffer>,
  handler: XmlHandler,
): AsyncGenerator<void> {
  let rest = '';
  for await (const chunk of asUtf8(chunks)) {
    rest = scanPiece(rest + chunk.toString('utf8'), handler);
    yield;
  }
  if (rest.trim() !== '') throw damagedXml();
}

/** Parts are UTF-8, or UTF-16 with a mark. */
async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const first = await iterator.next();
    if (first.done === true) return;
    const mark = first.value.toString('latin1', 0, 2);
    const encoding: Encoding = mark === '\xff\xfe' ? 'utf-16le' : mark === '\xfe\xff' ? 'utf-16be' : 'utf-8';
    yield* toUtf8(startWith(first.value, iterator), encoding);
  } finally {
    await iterator.return?.();
  }
}

async function* startWith(first: Buffer, iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
}

function damagedXml(): UnreadableError {
  return new UnreadableError(
    'damaged-workbook',
    'A part of the workbook is damaged; open it in a spreadsheet and save it again.',
  );
}

/** @returns what is not finished: the beginning of a tag or of an entity */
function scanPiece(text: string, handler: XmlHandler): string {
  let at = 0;
  for (let tag = text.indexOf('<', at); tag >= 0; tag = text.indexOf('<', at)) {
    if (handler.listening && tag > at) handler.text(text.slice(at, tag));
    const end =
      text.charCodeAt(tag + 1) === 33 ? passMarkup(text, tag, handler) : passTag(text, tag, handler);
    if (end < 0) {
      if (text.length - tag > MAX_TAG) throw damagedXml();
      return text.slice(tag);
    }
    at = end;
  }
  const entity = text.lastIndexOf('&');
  const isCut = entity >= at && text.length - entity < MAX_ENTITY && text.indexOf(';', entity) < 0;
  const end = isCut ? entity : text.length;
  if (handler.listening && end > at) handler.text(text.slice(at, end));
  return text.slice(end);
}

/** @returns index after the tag at `tag`, -1 when it is not finished */
function passTag(text: string, tag: number, handler: XmlHandler): number {
  const end = endOfTag(text, tag + 1);
  if (end < 0) return -1;
  const first = text.charCodeAt(tag + 1);
  if (first === QUESTION) return end + 1;
  const isClosing = first === SLASH;
  let from = isClosing ? tag + 2 : tag + 1;
  let nameEnd = from;
  for (; nameEnd < end; nameEnd++) {
    const unit = text.charCodeAt(nameEnd);
    if (unit <= 32 || unit === SLASH) break;
    if (unit === COLON) from = nameEnd + 1;
  }
  const name = text.slice(from, nameEnd);
  if (!isClosing) handler.open(name, nameEnd < end ? text.slice(nameEnd, end) : '');
  if (isClosing || text.charCodeAt(end - 1) === SLASH) handler.close(name);
  return end + 1;
}

/** @returns index of the `>` that is not inside quotes, -1 when there is none */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === GREATER) return i;
    else if (unit === QUOTE || unit === APOSTROPHE) quote = unit;
  }
  return -1;
}

/** Comments are passed over, CDATA is text, document types are refused. @returns index after it, -1 if unfinished */
function passMarkup(text: string, at: number, handler: XmlHandler): number {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    return end < 0 ? -1 : end + 3;
  }
  if (text.startsWith('<![CDATA[', at)) {
    const end = text.indexOf(']]>', at);
    if (end >= 0 && handler.listening) handler.text(text.slice(at + 9, end).replaceAll('&', '&amp;'));
    return end < 0 ? -1 : end + 3;
  }
  if (text.length - at < 9) return -1;
  throw new UnreadableError(
    'damaged-workbook',
    'A part of the workbook declares a document type, which no spreadsheet writes; open it in one and save it again.',
  );
}

/** @returns the value of an attribute, decoded; null when there is none. @param name with its prefix */
export function attributeOf(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const after = at + name.length;
    if (attributes.charCodeAt(after) !== 61 || attributes.charCodeAt(at - 1) > 32) continue;
    const quote = attributes.charAt(after + 1);
    const end = attributes.indexOf(quote, after + 2);
    return end < 0 ? null : decodeXml(attributes.slice(after + 2, end));
  }
  return null;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Resolves the entities of XML; unknown ones stay as they stand. */
function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The text of a cell: entities, Excel's own `_x000D_` escapes, and line ends as LF. */
export function decodeCellText(raw: string): string {
  let text = decodeXml(raw);
  if (text.includes('_x')) {
    text = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
