import type { RecordOf } from '../model/record.ts';
import { dayOf } from './dates/days.ts';

type Ticket = RecordOf<'tickets'>;

/** Solved, closed or deleted at least once; a ticket that was reopened since counts with its first end. */
export function hasEnded({ status, resolvedAt, closedAt }: Ticket): boolean {
  return (
    resolvedAt !== null ||
    closedAt !== null ||
    status === 'solved' ||
    status === 'closed' ||
    status === 'deleted'
  );
}

/**
 * Day a ticket ended: solved, else closed, else last updated, which can only be later; null when the export has
 * none of these.
 */
export function endDayOf({ resolvedAt, closedAt, updatedAt }: Ticket): number | null {
  return dayOf(resolvedAt ?? closedAt ?? updatedAt);
}

/** Whether `endDayOf` had to make do with the last update. */
export function isEndEstimated({ resolvedAt, closedAt }: Ticket): boolean {
  return resolvedAt === null && closedAt === null;
}

/** Whether a ticket that has ended took more days than `horizon`; unknown for want of a date counts as no. */
export function endsLate(ticket: Ticket, horizon: number): boolean {
  const start = dayOf(ticket.createdAt);
  const end = endDayOf(ticket);
  return start !== null && end !== null && end - start > horizon;
}
