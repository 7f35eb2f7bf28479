import { speaking } from '../../lib/words/language.ts';
import { isShown, type SectionId } from '../../model/branding.ts';
import { defineReporter } from '../../model/define.ts';
import type { Report } from '../../model/report.ts';
import { methodSheet, rejectsSheet, sourcesSheet } from './account.ts';
import { adviceSheet } from './advice.ts';
import { evidenceSheet, findingsSheet } from './findings.ts';
import { fixTimes } from './fix-times.ts';
import { metricsSheet } from './metrics.ts';
import { DOCUMENT_PROPERTIES } from './properties.ts';
import { filterLists, layOutSheets, type SheetSpec } from './sheet.ts';
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
    // All that depends on the language is drawn at once, before anything is waited for.
    const { sheets, pages } = speaking(report.language, () => {
      const drawn = drawSheets(report);
      return { sheets: drawn, pages: layOutSheets(drawn) };
    });
    // The writer is loaded when it is wanted: it costs as much as all other reporters.
    const { default: writeWorkbook } = await import('write-excel-file/node');
    const features = [filterLists(sheets), DOCUMENT_PROPERTIES];
    const options = { fontFamily: 'Calibri', fontSize: 11, features };
    return fixTimes(await writeWorkbook(pages, options).toBuffer());
  },
});

function drawSheets(report: Report): SheetSpec[] {
  const show = (section: SectionId, drawSheet: (report: Report) => SheetSpec) =>
    isShown(report, section) ? [drawSheet(report)] : [];
  return [
    summarySheet(report),
    ...(report.story === undefined ? [] : show('story', adviceSheet)),
    ...show('points', metricsSheet),
    ...show('tables', painsSheet),
    ...show('findings', findingsSheet),
    ...show('evidence', evidenceSheet),
    ...show('tables', tablesSheet),
    ...show('sources', rejectsSheet),
    ...show('sources', sourcesSheet),
    ...show('method', methodSheet),
  ];
}
