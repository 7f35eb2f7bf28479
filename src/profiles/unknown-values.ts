import { hash32 } from '../lib/hash.ts';
import { type Notice, notice } from '../lib/notice.ts';
import { compareText } from '../lib/stable-order.ts';
import type { Profile } from '../model/profile.ts';
import { compileEnum } from './enum-reader.ts';
import type { ColumnPlan } from './plan-columns.ts';
import type { TableView } from './table-view.ts';
import { ownValues, ruleOf } from './value-rules.ts';

/** A word of a closed list that no map knows. */
export interface UnknownValue {
  readonly field: string;
  /** As it stands in the file, trimmed and cut at 60 characters. */
  readonly value: string;
  readonly count: number;
  /** The canonical value it was given all the same; null when the field was left empty. */
  readonly takenFor: string | null;
}

/** Values kept per field; beyond that those with the smallest hashes stay, whatever the order of the rows. */
const MAX_KEPT = 256;
const MAX_LENGTH = 60;
const MAX_SHOWN = 5;

interface Kept {
  readonly hash: number;
  takenFor: string | null;
  count: number;
}

/** Counts what closed lists could not make out. */
export class UnknownValues {
  readonly #fields = new Map<string, Map<string, Kept>>();
  readonly #limits = new Map<string, number>();

  add(field: string, cell: string, takenFor: string | null): void {
    this.#count({ field, value: cell.trim().slice(0, MAX_LENGTH), count: 1, takenFor });
  }

  /** Adds what `list` of another returned: as if its rows had been read here. */
  addAll(values: readonly UnknownValue[]): void {
    for (const value of values) this.#count(value);
  }

  #count({ field, value, count, takenFor }: UnknownValue): void {
    const values = this.#fields.get(field) ?? new Map<string, Kept>();
    if (values.size === 0) this.#fields.set(field, values);
    const known = values.get(value);
    if (known !== undefined) {
      known.count += count;
      known.takenFor = pickVerdict(known.takenFor, takenFor);
      return;
    }
    const hash = hash32(value);
    if (hash > (this.#limits.get(field) ?? Number.POSITIVE_INFINITY)) return;
    values.set(value, { hash, takenFor, count });
    // A value that was dropped once has a hash beyond the limit, so that it never comes back with half its count.
    if (values.size >= 2 * MAX_KEPT) this.#trim(field, values);
  }

  /** By field, the most frequent first. */
  list(): UnknownValue[] {
    const fields = [...this.#fields].sort(([a], [b]) => compareText(a, b));
    return fields.flatMap(([field, values]) => {
      this.#trim(field, values);
      return [...values]
        .map(([value, { count, takenFor }]) => ({ field, value, count, takenFor }))
        .sort((a, b) => b.count - a.count || compareText(a.value, b.value));
    });
  }

  #trim(field: string, values: Map<string, Kept>): void {
    if (values.size <= MAX_KEPT) return;
    const sorted = [...values].sort((a, b) => a[1].hash - b[1].hash || compareText(a[0], b[0]));
    for (const [value] of sorted.slice(MAX_KEPT)) values.delete(value);
    this.#limits.set(field, sorted[MAX_KEPT - 1]?.[1].hash ?? 0);
  }
}

/** A word may be left empty in one row and taken for something in the next; a gap is what people should hear of. */
function pickVerdict(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a < b ? a : b;
}

/** What the sample holds of unknown values, for files that are looked at and not read. */
export function sampleUnknownValues(view: TableView, plan: ColumnPlan, profile: Profile): UnknownValues {
  const unknown = new UnknownValues();
  const reads = plan.fields.flatMap(({ field, type, matches }) =>
    typeof type === 'object'
      ? [compileEnum(matches, enumSpec({ field, oneOf: type.oneOf, plan, profile, unknown }))]
      : [],
  );
  for (const cells of view.sample) for (const read of reads) read(cells);
  return unknown;
}

/** How the closed list of one field is read: shared spellings, the profile's own, and what becomes of the rest. */
export function enumSpec(parts: {
  readonly field: string;
  readonly oneOf: readonly string[];
  readonly plan: ColumnPlan;
  readonly profile: Profile;
  readonly unknown: UnknownValues;
}) {
  const { field, oneOf, plan, profile, unknown } = parts;
  const rule = ruleOf(profile.meta.kind, field);
  const usual = new Map<string, string>(Object.entries(profile.defaults ?? {})).get(field) ?? null;
  const tags = new Set(
    plan.fields.filter(({ type }) => type === 'list').flatMap(({ matches }) => matches.map((m) => m.header)),
  );
  return {
    oneOf,
    rule,
    values: ownValues(profile, field),
    isList: (header: string) => tags.has(header),
    onUnknown: (cell: string, index: number) => unknown.add(field, cell, oneOf[index] ?? usual),
  };
}

/** Tells which words of closed lists nobody understood, so that a mapping can be written for them. */
export function noteUnknownValues(values: readonly UnknownValue[], profile: Profile): Notice[] {
  const fields = [...new Set(values.map(({ field }) => field))];
  return fields.flatMap((field) => {
    // Where the shared rule has a name for all else, an odd word is no gap in the map.
    const found = values.filter(
      (one) => one.field === field && one.takenFor !== ruleOf(profile.meta.kind, field)?.fallback,
    );
    const verdict = found[0]?.takenFor ?? null;
    if (found.length === 0) return [];
    const shown = found
      .slice(0, MAX_SHOWN)
      .map(({ value, count }) => `"${value}"${count > 1 ? ` (${count})` : ''}`);
    const more = found.length - MAX_SHOWN;
    return notice('{field}: not understood and {fate}: {shown}{more}', {
      field,
      fate: verdict === null ? notice('left empty') : notice('taken for {verdict}', { verdict }),
      shown: shown.join(', '),
      more: more > 0 ? notice(' and {more|count} more', { more }) : '',
    });
  });
}
