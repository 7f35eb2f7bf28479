import { defineProfile } from '../model/define.ts';
import { REQUESTS } from './aliases.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'linear-backlog',
    vendor: 'linear',
    kind: 'backlog',
    title: 'Linear issues',
    docsUrl: 'https://linear.app/docs/exporting-data',
  },
  signatures: [
    [
      ...[
        'ID',
        'Team',
        'Title',
        'Description',
        'Status',
        'Estimate',
        'Priority',
        'Project ID',
        'Project',
        'Creator',
        'Labels',
      ],
      ...[
        'Cycle Number',
        'Cycle Name',
        'Created',
        'Updated',
        'Started',
        'Triaged',
        'Completed',
        'Canceled',
        'Archived',
      ],
      ...['Parent issue', 'Initiatives', 'SLA Status'],
    ],
    [
      'identifier',
      'title',
      'description',
      'priorityLabel',
      'state.name',
      'createdAt',
      'completedAt',
      'canceledAt',
      'team.key',
    ],
  ],
  columns: {
    id: ['identifier', 'ID'],
    title: ['Title'],
    body: ['Description'],
    itemType: ['Issue type', 'Labels', 'labels.nodes'],
    status: ['state.type', 'Status', 'state.name'],
    createdAt: ['Created', 'createdAt'],
    updatedAt: ['Updated', 'updatedAt'],
    closedAt: ['Completed', 'completedAt', 'Canceled', 'canceledAt'],
    dueAt: ['Due Date', 'dueDate'],
    priority: ['priorityLabel', 'Priority'],
    labels: ['Labels', 'labels.nodes'],
    requests: REQUESTS,
    estimate: ['Estimate'],
  },
  values: {
    // 0 means that nobody set a priority, not that it is the lowest.
    priority: { '0': '', 'no priority': '', '1': 'urgent', '2': 'high', '3': 'normal', '4': 'low' },
  },
});
