import type { ReportTable } from '../model/report.ts';
import { translate } from './say.ts';

const RANGED: ReadonlySet<string> = new Set(['share', 'days', 'ratio', 'points']);
const FROM = /(?:^|\s)from$/i;

/** Whether a column of a table and the next are the ends of a range, which is shown as one. */
export function startsRange({ columns }: Pick<ReportTable, 'columns'>, at: number): boolean {
  const [from, to] = [columns[at], columns[at + 1]];
  if (from === undefined || to === undefined || from.unit !== to.unit || !RANGED.has(from.unit)) return false;
  return FROM.test(from.title) && /^to$/i.test(to.title);
}

/** What a range is headed with: what its first column says it is, else that it is the usual interval. */
export function rangeTitle({ columns }: Pick<ReportTable, 'columns'>, at: number): string {
  const own = (columns[at]?.title ?? '').replace(FROM, '');
  return own === '' ? '90 %' : translate(own);
}
