import type { DayOrder } from '../lib/dates/day-order.ts';
import { DAY_MS } from '../lib/dates/days.ts';
import { type Notice, notice } from '../lib/notice.ts';
import type { DateColumn, DateColumns, OrderReason } from './date-columns.ts';

const WORDS: Readonly<Record<DayOrder, Notice>> = {
  dmy: notice('day/month/year'),
  mdy: notice('month/day/year'),
  ymd: notice('year/month/day'),
};

const REASONS: Readonly<Record<OrderReason, Notice>> = {
  asked: notice(', as asked for'),
  'whole-file': notice(', as the rest of the file shows'),
  'own-dates': notice(''),
  'other-columns': notice(', as the other dates of the file are written'),
  locale: notice(', as is usual in the language or region of the file'),
  usual: notice('; --date-order decides'),
};

/** Tells how dates were read that could be read otherwise. */
export function noteDates(dates: DateColumns): Notice[] {
  return [...dates.columns.flatMap(noteColumn), ...noteRelative(dates)];
}

function noteColumn({ field, header, order, because, sampled, read }: DateColumn): Notice[] {
  const notes: Notice[] = [];
  if (because !== 'own-dates' && sampled.open + read.open > 0) {
    notes.push(
      notice('{field}: dates in "{header}" could be read in two ways and are taken for {order}{why}', {
        ...{ field, header, order: WORDS[order], why: REASONS[because] },
      }),
    );
  }
  const misfits = read.misfits(order);
  if (misfits > 0 && read.open > 0) {
    notes.push(
      notice(
        '{field}: {dates|count} {dates?date:dates} in "{header}" cannot be {order} and {dates?is:are} read the only other way',
        { field, dates: misfits, header, order: WORDS[order] },
      ),
    );
  }
  return notes;
}

function noteRelative({ reference, placed, unplaced }: DateColumns): Notice[] {
  const notes: Notice[] = [];
  if (reference !== null && placed > 0) {
    const day = Math.floor(reference / DAY_MS);
    notes.push(
      notice(
        '{dates|count} {dates?date:dates} such as "2 hours ago" {dates?is:are} counted back from {day|day}',
        { dates: placed, day },
      ),
    );
  }
  if (unplaced > 0) {
    notes.push(
      notice(
        '{dates|count} {dates?date:dates} such as "2 hours ago" {dates?is:are} left empty: nothing in the file says what day it was; --as-of does',
        { dates: unplaced },
      ),
    );
  }
  return notes;
}
