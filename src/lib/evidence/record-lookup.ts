import type { AnyRecord } from '../../model/record.ts';

/** What the user said of single records, found by the id of a record or by its address `file:row`. */
export class RecordLookup<T> {
  readonly #byId = new Map<string, T>();
  readonly #byPlace = new Map<string, Map<number, T>>();

  constructor(entries: Iterable<readonly [record: string, value: T]>) {
    for (const [record, value] of entries) {
      const place = readPlace(record);
      if (!this.#byId.has(record)) this.#byId.set(record, value);
      if (place === null) continue;
      const rows = this.#byPlace.get(place.source) ?? new Map<number, T>();
      if (!rows.has(place.row)) rows.set(place.row, value);
      this.#byPlace.set(place.source, rows);
    }
  }

  get isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  /** The address goes before the id: it means one record only. */
  find({ id, origin }: Pick<AnyRecord, 'id' | 'origin'>): T | undefined {
    if (this.isEmpty) return undefined;
    const placed = this.#byPlace.get(origin.source)?.get(origin.row);
    if (placed !== undefined) return placed;
    return id === null ? undefined : this.#byId.get(id);
  }
}

/** `tickets/zendesk.csv:12`: a row of a file, as reports print it. */
function readPlace(record: string): { readonly source: string; readonly row: number } | null {
  const colon = record.lastIndexOf(':');
  const digits = record.slice(colon + 1);
  return colon > 0 && /^\d{1,10}$/.test(digits)
    ? { source: record.slice(0, colon), row: Number(digits) }
    : null;
}
