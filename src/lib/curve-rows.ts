import type { ReportTable } from '../model/report.ts';

type Rows = ReportTable['rows'];

/** Days since the start that people ask about. */
const MILESTONES = [1, 3, 7, 14, 30, 60, 90, 180, 365, 730] as const;

/** Products of fractions that are one half on paper miss it by a few units in the last place. */
const HALF = 0.5 + 1e-12;

/**
 * A curve of steps as people read it: what holds on days that mean something and on the day half is reached, instead
 * of its first steps. Programs and charts have all steps.
 * @returns the rows of any other table as they are
 */
export function readableRows({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): Rows {
  if (columns[0]?.id !== 'days' || columns[1]?.id !== 'open') return rows;
  const last = dayOf(rows.at(-1));
  const median = rows.find(([, open]) => typeof open === 'number' && open <= HALF);
  const known = median === undefined ? [] : [dayOf(median)];
  const days = [...new Set([...MILESTONES.filter((day) => day < last), ...known, last])];
  const chosen = days
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const step = rows.findLast((row) => dayOf(row) <= day);
      return step === undefined ? [] : [[day, ...step.slice(1)]];
    });
  return chosen.length < rows.length ? chosen : rows;
}

const dayOf = (row: Rows[number] | undefined): number => (typeof row?.[0] === 'number' ? row[0] : 0);
