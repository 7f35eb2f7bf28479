import type { Profile } from '../model/profile.ts';
import type { FieldType } from '../model/record.ts';
import { compileEnum, UNKNOWN } from './enum-reader.ts';
import { type ColumnMatch, sampleCells } from './match-columns.ts';
import { isNullCell } from './null-cell.ts';
import type { TableView } from './table-view.ts';
import { ownValues, ruleOf, withoutFallback } from './value-rules.ts';

/** Fewer filled cells than this are too few to say that a column holds something else. */
const MIN_PROOF = 3;

/**
 * Does a column speak of what its closed list is about? `Network` and `Hardware` beside `Inquiry` name parts of a
 * system, and a column that never calls anything a defect does not say that nothing is one. A column with nothing but
 * known values does.
 */
export function isTelling(
  view: TableView,
  match: ColumnMatch,
  { field, type, profile }: { readonly field: string; readonly type: FieldType; readonly profile: Profile },
): boolean {
  const rule = ruleOf(profile.meta.kind, field);
  const telling = rule?.telling;
  if (rule === undefined || telling === undefined || typeof type !== 'object') return true;
  const cells = sampleCells(view, match).filter((cell) => !isNullCell(cell) && /\p{L}/u.test(cell));
  if (cells.length < MIN_PROOF) return true;
  const read = compileEnum([{ ...match, positions: [0] }], {
    oneOf: type.oneOf,
    rule: withoutFallback(rule),
    values: ownValues(profile, field),
    isList: () => false,
  });
  const found = new Set(cells.map((cell) => read([cell])));
  return !found.has(UNKNOWN) || telling.some((value) => found.has(type.oneOf.indexOf(value)));
}
