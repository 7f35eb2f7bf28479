import { defineProfile } from '../model/define.ts';
import { REQUESTS } from './aliases.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'gitlab-backlog',
    vendor: 'gitlab',
    kind: 'backlog',
    title: 'GitLab issues',
    docsUrl: 'https://docs.gitlab.com/user/project/issues/csv_export/',
  },
  signatures: [
    [
      ...[
        'Title',
        'Description',
        'Issue ID',
        'URL',
        'State',
        'Author',
        'Assignee',
        'Confidential',
        'Locked',
        'Due Date',
      ],
      ...[
        'Created At (UTC)',
        'Updated At (UTC)',
        'Closed At (UTC)',
        'Milestone',
        'Weight',
        'Labels',
        'Time Estimate',
      ],
    ],
    [
      ...[
        'iid',
        'title',
        'description',
        'state',
        'created_at',
        'updated_at',
        'closed_at',
        'labels',
        'upvotes',
        'downvotes',
      ],
      ...['user_notes_count', 'web_url', 'confidential', 'project_id'],
    ],
  ],
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
