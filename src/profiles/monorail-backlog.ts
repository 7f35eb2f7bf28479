import { defineProfile } from '../model/define.ts';
import { REQUESTS } from './aliases.data.ts';
import { listNames } from './list-names.ts';

export const profile = defineProfile({
  meta: {
    id: 'monorail-backlog',
    vendor: 'monorail',
    kind: 'backlog',
    title: 'Monorail issues (Chromium and other Google projects)',
    docsUrl: 'https://chromium.googlesource.com/infra/infra/+/main/appengine/monorail/',
  },
  signatures: [
    listNames('ID, Pri, Target, M, Component, Status, Owner, Summary, OS, Modified, Type, AllLabels, Stars'),
    listNames('ID, Pri, Type, Component, Status, Owner, Summary, AllLabels, Stars, Opened, Closed'),
  ],
  columns: {
    id: ['ID'],
    title: ['Summary'],
    itemType: ['Type'],
    status: ['Status'],
    createdAt: ['Opened', 'OpenedTimestamp'],
    updatedAt: ['Modified', 'ModifiedTimestamp'],
    closedAt: ['Closed', 'ClosedTimestamp'],
    priority: ['Pri'],
    labels: ['AllLabels', 'Component'],
    votes: ['Stars'],
    requests: REQUESTS,
  },
  values: {
    status: {
      available: 'open',
      assigned: 'planned',
      externaldependency: 'in-progress',
      archived: 'declined',
      'fix pending': 'in-progress',
    },
    priority: { '0': 'urgent', '1': 'high', '2': 'normal', '3': 'low', '4': 'low' },
  },
});
