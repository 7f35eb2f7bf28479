import type { DayOrder } from '../lib/day-order.ts';
import { DAY_MS, isoDay } from '../lib/days.ts';
import type { DateColumn, DateColumns, OrderReason } from './date-columns.ts';

const WORDS: Readonly<Record<DayOrder, string>> = {
  dmy: 'day/month/year',
  mdy: 'month/day/year',
  ymd: 'year/month/day',
};

const REASONS: Readonly<Record<OrderReason, string>> = {
  asked: ', as asked for',
  'whole-file': ', as the rest of the file shows',
  'own-dates': '',
  'other-columns': ', as the other dates of the file are written',
  locale: ', as is usual in the language or region of the file',
  usual: '; --date-order decides',
};

/** Tells how dates were read that could be read otherwise. */
export function noteDates(dates: DateColumns): string[] {
  return [...dates.columns.flatMap(noteColumn), ...noteRelative(dates)];
}

function noteColumn({ field, header, order, because, sampled, read }: DateColumn): string[] {
  const notes: string[] = [];
  if (because !== 'own-dates' && sampled.open + read.open > 0) {
    notes.push(
      `${field}: dates in "${header}" could be read in two ways and are taken for ${WORDS[order]}${REASONS[because]}`,
    );
  }
  const misfits = read.misfits(order);
  if (misfits > 0 && read.open > 0) {
    notes.push(
      `${field}: ${count(misfits, 'date')} in "${header}" cannot be ${WORDS[order]} and ${misfits === 1 ? 'is' : 'are'} read the only other way`,
    );
  }
  return notes;
}

function noteRelative({ reference, placed, unplaced }: DateColumns): string[] {
  const notes: string[] = [];
  if (reference !== null && placed > 0) {
    const day = isoDay(Math.floor(reference / DAY_MS));
    notes.push(
      `${count(placed, 'date')} such as "2 hours ago" ${placed === 1 ? 'is' : 'are'} counted back from ${day}`,
    );
  }
  if (unplaced > 0) {
    notes.push(
      `${count(unplaced, 'date')} such as "2 hours ago" ${unplaced === 1 ? 'is' : 'are'} left empty: nothing in the file says what day it was; --as-of does`,
    );
  }
  return notes;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
