import { formatIsoDay } from '../words/format-unit.ts';
import { say } from '../words/say.ts';

/** The day a report or a run speaks of, ISO. */
export interface AsOf {
  readonly asOf: string;
  /** No record has a date and nobody gave one: `asOf` is a placeholder that nobody may be shown. */
  readonly undated?: boolean | undefined;
}

/** The same of another report or run, and nothing else of it. */
export const asOfOf = ({ asOf, undated }: AsOf): AsOf => ({ asOf, ...(undated === true && { undated }) });

/** "as of 2026-09-30", or that no day is known, in the language that is being written. */
export function tellAsOf({ asOf, undated }: AsOf): string {
  return undated === true
    ? say('no date known, see --as-of')
    : say('as of {date}', { date: formatIsoDay(asOf) });
}

/** The day for a cell of a table; empty when none is known. */
export const dayCellOf = ({ asOf, undated }: AsOf): string => (undated === true ? '' : asOf);
