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
import { HUBSPOT_TICKET as LABELS } from './labels.data.ts';
import { listSpellings, signaturesOf } from './list-names.ts';

export const profile = defineProfile({
  meta: {
    id: 'hubspot-tickets',
    vendor: 'hubspot',
    kind: 'tickets',
    title: 'HubSpot tickets',
    docsUrl: 'https://developers.hubspot.com/docs/api-reference/crm-tickets-v3/guide',
  },
  signatures: [
    [
      'Ticket ID',
      'Ticket name',
      'Pipeline',
      'Ticket status',
      'Priority',
      'Create date',
      'Ticket owner',
      'Source',
      'Ticket description',
    ],
    ['Record ID', 'Ticket name', 'Pipeline', 'Ticket status', 'Priority', 'Create date', 'Ticket owner'],
    ...signaturesOf([
      ...[LABELS.id, LABELS.name, LABELS.pipeline, LABELS.status, LABELS.priority, LABELS.created],
      ...[LABELS.owner, LABELS.description],
    ]),
    [
      ...[
        'id',
        'properties.subject',
        'properties.content',
        'properties.hs_pipeline',
        'properties.hs_pipeline_stage',
      ],
      ...['properties.hs_ticket_priority', 'properties.createdate'],
    ],
  ],
  columns: {
    id: [...listSpellings(LABELS.id), 'Record ID', 'properties.hs_object_id', 'id'],
    account: [...listSpellings(LABELS.company), 'Company name', 'Associated Company IDs'],
    requester: [...listSpellings(LABELS.contact), 'Contact', 'Associated Contact IDs'],
    subject: [...listSpellings(LABELS.name), 'properties.subject'],
    body: [...listSpellings(LABELS.description), 'properties.content', 'Description'],
    createdAt: [...listSpellings(LABELS.created), 'properties.createdate', 'createdAt'],
    closedAt: [...listSpellings(LABELS.closed), 'properties.closed_date', 'properties.closedate'],
    updatedAt: ['Last modified date', 'properties.hs_lastmodifieddate', 'updatedAt'],
    status: [...listSpellings(LABELS.status), 'properties.hs_pipeline_stage', 'Status'],
    resolution: [...RESOLUTION, 'properties.hs_resolution'],
    decision: DECISION,
    priority: [...listSpellings(LABELS.priority), 'properties.hs_ticket_priority'],
    vendorClass: [
      ...VENDOR_CLASS,
      ...listSpellings(LABELS.category),
      'properties.hs_ticket_category',
      'Ticket type',
    ],
    customerClass: CUSTOMER_CLASS,
    firstClass: FIRST_CLASS,
    finalCustomerClass: FINAL_CUSTOMER_CLASS,
    reopens: REOPENS,
    satisfaction: ['Last CSAT survey rating', ...SATISFACTION],
    tags: ['Ticket Tags', 'Tags'],
  },
  values: {
    // Stage ids of the pipeline every account starts with.
    status: { '1': 'open', '2': 'pending', '3': 'pending', '4': 'closed' },
    vendorClass: {
      product_issue: 'defect',
      'product issue': 'defect',
      feature_request: 'enhancement',
      general_inquiry: 'how-to',
    },
  },
});
