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
import { listNames } from './list-names.ts';

export const profile = defineProfile({
  meta: {
    id: 'front-tickets',
    vendor: 'front',
    kind: 'tickets',
    title: 'Front conversations',
    docsUrl: 'https://dev.frontapp.com/reference/conversations',
  },
  signatures: [
    listNames(
      `id, subject, status, assignee.email, recipient.handle, recipient.role, tags.name, last_message.id,
      last_message.body, created_at, is_private, waiting_since, _links.self`,
    ),
    listNames(
      `Message ID, Conversation ID, Segment, Direction, Status, Inbox, Message date, Reaction time, Resolution time,
      Response time, Assignee, Author, Contact name, Contact handle, Subject, Extract, Tags`,
    ),
  ],
  columns: {
    id: ['Conversation ID', 'id'],
    account: ['Account', 'Account name', 'account.name', 'Company'],
    requester: [
      'Contact name',
      'recipient.name',
      'Contact handle',
      'recipient.handle',
      'last_message.author.email',
    ],
    subject: ['Subject'],
    body: ['Extract', 'last_message.text', 'last_message.body', 'last_message.blurb'],
    createdAt: ['Message date', 'Conversation date', 'created_at'],
    closedAt: ['Archived date', 'archived_at'],
    updatedAt: ['updated_at', 'last_message.created_at'],
    status: ['status_category', 'Status'],
    resolution: RESOLUTION,
    decision: DECISION,
    vendorClass: [...VENDOR_CLASS, 'Topic', 'Tags', 'tags.name'],
    customerClass: CUSTOMER_CLASS,
    firstClass: FIRST_CLASS,
    finalCustomerClass: FINAL_CUSTOMER_CLASS,
    reopens: REOPENS,
    satisfaction: SATISFACTION,
    tags: ['Tags', 'tags.name'],
  },
  values: { status: { invisible: 'open', trashed: 'deleted' } },
});
