import { defineProfile } from '../model/define.ts';
import { COMPETITOR, LOSS_NOTES, LOSS_REASON, VERIFIED_BY_BUYER } from './aliases.data.ts';
import { listNames } from './list-names.ts';

/** The Web API puts the words a person sees under the field's name and this. */
const SHOWN = '@OData.Community.Display.V1.FormattedValue';

export const profile = defineProfile({
  meta: {
    id: 'dynamics-deals',
    vendor: 'dynamics',
    kind: 'deals',
    title: 'Dynamics 365 opportunities',
    docsUrl: 'https://learn.microsoft.com/power-apps/user/export-data-excel',
  },
  signatures: [
    listNames(
      `(Do Not Modify) Opportunity, (Do Not Modify) Row Checksum, (Do Not Modify) Modified On, Topic, Account, Status,
      Status Reason, Pipeline Phase, Close Date, Actual Revenue, Actual Close Date, Owner, Created On`,
    ),
    listNames(
      'Topic, Potential Customer, Est. Close Date, Est. Revenue, Status, Status Reason, Rating, Probability',
    ),
    listNames(
      `opportunityid, name, statecode, statuscode, estimatedvalue, actualvalue, actualclosedate, estimatedclosedate,
      createdon, _customerid_value, _ownerid_value, stepname`,
    ),
  ],
  columns: {
    id: ['(Do Not Modify) Opportunity', 'Opportunity', 'opportunityid'],
    name: ['Topic', 'name'],
    account: [
      ...['Account', 'Potential Customer', 'Customer'],
      ...[
        `_customerid_value${SHOWN}`,
        `_parentaccountid_value${SHOWN}`,
        'parentaccountid.name',
        '_customerid_value',
      ],
    ],
    stage: ['Pipeline Phase', 'Process Stage', 'stepname', 'Sales Stage'],
    outcome: ['Status', `statecode${SHOWN}`, 'statecode'],
    amount: ['Actual Revenue', 'Est. Revenue', 'Estimated Revenue', 'actualvalue', 'estimatedvalue'],
    currency: ['Currency', `_transactioncurrencyid_value${SHOWN}`, 'transactioncurrencyid.isocurrencycode'],
    createdAt: ['Created On', 'createdon'],
    closedAt: ['Actual Close Date', 'actualclosedate', 'Close Date', 'Est. Close Date', 'estimatedclosedate'],
    // Why it ended stands beside the status: "Canceled", "Out-Sold", "Price".
    lossReason: [...LOSS_REASON, 'Status Reason', `statuscode${SHOWN}`],
    notes: [...LOSS_NOTES, 'Description', 'Current Situation', 'Customer Need'],
    competitor: COMPETITOR,
    verifiedByBuyer: VERIFIED_BY_BUYER,
  },
  values: { outcome: { 'statecode=0': 'open', 'statecode=1': 'won', 'statecode=2': 'lost' } },
});
