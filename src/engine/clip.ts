import { dayOf } from '../lib/dates/days.ts';
import type { AnyRecord, RecordOf } from '../model/record.ts';

/** What is said of a ticket when it ends or after: of one that had not ended yet, nobody could know it. */
const NOT_ENDED = {
  status: 'open',
  resolution: null,
  // Answers have no date of their own: one given before the end is forgotten with it.
  decision: null,
  reopens: null,
  satisfaction: null,
  finalCustomerClass: null,
} as const satisfies Partial<RecordOf<'tickets'>>;

/**
 * What was known on the as-of day: null for a record that did not exist yet; a ticket whose every end came later is
 * open, and one that was solved by then has ended, though it was closed later. What has no date is taken as it is: the
 * answer to a wish that never ended, and the status of a ticket that has neither a solving nor a closing date.
 */
export function clipRecord(record: AnyRecord, asOfDay: number): AnyRecord | null {
  const later = (ms: number | null): boolean => (dayOf(ms) ?? asOfDay) > asOfDay;
  const known = (ms: number | null): number | null => (later(ms) ? null : ms);
  switch (record.kind) {
    case 'tickets': {
      if (later(record.createdAt)) return null;
      const resolvedAt = known(record.resolvedAt);
      const closedAt = known(record.closedAt);
      const endsLater = later(record.resolvedAt) || later(record.closedAt);
      return {
        ...record,
        resolvedAt,
        closedAt,
        updatedAt: known(record.updatedAt),
        ...(endsLater && resolvedAt === null && closedAt === null && NOT_ENDED),
      };
    }
    case 'reviews':
      return later(record.createdAt) ? null : record;
    case 'deals': {
      if (later(record.createdAt)) return null;
      return later(record.closedAt) ? { ...record, closedAt: null, outcome: 'open' } : record;
    }
    case 'backlog': {
      if (later(record.createdAt)) return null;
      return {
        ...record,
        updatedAt: known(record.updatedAt),
        closedAt: known(record.closedAt),
        ...(later(record.closedAt) && { status: 'open' }),
      };
    }
    case 'interviews':
      return later(record.heldAt) ? null : record;
    case 'risk-accounts':
      return record;
  }
}
