import { speaking } from '../../lib/words/language.ts';
import { isShown, type SectionId } from '../../model/branding.ts';
import { defineReporter } from '../../model/define.ts';
import type { Report } from '../../model/report.ts';
import { drawAsk, drawMethod, drawRejects, drawSources, drawWarnings } from './account.ts';
import { drawGuide, drawLevers, drawPlan, drawStory } from './advice.ts';
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
    return speaking(report.language, () => `${listBlocks(report).join('\n\n')}\n`);
  },
});

function listBlocks(report: Report): string[] {
  const show = (section: SectionId, drawPart: (report: Report) => string[]) =>
    isShown(report, section) ? drawPart(report) : [];
  return [
    ...drawSummary(report),
    ...show('story', drawStory),
    ...show('ask', drawAsk),
    ...show('plan', drawPlan),
    ...show('ask', drawGuide),
    ...show('findings', drawFindings),
    ...show('points', drawMetrics),
    ...show('levers', drawLevers),
    ...show('accounts', drawRiskAccounts),
    ...show('tables', drawTables),
    ...drawWarnings(report),
    ...show('sources', drawSources),
    ...show('sources', drawRejects),
    ...show('method', drawMethod),
  ];
}
