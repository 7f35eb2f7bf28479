import { defineProfile } from '../model/define.ts';
import { COMPETITOR, LOSS_NOTES, LOSS_REASON, VERIFIED_BY_BUYER } from './aliases.data.ts';
import { HUBSPOT_DEAL as LABELS } from './labels.data.ts';
import { listSpellings, signaturesOf } from './list-names.ts';

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
    ...signaturesOf([
      ...[LABELS.id, LABELS.name, LABELS.stage, LABELS.closed, LABELS.owner, LABELS.amount],
      ...[LABELS.lossReason, LABELS.created, LABELS.pipeline],
    ]),
    [
      ...['id', 'properties.dealname', 'properties.dealstage', 'properties.amount', 'properties.closedate'],
      ...['properties.createdate', 'properties.pipeline', 'properties.closed_lost_reason'],
    ],
  ],
  columns: {
    id: [...listSpellings(LABELS.id), 'Deal ID', 'properties.hs_object_id', 'id'],
    name: [...listSpellings(LABELS.name), 'properties.dealname'],
    account: [
      ...listSpellings(LABELS.company),
      'Associated Company (Primary)',
      'Company name',
      'Associated Company IDs',
    ],
    stage: [...listSpellings(LABELS.stage), 'properties.dealstage'],
    outcome: [
      ...[
        ...listSpellings(LABELS.stage),
        'properties.dealstage',
        'Is Closed Won',
        'properties.hs_is_closed_won',
        'Is closed lost',
      ],
      ...['properties.hs_is_closed_lost', 'Is Deal Closed?', 'properties.hs_is_closed'],
    ],
    amount: [...listSpellings(LABELS.amount), 'properties.amount', 'Amount in company currency'],
    currency: ['Currency', 'properties.deal_currency_code', 'Deal currency code'],
    createdAt: [...listSpellings(LABELS.created), 'properties.createdate', 'createdAt'],
    closedAt: [...listSpellings(LABELS.closed), 'properties.closedate'],
    lossReason: [...listSpellings(LABELS.lossReason), 'properties.closed_lost_reason', ...LOSS_REASON],
    notes: [...LOSS_NOTES, ...listSpellings(LABELS.description), 'properties.description'],
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
