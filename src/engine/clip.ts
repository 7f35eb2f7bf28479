import { dayOf } from '../lib/days.ts';
import type { AnyRecord } from '../model/record.ts';

/**
 * What was known on the as-of day: null for a record that did not exist yet; a request that was solved later is
 * open.
 */
export function clipRecord(record: AnyRecord, asOfDay: number): AnyRecord | null {
  const later = (ms: number | null): boolean => (dayOf(ms) ?? asOfDay) > asOfDay;
  const known = (ms: number | null): number | null => (later(ms) ? null : ms);
  switch (record.kind) {
    case 'tickets': {
      if (later(record.createdAt)) return null;
      const isStillOpen = later(record.resolvedAt) || later(record.closedAt);
      return {
        ...record,
        resolvedAt: known(record.resolvedAt),
        closedAt: known(record.closedAt),
        updatedAt: known(record.updatedAt),
        ...(isStillOpen && { status: 'open', resolution: null }),
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
