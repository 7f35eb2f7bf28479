/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** Whole days since 1970 UTC of an instant in milliseconds, or null. */
export function dayOf(ms: number | null): number | null {
  return ms === null ? null : Math.floor(ms / DAY_MS);
}

/** `YYYY-MM-DD` of a day since 1970. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Days since 1970 of `YYYY-MM-DD`: the inverse of `isoDay`. */
export function dayOfIso(text: string): number {
  return Date.parse(text) / DAY_MS;
}

/** Months since year 0 of a day: `year * 12 + month`, month from 0. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Weeks since Monday 1969-12-29. */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}
