import { foldHeader, foldValue } from './fold.ts';
import type { ColumnMatch } from './match-columns.ts';
import { isNullCell } from './null-cell.ts';
import type { ValueRule } from './values.data.ts';

/** Nothing was said. */
const NO_VALUE = -1;
/** Something was said that no list knows. */
export const UNKNOWN = -2;

/** Longer cells are prose, not a value of a list. */
const MAX_LENGTH = 200;

/** Answers remembered per column; cells of a closed list repeat, hostile ones need not. */
const MAX_KEPT = 1000;

export interface EnumSpec {
  readonly oneOf: readonly string[];
  readonly rule: ValueRule | undefined;
  /** The profile's own values. A key `column=value` holds in that column only, `column=*` for all else in it. */
  readonly values: Readonly<Record<string, string>>;
  /** Free lists such as tags: a word in them may decide, an unknown one says nothing. */
  readonly isList: (header: string) => boolean;
  /** Told of every row in which something was said that no list knows, and the index it was given all the same. */
  readonly onUnknown?: (cell: string, index: number) => void;
}

/** Stands for any value; no folded cell can be this. */
const ANYTHING = '*';

/** Position of the cell's value in `oneOf`, NO_VALUE or UNKNOWN. */
export type ReadIndex = (cells: readonly string[]) => number;

/** Reads a closed list from several columns: the first one that is understood decides. */
export function compileEnum(matches: readonly ColumnMatch[], spec: EnumSpec): ReadIndex {
  const fallback = spec.rule?.fallback === undefined ? UNKNOWN : spec.oneOf.indexOf(spec.rule.fallback);
  const places = matches.flatMap(({ header, positions }) => {
    const look = compileLookup(header, spec);
    const unknown = spec.isList(header) ? NO_VALUE : fallback;
    return positions.map((position) => ({ position, look, unknown }));
  });
  const { onUnknown } = spec;
  return (cells) => {
    let missed = NO_VALUE;
    let word: string | null = null;
    for (const { position, look, unknown } of places) {
      const cell = cells[position];
      if (cell === undefined || isNullCell(cell)) continue;
      const index = look(cell);
      if (index >= 0) return index;
      if (index !== UNKNOWN || unknown === NO_VALUE) continue;
      // A bare number is the id of something: it says that there is a value, not which.
      missed = /\p{L}/u.test(cell) ? unknown : UNKNOWN;
      word ??= cell;
    }
    if (word !== null) onUnknown?.(word, missed);
    return missed;
  };
}

function compileLookup(header: string, spec: EnumSpec): (cell: string) => number {
  const { whole: shared, inside } = indexRule(spec);
  const own = indexOwn(header, spec);
  const whole = { get: (cell: string) => own.get(cell) ?? shared.get(cell) };
  const look = (cell: string): number => {
    if (cell.length > MAX_LENGTH) return UNKNOWN;
    const words = foldValue(cell);
    // "4 - Low" is how codes are shown to people; "Done (to be delivered)" how people explain a value.
    const known =
      whole.get(words) ??
      whole.get(words.replace(/^\d{1,2} /, '')) ??
      whole.get(foldValue(cell.replace(/\(.*/, '')));
    if (known !== undefined) return known;
    const padded = ` ${words} `;
    return inside.find(({ phrase }) => padded.includes(phrase))?.index ?? own.get(ANYTHING) ?? UNKNOWN;
  };
  const kept = new Map<string, number>();
  return (cell) => {
    const known = kept.get(cell);
    if (known !== undefined) return known;
    const index = look(cell);
    if (kept.size < MAX_KEPT && cell.length <= MAX_LENGTH) kept.set(cell, index);
    return index;
  };
}

/** Position in the closed list, NO_VALUE for the empty value. */
type Positions = ReadonlyMap<string, number>;

/** A rule as it is looked up; the same for every file, and long. */
interface RuleIndex {
  readonly whole: Positions;
  /** Phrases with a space at both ends; the first one that a cell holds decides. */
  readonly inside: readonly { readonly phrase: string; readonly index: number }[];
}

/** By closed list and rule, both of which are data of ours. */
const indexed = new WeakMap<EnumSpec['oneOf'], WeakMap<ValueRule, RuleIndex>>();

function indexRule({ oneOf, rule = NO_RULE }: EnumSpec): RuleIndex {
  const ofList = indexed.get(oneOf) ?? new WeakMap<ValueRule, RuleIndex>();
  indexed.set(oneOf, ofList);
  const index = ofList.get(rule) ?? compileRule(oneOf, rule);
  ofList.set(rule, index);
  return index;
}

const NO_RULE: ValueRule = { whole: {} };

function compileRule(oneOf: readonly string[], { whole, inside = [] }: ValueRule): RuleIndex {
  const phrasesOf = inside.flatMap(([value, phrases]) =>
    splitSpellings(phrases).map((phrase) => ({ phrase: ` ${phrase} `, index: oneOf.indexOf(value) })),
  );
  return { whole: indexWhole(oneOf, whole), inside: phrasesOf };
}

function indexWhole(oneOf: readonly string[], spellings: ValueRule['whole']): Positions {
  const index = new Map<string, number>();
  for (const [position, value] of oneOf.entries()) index.set(foldValue(value), position);
  for (const [value, cells] of Object.entries(spellings)) {
    for (const cell of splitSpellings(cells)) index.set(cell, positionIn(oneOf, value));
  }
  return index;
}

function splitSpellings(text: string): string[] {
  return text.split(/,\s*/);
}

/** The profile's own values for one column. */
function indexOwn(header: string, { oneOf, values }: EnumSpec): Positions {
  return new Map(ownValues(header, values).map(([cell, value]) => [cell, positionIn(oneOf, value)]));
}

function positionIn(oneOf: readonly string[], value: string): number {
  return value === '' ? NO_VALUE : oneOf.indexOf(value);
}

/** The profile's values for one column, folded; those for this column alone come last and win. */
export function ownValues(header: string, values: Readonly<Record<string, string>>): [string, string][] {
  const general: [string, string][] = [];
  const own: [string, string][] = [];
  for (const [key, value] of Object.entries(values)) {
    const sign = key.indexOf('=');
    if (sign < 0) general.push([foldValue(key), value]);
    else if (foldHeader(key.slice(0, sign)) === foldHeader(header))
      own.push([foldKey(key.slice(sign + 1)), value]);
  }
  return [...general, ...own];
}

function foldKey(value: string): string {
  return value === ANYTHING ? ANYTHING : foldValue(value);
}
