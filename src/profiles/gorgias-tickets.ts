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
    id: 'gorgias-tickets',
    vendor: 'gorgias',
    kind: 'tickets',
    title: 'Gorgias tickets',
    docsUrl: 'https://developers.gorgias.com/reference/tickets',
  },
  signatures: [
    listNames(
      `id, uri, external_id, status, priority, channel, via, from_agent, spam, subject, excerpt, created_datetime,
      closed_datetime, updated_datetime, last_message_datetime, messages_count, customer.email`,
    ),
    listNames(
      `Ticket id, Initial channel, Last used integration type, Subject, Assignee name, Assignee team,
      Customer email, Tags, Created date, Closed date, Survey score`,
    ),
  ],
  columns: {
    id: ['Ticket id', 'id'],
    account: ['Company', 'customer.data.company', 'Customer company'],
    requester: ['Customer name', 'customer.name', 'Customer email', 'customer.email', 'customer.id'],
    subject: ['Subject'],
    body: ['First message', 'messages.body_text', 'excerpt'],
    createdAt: ['Created date', 'created_datetime', 'opened_datetime'],
    closedAt: ['Closed date', 'closed_datetime'],
    updatedAt: ['Updated date', 'updated_datetime', 'last_message_datetime'],
    // The export has no status: what is closed has a date.
    status: ['Status', 'Closed date'],
    resolution: RESOLUTION,
    decision: DECISION,
    priority: ['Priority'],
    vendorClass: [...VENDOR_CLASS, 'Contact reason', 'Tags', 'tags.name'],
    customerClass: CUSTOMER_CLASS,
    firstClass: FIRST_CLASS,
    finalCustomerClass: FINAL_CUSTOMER_CLASS,
    reopens: REOPENS,
    satisfaction: ['Survey score', 'satisfaction_survey.score', ...SATISFACTION],
    tags: ['Tags', 'tags.name'],
  },
  values: { status: { 'closed date=*': 'closed' } },
  defaults: { status: 'open' },
});
