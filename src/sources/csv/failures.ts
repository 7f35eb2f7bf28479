import type { Reject } from '../../model/row.ts';

export type Damage = Pick<Reject, 'code' | 'reason'>;

/** @param linesInside line ends in the cell that took in other records */
export function describeSwallow(linesInside: number): Damage {
  const lines = linesInside === 1 ? 'on the next line' : `${linesInside} lines further down`;
  return {
    code: 'unclosed-quote',
    reason: `A quote that opens in this record is closed only ${lines}, inside another record.`,
  };
}

export const UNCLOSED_QUOTE: Damage = {
  code: 'unclosed-quote',
  reason: 'A quote that opens in this record is never closed.',
};

export function describeLarge(recordBytes: number, isQuoted: boolean): Damage {
  const megabytes = Math.round(recordBytes / 2 ** 20);
  const cause = isQuoted ? ', most likely because a quote in it is never closed' : '';
  return { code: 'record-too-large', reason: `The record is larger than ${megabytes} MB${cause}.` };
}

export function describeCells(cells: number): Damage {
  return { code: 'too-many-cells', reason: `The record has more than ${cells} cells.` };
}
