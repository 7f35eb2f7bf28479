import { defineProfile } from '../model/define.ts';
import {
  CUSTOMER_CLASS,
  DECISION,
  FINAL_CUSTOMER_CLASS,
  FIRST_CLASS,
  REOPENS,
  RESOLUTION,
  SATISFACTION,
  VENDOR_CLASS,
} from './aliases.data.ts';
import { ZENDESK } from './labels.data.ts';
import { listSpellings, signaturesOf } from './list-names.ts';

export const profile = defineProfile({
  meta: {
    id: 'zendesk-tickets',
    vendor: 'zendesk',
    kind: 'tickets',
    title: 'Zendesk Support tickets',
    docsUrl: 'https://support.zendesk.com/hc/en-us/articles/4408886165402',
  },
  signatures: [
    [
      ...[
        'Summation column',
        'Id',
        'Requester',
        'Requester id',
        'Requester domain',
        'Subject',
        'Status',
        'Priority',
      ],
      ...['Via', 'Ticket type', 'Created at', 'Updated at', 'Assigned at', 'Organization', 'Solved at'],
      ...['Satisfaction Score', 'Group stations', 'Assignee stations', 'Reopens', 'Replies'],
    ],
    ['ID', 'Subject', 'Requester', 'Requested', 'Updated', 'Status', 'Priority', 'Type', 'Group', 'Assignee'],
    ['ID', 'Priority', 'Subject', 'Requested', 'Updated', 'Status', 'Next SLA breach'],
    ...signaturesOf([
      ...[ZENDESK.subject, ZENDESK.requester, ZENDESK.requested, ZENDESK.updated, ZENDESK.status],
      ...[ZENDESK.priority, ZENDESK.type, ZENDESK.group, ZENDESK.assignee],
    ]),
    [
      ...[
        'id',
        'subject',
        'description',
        'status',
        'priority',
        'requester_id',
        'submitter_id',
        'assignee_id',
      ],
      ...[
        'organization_id',
        'via_channel',
        'allow_channelback',
        'brand_id',
        'ticket_form_id',
        'problem_id',
        'has_incidents',
      ],
    ],
  ],
  columns: {
    id: ['Id', 'Ticket ID'],
    account: [
      'organization.name',
      'Organization',
      'Organization name',
      ...listSpellings(ZENDESK.organization),
      'organization_id',
      'Requester domain',
    ],
    requester: [
      ...listSpellings(ZENDESK.requester),
      'Requester name',
      'requester.name',
      'Requester email',
      'requester.email',
      'requester_id',
    ],
    subject: [...listSpellings(ZENDESK.subject), 'raw_subject'],
    body: [...listSpellings(ZENDESK.description), 'First comment', 'Latest comment', 'Comment'],
    createdAt: ['Created at', ...listSpellings(ZENDESK.requested), ...listSpellings(ZENDESK.created)],
    resolvedAt: [...listSpellings(ZENDESK.solved), 'metric_set.solved_at'],
    closedAt: ['Closed at'],
    updatedAt: listSpellings(ZENDESK.updated),
    status: listSpellings(ZENDESK.status),
    resolution: RESOLUTION,
    decision: DECISION,
    priority: listSpellings(ZENDESK.priority),
    vendorClass: [
      ...VENDOR_CLASS,
      'Category',
      'Ticket type',
      ...listSpellings(ZENDESK.type),
      ...listSpellings(ZENDESK.tags),
    ],
    customerClass: CUSTOMER_CLASS,
    firstClass: FIRST_CLASS,
    finalCustomerClass: FINAL_CUSTOMER_CLASS,
    reopens: [...REOPENS, 'metric_set.reopens'],
    satisfaction: [
      'Satisfaction Score',
      'satisfaction_rating.score',
      ...listSpellings(ZENDESK.satisfaction),
      ...SATISFACTION,
    ],
    tags: listSpellings(ZENDESK.tags),
  },
  values: {
    status: { hold: 'pending', new: 'open' },
    // An incident is one of many reports of a problem, whatever that is.
    vendorClass: { incident: 'other', task: 'other', question: 'how-to', problem: 'defect' },
  },
});
