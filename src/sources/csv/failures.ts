import type { CsvError } from 'csv-parse';
import type { Reject } from '../../model/row.ts';
import type { Swallow } from './swallowed.ts';

/** Thrown where a record turns out to hold others; reading starts again on the line after the quote. */
export class SwallowedError extends Error {
  readonly swallow: Swallow;

  constructor(swallow: Swallow) {
    super('a quote that opens by mistake');
    this.swallow = swallow;
  }
}

/** Why reading stopped. */
export type Failure = CsvError | SwallowedError;

type Description = Pick<Reject, 'code' | 'reason'>;

export function describeSwallow({ linesInside }: Swallow): Description {
  const lines = linesInside === 1 ? 'on the next line' : `${linesInside} lines further down`;
  return {
    code: 'unclosed-quote',
    reason: `A quote that opens in this record is closed only ${lines}, inside another record.`,
  };
}

export function describeFailure(failure: Failure, recordBytes: number): Description {
  if (failure instanceof SwallowedError) return describeSwallow(failure.swallow);
  if (failure.code !== 'CSV_MAX_RECORD_SIZE') {
    return { code: 'unclosed-quote', reason: 'A quote that opens in this record is never closed.' };
  }
  const megabytes = Math.round(recordBytes / 2 ** 20);
  return {
    code: 'record-too-large',
    reason: `The record is larger than ${megabytes} MB, most likely because a quote in it is never closed.`,
  };
}

export function describeRest(restarts: number, lines: number): Description {
  return {
    code: 'rest-not-read',
    reason: `More than ${restarts} records are damaged; the rest, ${lines} line ends, was not read. Export the file again.`,
  };
}
