// What both readings of GitHub (backlog, customers' issues) have in common.
import { listNames } from './list-names.ts';

export const GITHUB_FORMS: readonly (readonly string[])[] = [
  listNames('number, title, state, created_at, updated_at, labels'),
  listNames('number, title, state, createdAt, updatedAt, labels, url, closedAt, body'),
  listNames(
    `number, title, state, state_reason, body, html_url, node_id, created_at, closed_at, comments,
    author_association, labels, milestone, user.login`,
  ),
];
