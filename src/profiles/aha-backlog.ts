import { defineProfile } from '../model/define.ts';
import { ORIGINAL_DUE, REQUESTS } from './aliases.data.ts';
import { listNames } from './list-names.ts';

export const profile = defineProfile({
  meta: {
    id: 'aha-backlog',
    vendor: 'aha',
    kind: 'backlog',
    title: 'Aha! features, epics and ideas',
    docsUrl: 'https://www.aha.io/api',
  },
  signatures: [
    listNames(
      `Feature reference #, Feature name, Feature type, Feature status, Feature assigned to, Feature description,
      Epic name, Initiative name, Release name, Feature start date, Feature end date, Feature tags`,
    ),
    listNames(
      'Master feature reference #, Master feature name, Master feature status, Release name, Initiative name',
    ),
    listNames('Epic reference #, Epic name, Epic status, Release name, Initiative name'),
    listNames('Idea reference #, Idea name, Idea status, Idea description, Idea votes, Idea categories'),
    listNames(
      `id, name, reference_num, created_at, updated_at, start_date, due_date, workflow_status.name,
      workflow_kind.name, description.body, release.name, tags`,
    ),
  ],
  columns: {
    id: [
      'Feature reference #',
      'Idea reference #',
      'Epic reference #',
      'Master feature reference #',
      'reference_num',
      'Record key',
    ],
    title: ['Feature name', 'Idea name', 'Epic name', 'Master feature name', 'name'],
    body: ['Feature description', 'Idea description', 'Epic description', 'description.body', 'description'],
    itemType: ['Feature type', 'Epic type', 'workflow_kind.name', 'Record type'],
    status: [
      ...['Feature status', 'Idea status', 'Epic status', 'Master feature status'],
      ...['workflow_status.name', 'Status category'],
    ],
    createdAt: [
      'Feature created date',
      'Idea created date',
      'Epic created date',
      'Created date',
      'created_at',
    ],
    updatedAt: ['Feature updated date', 'Idea updated date', 'Epic updated date', 'updated_at'],
    closedAt: ['Feature shipped date', 'Feature done date', 'Completed on', 'completed_on'],
    dueAt: ['Feature end date', 'Feature due date', 'Epic end date', 'due_date', 'Release date'],
    originalDueAt: ORIGINAL_DUE,
    priority: ['Feature priority', 'Priority'],
    labels: ['Feature tags', 'Idea tags', 'Idea categories', 'Epic tags', 'tags'],
    votes: ['Idea votes', 'votes', 'endorsements_count'],
    requests: [...REQUESTS, 'Idea organizations'],
    estimate: ['Feature estimate', 'Feature original estimate', 'original_estimate', 'Feature score'],
  },
  values: {
    status: {
      'will not implement': 'declined',
      'already exists': 'declined',
      'ready to ship': 'in-progress',
    },
  },
});
