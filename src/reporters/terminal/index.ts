import { defineReporter } from '../../model/define.ts';
import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../../model/reporter.ts';
import { drawMethod, drawMissing, drawRejects, drawWarnings } from './account.ts';
import { drawFindings } from './findings.ts';
import { drawFirstScreen } from './first-screen.ts';
import { printLines } from './ink.ts';
import { drawMetrics } from './metrics.ts';
import { drawSources } from './sources.ts';
import { drawRiskAccounts, drawTables } from './tables.ts';

const MIN_WIDTH = 40;
/** Longer lines are hard to read. */
const MAX_WIDTH = 120;

/** The report for people at a terminal: the answer on the first screen, everything behind it below. */
export const terminalReporter = defineReporter({
  meta: { id: 'terminal', extension: 'txt', mediaType: 'text/plain', title: 'Terminal, for people' },
  render(report: Report, options: RenderOptions) {
    const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.floor(options.width)));
    const lines = [
      ...drawFirstScreen(report, { width, unicode: options.unicode }),
      ...drawFindings(report, width),
      ...drawMetrics(report, width),
      ...drawTables(report, width),
      ...drawRiskAccounts(report, width),
      ...drawSources(report, width),
      ...drawRejects(report, width),
      ...drawWarnings(report, width),
      ...drawMissing(report, width),
      ...drawMethod(report, width),
    ];
    return printLines(lines, options);
  },
});
