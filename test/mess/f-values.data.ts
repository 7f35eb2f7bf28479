import { type Mess, tickets } from './mess.ts';
import { DATES, dealFile, ticketFile } from './plain-files.ts';

/** F: values that need a map. */
export const MAP_QUIRKS: readonly Mess[] = [
  {
    name: 'F47 numeric codes of Freshdesk',
    file: 'freshdesk.json',
    content: JSON.stringify(
      [2, 3, 4, 5].map((status, i) => ({
        id: i + 1,
        subject: `Problem ${i}`,
        description_text: 'Text',
        status,
        priority: i + 1,
        source: 1,
        type: 'Question',
        created_at: '2026-03-02T10:00:00Z',
        updated_at: '2026-03-03T10:00:00Z',
        due_by: '2026-03-04T10:00:00Z',
        fr_due_by: '2026-03-03T10:00:00Z',
        is_escalated: false,
        requester_id: 1,
        responder_id: 2,
        tags: [],
        cc_emails: [],
        spam: false,
      })),
    ),
    profile: 'freshdesk-tickets',
    records: [
      { status: 'open', priority: 'low' },
      { status: 'pending', priority: 'normal' },
      { status: 'solved', priority: 'high' },
      { status: 'closed', priority: 'urgent' },
    ],
  },
  {
    name: 'F47 custom, numeric and empty stages of HubSpot',
    content: tickets({
      'Record ID': ['6877153471', '6877153472', '6877153473', '6877153474'],
      'Deal Name': ['Ash', 'Birch', 'Cedar', 'Dale'],
      'Deal Stage': ['Closed: lost', 'Closed: abandoned', 'Closed: won', ''],
      'Close Date': DATES,
      'Deal owner': ['Ann', 'Ann', 'Bob', 'Bob'],
      Amount: ['1', '2', '', '4'],
      'Closed Lost Reason': ['', '', '', ''],
      'Create Date': DATES,
    }),
    profile: 'hubspot-deals',
    records: [{ outcome: 'lost' }, { outcome: 'abandoned' }, { outcome: 'won' }, { outcome: null }],
  },
  ticketFile('F47 statuses in French', { Status: ['Nouveau', 'En attente', 'Résolu', 'Fermé'] }, [
    { status: 'open' },
    { status: 'pending' },
    { status: 'solved' },
    { status: 'closed' },
  ]),
  ticketFile('F47 words of other tools', { Status: ['snoozed', 'On-hold', 'WontFix', 'Untriaged'] }, [
    { status: 'pending' },
    { status: 'pending' },
    { status: 'closed' },
    { status: 'open' },
  ]),
  {
    name: 'F48 lost is said beside the stage',
    file: 'zoho.csv',
    content: tickets({
      'Potential Name': ['Lewis, James', 'Kirk, Rebecca', 'Lang, Ann'],
      'Potential Owner': ['Roger', 'Diego', 'Roger'],
      'Created Time': ['15 Apr, 2021 00:02:00', '16 Apr, 2021 00:02:00', '17 Apr, 2021 00:02:00'],
      'Closing Date': ['16 Apr, 2021 00:03:00', '17 Apr, 2021 00:03:00', '18 Apr, 2021 00:03:00'],
      Amount: ['$22,700.00', '$29,700.00', '$1.00'],
      'Expected Revenue': ['$1', '$2', '$3'],
      Stage: ['Needs Analysis', 'Closed Lost', 'Closed Won'],
      'Forecast Type': ['Open', 'Lost', 'Won'],
      'Lead Source': ['Web', 'Web', 'Web'],
      Probability: ['100', '80', '100'],
      'Age Tier': ['1. 0 - 60 days', '1. 0 - 60 days', '1. 0 - 60 days'],
      'Amount Tier': ['3. $20,001 - $30K', '3. $20,001 - $30K', '1. $0'],
    }),
    profile: 'zoho-deals',
    records: [
      { outcome: 'open', name: 'Lewis, James', amount: 2270000 },
      { outcome: 'lost' },
      { outcome: 'won' },
    ],
  },
  dealFile(
    'F49 abandoned is not lost',
    {
      Stage: ['Abandoned', 'Closed Lost', 'Closed Lost', 'Closed Won'],
      'Loss Reason': ['', 'Duplicated', 'Next year', ''],
    },
    [
      { outcome: 'abandoned' },
      { outcome: 'lost', lossReason: 'Duplicated' },
      { lossReason: 'Next year' },
      { outcome: 'won' },
    ],
  ),
  ...(
    [
      ['Jira Server', ['Blocker', 'Critical', 'Major', 'Minor'], ['urgent', 'urgent', 'high', 'low']],
      ['French Jira', ['Bloquant', 'Majeur', 'Mineur', 'Cosmétique'], ['urgent', 'high', 'low', 'low']],
      [
        'ServiceNow',
        ['1 - Critical', '2 - High', '3 - Moderate', '4 - Low'],
        ['urgent', 'high', 'normal', 'low'],
      ],
      ['P-numbers', ['P1', 'P2', 'P3', 'P4'], ['urgent', 'high', 'normal', 'low']],
      ['empty or a dash', ['', '-', 'High', 'None'], [null, null, 'high', null]],
    ] as const
  ).map(
    ([name, cells, wanted]): Mess =>
      ticketFile(
        `F50 priority of ${name}`,
        { Priority: cells },
        wanted.map((priority) => ({ priority })),
      ),
  ),
  dealFile(
    'F51 two languages in one column',
    { 'Loss Reason': ['Demasiado caro', 'Too expensive', '価格が高い', 'Zu teuer, “leider”'] },
    [
      { lossReason: 'Demasiado caro' },
      { lossReason: 'Too expensive' },
      { lossReason: '価格が高い' },
      { lossReason: 'Zu teuer, “leider”' },
    ],
  ),
];
