import { defineProfile } from '../model/define.ts';
import { REQUESTS } from './aliases.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'clickup-backlog',
    vendor: 'clickup',
    kind: 'backlog',
    title: 'ClickUp tasks',
    docsUrl: 'https://help.clickup.com/hc/en-us/articles/6310551109527',
  },
  signatures: [
    [
      ...[
        'Task ID',
        'Task Name',
        'Task Content',
        'Status',
        'Date Created',
        'Date Created Text',
        'Due Date',
        'Due Date Text',
      ],
      ...[
        'Start Date Text',
        'Parent ID',
        'Assignees',
        'Tags',
        'Priority',
        'List Name',
        'Space Name',
        'Time Estimated',
      ],
    ],
    [
      'id',
      'custom_id',
      'name',
      'text_content',
      'status.status',
      'date_created',
      'date_updated',
      'date_closed',
      'list.name',
      'space.id',
    ],
  ],
  columns: {
    id: ['Task Custom ID', 'Task ID', 'custom_id', 'id'],
    title: ['Task Name', 'name'],
    body: ['Task Content', 'text_content', 'description'],
    itemType: ['Task Type', 'Tags', 'tags.name'],
    status: ['Status', 'status.status'],
    createdAt: ['Date Created', 'Date Created Text', 'date_created'],
    updatedAt: ['Date Updated', 'date_updated'],
    closedAt: ['Date Closed', 'Date Done', 'date_closed', 'date_done'],
    dueAt: ['Due Date', 'Due Date Text'],
    priority: ['Priority', 'priority.priority'],
    labels: ['Tags', 'tags.name'],
    requests: REQUESTS,
    estimate: ['Points', 'Sprint Points'],
  },
  values: { priority: { '1': 'urgent', '2': 'high', '3': 'normal', '4': 'low' } },
});
