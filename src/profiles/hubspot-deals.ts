import { defineProfile } from '../model/define.ts';
import { COMPETITOR, LOSS_NOTES, LOSS_REASON, VERIFIED_BY_BUYER } from './aliases.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'hubspot-deals',
    vendor: 'hubspot',
    kind: 'deals',
    title: 'HubSpot deals',
    docsUrl: 'https://knowledge.hubspot.com/import-and-export/export-records',
  },
  signatures: [
    [
      'Record ID',
      'Deal Name',
      'Deal Stage',
      'Close Date',
      'Deal owner',
      'Amount',
      'Closed Lost Reason',
      'Create Date',
      'Pipeline',
    ],
    ['Record ID', 'Deal Name', 'Deal Stage', 'Close Date', 'Deal owner', 'Amount'],
    [
      ...['id', 'properties.dealname', 'properties.dealstage', 'properties.amount', 'properties.closedate'],
      ...['properties.createdate', 'properties.pipeline', 'properties.closed_lost_reason'],
    ],
  ],
  columns: {
    id: ['Record ID', 'Deal ID', 'properties.hs_object_id', 'id'],
    name: ['Deal Name', 'properties.dealname'],
    account: ['Associated Company', 'Associated Company (Primary)', 'Company name', 'Associated Company IDs'],
    stage: ['Deal Stage', 'properties.dealstage'],
    outcome: [
      ...[
        'Deal Stage',
        'properties.dealstage',
        'Is Closed Won',
        'properties.hs_is_closed_won',
        'Is closed lost',
      ],
      ...['properties.hs_is_closed_lost', 'Is Deal Closed?', 'properties.hs_is_closed'],
    ],
    amount: ['Amount', 'properties.amount', 'Amount in company currency'],
    currency: ['Currency', 'properties.deal_currency_code', 'Deal currency code'],
    createdAt: ['Create Date', 'properties.createdate', 'createdAt'],
    closedAt: ['Close Date', 'properties.closedate'],
    lossReason: ['Closed Lost Reason', 'properties.closed_lost_reason', ...LOSS_REASON],
    notes: [...LOSS_NOTES, 'Deal Description', 'properties.description'],
    competitor: COMPETITOR,
    verifiedByBuyer: VERIFIED_BY_BUYER,
  },
  values: {
    outcome: {
      'is closed won=true': 'won',
      'is closed won=false': '',
      'properties.hs_is_closed_won=true': 'won',
      'properties.hs_is_closed_won=false': '',
      'is closed lost=true': 'lost',
      'is closed lost=false': '',
      'properties.hs_is_closed_lost=true': 'lost',
      'properties.hs_is_closed_lost=false': '',
      'is deal closed?=true': '',
      'is deal closed?=false': 'open',
      'properties.hs_is_closed=true': '',
      'properties.hs_is_closed=false': 'open',
    },
  },
});
