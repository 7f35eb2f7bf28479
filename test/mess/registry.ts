import { BYTES } from './a-bytes.data.ts';
import { ARCHIVES, BROKEN_BYTES, ENCODINGS } from './archives.data.ts';
import { SHAPES } from './b-shapes.data.ts';
import { HEADER_QUIRKS } from './c-headers.data.ts';
import { DATE_QUIRKS } from './d-dates.data.ts';
import { NUMBER_QUIRKS } from './e-numbers.data.ts';
import { MAP_QUIRKS } from './f-values.data.ts';
import { CELL_QUIRKS } from './g-cells.data.ts';
import type { Mess } from './mess.ts';
import { FILE_POLLUTIONS, ROW_POLLUTIONS } from './pollutions.data.ts';
import { DOCUMENTS, WORKBOOKS } from './workbooks.data.ts';

/** All hostile files, in the order of the lists of quirks they are made after. */
export const MESSES: readonly Mess[] = [
  ...BYTES,
  ...SHAPES,
  ...HEADER_QUIRKS,
  ...DATE_QUIRKS,
  ...NUMBER_QUIRKS,
  ...MAP_QUIRKS,
  ...CELL_QUIRKS,
  ...FILE_POLLUTIONS,
  ...ROW_POLLUTIONS,
  ...ARCHIVES,
  ...ENCODINGS,
  ...BROKEN_BYTES,
  ...WORKBOOKS,
  ...DOCUMENTS,
];
