import { type Notice, notice } from '../lib/notice.ts';
import type { RecordKind } from '../model/kinds.ts';
import { FIELDS, type FieldType } from '../model/record.ts';
import { compileEnum } from './enum-reader.ts';
import { foldHeader, foldValue } from './fold.ts';
import {
  FOREIGN_HEADERS,
  KIND_SIGNS,
  PROJECT_TYPES,
  SALES_WORDS,
  TYPE_COLUMNS,
} from './kind-evidence.data.ts';
import { type ColumnMatch, countFilled, hasColumn, matchColumns, sampleCells } from './match-columns.ts';
import { isNullCell } from './null-cell.ts';
import type { ColumnPlan } from './plan-columns.ts';
import type { TableView } from './table-view.ts';
import { ruleOf, withoutFallback } from './value-rules.ts';

/** Fewer filled cells than this say nothing about a column. */
const MIN_CELLS = 3;

/** Cells looked at per column; the first rows are much like the rest. */
const MAX_CELLS = 50;

/** Words a cell of prose has at least on average; names and codes have fewer. Our choice. */
const PROSE = { title: 1.8, body: 3 };

/**
 * What the cells say against the promise of the headers: titles are words, stars are stars, stages are stages.
 * @returns in words for people; null where they agree or are too few to tell
 */
export function findContradiction(view: TableView, plan: ColumnPlan, kind: RecordKind): Notice | null {
  const needsWords = (least: number, ...fields: readonly string[]) =>
    describeWordless(view, plan, { least, fields });
  const needsKnown = (field: string) =>
    understands(view, plan, { kind, field })
      ? null
      : notice('hardly a word in {columns} is a {field} of {kind}', {
          ...{ columns: quote(plan, field), field, kind },
        });
  switch (kind) {
    case 'tickets':
      return needsWords(PROSE.title, 'subject', 'body');
    case 'reviews':
      return needsWords(PROSE.body, 'title', 'body', 'pros', 'cons');
    case 'deals':
      return matchOf(plan, 'lossReason') !== undefined || isSalesList(view, plan)
        ? null
        : notice('nothing in {columns} speaks of selling', { columns: quote(plan, 'stage', 'outcome') });
    case 'backlog':
      return needsWords(PROSE.title, 'title') ?? needsKnown('status');
    case 'interviews':
      return needsWords(PROSE.body, 'text');
    case 'risk-accounts':
      return needsKnown('risk');
  }
}

function matchOf(plan: ColumnPlan, field: string): ColumnMatch | undefined {
  return plan.fields.find((one) => one.field === field)?.matches[0];
}

/** The headers that fields are read from. */
function quote(plan: ColumnPlan, ...fields: readonly string[]): string {
  const headers = fields.flatMap((field) => matchOf(plan, field)?.header ?? []);
  return [...new Set(headers)].map((header) => `"${header}"`).join(' and ');
}

function describeWordless(
  view: TableView,
  plan: ColumnPlan,
  { least, fields }: { readonly least: number; readonly fields: readonly string[] },
): Notice | null {
  const words = Math.max(-1, ...fields.map((field) => averageWords(view, matchOf(plan, field))));
  return words < 0 || words >= least
    ? null
    : notice('{columns} holds no sentences', { columns: quote(plan, ...fields) });
}

/** Average number of words in the filled cells; -1 where there are too few to tell. */
function averageWords(view: TableView, match: ColumnMatch | undefined): number {
  const cells = match === undefined ? [] : filledCells(view, match);
  if (cells.length < MIN_CELLS) return -1;
  const words = cells.map((cell) => {
    const text = cell.slice(0, 500);
    // Languages without blanks: two signs are about one word.
    const dense = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
    return (text.match(/\p{L}{2,}/gu)?.length ?? 0) + Math.floor(dense / 2);
  });
  return words.reduce((sum, count) => sum + count, 0) / cells.length;
}

function filledCells(view: TableView, match: ColumnMatch): string[] {
  return sampleCells(view, match)
    .filter((cell) => !isNullCell(cell))
    .slice(0, MAX_CELLS);
}

/** Somebody won or lost something, or the stages are those of selling. */
function isSalesList(view: TableView, plan: ColumnPlan): boolean {
  const matches = plan.fields
    .filter(({ field }) => field === 'stage' || field === 'outcome')
    .flatMap((field) => field.matches);
  const cells = matches.flatMap((match) => filledCells(view, match));
  if (cells.length < MIN_CELLS) return true;
  return cells.some((cell) => {
    const words = ` ${foldValue(cell)} `;
    return SALES_WORDS.some((word) => words.includes(word));
  });
}

/** Whether a third of the filled cells hold words that the closed list of the field knows. */
function understands(
  view: TableView,
  plan: ColumnPlan,
  { kind, field }: { kind: RecordKind; field: string },
): boolean {
  const matches = plan.fields.find((one) => one.field === field)?.matches ?? [];
  const cells = matches.flatMap((match) => filledCells(view, match));
  const share = compileUnderstood(kind, field)?.(cells) ?? null;
  return share === null || share >= 1 / 3;
}

/**
 * Compiles the share of filled cells that a closed list knows without its fallback.
 * @returns null where the field has no closed list; a share of null where there are too few cells
 */
export function compileUnderstood(
  kind: RecordKind,
  field: string,
): ((cells: readonly string[]) => number | null) | null {
  const type = new Map<string, FieldType>(Object.entries(FIELDS[kind])).get(field);
  if (typeof type !== 'object') return null;
  const known = ruleOf(kind, field);
  const rule = known === undefined ? undefined : withoutFallback(known);
  const spec = { oneOf: type.oneOf, rule, values: {}, isList: () => false };
  const read = compileEnum([{ header: '', positions: [0] }], spec);
  return (cells) =>
    cells.length < MIN_CELLS ? null : cells.filter((cell) => read([cell]) >= 0).length / cells.length;
}

/** Columns that only files about something else have: ledgers, orders, measurements, logs. */
export function countForeign(view: TableView): number {
  return view.header.filter((header) => FOREIGN_HEADERS.has(foldHeader(header))).length;
}

/**
 * Whether the rows are rather requests of customers or work of a team, where one system holds both.
 * @returns -1 (work) to 1 (requests); 0 where nothing tells
 */
export function leanTowardsTickets(view: TableView): number {
  const project = matchColumns(view, PROJECT_TYPES.columns).flatMap((match) => filledCells(view, match));
  const named = project.map((cell) => foldValue(cell));
  if (named.length > 0) return named.some((cell) => PROJECT_TYPES.tickets.includes(cell)) ? 1 : -1;
  const signs = (kind: 'tickets' | 'backlog') =>
    KIND_SIGNS[kind].headers.filter((header) => hasColumn(view, header) && isFilled(view, header)).length;
  const types = matchColumns(view, TYPE_COLUMNS).flatMap((match) => filledCells(view, match).map(foldValue));
  const typed = (kind: 'tickets' | 'backlog') =>
    types.filter((cell) => new Set<string>(KIND_SIGNS[kind].types).has(cell)).length /
    Math.max(types.length, 1);
  const sum = signs('tickets') - signs('backlog') + 3 * (typed('tickets') - typed('backlog'));
  return Math.max(-1, Math.min(1, sum / 2));
}

function isFilled(view: TableView, header: string): boolean {
  return (
    view.sample.length === 0 || matchColumns(view, [header]).some((match) => countFilled(view, match) > 0)
  );
}
