// What both readings of GitLab (backlog, customers' issues) have in common.
import { listNames } from './list-names.ts';

export const GITLAB_FORMS: readonly (readonly string[])[] = [
  listNames(
    `Title, Description, Issue ID, URL, State, Author, Assignee, Confidential, Locked, Due Date, Created At (UTC),
    Updated At (UTC), Closed At (UTC), Milestone, Weight, Labels, Time Estimate`,
  ),
  listNames(
    `iid, title, description, state, created_at, updated_at, closed_at, labels, upvotes, downvotes,
    user_notes_count, web_url, confidential, project_id`,
  ),
];
