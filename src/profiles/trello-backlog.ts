import { defineProfile } from '../model/define.ts';
import { REQUESTS } from './aliases.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'trello-backlog',
    vendor: 'trello',
    kind: 'backlog',
    title: 'Trello cards',
    docsUrl: 'https://support.atlassian.com/trello/docs/exporting-data-from-trello/',
  },
  signatures: [
    [
      ...[
        'Card ID',
        'Card Name',
        'Card URL',
        'Card Description',
        'Labels',
        'Members',
        'Due Date',
        'Attachment Count',
      ],
      ...[
        'Vote Count',
        'Comment Count',
        'Last Activity Date',
        'List ID',
        'List Name',
        'Board ID',
        'Board Name',
        'Archived',
      ],
    ],
    [
      'id',
      'name',
      'desc',
      'idBoard',
      'idList',
      'idShort',
      'dateLastActivity',
      'shortLink',
      'closed',
      'due',
      'dueComplete',
      'pos',
    ],
  ],
  columns: {
    id: ['Card ID', 'id', 'shortLink'],
    title: ['Card Name', 'name'],
    body: ['Card Description', 'desc'],
    itemType: ['Labels', 'labels.name'],
    // The list a card stands in is its status.
    status: ['List Name', 'list.name'],
    updatedAt: ['Last Activity Date', 'dateLastActivity'],
    dueAt: ['Due Date', 'due'],
    labels: ['Labels', 'labels.name'],
    votes: ['Vote Count', 'badges.votes'],
    requests: REQUESTS,
  },
});
