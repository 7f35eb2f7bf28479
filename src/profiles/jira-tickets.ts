import { defineProfile } from '../model/define.ts';
import {
  CUSTOMER_CLASS,
  DECISION,
  FINAL_CUSTOMER_CLASS,
  FIRST_CLASS,
  REOPENS,
  SATISFACTION,
  VENDOR_CLASS,
} from './aliases.data.ts';
import { JIRA_COLUMNS, JIRA_DESK_FORM, JIRA_FORMS, UNRESOLVED } from './jira-headers.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'jira-tickets',
    vendor: 'jira',
    kind: 'tickets',
    title: 'Jira Service Management requests',
    docsUrl: 'https://support.atlassian.com/jira-service-management-cloud/',
  },
  signatures: [JIRA_DESK_FORM, ...JIRA_FORMS],
  columns: {
    id: JIRA_COLUMNS.id,
    account: [
      'Custom field (Organizations)',
      'Organizations',
      'Organisations',
      'Custom field (Account)',
      'Custom field (Customer)',
      'Custom field (Company)',
    ],
    requester: JIRA_COLUMNS.reporter,
    subject: JIRA_COLUMNS.title,
    body: JIRA_COLUMNS.body,
    createdAt: JIRA_COLUMNS.createdAt,
    resolvedAt: JIRA_COLUMNS.resolvedAt,
    closedAt: ['Closed'],
    updatedAt: JIRA_COLUMNS.updatedAt,
    status: [...JIRA_COLUMNS.status, ...JIRA_COLUMNS.category],
    resolution: JIRA_COLUMNS.resolution,
    decision: DECISION,
    priority: JIRA_COLUMNS.priority,
    vendorClass: [...VENDOR_CLASS, ...JIRA_COLUMNS.type, ...JIRA_COLUMNS.labels],
    customerClass: [...CUSTOMER_CLASS, 'Custom field (Request Type)', 'Custom field (Customer Request Type)'],
    firstClass: FIRST_CLASS,
    finalCustomerClass: FINAL_CUSTOMER_CLASS,
    reopens: REOPENS,
    satisfaction: ['Satisfaction rating', ...SATISFACTION],
    tags: JIRA_COLUMNS.labels,
  },
  values: {
    resolution: { ...UNRESOLVED, done: 'fixed' },
    status: { indeterminate: 'open', declined: 'closed' },
  },
});
