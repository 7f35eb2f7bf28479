import { defineProfile } from '../model/define.ts';
import { COMPETITOR, LOSS_NOTES, LOSS_REASON, VERIFIED_BY_BUYER } from './aliases.data.ts';
import { listNames } from './list-names.ts';

export const profile = defineProfile({
  meta: {
    id: 'copper-deals',
    vendor: 'copper',
    kind: 'deals',
    title: 'Copper opportunities',
    docsUrl: 'https://developer.copper.com/opportunities/',
  },
  signatures: [
    listNames(
      `id, name, assignee_id, close_date, company_id, company_name, customer_source_id, details, loss_reason_id,
      pipeline_id, pipeline_stage_id, primary_contact_id, priority, status, tags, win_probability, monetary_value`,
    ),
    listNames(
      'Id, Name, Primary Contact, Company, Stage, Status, Value, Close Date, Loss Reason, Win Probability',
    ),
  ],
  columns: {
    id: ['Id', 'Copper ID'],
    name: ['Name'],
    account: ['Company', 'company_name', 'company_id'],
    stage: ['Stage', 'Pipeline Stage', 'pipeline_stage_id'],
    outcome: ['Status'],
    amount: ['Value', 'monetary_value'],
    currency: ['Currency', 'monetary_unit'],
    createdAt: ['Created At', 'Date Created', 'date_created'],
    closedAt: ['Completed Date', 'Close Date'],
    lossReason: [...LOSS_REASON, 'loss_reason_id'],
    notes: [...LOSS_NOTES, 'Details', 'Description'],
    competitor: COMPETITOR,
    verifiedByBuyer: VERIFIED_BY_BUYER,
  },
});
