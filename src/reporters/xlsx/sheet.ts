import type writeWorkbook from 'write-excel-file/node';
import type { CellObject } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { translate } from '../../lib/words/say.ts';
import { type Cell, textCell } from './cells.ts';

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** A sheet whose first row names its columns and stays in sight, with a filter on every column. */
export interface ListSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A sheet to be read from top to bottom. */
export interface PageSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly page: readonly (readonly Cell[])[];
}

export type SheetSpec = ListSheet | PageSheet;

type Writer = Parameters<typeof writeWorkbook>;
type Pages = Writer[0];
export type Feature = NonNullable<NonNullable<Writer[1]>['features']>[number];

export const HEAD: CellObject = {
  fontWeight: 'bold',
  textColor: '#FFFFFF',
  backgroundColor: '#3B2F4A',
  alignVertical: 'center',
  wrap: true,
};

export function layOutSheets(specs: readonly SheetSpec[]): Pages {
  return specs.map((spec): Pages[number] => {
    if ('page' in spec)
      return {
        sheet: translate(spec.name),
        data: spec.page.map((row) => [...row]),
        columns: spec.widths.map((width) => ({ width })),
        showGridLines: false,
      };
    const head = spec.columns.map(({ title }) => textCell(translate(title), HEAD));
    return {
      sheet: translate(spec.name),
      data: [head, ...spec.rows.map((row) => [...row])],
      columns: spec.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    };
  });
}

const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';

/** Filters on the columns of the lists; the writer has none of its own. */
export function filterLists(specs: readonly SheetSpec[]): Feature {
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, _, { sheetIndex }) => {
            const spec = specs[sheetIndex];
            if (spec === undefined || 'page' in spec) return xml;
            const last = getCellAddress(spec.rows.length, spec.columns.length - 1);
            const order = getOrderOfSiblings(SHEET_FILE, 'worksheet') ?? [];
            const filter = `<autoFilter ref="A1:${last}"/>`;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, filter, order, 'worksheet');
          },
        },
      },
    },
  };
}
