import { defineProfile } from '../model/define.ts';
import { CUSTOMER_CLASS, DECISION, REOPENS, RESOLUTION, SATISFACTION, VENDOR_CLASS } from './aliases.data.ts';

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
    id: ['Ticket ID', 'Record ID', 'properties.hs_object_id', 'id'],
    account: ['Associated Company', 'Company name', 'Associated Company IDs'],
    requester: ['Associated Contact', 'Contact', 'Associated Contact IDs'],
    subject: ['Ticket name', 'properties.subject'],
    body: ['Ticket description', 'properties.content', 'Description'],
    createdAt: ['Create date', 'properties.createdate', 'createdAt'],
    closedAt: ['Close date', 'properties.closed_date', 'properties.closedate'],
    updatedAt: ['Last modified date', 'properties.hs_lastmodifieddate', 'updatedAt'],
    status: ['Ticket status', 'properties.hs_pipeline_stage', 'Status'],
    resolution: [...RESOLUTION, 'properties.hs_resolution'],
    decision: DECISION,
    priority: ['Priority', 'properties.hs_ticket_priority'],
    vendorClass: [...VENDOR_CLASS, 'Category', 'properties.hs_ticket_category', 'Ticket type'],
    customerClass: CUSTOMER_CLASS,
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
