import { notice } from '../../lib/notice.ts';
import { RAW_KEPT } from '../../lib/text/cut-text.ts';
import type { Reject, Row, RowBatch } from '../../model/row.ts';
import { inMegabytes, type Limits, MAX_SHEET_COLUMNS } from '../limits.ts';
import { UnreadableError, withNotice } from '../problem.ts';
import { BATCH_ROWS } from '../source.ts';
import { formatNumber } from './cell-value.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { attributeOf, decodeCellText, scanXmlPieces } from './xml.ts';

const MAX_ROW = 1_048_576;

/** How the rows of a sheet are read and named in rejects. */
export interface SheetInput {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly source: string;
  readonly limits: Limits;
}

/**
 * Reads the rows of a sheet, numbered as the spreadsheet numbers them, in batches. Rows without a value are blanks.
 * @param rowsAbove rows at the top that are passed over
 */
export async function* readSheet(input: SheetInput, rowsAbove = 0): AsyncGenerator<RowBatch> {
  const reader = new SheetReader(input, rowsAbove);
  try {
    for await (const _ of scanXmlPieces(input.sheet.bytes.read(), reader)) {
      if (reader.size() >= BATCH_ROWS) yield reader.take();
    }
  } catch (error) {
    // The rows before the damage are whole.
    if (reader.size() > 0) yield reader.take();
    throw error;
  }
  if (reader.size() > 0) yield reader.take();
}

/** Takes the tags of a sheet and makes rows of them. */
class SheetReader {
  listening = false;
  readonly #input: SheetInput;
  readonly #rowsAbove: number;
  #rows: Row[] = [];
  #rejects: Reject[] = [];
  #blanks = 0;
  #row = 0;
  #cells: string[] = [];
  #isTooLong = false;
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #inGuide = false;
  #count = 0;

  constructor(input: SheetInput, rowsAbove: number) {
    this.#input = input;
    this.#rowsAbove = rowsAbove;
  }

  size(): number {
    return this.#rows.length + this.#rejects.length + this.#blanks;
  }

  take(): RowBatch {
    const batch = { rows: this.#rows, rejects: this.#rejects, blanks: this.#blanks };
    this.#rows = [];
    this.#rejects = [];
    this.#blanks = 0;
    return batch;
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'v':
        this.listening = true;
        break;
      case 'c':
        this.#openCell(attributes);
        break;
      case 't':
        this.listening = !this.#inGuide;
        break;
      case 'row':
        this.#openRow(attributes);
        break;
      case 'rPh':
        this.#inGuide = true;
        break;
    }
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.listening = false;
        break;
      case 'c':
        this.#closeCell();
        break;
      case 'row':
        this.#closeRow();
        break;
      case 'rPh':
        this.#inGuide = false;
        break;
    }
  }

  text(piece: string): void {
    if (this.#value.length + piece.length > this.#input.limits.cellLength) this.#isTooLong = true;
    else this.#value += piece;
  }

  #openRow(attributes: string): void {
    const told = Number(attributeOf(attributes, 'r'));
    this.#row = Number.isInteger(told) && told > this.#row && told <= MAX_ROW ? told : this.#row + 1;
    this.#column = -1;
    this.#cells = [];
    this.#isTooLong = false;
  }

  #openCell(attributes: string): void {
    this.#count += 1;
    if (this.#count > this.#input.limits.cells) throw tooManyCells(this.#input.limits);
    const place = columnOf(attributeOf(attributes, 'r') ?? '');
    this.#column = place >= 0 ? place : this.#column + 1;
    this.#type = attributeOf(attributes, 't') ?? '';
    this.#style = Number(attributeOf(attributes, 's') ?? 0);
    this.#value = '';
  }

  #closeCell(): void {
    const text = this.#value === '' ? '' : this.#cellText();
    if (text === '' || this.#column < 0 || this.#column >= MAX_SHEET_COLUMNS) return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }

  #cellText(): string {
    const { workbook } = this.#input;
    switch (this.#type) {
      case 's':
        return workbook.strings[Number(this.#value)] ?? '';
      case 'inlineStr':
      case 'str':
      case 'd':
        return decodeCellText(this.#value);
      case 'b':
        return this.#value === '0' || this.#value === 'false' ? 'FALSE' : 'TRUE';
      case 'e':
        return '';
      default:
        return formatNumber(this.#value, workbook.styles[this.#style] ?? 'number', workbook.is1904);
    }
  }

  #closeRow(): void {
    const row = this.#row;
    if (row <= this.#rowsAbove) return;
    if (this.#isTooLong) this.#rejects.push(this.#rejectLong());
    else if (this.#cells.every(isBlank)) this.#blanks += 1;
    else this.#rows.push({ row, line: row, cells: this.#cells });
  }

  #rejectLong(): Reject {
    const { source, limits } = this.#input;
    return {
      source,
      row: this.#row,
      line: this.#row,
      code: 'cell-too-long',
      ...withNotice(
        notice('A cell has more than {limit} of text.', { limit: inMegabytes(limits.cellLength) }),
      ),
      raw: this.#cells.join(', ').slice(0, RAW_KEPT),
    };
  }
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

/** @returns index of the column of a reference such as `AB12`, from 0; -1 when it is none */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const unit = reference.charCodeAt(i);
    if (unit >= 65 && unit <= 90 && column < MAX_SHEET_COLUMNS) column = column * 26 + unit - 64;
    else return i > 0 && unit >= 48 && unit <= 57 && column <= MAX_SHEET_COLUMNS ? column - 1 : -1;
  }
  return -1;
}

function tooManyCells({ cells }: Limits): UnreadableError {
  return new UnreadableError(
    'too-many-cells',
    'The sheet has more than {cells|count} cells; save it as CSV UTF-8.',
    { cells },
  );
}
