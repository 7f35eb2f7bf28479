import { defineProfile } from '../model/define.ts';
import { REQUESTS } from './aliases.data.ts';
import { listNames } from './list-names.ts';

export const profile = defineProfile({
  meta: {
    id: 'bugzilla-backlog',
    vendor: 'bugzilla',
    kind: 'backlog',
    title: 'Bugzilla bugs',
    docsUrl: 'https://bugzilla.readthedocs.io/en/latest/api/core/v1/bug.html',
  },
  signatures: [
    listNames('bug_id, product, component, assigned_to, bug_status, resolution, short_desc, changeddate'),
    listNames('Bug ID, Product, Component, Assignee, Status, Resolution, Summary, Changed'),
    listNames(
      `id, product, component, assigned_to, status, resolution, summary, creation_time, last_change_time, severity,
      is_open, op_sys, keywords`,
    ),
  ],
  columns: {
    id: ['bug_id', 'id'],
    title: ['short_desc', 'Summary'],
    body: ['Description', 'comments.text', 'longdesc'],
    itemType: ['bug_type', 'Type', 'bug_severity', 'Severity'],
    // "RESOLVED" only says that it is over; the resolution says how.
    status: ['resolution', 'bug_status', 'Status'],
    createdAt: ['opendate', 'creation_time', 'Opened'],
    updatedAt: ['changeddate', 'last_change_time', 'Changed'],
    closedAt: ['cf_last_resolved', 'Last Resolved'],
    dueAt: ['deadline'],
    priority: ['priority', 'bug_severity', 'Severity'],
    labels: ['keywords', 'component'],
    votes: ['votes'],
    requests: REQUESTS,
    estimate: ['estimated_time'],
  },
  values: {
    status: {
      assigned: 'planned',
      confirmed: 'open',
      moved: 'declined',
      expired: 'declined',
      inactive: 'declined',
    },
    // A severity that is no defect is a wish; all others are defects.
    itemType: {
      'bug_severity=enhancement': 'improvement',
      'severity=enhancement': 'improvement',
      'bug_severity=*': 'bug',
      'severity=*': 'bug',
    },
  },
  defaults: { itemType: 'bug' },
});
