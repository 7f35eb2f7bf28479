import type { Row } from '../model/row.ts';
import type { PullRequestTest } from './pull-request.ts';
import type { ReaderContext } from './row-reader.ts';

/**
 * Positions of all columns that are looked at when a row is mapped, ascending: those of fields, those that are opened
 * or tell what a row is, and the first, since it tells footers.
 * @param width columns of the table, before nested cells were opened
 */
export function findReadPositions(
  { view, plan, took }: Pick<ReaderContext, 'view' | 'plan' | 'took'>,
  isPullRequest: PullRequestTest,
  width: number,
): ReadonlySet<number> {
  const positions = [
    0,
    ...view.nested,
    ...plan.fields.flatMap(({ matches }) => matches.flatMap((match) => match.positions)),
    ...(took?.positions ?? []),
    ...isPullRequest.positions,
  ];
  return new Set(positions.filter((position) => position < Math.max(1, width)).sort((a, b) => a - b));
}

/** Compiles the question whether a row holds anything in columns nobody looks at; `n/a` is something. */
export function compileOthers(positions: ReadonlySet<number>): (row: Row) => boolean {
  return ({ cells }) => cells.some((cell, position) => cell !== '' && !positions.has(position));
}
