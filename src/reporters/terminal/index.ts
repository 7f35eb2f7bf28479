import { writeBrandLines } from '../../lib/words/brand-line.ts';
import { speaking } from '../../lib/words/language.ts';
import { isShown, type SectionId } from '../../model/branding.ts';
import { defineReporter } from '../../model/define.ts';
import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../../model/reporter.ts';
import { drawMethod, drawMissing, drawRejects, drawWarnings } from './account.ts';
import { drawLevers, drawPlan, drawStory } from './advice.ts';
import { drawFindings } from './findings.ts';
import { drawFirstScreen } from './first-screen.ts';
import { printLines } from './ink.ts';
import { drawMetrics } from './metrics.ts';
import { drawSources } from './sources.ts';
import { drawRiskAccounts, drawTables } from './tables.ts';
import { EMPTY_LINE, type Line, paragraph, span } from './text.ts';

const MIN_WIDTH = 40;
/** Longer lines are hard to read. */
const MAX_WIDTH = 120;

/** The report for people at a terminal: the answer on the first screen, everything behind it below. */
export const terminalReporter = defineReporter({
  meta: { id: 'terminal', extension: 'txt', mediaType: 'text/plain', title: 'Terminal, for people' },
  render(report: Report, options: RenderOptions) {
    return speaking(report.language, () => draw(report, options));
  },
});

function draw(report: Report, options: RenderOptions): string {
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.floor(options.width)));
  const show = (section: SectionId, drawPart: (report: Report, width: number) => Line[]) =>
    isShown(report, section) ? drawPart(report, width) : [];
  const lines = [
    ...drawFirstScreen(report, { width, unicode: options.unicode }),
    ...show('story', drawStory),
    ...show('findings', drawFindings),
    ...show('points', drawMetrics),
    ...show('levers', drawLevers),
    ...show('tables', drawTables),
    ...show('accounts', drawRiskAccounts),
    ...show('plan', drawPlan),
    ...show('sources', drawSources),
    ...show('sources', drawRejects),
    ...drawWarnings(report, width),
    ...show('ask', drawMissing),
    ...show('method', drawMethod),
    ...drawMaker(report, width),
  ];
  return printLines(lines, options);
}

/** Whose report it is, last of all: the first screen is for the answer. */
function drawMaker(report: Report, width: number): Line[] {
  const lines = writeBrandLines(report);
  if (lines.length === 0) return [];
  return [EMPTY_LINE, ...lines.flatMap((text) => paragraph([span(' ')], text, { width, style: 'strong' }))];
}
