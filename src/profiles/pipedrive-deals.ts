import { defineProfile } from '../model/define.ts';
import { COMPETITOR, LOSS_NOTES, LOSS_REASON, VERIFIED_BY_BUYER } from './aliases.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'pipedrive-deals',
    vendor: 'pipedrive',
    kind: 'deals',
    title: 'Pipedrive deals',
    docsUrl: 'https://support.pipedrive.com/en/article/exporting-data-from-pipedrive',
  },
  signatures: [
    [
      ...[
        'Deal - ID',
        'Deal - Title',
        'Deal - Value',
        'Deal - Currency of Value',
        'Deal - Owner',
        'Deal - Organization',
      ],
      ...[
        'Deal - Stage',
        'Deal - Pipeline',
        'Deal - Status',
        'Deal - Deal created',
        'Deal - Update time',
        'Deal - Won time',
      ],
      ...['Deal - Lost time', 'Deal - Lost reason'],
    ],
    [
      ...[
        'id',
        'title',
        'value',
        'currency',
        'status',
        'stage_id',
        'pipeline_id',
        'add_time',
        'update_time',
        'won_time',
        'lost_time',
      ],
      ...[
        'lost_reason',
        'close_time',
        'expected_close_date',
        'weighted_value',
        'rotten_time',
        'org_name',
        'person_name',
      ],
    ],
  ],
  columns: {
    id: ['Deal - ID', 'id'],
    name: ['Deal - Title', 'title'],
    account: ['Deal - Organization', 'Organization - Name', 'org_name', 'org_id.name'],
    stage: ['Deal - Stage', 'stage_name', 'stage_id'],
    outcome: ['Deal - Status', 'status'],
    amount: ['Deal - Value', 'value'],
    currency: ['Deal - Currency of Value', 'currency'],
    createdAt: ['Deal - Deal created', 'Deal - Created', 'add_time'],
    closedAt: [
      'Deal - Lost time',
      'Deal - Won time',
      'Deal - Deal closed on',
      'lost_time',
      'won_time',
      'close_time',
    ],
    lossReason: ['Deal - Lost reason', 'lost_reason', ...LOSS_REASON],
    notes: [...LOSS_NOTES, 'Deal - Notes', 'Notes'],
    competitor: COMPETITOR,
    verifiedByBuyer: VERIFIED_BY_BUYER,
  },
});
