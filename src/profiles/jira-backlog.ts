import { defineProfile } from '../model/define.ts';
import { ORIGINAL_DUE, REQUESTS } from './aliases.data.ts';
import { JIRA_COLUMNS, JIRA_FORMS, JIRA_TIMELINE_FORM, UNRESOLVED } from './jira-headers.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'jira-backlog',
    vendor: 'jira',
    kind: 'backlog',
    title: 'Jira issues',
    docsUrl: 'https://support.atlassian.com/jira-software-cloud/docs/export-issues/',
  },
  signatures: [...JIRA_FORMS, JIRA_TIMELINE_FORM],
  columns: {
    id: JIRA_COLUMNS.id,
    title: [...JIRA_COLUMNS.title, 'title'],
    body: JIRA_COLUMNS.body,
    itemType: JIRA_COLUMNS.type,
    // A refusal stands in the resolution alone, so it is asked first; "unresolved" leaves the word to the status.
    status: [...JIRA_COLUMNS.resolution, ...JIRA_COLUMNS.category, ...JIRA_COLUMNS.status],
    createdAt: JIRA_COLUMNS.createdAt,
    updatedAt: JIRA_COLUMNS.updatedAt,
    closedAt: JIRA_COLUMNS.resolvedAt,
    dueAt: JIRA_COLUMNS.dueAt,
    originalDueAt: ORIGINAL_DUE,
    priority: JIRA_COLUMNS.priority,
    labels: JIRA_COLUMNS.labels,
    votes: JIRA_COLUMNS.votes,
    requests: [...REQUESTS, 'Custom field (Customer Request Type)', 'Inward issue link (Requests)'],
    estimate: [
      'Custom field (Story Points)',
      'Custom field (Story point estimate)',
      'Story Points',
      'fields.customfield_10016',
    ],
  },
  values: { status: { ...UNRESOLVED, new: 'open', indeterminate: 'in-progress' } },
});
