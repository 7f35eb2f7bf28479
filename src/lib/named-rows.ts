import type { Fact } from '../model/conclusion.ts';

/** A table of a report, or of an analyzer beside the columns of its spec. */
interface NamedTable {
  readonly columns: readonly { readonly id?: string | undefined }[];
  readonly rows: readonly (readonly Fact[])[];
}

/** A row by the ids of its columns. */
export type NamedRow<T extends string> = Readonly<Record<T, Fact>>;

/**
 * The rows of a table by the ids of its columns, wherever these stand.
 * @param ids the columns that are read
 * @returns no rows where the table lacks one of them
 */
export function namedRows<T extends string>({ columns, rows }: NamedTable, ids: readonly T[]): NamedRow<T>[] {
  return rows
    .map((row) =>
      Object.fromEntries(
        columns.flatMap(({ id }, at) => (id === undefined ? [] : [[id, row[at] ?? null] as const])),
      ),
    )
    .filter((row) => hasAll(row, ids));
}

function hasAll<T extends string>(
  row: Readonly<Record<string, Fact>>,
  ids: readonly T[],
): row is NamedRow<T> {
  return ids.every((id) => Object.hasOwn(row, id));
}
