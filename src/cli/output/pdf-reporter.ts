import { defineReporter } from '../../model/define.ts';
import type { Report } from '../../model/report.ts';
import type { RenderOptions, Reporter } from '../../model/reporter.ts';
import { htmlReporter } from '../../reporters/html/index.ts';
import { printPdf } from './print-pdf.ts';

export const PDF = 'pdf';

/**
 * The HTML report on paper. It stands here and not among the reporters, which read nothing but the report: an installed
 * browser prints it.
 * @param browser path of a Chromium, Chrome or Edge; looked for when absent
 */
export function createPdfReporter(browser?: string): Reporter {
  return defineReporter({
    meta: {
      id: PDF,
      extension: 'pdf',
      mediaType: 'application/pdf',
      title: 'PDF, the HTML report printed by an installed browser',
    },
    render: (report: Report, options: RenderOptions): Promise<Uint8Array> =>
      printPdf(htmlReporter.render(report, options), {
        date: report.asOf,
        ...(browser !== undefined && { browser }),
      }),
  });
}
