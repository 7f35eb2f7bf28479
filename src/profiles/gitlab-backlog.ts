import { defineProfile } from '../model/define.ts';
import { REQUESTS } from './aliases.data.ts';
import { GITLAB_FORMS } from './gitlab-headers.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'gitlab-backlog',
    vendor: 'gitlab',
    kind: 'backlog',
    title: 'GitLab issues',
    docsUrl: 'https://docs.gitlab.com/user/project/issues/csv_export/',
  },
  signatures: GITLAB_FORMS,
  columns: {
    id: ['Issue ID', 'iid', 'id'],
    title: ['Title'],
    body: ['Description'],
    itemType: ['Type', 'issue_type', 'Labels'],
    status: ['State'],
    createdAt: ['Created At'],
    updatedAt: ['Updated At'],
    closedAt: ['Closed At'],
    dueAt: ['Due Date'],
    labels: ['Labels'],
    votes: ['upvotes', 'Votes'],
    requests: REQUESTS,
    estimate: ['Weight'],
  },
  // Every GitLab item is of type "issue": the labels say what it is.
  values: { itemType: { issue: '' } },
});
