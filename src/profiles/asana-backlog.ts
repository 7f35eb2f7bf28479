import { defineProfile } from '../model/define.ts';
import { REQUESTS } from './aliases.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'asana-backlog',
    vendor: 'asana',
    kind: 'backlog',
    title: 'Asana tasks',
    docsUrl: 'https://help.asana.com/s/article/exporting-and-printing',
  },
  signatures: [
    [
      ...[
        'Task ID',
        'Created At',
        'Completed At',
        'Last Modified',
        'Name',
        'Section/Column',
        'Assignee',
        'Assignee Email',
      ],
      ...['Start Date', 'Due Date', 'Tags', 'Notes', 'Projects', 'Parent task', 'Blocked By (Dependencies)'],
    ],
    [
      'gid',
      'name',
      'completed',
      'created_at',
      'modified_at',
      'due_on',
      'due_at',
      'resource_type',
      'resource_subtype',
      'workspace.gid',
    ],
  ],
  columns: {
    id: ['Task ID', 'gid'],
    title: ['Name'],
    body: ['Notes'],
    itemType: ['Type', 'Tags', 'tags.name'],
    // Tasks have no status: a filled "Completed At" ends them, else the column of the board tells.
    status: [
      'completed',
      'Completed At',
      'completed_at',
      'Status',
      'Section/Column',
      'memberships.section.name',
    ],
    createdAt: ['Created At'],
    updatedAt: ['Last Modified', 'modified_at'],
    closedAt: ['Completed At'],
    dueAt: ['Due Date', 'due_on', 'due_at'],
    priority: ['Priority'],
    labels: ['Tags', 'tags.name'],
    votes: ['num_likes', 'Likes'],
    requests: REQUESTS,
    estimate: ['Estimate', 'Story Points', 'Estimated time'],
  },
  nested: ['memberships'],
  // A task that is not completed is open, whatever the column it stands in is called.
  defaults: { status: 'open' },
  values: { status: { 'completed=true': 'shipped', 'completed=false': '', 'completed at=*': 'shipped' } },
});
