import { defineProfile } from '../model/define.ts';
import {
  CUSTOMER_CLASS,
  DECISION,
  FINAL_CUSTOMER_CLASS,
  FIRST_CLASS,
  REOPENS,
  RESOLUTION,
  VENDOR_CLASS,
} from './aliases.data.ts';
import { GITLAB_FORMS } from './gitlab-headers.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'gitlab-tickets',
    vendor: 'gitlab',
    kind: 'tickets',
    title: 'GitLab issues that customers open (also by Service Desk)',
    docsUrl: 'https://docs.gitlab.com/user/project/service_desk/',
  },
  signatures: GITLAB_FORMS,
  columns: {
    id: ['Issue ID', 'iid', 'id'],
    account: ['Organization', 'Company'],
    requester: ['service_desk_reply_to', 'Author', 'author.name', 'author.username', 'Author Username'],
    subject: ['Title'],
    body: ['Description'],
    createdAt: ['Created At'],
    closedAt: ['Closed At'],
    updatedAt: ['Updated At'],
    status: ['State'],
    resolution: RESOLUTION,
    decision: DECISION,
    priority: ['Priority'],
    vendorClass: [...VENDOR_CLASS, 'Type', 'issue_type', 'Labels'],
    customerClass: CUSTOMER_CLASS,
    firstClass: FIRST_CLASS,
    finalCustomerClass: FINAL_CUSTOMER_CLASS,
    reopens: REOPENS,
    tags: ['Labels'],
  },
  // Every GitLab item is of type "issue": the labels say what it is.
  values: { vendorClass: { issue: '' } },
});
