import { notice } from '../../lib/notice.ts';
import type { Reject } from '../../model/row.ts';
import { withNotice } from '../problem.ts';

export type Damage = Pick<Reject, 'code' | 'reason' | 'told'>;

/** @param linesInside line ends in the cell that took in other records */
export function describeSwallow(linesInside: number): Damage {
  const told =
    linesInside === 1
      ? notice('A quote that opens in this record is closed only on the next line, inside another record.')
      : notice(
          'A quote that opens in this record is closed only {lines|count} lines further down, inside another record.',
          { lines: linesInside },
        );
  return { code: 'unclosed-quote', ...withNotice(told) };
}

export const UNCLOSED_QUOTE: Damage = {
  code: 'unclosed-quote',
  reason: 'A quote that opens in this record is never closed.',
};

export function describeLarge(recordBytes: number, isQuoted: boolean): Damage {
  const megabytes = Math.round(recordBytes / 2 ** 20);
  const told = isQuoted
    ? notice(
        'The record is larger than {megabytes|count} MB, most likely because a quote in it is never closed.',
        { megabytes },
      )
    : notice('The record is larger than {megabytes|count} MB.', { megabytes });
  return { code: 'record-too-large', ...withNotice(told) };
}

export function describeCells(cells: number): Damage {
  const told = notice('The record has more than {cells|count} cells.', { cells });
  return { code: 'too-many-cells', ...withNotice(told) };
}
