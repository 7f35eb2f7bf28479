import { readAmount } from '../lib/cells/money.ts';
import { parseFlag } from '../lib/cells/parse-flag.ts';
import { parseStars } from '../lib/cells/parse-stars.ts';
import { parseInstant } from '../lib/dates/parse-date.ts';
import { parseRelative } from '../lib/dates/relative-date.ts';
import { type Notice, notice } from '../lib/notice.ts';
import type { Profile } from '../model/profile.ts';
import { FIELDS, type FieldType } from '../model/record.ts';
import { type ColumnMatch, countFilled, matchColumns, sampleCells } from './match-columns.ts';
import { isNullCell } from './null-cell.ts';
import { holdsPeople } from './people.ts';
import type { TableView } from './table-view.ts';
import { isTelling } from './telling-column.ts';

/** Where one canonical field is read from. No matches: the export has no column for it. */
export interface FieldPlan {
  readonly field: string;
  readonly type: FieldType;
  readonly matches: readonly ColumnMatch[];
}

export interface ColumnPlan {
  readonly fields: readonly FieldPlan[];
  /** Canonical field to the header read; several headers are joined with ` + `. */
  readonly columns: Readonly<Record<string, string>>;
  readonly notes: readonly Notice[];
  /** Fields whose column holds something else. */
  readonly misread: readonly string[];
}

/** Fewer filled cells than this are too few to say that a column holds something else. */
const MIN_PROOF = 3;

/** A column filled in less than this share of the rows of its fullest rival was abandoned, or is being tried out. */
const SPARSE = 0.03;

/** Chooses the columns of every field of the profile's kind. */
export function planColumns(view: TableView, profile: Profile): ColumnPlan {
  const notes: Notice[] = [];
  const misread: string[] = [];
  const aliases = new Map<string, readonly string[]>(Object.entries(profile.columns));
  const all = Object.entries<FieldType>(FIELDS[profile.meta.kind]);
  const candidates = all.map(([field, type]) => ({
    ...{ field, type },
    found: matchColumns(view, aliases.get(field) ?? []),
  }));
  const lists = new Set(
    candidates.flatMap(({ type, found }) => (type === 'list' ? found.map(({ header }) => header) : [])),
  );
  const fields = candidates.map(({ field, type, found }): FieldPlan => {
    const fits = (match: ColumnMatch) =>
      isReadable(view, match, type) &&
      !(field === 'account' && holdsPeople(view, match)) &&
      // A word among tags may decide; the others say nothing, and are not expected to.
      (lists.has(match.header) || isTelling(view, match, { field, type, profile }));
    const readable = found.filter(fits);
    // A closed list may stand in several columns, of which each may be about something else.
    const other =
      readable.length === 0 || typeof type === 'object' ? found.find((one) => !fits(one)) : undefined;
    if (other !== undefined) {
      misread.push(field);
      notes.push(
        notice('{field}: column "{header}" holds no {what}, so it is not read', {
          ...{ field, header: other.header, what: nameOf(type) },
        }),
      );
    }
    const matches = chooseMatches(view, readable, type);
    const [chosen] = matches;
    const [first] = found;
    if (chosen !== undefined && first !== undefined && chosen !== first && readable.includes(first)) {
      notes.push(
        notice('{field}: "{chosen}" is read because "{first}" is {why}', {
          ...{ field, chosen: chosen.header, first: first.header, why: whyNot(view, first, type) },
        }),
      );
    }
    return { field, type, matches };
  });
  const named = fields
    .filter((plan) => plan.matches.length > 0)
    .map((plan): [string, string] => [plan.field, nameColumns(view, plan.matches)]);
  return { fields, columns: Object.fromEntries(named), notes, misread };
}

function whyNot(view: TableView, match: ColumnMatch, type: FieldType): Notice {
  if (type === 'id') return notice('empty or repeats itself');
  return isEmpty(view, match) ? notice('empty') : notice('nearly empty');
}

function chooseMatches(view: TableView, matches: readonly ColumnMatch[], type: FieldType): ColumnMatch[] {
  const most = Math.max(0, ...matches.map((match) => countFilled(view, match)));
  const rankOf = (match: ColumnMatch) => {
    const filled = countFilled(view, match);
    return filled === 0 ? 2 : filled < most * SPARSE ? 1 : 0;
  };
  const inOrder = [...matches].sort((a, b) => Math.floor(rankOf(a) / 2) - Math.floor(rankOf(b) / 2));
  const filledFirst = [0, 1, 2].flatMap((rank) => matches.filter((match) => rankOf(match) === rank));
  // Dates and closed lists may stand in one of several columns per row (won on, lost on); words may not, since a
  // quote must be found in the column it names.
  if (typeof type === 'object') return [...matches];
  if (type === 'date' || type === 'list') return inOrder;
  if (type !== 'id') return filledFirst.slice(0, 1);
  const unique = filledFirst.find((match) => isUnique(view, match));
  return unique === undefined ? filledFirst.slice(0, 1) : [unique];
}

function isUnique(view: TableView, match: ColumnMatch): boolean {
  const cells = sampleCells(view, match).filter((cell) => !isNullCell(cell));
  return cells.length > 0 && new Set(cells).size === cells.length;
}

function isReadable(view: TableView, match: ColumnMatch, type: FieldType): boolean {
  const reads = READERS.get(typeof type === 'string' ? type : '');
  if (reads === undefined) return true;
  const cells = sampleCells(view, match).filter((cell) => !isNullCell(cell));
  return cells.length < MIN_PROOF || cells.some(reads);
}

const readsNumber = (cell: string) => !Number.isNaN(readAmount(cell.replace(/\/\s*10$/, ''), '.').value);
const READERS: ReadonlyMap<string, (cell: string) => boolean> = new Map([
  [
    'date',
    (cell: string) => !Number.isNaN(parseInstant(cell, 'mdy')?.ms ?? 0) || parseRelative(cell) !== null,
  ],
  ['money', readsNumber],
  ['number', readsNumber],
  ['integer', (cell: string) => readsNumber(cell) || parseFlag(cell) !== null],
  ['stars', (cell: string) => !Number.isNaN(parseStars(cell, 100))],
]);

function isEmpty(view: TableView, match: ColumnMatch): boolean {
  return countFilled(view, match) === 0;
}

function nameColumns(view: TableView, matches: readonly ColumnMatch[]): string {
  const filled = matches.filter((match) => countFilled(view, match) > 0);
  return (filled.length > 0 ? filled : matches.slice(0, 1)).map((match) => match.header).join(' + ');
}

function nameOf(type: FieldType): Notice {
  if (typeof type === 'object') return notice('kinds of request');
  if (type === 'date') return notice('dates');
  if (type === 'money') return notice('amounts');
  return type === 'name' ? notice('companies') : notice('numbers');
}
