import { type CellType, formOf, isTyped, shapeOf, typeOf } from './sniff-types.ts';

/** What the cells of one column look like. */
export interface ColumnModel {
  /** The type of most filled cells. */
  readonly type: CellType;
  /** Whether most filled cells are figures, dates, times or addresses. */
  readonly isTyped: boolean;
  /** Whether nearly all filled cells are written alike, such as `AB-9`. */
  readonly isShaped: boolean;
  readonly filled: number;
  readonly total: number;
  readonly meanLength: number;
  /** Distinct values, at most {@link MAX_VALUES}. */
  readonly values: ReadonlySet<string>;
  /** Whether the cell is written like most in a column of one shape. */
  looksLike(cell: string): boolean;
  /** Natural logarithm of how likely such a cell is here. */
  fit(cell: string): number;
}

const MAX_VALUES = 200;

/** Share of the cells that have to agree. */
const MOST = 0.7;
const NEARLY_ALL = 0.9;

/** Types that stand in for one another. */
const TYPE_COUNT = 12;

/** Learns what columns hold from records of the right length. */
export function modelColumns(rows: readonly (readonly string[])[], columns: number): ColumnModel[] {
  const whole = rows.filter((cells) => cells.length === columns);
  const sample = whole.length >= rows.length * 0.2 || whole.length > 5 ? whole : rows;
  return Array.from({ length: columns }, (_, at) => modelColumn(sample.map((cells) => cells[at] ?? '')));
}

function modelColumn(cells: readonly string[]): ColumnModel {
  const types = new Map<CellType, number>();
  const shapes = new Map<string, number>();
  const forms = new Map<string, number>();
  const values = new Set<string>();
  let length = 0;
  let filled = 0;
  for (const cell of cells) {
    const type = typeOf(cell);
    types.set(type, (types.get(type) ?? 0) + 1);
    if (type === 'empty') continue;
    filled += 1;
    length += cell.length;
    count(shapes, shapeOf(cell.trim()));
    count(forms, formOf(cell.trim()));
    if (values.size < MAX_VALUES) values.add(cell.trim());
  }
  const [type, agreeing] = mostCommon(types);
  const [shape, alike] = mostCommon(shapes);
  const isShaped = filled >= 2 && alike >= filled * NEARLY_ALL && /9/.test(shape);
  const [form, exact] = mostCommon(forms);
  const isExact = filled >= 4 && exact >= filled * NEARLY_ALL;
  const wanted = (cell: string) =>
    isShaped && (isExact ? formOf(cell.trim()) === form : shapeOf(cell.trim()) === shape);
  const total = cells.length;
  const few = filled >= 4 && values.size <= Math.max(3, filled * 0.3);
  return {
    type,
    isTyped: isTyped(type) && agreeing >= filled * MOST,
    isShaped,
    filled,
    total,
    meanLength: filled === 0 ? 0 : length / filled,
    values,
    looksLike: wanted,
    fit(cell) {
      const own = typeOf(cell);
      const base = Math.log(((types.get(own) ?? 0) + 0.2) / (total + 0.2 * TYPE_COUNT));
      if (own === 'empty') return base;
      const shaped = isShaped ? (wanted(cell) ? 1 : -2) : 0;
      return base + shaped + (few ? (values.has(cell.trim()) ? 1 : -2) : 0);
    },
  };
}

function count(map: Map<string, number>, key: string): void {
  if (map.size < MAX_VALUES || map.has(key)) map.set(key, (map.get(key) ?? 0) + 1);
}

/** Of the filled ones; ties go to the one met first. */
function mostCommon<T extends string>(counts: ReadonlyMap<T, number>): [T | 'empty', number] {
  let best: T | 'empty' = 'empty';
  let most = 0;
  for (const [key, times] of counts) {
    if (key !== 'empty' && times > most) {
      best = key;
      most = times;
    }
  }
  return [best, most];
}
