import type { Profile } from '../model/profile.ts';
import { matchColumns } from './match-columns.ts';
import { isNullCell } from './null-cell.ts';
import type { TableView } from './table-view.ts';

/** The test for pull requests, which GitHub lists among issues. */
export interface PullRequestTest {
  /** Where it looks. */
  readonly positions: readonly number[];
  readonly test: (cells: readonly string[]) => boolean;
}

export function compilePullRequest(view: TableView, profile: Profile): PullRequestTest {
  if (profile.meta.vendor !== 'github') return { positions: [], test: () => false };
  const places = (...names: readonly string[]) =>
    matchColumns(view, names).flatMap(({ positions }) => positions);
  const links = places('html_url', 'url');
  const marks = places('pull_request.url', 'pull_request.html_url', 'pull_request');
  return {
    positions: [...links, ...marks],
    test: (cells) =>
      links.some((position) => /\/pulls?\/\d+/.test((cells[position] ?? '').slice(0, 2000))) ||
      marks.some((position) => !isNullCell(cells[position]) && cells[position] !== 'false'),
  };
}
