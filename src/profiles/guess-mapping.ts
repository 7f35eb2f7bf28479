import { compareBy } from '../lib/stable-order.ts';
import { RECORD_KINDS, type RecordKind } from '../model/kinds.ts';
import type { Profile } from '../model/profile.ts';
import { FIELDS, type FieldType } from '../model/record.ts';
import type { Table } from '../model/row.ts';
import { KIND_EVIDENCE } from './kind-evidence.data.ts';
import { rankProfiles } from './recognise.ts';
import { GENERIC } from './score-profile.ts';
import { viewTable } from './table-view.ts';
import { type ColumnLook, type FieldShape, lookAtColumns, weighCells } from './weigh-cells.ts';
import { compileUnderstood } from './weigh-content.ts';
import { NAMED, type Names, namesOf, type Spelling, spellingsOf, weighName } from './weigh-names.ts';

/** A column that may hold a field. */
export interface ColumnGuess {
  readonly header: string;
  /** 0 to 1; from 0.5 on it may be taken unasked. */
  readonly confidence: number;
  /** Half a sentence for people, such as `its name and its cells fit`. */
  readonly why: string;
}

/** What a table may be. */
export interface KindGuess {
  readonly kind: RecordKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** The fields that speak for it, surest first. */
  readonly fields: readonly string[];
}

const MOST = 5;
const LEAST = 0.2;
/** From here on a guess counts as found. */
const FOUND = 0.5;

/** How sure cells alone make: dates and figures may mean many things, prose and closed lists fewer. */
const CELLS_ALONE: Readonly<Record<string, number>> = {
  date: 0.5,
  stars: 0.55,
  text: 0.55,
  id: 0.45,
  money: 0.4,
};
const LIST_ALONE = 0.5;

/**
 * For every field of a kind the columns that may hold it, best first: by their names (also misspelt ones) and by
 * what their cells look like (dates, stars, long texts, words of a closed list).
 */
export function guessMapping(
  table: Table,
  kind: RecordKind,
  profiles: readonly Profile[],
): Readonly<Record<string, readonly ColumnGuess[]>> {
  return guessColumns(lookAtTable(table), kind, profiles);
}

/** A table as guessing sees it. */
interface TableLook {
  readonly columns: readonly (ColumnLook & { readonly names: readonly Spelling[] })[];
  readonly wordiest: number;
}

/** Tables with more columns are searched for right names only: comparing every name with every other takes long. */
const MAX_COMPARED = 300;

function lookAtTable(table: Table): TableLook {
  const looks = lookAtColumns(viewTable(table, []));
  const compared = looks.length <= MAX_COMPARED;
  const columns = looks.map((look) => ({ ...look, names: spellingsOf(look.header, compared) }));
  return { columns, wordiest: Math.max(0, ...looks.map(({ words }) => words)) };
}

function guessColumns(
  { columns, wordiest }: TableLook,
  kind: RecordKind,
  profiles: readonly Profile[],
): Readonly<Record<string, readonly ColumnGuess[]>> {
  const guesses = Object.entries<FieldType>(FIELDS[kind]).map(([field, type]) => {
    const names = namesOf(field, kind, profiles);
    const shape = { field, type, wordiest, understood: compileUnderstood(kind, field) };
    const found = columns.map((look) => weigh(look, names, shape));
    const best = found.filter(({ confidence }) => confidence >= LEAST).sort(byConfidence);
    return [field, best.slice(0, MOST)];
  });
  return Object.fromEntries(guesses);
}

const byConfidence = compareBy<ColumnGuess>((guess) => -guess.confidence);

/** What a table may be, surest first; kinds that nothing speaks for are left out. */
export function guessKind(table: Table, profiles: readonly Profile[]): readonly KindGuess[] {
  const look = lookAtTable(table);
  const ranked = rankProfiles(table, profiles);
  return RECORD_KINDS.map((kind): KindGuess => {
    const known = ranked.find(({ profile }) => profile.meta.kind === kind)?.confidence ?? 0;
    const evidence = new Map<string, number>(Object.entries(KIND_EVIDENCE[kind]));
    const told = assign(guessColumns(look, kind, profiles))
      .map(({ field, confidence }) => ({ field, weight: (evidence.get(field) ?? 0) * confidence }))
      .filter(({ weight }) => weight > 0)
      .sort(compareBy(({ weight }) => -weight));
    const sum = told.reduce((total, { weight }) => total + weight, 0);
    const guessed = Math.min(sum, 1) * GENERIC.share;
    return {
      kind,
      confidence: Math.round(Math.max(known, guessed) * 100) / 100,
      fields: told.map(({ field }) => field),
    };
  })
    .filter(({ confidence }) => confidence > 0)
    .sort(compareBy(({ confidence }) => -confidence));
}

/** The best guess for every field, each column for one field only; surer guesses choose first. */
function assign(
  guesses: Readonly<Record<string, readonly ColumnGuess[]>>,
): { readonly field: string; readonly confidence: number }[] {
  const ranked = Object.entries(guesses)
    .flatMap(([field, list]) => list.map(({ header, confidence }) => ({ field, header, confidence })))
    .filter(({ confidence }) => confidence >= FOUND)
    .sort(compareBy(({ confidence }) => -confidence));
  const chosen = new Map<string, number>();
  const used = new Set<string>();
  for (const { field, header, confidence } of ranked) {
    if (chosen.has(field) || used.has(header)) continue;
    chosen.set(field, confidence);
    used.add(header);
  }
  return [...chosen].map(([field, confidence]) => ({ field, confidence }));
}

function weigh(look: TableLook['columns'][number], names: Names, shape: FieldShape): ColumnGuess {
  const named = weighName(look.names, names);
  const cells = weighCells(look, shape);
  const confidence = named > 0 ? named * (0.4 + 0.6 * (cells ?? 0.7)) : (cells ?? 0) * aloneOf(shape);
  return { header: look.header, confidence: Math.round(confidence * 100) / 100, why: explain(named, cells) };
}

function aloneOf({ type, field }: FieldShape): number {
  if (typeof type === 'object') return LIST_ALONE;
  // Praise and complaint look the same from afar.
  if (field === 'pros' || field === 'cons') return LEAST;
  return new Map(Object.entries(CELLS_ALONE)).get(type) ?? 0;
}

function explain(named: number, cells: number | null): string {
  if (named === 0) return 'its cells look like it';
  const name = named > NAMED.similar ? 'its name' : 'its name is nearly right';
  if (cells === null) return name === 'its name' ? 'its name fits' : name;
  if (cells < 0.3)
    return `${name === 'its name' ? 'its name fits' : name}, but its cells do not look like it`;
  return name === 'its name' ? 'its name and its cells fit' : `${name}, and its cells fit`;
}
