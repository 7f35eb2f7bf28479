import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Cost, OpenedFile } from './child.ts';
import { BENCH, mustRun } from './run-child.ts';

/** How fast a workbook of 12 columns is read: `npx tsx test/eval/xlsx-speed.ts [rows]`. */

const COLUMNS = 12;
const WORDS =
  'export slow login page report cannot invoice button since update error customer data team again dashboard missing sync'.split(
    ' ',
  );

/** A word that depends on nothing but the number. */
function wordOf(n: number): string {
  return WORDS[(Math.imul(n ^ (n >>> 7), 0x9e3779b1) >>> 16) & 15] ?? 'word';
}

function sentence(row: number): string {
  return Array.from({ length: 12 + (row % 40) }, (_, i) => wordOf(row * 31 + i * 7)).join(' ');
}

/** Text columns point to shared strings, of which two are different in each row. */
function cellsOf(row: number): string[] {
  const texts = [`Ticket ${row}: ${sentence(row)}`, `${wordOf(row)} ${row}`];
  const shared = (column: string, index: number) => `<c r="${column}${row + 2}" t="s"><v>${index}</v></c>`;
  const number = (column: string, value: number, style = 0) =>
    `<c r="${column}${row + 2}"${style > 0 ? ` s="${style}"` : ''}><v>${value}</v></c>`;
  const first = COLUMNS + 16 + row * texts.length;
  return [
    number('A', 100_000 + row),
    shared('B', first),
    shared('C', first + 1),
    shared('D', COLUMNS + (row % 4)),
    shared('E', COLUMNS + 4 + (row % 4)),
    number('F', 45_000 + (row % 700) + (row % 97) / 97, 1),
    number('G', 45_002 + (row % 700), 1),
    shared('H', COLUMNS + 8 + (row % 4)),
    number('I', row % 6),
    shared('J', COLUMNS + 12 + (row % 4)),
    number('K', (row % 1000) * 1.1),
    number('L', row % 9999),
  ];
}

function* sheetXml(rows: number): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">';
  for (let i = 0; i < COLUMNS; i++) yield `<c r="${String.fromCharCode(65 + i)}1" t="s"><v>${i}</v></c>`;
  yield '</row>';
  for (let row = 0; row < rows; row++)
    yield `<row r="${row + 2}" spans="1:12">${cellsOf(row).join('')}</row>`;
  yield '</sheetData></worksheet>';
}

function* stringsXml(rows: number): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  for (let i = 0; i < COLUMNS; i++) yield `<si><t>Column ${i}</t></si>`;
  for (let i = 0; i < 16; i++) yield `<si><t>${WORDS[i]}</t></si>`;
  for (let row = 0; row < rows; row++) {
    yield `<si><t>Ticket ${row}: ${sentence(row)} &amp; more</t></si><si><t>${wordOf(row)} ${row}</t></si>`;
  }
  yield '</sst>';
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Tickets" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
};

async function generate(path: string, rows: number): Promise<void> {
  const zip = new ZipFile();
  for (const [name, xml] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(xml), name);
  zip.addReadStream(Readable.from(sheetXml(rows), { objectMode: false }), 'xl/worksheets/sheet1.xml');
  zip.addReadStream(Readable.from(stringsXml(rows), { objectMode: false }), 'xl/sharedStrings.xml');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

/** Reads a workbook of so many rows, made where it is not there, in a process of its own. */
export async function measureWorkbook(rows: number): Promise<Cost> {
  const path = `${BENCH}/speed-${rows}.xlsx`;
  mkdirSync(BENCH, { recursive: true });
  if (!existsSync(path)) await generate(path, rows);
  const { stdout, cost } = await mustRun(['open', path]);
  const { tables }: OpenedFile = JSON.parse(stdout);
  if (tables[0]?.rows !== rows) throw new Error(`${tables[0]?.rows} rows were read, not ${rows}`);
  return cost;
}

if (process.argv[1]?.endsWith('xlsx-speed.ts') === true) {
  const { seconds, peakMegabytes } = await measureWorkbook(Number(process.argv[2] ?? 100_000));
  console.log(`${seconds.toFixed(2)} s, peak ${peakMegabytes} MB`);
}
