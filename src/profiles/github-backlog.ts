import { defineProfile } from '../model/define.ts';
import { REQUESTS } from './aliases.data.ts';
import { GITHUB_FORMS } from './github-headers.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'github-backlog',
    vendor: 'github',
    kind: 'backlog',
    title: 'GitHub issues',
    docsUrl: 'https://docs.github.com/rest/issues/issues',
  },
  signatures: GITHUB_FORMS,
  columns: {
    id: ['number', 'Issue number', 'id'],
    title: ['title'],
    body: ['body', 'body_text'],
    itemType: ['type', 'type.name', 'labels', 'labels.name'],
    status: ['state_reason', 'stateReason', 'state'],
    createdAt: ['created_at'],
    updatedAt: ['updated_at'],
    closedAt: ['closed_at'],
    dueAt: ['milestone.due_on'],
    labels: ['labels', 'labels.name'],
    votes: ['reactions.+1', 'reactions.total_count', 'reactions'],
    requests: REQUESTS,
  },
  values: { status: { reopened: 'open' } },
});
