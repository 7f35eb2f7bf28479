import { REQUESTS } from '../../src/cli/init/requests.data.ts';
import { RECORD_KINDS, type RecordKind } from '../../src/model/kinds.ts';
import { PROFILES } from '../../src/profiles/registry.ts';
import { writeTable } from './markdown-table.ts';

const TITLES: Readonly<Record<RecordKind, string>> = {
  tickets: 'Support tickets',
  reviews: 'Product reviews',
  deals: 'Closed deals, won and lost',
  backlog: 'Backlog and roadmap',
  interviews: 'Customer interviews',
  'risk-accounts': 'Accounts at risk',
};

/** What makes an export of a kind worth more, whoever it comes from. */
const WORTH: Readonly<Record<RecordKind, string>> = {
  tickets:
    'Twelve to eighteen months, open ones too (they are counted as waiting, not left out). The words of the customer matter most, then when a ticket was opened and solved, who it belongs to, what the vendor filed it as, and how often it was reopened.',
  reviews:
    'All stars, not the best ones, with the text, the date, and how the review came about (asked for, rewarded, by itself).',
  deals:
    'Won and lost, or no rate can be told; the reason, the competitor, the amount with its currency, the closing date. A reason that a buyer confirmed is worth twice one that a seller picked.',
  backlog:
    'Open and closed items, with type, status, dates of creation, last change and completion, due dates, and the requests, votes or accounts that are linked.',
  interviews:
    'Notes of two or three talks with customers you chose yourself. Start a line with Love:, Missing:, Change: or Pain: and it is read as such; transcripts work too.',
  'risk-accounts': 'One row per account with the amount a year, its currency, and why it is at risk.',
};

interface Other {
  readonly product: string;
  readonly kind: RecordKind;
  readonly how: string;
}

/** Products that are recognised too, in a line each. */
const OTHERS: readonly Other[] = [
  {
    product: 'Zoho Desk',
    kind: 'tickets',
    how: 'an administrator exports the tickets module to CSV under Setup, Data administration; the words of the tickets are in the threads, so ask for these as well',
  },
  {
    product: 'Jira Service Management',
    kind: 'tickets',
    how: 'search for the service project, then export all fields as CSV; say `--as tickets=FILE` if it is taken for a backlog',
  },
  {
    product: 'Gorgias',
    kind: 'tickets',
    how: 'open a view of all tickets, open and closed, and export it as CSV; a link comes by mail',
  },
  {
    product: 'Front',
    kind: 'tickets',
    how: 'export the messages in Analytics as CSV, with Conversation ID, Subject, Extract, Message date and Tags',
  },
  {
    product: 'GitHub, GitLab',
    kind: 'tickets',
    how: 'where customers open issues: the same file as for the backlog, in a folder called tickets/',
  },
  {
    product: 'Gartner Peer Insights',
    kind: 'reviews',
    how: 'the vendor portal; the columns of likes and dislikes matter more than the headline',
  },
  {
    product: 'Apple App Store',
    kind: 'reviews',
    how: 'App Store Connect has no button for it: ask for the answer of its customerReviews interface as JSON, or for the file of a review tool',
  },
  {
    product: 'Dynamics 365 Sales',
    kind: 'deals',
    how: 'open a view of closed opportunities, add the columns Status, Status Reason, Actual Revenue, Actual Close Date and Topic, then Export to Excel, static worksheet',
  },
  {
    product: 'Close',
    kind: 'deals',
    how: 'filter opportunities by won and lost, then export as CSV or JSON with all fields',
  },
  {
    product: 'Copper',
    kind: 'deals',
    how: 'an administrator exports opportunities under Settings, Export data; Loss Reason and Status are what counts',
  },
  {
    product: 'Aha!',
    kind: 'backlog',
    how: 'make a list report of features (or ideas) with status, dates, type and votes, and export it as CSV',
  },
  {
    product: 'UserVoice',
    kind: 'backlog',
    how: 'export the suggestions of all forums as CSV, with votes and status',
  },
  {
    product: 'Bugzilla',
    kind: 'backlog',
    how: 'search, then CSV below the list; add creation and change date to its columns first',
  },
  {
    product: 'Monorail',
    kind: 'backlog',
    how: 'the list of issues, then CSV; add Opened, Closed and Modified to its columns first',
  },
  {
    product: 'Zoom, Teams, Otter, Gong, Fireflies',
    kind: 'interviews',
    how: 'the transcript as WebVTT, text, or JSON; name your own people under `vendorPeople`, so that their words do not count',
  },
];

/** `docs/exports.md`: how to get each export out of each product, and what is recognised. */
export function writeExports(): string {
  return `${[
    '# Getting the exports',
    'Made from the lists in the code by `npm run docs`; do not edit. `bruise init acme --vendor zendesk,salesforce` writes the same as e-mails ready to send, and `bruise ask` says which file would help most.',
    'Send files as they come: no sorting, no new header, no saving again in a spreadsheet (it changes dates and long numbers). A folder is enough; `bruise inspect folder` shows what each file was taken for.',
    ...RECORD_KINDS.flatMap(describeKind),
    LISTS,
  ].join('\n\n')}\n`;
}

function describeKind(kind: RecordKind): string[] {
  const profiles = PROFILES.filter(({ meta }) => meta.kind === kind).map(({ meta }) => meta);
  return [
    `## ${TITLES[kind]}`,
    WORTH[kind],
    ...REQUESTS.filter((request) => request.kind === kind).map(describeRequest),
    ...describeOthers(kind),
    '### What is recognised by its columns',
    writeTable(
      ['export', 'profile'],
      profiles.map(({ id, title }) => [title, `\`${id}\``]),
    ),
  ];
}

function describeOthers(kind: RecordKind): string[] {
  const own = OTHERS.filter((other) => other.kind === kind);
  if (own.length === 0) return [];
  return [
    '### Others',
    own.map(({ product, how }) => `- **${product}**: ${how}.`).join('\n'),
    'Menus move between editions: where a name has changed, look for Export near the list itself.',
  ];
}

function describeRequest({ product, who, steps, columns, beware }: (typeof REQUESTS)[number]): string {
  return [
    `### ${product}`,
    `Asks for ${who}.`,
    steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
    `Columns that matter: ${columns.join(', ')}.`,
    ...(beware === undefined ? [] : [`> ${beware}`]),
  ].join('\n\n');
}

const LISTS = `## Lists beside the evidence

They are no exports and are never counted as evidence. Put them into the same folder, or name them in the configuration.

| file | columns | what it changes |
| --- | --- | --- |
| \`capabilities.csv\` | name, aliases, status (available, planned, retired), since, plan, link | splits what customers miss into perception, packaging and product |
| \`claims.csv\` | what is promised, and where | finds claims that customers contradict |
| \`matches.csv\` | record, capability | decides what a statement asks for where its words do not |
| \`overrides.csv\` | disputed readings | the log of disputes: the report says what was changed and by whom |`;
