import type { RecordKind } from '../model/kinds.ts';
import type { FieldType } from '../model/record.ts';
import { isNullCell } from './null-cell.ts';
import type { ColumnPlan } from './plan-columns.ts';

/** Compiles the test for rows with something to say; a review says nothing without stars and words. */
export function compileContent(plan: ColumnPlan, kind: RecordKind): (cells: readonly string[]) => boolean {
  const positions = plan.fields
    .filter(({ type }) => countsAsContent(type, kind))
    .flatMap(({ matches }) => matches.flatMap((match) => match.positions));
  return (cells) => positions.some((position) => !isNullCell(cells[position]));
}

function countsAsContent(type: FieldType, kind: RecordKind): boolean {
  if (kind === 'reviews') return type === 'text' || type === 'stars';
  // The name of a deal or an account is what the row is about; elsewhere it is only who is meant.
  return kind === 'deals' || kind === 'risk-accounts' || (type !== 'name' && type !== 'list');
}
