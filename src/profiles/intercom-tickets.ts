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

export const profile = defineProfile({
  meta: {
    id: 'intercom-tickets',
    vendor: 'intercom',
    kind: 'tickets',
    title: 'Intercom conversations',
    docsUrl: 'https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations',
  },
  signatures: [
    [
      ...[
        'Conversation ID',
        'Conversation started at',
        'Started by',
        'Conversation source',
        'Current conversation state',
      ],
      ...[
        'Team currently assigned',
        'Teammate currently assigned',
        'Updated at',
        'Conversation rating',
        'User name',
      ],
    ],
    [
      ...[
        'id',
        'created_at',
        'updated_at',
        'waiting_since',
        'snoozed_until',
        'source.body',
        'source.author.name',
        'state',
        'open',
      ],
      ...[
        'admin_assignee_id',
        'priority',
        'statistics.count_reopens',
        'statistics.last_close_at',
        'source.delivered_as',
      ],
    ],
  ],
  columns: {
    id: ['Conversation ID', 'id'],
    account: ['Company name', 'Company', 'company.name'],
    requester: ['User name', 'User email', 'source.author.name', 'source.author.email'],
    subject: ['Conversation subject', 'source.subject', 'title', 'AI Subtopic', 'AI Topic'],
    body: ['source.body', 'First message', 'Conversation body', 'Message'],
    createdAt: ['Conversation started at', 'created_at'],
    resolvedAt: ['First closed at', 'statistics.first_close_at'],
    closedAt: ['Last closed at', 'Closed at', 'statistics.last_close_at'],
    updatedAt: ['Updated at'],
    status: ['Current conversation state', 'state'],
    resolution: RESOLUTION,
    decision: DECISION,
    priority: ['Priority'],
    vendorClass: [
      ...VENDOR_CLASS,
      'custom_attributes.Category',
      'Conversation tags',
      'tags.tags',
      'tags.tags.name',
      'Tags',
    ],
    customerClass: CUSTOMER_CLASS,
    firstClass: FIRST_CLASS,
    finalCustomerClass: FINAL_CUSTOMER_CLASS,
    reopens: ['statistics.count_reopens', ...REOPENS],
    satisfaction: ['Conversation rating', 'conversation_rating.rating', ...SATISFACTION],
    tags: ['Conversation tags', 'tags.tags', 'tags.tags.name', 'Tags'],
  },
  values: {
    // A snoozed conversation also says open: the state is the finer word.
    status: { snoozed: 'pending', open: 'open', closed: 'closed' },
    priority: { priority: 'high', not_priority: 'normal' },
  },
});
