import { drawBugFlow, drawRatings } from './chart-columns.ts';
import { drawPains, drawWords } from './chart-grids.ts';
import { drawSurvival, drawWeeks } from './chart-series.ts';
import { drawDefectGap, drawMix, drawWinLoss } from './chart-shares.ts';
import type { Drawn } from './figure.ts';
import type { Markup } from './markup.ts';
import type { Page } from './page.ts';

/** Draws a table of the report. Null where it lacks the columns: then it is shown as the table it is. */
export type ChartDrawer = (drawn: Drawn, page: Page) => Markup | null;

/** Which tables have a picture, by id. */
export const PICTURES: ReadonlyMap<string, ChartDrawer> = new Map<string, ChartDrawer>([
  ['weeks', drawWeeks],
  ['fix-curve', drawSurvival],
  ['defect-gap', drawDefectGap],
  ['ratings', drawRatings],
  ['words', drawWords],
  ['win-loss', drawWinLoss],
  ['backlog-mix', drawMix],
  ['bug-flow', drawBugFlow],
]);

/** Which tables are pictures themselves. */
export const GRIDS: ReadonlyMap<string, ChartDrawer> = new Map<string, ChartDrawer>([
  ['pain-coverage', drawPains],
]);
