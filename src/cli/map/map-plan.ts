import { nearestName } from '../../lib/nearest-name.ts';
import type { Mapping } from '../../model/config.ts';
import { UserError } from '../../model/errors.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { FIELDS, type FieldType } from '../../model/record.ts';
import type { Table } from '../../model/row.ts';
import type { ColumnGuess } from '../../profiles/guess-mapping.ts';

/** Field to guesses, best first. */
export type Guesses = Readonly<Record<string, readonly ColumnGuess[]>>;

/** Less sure guesses are offered, never taken unasked. */
const TAKEN = 0.5;

/** What is chosen so far. */
export interface Draft {
  readonly kind: RecordKind;
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly values: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

export function typesOf(kind: RecordKind): ReadonlyMap<string, FieldType> {
  return new Map(Object.entries<FieldType>(FIELDS[kind]));
}

/** The best guess of every field, each column once unless a person says otherwise. */
export function proposeColumns(guesses: Guesses): Map<string, readonly string[]> {
  const ranked = Object.entries(guesses)
    .flatMap(([field, list], order) => list.map((guess, rank) => ({ field, order, rank, ...guess })))
    .filter(({ confidence }) => confidence >= TAKEN)
    .sort((a, b) => b.confidence - a.confidence || a.rank - b.rank || a.order - b.order);
  const chosen = new Map<string, readonly string[]>();
  const used = new Set<string>();
  for (const { field, header } of ranked) {
    if (chosen.has(field) || used.has(header)) continue;
    chosen.set(field, [header]);
    used.add(header);
  }
  return chosen;
}

/**
 * Reads `field=header` flags over a proposal; `none` leaves a field out; a field named twice reads the first of its
 * columns that is filled.
 * @throws UserError with the nearest field or header
 */
export function applyColumns(
  proposal: ReadonlyMap<string, readonly string[]>,
  flags: readonly string[],
  { kind, table }: { readonly kind: RecordKind; readonly table: Table },
): Map<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const flag of flags) {
    const at = flag.indexOf('=');
    if (at < 1) throw new UserError('bad-column', `--column ${flag}: write it as field=Header`);
    const field = checkField(kind, flag.slice(0, at), `--column ${flag}`);
    const header = flag.slice(at + 1);
    const before = said.get(field) ?? [];
    said.set(field, header === 'none' ? before : [...before, checkHeader(table, header, flag)]);
  }
  const columns = new Map(proposal);
  const taken = new Set([...said.values()].flat());
  for (const [field, [header = '']] of proposal) if (taken.has(header)) columns.delete(field);
  for (const [field, headers] of said) {
    if (headers.length > 0) columns.set(field, headers);
    else columns.delete(field);
  }
  return columns;
}

/** Reads `field:cell=value` flags. @throws UserError with the values there are */
export function readValues(
  flags: readonly string[],
  kind: RecordKind,
): Map<string, Readonly<Record<string, string>>> {
  const values = new Map<string, Record<string, string>>();
  for (const flag of flags) {
    const parts = /^([^:=]+):(.*)=([^=]*)$/s.exec(flag);
    if (parts === null)
      throw new UserError(
        'bad-value',
        `--value ${flag}: write it as field:cell=value, such as status:erledigt=solved`,
      );
    const [, name = '', cell = '', value = ''] = parts;
    const field = checkField(kind, name, `--value ${flag}`);
    const type = typesOf(kind).get(field);
    const known = typeof type === 'object' ? type.oneOf : [];
    if (!known.includes(value))
      throw new UserError(
        'bad-value',
        `--value ${flag}: ${field} ${known.length === 0 ? 'has no closed list of values' : `is one of ${known.join(', ')}`}`,
      );
    values.set(field, { ...values.get(field), [cell.trim().toLowerCase()]: value });
  }
  return values;
}

function checkField(kind: RecordKind, field: string, flag: string): string {
  const known = [...typesOf(kind).keys()];
  if (known.includes(field)) return field;
  const nearest = nearestName(field, known);
  const hint = nearest === null ? `there is ${known.join(', ')}` : `did you mean ${nearest}?`;
  throw new UserError('unknown-field', `${flag}: ${kind} have no field ${field}; ${hint}`);
}

function checkHeader({ header, source }: Table, name: string, flag: string): string {
  const same = (other: string) => other.trim().toLowerCase() === name.trim().toLowerCase();
  const found = header.includes(name) ? name : header.find(same);
  if (found !== undefined) return found;
  const nearest = nearestName(name, header);
  const hint = nearest === null ? `there is ${header.slice(0, 12).join(', ')}` : `did you mean "${nearest}"?`;
  throw new UserError('unknown-column', `--column ${flag}: ${source} has no column "${name}"; ${hint}`);
}

/** The mapping as it is saved. */
export function toMapping(file: string, { kind, columns, values }: Draft): Mapping {
  const order = [...typesOf(kind).keys()];
  const sorted = [...columns].sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));
  return {
    file,
    kind,
    columns: Object.fromEntries(
      sorted.map(([field, headers]) => [field, headers.length === 1 ? (headers[0] ?? '') : [...headers]]),
    ),
    ...(values.size > 0 && {
      values: Object.fromEntries([...values].map(([field, map]) => [field, { ...map }])),
    }),
  };
}
