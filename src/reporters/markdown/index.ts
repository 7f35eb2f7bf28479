import { defineReporter } from '../../model/define.ts';
import type { Report } from '../../model/report.ts';
import { drawAsk, drawMethod, drawRejects, drawSources, drawWarnings } from './account.ts';
import { drawFindings } from './findings.ts';
import { drawMetrics } from './metrics.ts';
import { drawSummary } from './summary.ts';
import { drawRiskAccounts, drawTables } from './tables.ts';

/** For wikis and pull requests: the answer in sight, everything behind it in blocks that open on a click. */
export const markdownReporter = defineReporter({
  meta: {
    id: 'md',
    extension: 'md',
    mediaType: 'text/markdown',
    title: 'Markdown, for wikis and pull requests',
  },
  render(report: Report): string {
    const blocks = [
      ...drawSummary(report),
      ...drawAsk(report),
      ...drawFindings(report),
      ...drawMetrics(report),
      ...drawRiskAccounts(report),
      ...drawTables(report),
      ...drawWarnings(report),
      ...drawSources(report),
      ...drawRejects(report),
      ...drawMethod(report),
    ];
    return `${blocks.join('\n\n')}\n`;
  },
});
