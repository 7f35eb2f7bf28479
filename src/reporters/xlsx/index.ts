import { defineReporter } from '../../model/define.ts';
import type { Report } from '../../model/report.ts';
import { methodSheet, rejectsSheet, sourcesSheet } from './account.ts';
import { evidenceSheet, findingsSheet } from './findings.ts';
import { fixTimes } from './fix-times.ts';
import { metricsSheet } from './metrics.ts';
import { filterLists, layOutSheets } from './sheet.ts';
import { summarySheet } from './summary.ts';
import { painsSheet, tablesSheet } from './tables.ts';

/** A workbook: the whole report in typed cells, for those who reckon on. */
export const xlsxReporter = defineReporter({
  meta: {
    id: 'xlsx',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    title: 'Excel workbook, all numbers and proofs',
  },
  async render(report: Report): Promise<Uint8Array> {
    const sheets = [
      summarySheet(report),
      metricsSheet(report),
      painsSheet(report),
      findingsSheet(report),
      evidenceSheet(report),
      tablesSheet(report),
      rejectsSheet(report),
      sourcesSheet(report),
      methodSheet(report),
    ];
    // The writer is loaded when it is wanted: it costs as much as all other reporters.
    const { default: writeWorkbook } = await import('write-excel-file/node');
    const options = { fontFamily: 'Calibri', fontSize: 11, features: [filterLists(sheets)] };
    return fixTimes(await writeWorkbook(layOutSheets(sheets), options).toBuffer());
  },
});
