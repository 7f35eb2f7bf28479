import type { RecordKind } from '../model/kinds.ts';
import type { ReportSource } from '../model/report.ts';
import { dayOfIso } from './dates/days.ts';
import { RECENT_DAYS } from './dates/recent-days.ts';
import { compareText } from './stable-order.ts';

/** Files of one product that end long before the day the audit speaks of. */
export interface OldExport {
  readonly kind: RecordKind;
  /** Sorted. */
  readonly files: readonly string[];
  /** Of the newest record in them, in days since 1970. */
  readonly day: number;
}

/** Of kinds whose metrics depend on the as-of day: an export that ends before it says nothing of what is recent. */
const WINDOWS: Readonly<Partial<Record<RecordKind, number>>> = RECENT_DAYS;

type Source = Pick<ReportSource, 'file' | 'kind' | 'profile' | 'lastDay'>;

/**
 * Exports that end before what is recent begins. Several files of one product, such as one a year, end with the last
 * of them.
 */
export function findOldExports(sources: readonly Source[], asOfDay: number): OldExport[] {
  const exports = new Map<string, OldExport>();
  for (const { file, kind, profile, lastDay } of sources) {
    const day = lastDay === undefined ? null : dayOfIso(lastDay);
    if (kind === null || day === null) continue;
    const key = `${kind} ${profile}`;
    const known = exports.get(key) ?? { kind, files: [], day };
    exports.set(key, { kind, files: [...known.files, file], day: Math.max(known.day, day) });
  }
  return [...exports.values()]
    .filter(({ kind, day }) => asOfDay - day >= (WINDOWS[kind] ?? Infinity))
    .map((old) => ({ ...old, files: [...old.files].sort(compareText) }))
    .sort((a, b) => compareText(a.files[0] ?? '', b.files[0] ?? ''));
}
