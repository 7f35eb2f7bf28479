import { defineProfile } from '../model/define.ts';
import { COMPETITOR, LOSS_NOTES, LOSS_REASON, VERIFIED_BY_BUYER } from './aliases.data.ts';
import { listNames } from './list-names.ts';

export const profile = defineProfile({
  meta: {
    id: 'close-deals',
    vendor: 'close',
    kind: 'deals',
    title: 'Close opportunities',
    docsUrl: 'https://developer.close.com/resources/opportunities/',
  },
  signatures: [
    listNames(
      `id, lead_id, lead_name, status_id, status_type, status_label, value, value_period, value_formatted,
      value_currency, date_created, date_updated, date_won, date_lost, confidence, note, user_name`,
    ),
  ],
  columns: {
    id: ['id', 'Opportunity ID'],
    name: ['opportunity_name', 'lead_name'],
    account: ['lead_name', 'lead_id'],
    stage: ['status_label', 'pipeline_name'],
    outcome: ['status_type', 'status_label'],
    // `value` is in cents; the formatted one says the same as people write it.
    amount: ['value_formatted'],
    currency: ['value_currency'],
    createdAt: ['date_created'],
    closedAt: ['date_lost', 'date_won'],
    lossReason: [...LOSS_REASON, 'custom.Loss Reason', 'custom.Lost Reason'],
    notes: [...LOSS_NOTES, 'note'],
    competitor: [...COMPETITOR, 'custom.Competitor'],
    verifiedByBuyer: VERIFIED_BY_BUYER,
  },
});
