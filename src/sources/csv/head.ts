import { notice } from '../../lib/notice.ts';
import { UnreadableError } from '../problem.ts';
import { type ByteWindow, openWindow } from './bytes.ts';
import { compileCell, decodeAll } from './cells.ts';
import type { CsvDialect } from './dialect.ts';
import { cutHeaderLine, joinHeader, nameColumns } from './header.ts';
import { compileForm, findNextLine } from './scan-form.ts';
import { type Place, RecordWalker, START } from './walk.ts';

/** What stands above the records of a table. */
export interface Head {
  readonly header: readonly string[];
  /** Number of the header's first row, null where there is none. */
  readonly headerRow: number | null;
  /** Where the first record begins. */
  readonly from: Place;
  /** Numbered rows above it that are blank. */
  readonly blanks: number;
}

/**
 * Reads preamble and header. Titles are numbered like rows, as a spreadsheet does; a `sep=;` line, which Excel takes
 * for itself, and blank lines above everything are not.
 * @param chunks the file as UTF-8
 */
export async function readHead(chunks: AsyncIterable<Buffer>, dialect: CsvDialect): Promise<Head> {
  const window = openWindow(chunks);
  try {
    const { from, blanks } = await passPreamble(window, dialect);
    if (dialect.headerRows === 0)
      return { header: nameColumns(dialect.columns), headerRow: null, from, blanks };
    const head = await readHeader(window, dialect, from);
    return { ...head, blanks: head.blanks + blanks };
  } finally {
    await window.close();
  }
}

async function passPreamble(
  window: ByteWindow,
  dialect: CsvDialect,
): Promise<{ readonly from: Place; readonly blanks: number }> {
  const form = compileForm(dialect);
  let blanks = 0;
  let { byte, row, line } = START;
  while (line <= dialect.preambleLines) {
    const { bytes, from, isLast } = window;
    const next = findNextLine({ bytes, from, end: bytes.length, isLast, strays: 'text' }, form, from);
    if (next < 0) {
      await window.fill();
      continue;
    }
    if (next === from) break;
    const text = bytes.toString('utf8', from, next);
    const isEmpty = text.replaceAll(dialect.delimiter, '').trim() === '';
    if (!(line === 1 && /^"?sep=/i.test(text)) && !(isEmpty && row === 0)) row += 1;
    if (isEmpty && row > 0) blanks += 1;
    byte += next - from;
    line += 1;
    window.from = next;
  }
  return { from: { ...START, byte, row, line }, blanks };
}

async function readHeader(window: ByteWindow, dialect: CsvDialect, from: Place): Promise<Head> {
  const walker = new RecordWalker(window, dialect, { from });
  const decode = compileCell(dialect);
  const rows: (readonly string[])[] = [];
  let headerRow = 0;
  let blanks = 0;
  while (rows.length < dialect.headerRows) {
    const step = walker.step();
    if (step === 'end') break;
    if (step === 'starved') await window.fill();
    if (step === 'blank') blanks += 1;
    if (step !== 'record' && step !== 'reject') continue;
    if (rows.length === 0) headerRow = walker.row;
    rows.push(
      step === 'record' ? decodeAll(window.bytes, walker.cells, decode) : salvageNames(walker, dialect),
    );
  }
  if (rows.length === 0) {
    throw new UnreadableError('empty-file', 'The file holds only blank lines; export it again.');
  }
  const { byte, row, line } = walker.place ?? from;
  return { header: joinHeader(rows), headerRow, from: { ...START, byte, row, line }, blanks };
}

/** A header with a stray quote is cut as if there were none; its damage is no record's. */
function salvageNames(walker: RecordWalker, dialect: CsvDialect): readonly string[] {
  const names = cutHeaderLine(walker.damage.raw, dialect);
  if (names === null) throw damagedHeader(walker);
  return names;
}

function damagedHeader({ damage, line }: RecordWalker): UnreadableError {
  const { code, reason, told = notice(reason) } = damage;
  return code === 'unclosed-quote'
    ? new UnreadableError(
        'damaged-header',
        'The first line has a quote that is never closed; correct the line or export the file again.',
      )
    : new UnreadableError(
        'damaged-header',
        'The header on line {line|count} cannot be read: {told} Correct it or export the file again.',
        { line, told },
      );
}
