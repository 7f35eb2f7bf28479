import { defineProfile } from '../model/define.ts';

export const profile = defineProfile({
  meta: {
    id: 'gainsight-risk-accounts',
    vendor: 'gainsight',
    kind: 'risk-accounts',
    title: 'Gainsight companies',
    docsUrl:
      'https://support.gainsight.com/gainsight_nxt/API_and_Developer_Docs/Company_API/Company_API_Documentation',
  },
  // Without Name, ARR, MRR and the renewal: other registers have those as well.
  signatures: [
    [
      'Company Id',
      'CSM',
      'Current Score',
      'Previous Score',
      'NPS®',
      'Original Contract Date',
      'Lifetime in Months',
    ],
    ['Gsid', 'LifecycleStage', 'Status', 'CSMName', 'CurrScoreId', 'OverallScore', 'SfdcAccountId'],
  ],
  columns: {
    id: ['Company Id', 'Gsid'],
    account: ['Name', 'Company Name'],
    arr: ['ARR'],
    currency: ['Currency', 'CurrencyIsoCode'],
    risk: ['Risk', 'Risk level', 'Churn risk', 'Current Score Label', 'Scorecard Color', 'CurrScoreLabel'],
    health: ['Current Score', 'OverallScore', 'Health Score'],
    reason: ['Risk Reason', 'Reason', 'Churn Reason', 'CTA Reason'],
    notes: ['Risk Notes', 'Comments', 'Notes', 'CSM Notes', 'Score Comments', 'Summary'],
    renewalAt: ['Renewal Date', 'RenewalDate'],
  },
});
