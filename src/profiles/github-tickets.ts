import { defineProfile } from '../model/define.ts';
import {
  CUSTOMER_CLASS,
  DECISION,
  FINAL_CUSTOMER_CLASS,
  FIRST_CLASS,
  REOPENS,
  VENDOR_CLASS,
} from './aliases.data.ts';
import { GITHUB_FORMS } from './github-headers.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'github-tickets',
    vendor: 'github',
    kind: 'tickets',
    title: 'GitHub issues that customers open',
    docsUrl: 'https://docs.github.com/rest/issues/issues',
  },
  signatures: GITHUB_FORMS,
  columns: {
    id: ['number', 'Issue number', 'id'],
    account: ['user.company', 'Organization', 'Company'],
    requester: ['user.login', 'author.login', 'author', 'user'],
    subject: ['title'],
    body: ['body', 'body_text'],
    createdAt: ['created_at'],
    closedAt: ['closed_at'],
    updatedAt: ['updated_at'],
    status: ['state'],
    resolution: ['state_reason', 'stateReason'],
    decision: DECISION,
    vendorClass: [...VENDOR_CLASS, 'type', 'type.name', 'labels', 'labels.name'],
    customerClass: CUSTOMER_CLASS,
    firstClass: FIRST_CLASS,
    finalCustomerClass: FINAL_CUSTOMER_CLASS,
    reopens: REOPENS,
    tags: ['labels', 'labels.name'],
  },
  values: { resolution: { completed: 'fixed', 'not planned': 'not-fixed', reopened: '' } },
});
