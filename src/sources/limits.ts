/** What a reader takes before it takes a file for an attack or for damage. */
export interface Limits {
  /** Bytes one archive may expand to, all its members together. */
  readonly expandedBytes: number;
  /** Times the compressed size that a stream may expand to; text seldom passes 30. */
  readonly ratio: number;
  /** Bytes a stream may always expand to, whatever the ratio. */
  readonly ratioFloor: number;
  /** Members of one archive. */
  readonly entries: number;
  /** Archives within archives. */
  readonly nesting: number;
  /** Bytes of an archive that lies within another and must be held in memory. */
  readonly heldBytes: number;
  /** Bytes of a part of a workbook that is held in memory, such as its shared strings. */
  readonly partBytes: number;
  /** Bytes of a sheet of a workbook, which is streamed. */
  readonly sheetBytes: number;
  /** Cells of a sheet. */
  readonly cells: number;
  /** Characters of a cell of a workbook; Excel itself stops at 32,767. */
  readonly cellLength: number;
}

export const LIMITS: Limits = {
  expandedBytes: 32 * 2 ** 30,
  ratio: 200,
  ratioFloor: 2 ** 20,
  entries: 10_000,
  nesting: 3,
  heldBytes: 256 * 2 ** 20,
  partBytes: 100 * 2 ** 20,
  sheetBytes: 512 * 2 ** 20,
  cells: 20_000_000,
  cellLength: 2 ** 20,
};

/** Excel's last column, XFD. */
export const MAX_SHEET_COLUMNS = 16_384;

export function inMegabytes(bytes: number): string {
  const megabytes = bytes / 2 ** 20;
  return `${megabytes >= 10 ? Math.round(megabytes) : Math.round(megabytes * 10) / 10} MB`;
}
