import { defineProfile } from '../model/define.ts';
import { COMPETITOR, LOSS_NOTES, LOSS_REASON, VERIFIED_BY_BUYER } from './aliases.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'zoho-deals',
    vendor: 'zoho',
    kind: 'deals',
    title: 'Zoho CRM deals (potentials)',
    docsUrl: 'https://www.zoho.com/crm/developer/docs/api/v8/get-records.html',
  },
  signatures: [
    [
      ...[
        'Potential Name',
        'Potential Owner',
        'Created Time',
        'Closing Date',
        'Amount',
        'Expected Revenue',
        'Stage',
      ],
      ...['Forecast Type', 'Type', 'Lead Source', 'Probability', 'Age in Days', 'Age Tier', 'Amount Tier'],
    ],
    [
      'Record Id',
      'Deal Name',
      'Deal Owner.id',
      'Deal Owner',
      'Account Name',
      'Stage',
      'Amount',
      'Closing Date',
      'Reason For Loss',
    ],
    [
      'id',
      'Deal_Name',
      'Stage',
      'Amount',
      'Closing_Date',
      'Owner.name',
      'Account_Name.name',
      'Created_Time',
      'Reason_For_Loss__s',
    ],
  ],
  columns: {
    id: ['Record Id', 'Deal Id', 'Potential Id', 'id'],
    name: ['Potential Name', 'Deal Name'],
    account: ['Account Name', 'Account_Name.name'],
    stage: ['Stage'],
    outcome: ['Forecast Type', 'Stage'],
    amount: ['Amount'],
    currency: ['Currency'],
    createdAt: ['Created Time'],
    closedAt: ['Closing Date'],
    lossReason: ['Reason For Loss', 'Reason_For_Loss__s', ...LOSS_REASON],
    notes: [...LOSS_NOTES, 'Description'],
    competitor: COMPETITOR,
    verifiedByBuyer: VERIFIED_BY_BUYER,
  },
  // "Closed" of the forecast means won in one edition and ended in another: the stage decides.
  values: { outcome: { 'forecast type=closed': '' } },
});
