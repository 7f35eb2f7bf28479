import type { Row, RowBatch, Table } from '../../model/row.ts';
import { rememberWeakly } from '../container/hold.ts';
import { type FooterHold, holdFooters } from '../csv/footer.ts';
import { MAX_PREAMBLE } from '../csv/frame.ts';
import { hintsOf } from '../hints.ts';
import { UnreadableError } from '../problem.ts';
import { SAMPLE_ROWS, type Source } from '../source.ts';
import { frameSheet, type SheetFrame } from './frame.ts';
import { readSheet, type SheetInput } from './sheet.ts';
import { openWorkbook, type Sheet, type Workbook } from './workbook.ts';

/** Rows read to find the header and to fill the sample. */
const START_ROWS = MAX_PREAMBLE + 1 + SAMPLE_ROWS;

/** A sheet with at least one value. */
interface Filled {
  readonly sheet: Sheet;
  /** Its position in the workbook. */
  readonly at: number;
  readonly start: readonly Row[];
}

/**
 * Opens a workbook: every sheet that can be seen and holds something is a table, named after the sheet where there
 * are several. What the tables share is read again when the memory was needed in between.
 */
export async function openXlsx(source: Source): Promise<readonly Table[]> {
  const load = rememberWeakly(() => openWorkbook(source.bytes, source.limits));
  const workbook = await load();
  const visible = await findFilled(workbook, source, false);
  const filled = visible.length > 0 ? visible : await findFilled(workbook, source, true);
  if (filled.length === 0) {
    throw new UnreadableError('empty-file', 'The workbook holds no cells; export it again, or leave it out.');
  }
  const note = describeLeftOut(workbook, filled);
  return filled.map((one) => openSheet(one, { source, load, note, isOnly: filled.length === 1 }));
}

async function findFilled(workbook: Workbook, source: Source, isHidden: boolean): Promise<Filled[]> {
  const filled: Filled[] = [];
  for (const [at, sheet] of workbook.sheets.entries()) {
    if (sheet.isHidden !== isHidden) continue;
    const start = await takeStart({ workbook, sheet, source: source.file.source, limits: source.limits });
    if (start.length > 0) filled.push({ sheet, at, start });
  }
  return filled;
}

async function takeStart(input: SheetInput): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of readSheet(input)) {
    rows.push(...batch.rows);
    if (rows.length >= START_ROWS) break;
  }
  return rows.slice(0, START_ROWS);
}

function describeLeftOut({ sheets }: Workbook, filled: readonly Filled[]): string | null {
  const left = sheets.filter((sheet) => !filled.some((one) => one.sheet === sheet));
  const list = (some: readonly Sheet[]) => some.map(({ name }) => `“${name}”`).join(', ');
  const hidden = left.filter((sheet) => sheet.isHidden);
  const empty = left.filter((sheet) => !sheet.isHidden);
  const parts = [
    ...(hidden.length > 0 ? [`hidden sheets left out: ${list(hidden)}`] : []),
    ...(empty.length > 0 ? [`empty sheets: ${list(empty)}`] : []),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

interface Context {
  readonly source: Source;
  readonly load: () => Promise<Workbook>;
  readonly note: string | null;
  readonly isOnly: boolean;
}

function openSheet({ sheet, at, start }: Filled, { source, load, note, isOnly }: Context): Table {
  const name = isOnly ? source.file.source : `${source.file.source}/${sheet.name}`;
  const frame = frameSheet(start);
  const { limits } = source;
  return {
    source: name,
    format: 'xlsx',
    header: frame.header,
    sample: start.filter(({ row }) => row > frame.rowsAbove).slice(0, SAMPLE_ROWS),
    hints: [...new Set([...hintsOf(sheet.name, ''), ...source.hints])],
    dialect: {
      format: 'xlsx',
      encoding: source.encoding,
      encodingConfidence: source.encodingConfidence,
      headerRow: frame.headerRow,
      sheet: sheet.name,
      ...(note !== null && { note }),
    },
    async *rows() {
      const workbook = await load();
      const same = workbook.sheets[at];
      if (same !== undefined) yield* readRecords({ workbook, sheet: same, source: name, limits }, frame);
    },
  };
}

/** The rows below the header; notes under the table count as blanks. */
async function* readRecords(input: SheetInput, { header, rowsAbove }: SheetFrame): AsyncGenerator<RowBatch> {
  const footers: FooterHold<Row> = holdFooters(header.length);
  for await (const batch of readSheet(input, rowsAbove)) {
    yield { ...batch, rows: batch.rows.flatMap((row) => footers.push(row)) };
  }
  const notes = footers.end().length;
  if (notes > 0) yield { rows: [], blanks: notes, rejects: [] };
}
