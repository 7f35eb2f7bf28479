import type { PointId, RecordKind } from '../../model/kinds.ts';
import type { FieldOf } from '../../model/record.ts';

type AnyField = { [K in RecordKind]: FieldOf<K> }[RecordKind];

/** Something wanted when there is some evidence already. */
export interface Wish {
  readonly text: string;
  /** Wanted only where an export at hand has no such field. */
  readonly without?: AnyField;
}

/** What to ask one function of the company for, on one subject. */
export interface MailTemplate {
  /** Who has it. */
  readonly to: string;
  readonly subject: string;
  /** What is wanted while there is nothing of it yet. */
  readonly first: readonly string[];
  /** What is wanted when there is some. */
  readonly more: readonly Wish[];
  /** What goes further back, wanted when what there is reaches to the present. */
  readonly older?: string;
  readonly columns: readonly string[];
  /** What it is for, as the person asked would want to know. */
  readonly why: string;
}

export const MAILS: Readonly<Record<PointId, MailTemplate>> = {
  customers: {
    to: 'Head of Customer Success',
    subject: 'Six customers to talk to',
    first: [
      'The list of all current customers with more than a year of use, so that I can pick six of them myself.',
      'An introduction by e-mail to those six; nobody of the company needs to join the talk.',
      'Notes or recordings of customer talks of the last twelve months, if there are any.',
    ],
    more: [
      {
        text: 'The list of all current customers, so that I can pick six more myself: interviewees the vendor chose count for less.',
      },
      { text: 'Among them one that renewed reluctantly and one that uses half of what it pays for.' },
      { text: 'For every talk: would they recommend (0 to 10)?', without: 'recommend' },
      { text: 'For every talk: would they renew?', without: 'renew' },
      { text: 'Who chose each interviewee: the vendor or somebody else.', without: 'selection' },
    ],
    columns: ['Customer', 'Customer since', 'Contract value', 'Seats used', 'Renewal date', 'Contact'],
    why: 'References that the vendor picks say little about everybody else; six customers that I pick say a lot more.',
  },
  tickets: {
    to: 'Head of Support',
    subject: 'An export of the support tickets',
    first: [
      'All support tickets of the last eighteen months, open ones too, as the help desk exports them.',
      'With the text of the first message: the subject alone hides what hurts.',
    ],
    older: 'The tickets of the eighteen months before, in the same form.',
    more: [
      { text: 'The text of the first message of each ticket.', without: 'body' },
      { text: 'The class your team gave each ticket.', without: 'vendorClass' },
      { text: 'The class the customer chose, where your form asks.', without: 'customerClass' },
      {
        text: 'The class each ticket had at first, from the change history, if that can be exported.',
        without: 'firstClass',
      },
      { text: 'How often each ticket was reopened.', without: 'reopens' },
      { text: 'How each ticket ended (fixed, not fixed, duplicate).', without: 'resolution' },
    ],
    columns: [
      ...['Id', 'Account', 'Subject', 'Description', 'Type or category', 'Category chosen by the customer'],
      ...['Priority', 'Status', 'Created at', 'Solved at', 'Closed at', 'Resolution', 'Reopens', 'Tags'],
    ],
    why: 'They show what comes back, how long a fix takes with open tickets counted in, and where customers and staff call the same thing by different names.',
  },
  reviews: {
    to: 'Head of Marketing',
    subject: 'All product reviews',
    first: [
      'All reviews on every platform the product is listed on (G2, Capterra, TrustRadius, Gartner Peer Insights, app stores).',
      'Which of them were asked for, and which were rewarded.',
    ],
    older: 'Reviews older than the ones I have.',
    more: [
      { text: 'Reviews on the platforms that are missing here.' },
      {
        text: 'Which of them were asked for, and which were rewarded; without that nobody can tell a campaign from a change.',
        without: 'invitation',
      },
    ],
    columns: [
      ...[
        'Date',
        'Stars',
        'Title',
        'Likes',
        'Dislikes',
        'Company',
        'Company size',
        'How the review came about',
      ],
      'Platform',
    ],
    why: 'They show what customers say when nobody of the company is in the room, and whether what was promised arrived.',
  },
  'lost-deals': {
    to: 'Head of Sales Operations',
    subject: 'Won and lost deals with reasons',
    first: [
      'All deals closed in the last two years, won and lost: losses alone give no rate.',
      'With the reason as it was typed, not only the choice from the list.',
    ],
    more: [
      {
        text: 'For ten lost deals a talk with the buyer, or the permission to call: sellers name the real reason in about four of ten losses.',
      },
      { text: 'A column that says which reasons a buyer confirmed.', without: 'verifiedByBuyer' },
      { text: 'The competitor of every contested deal, won ones too.', without: 'competitor' },
      { text: 'The reason as it was typed, not only the choice from the list.', without: 'notes' },
    ],
    columns: [
      ...['Deal', 'Account', 'Stage', 'Outcome', 'Amount', 'Currency', 'Created', 'Closed', 'Loss reason'],
      ...['Notes', 'Competitor', 'Confirmed by the buyer'],
    ],
    why: 'They show who wins against the product and why, and how far the reasons in the CRM can be believed.',
  },
  backlog: {
    to: 'Head of Product',
    subject: 'A walk through the backlog, and its export',
    first: [
      'The whole backlog and roadmap as your tracker exports it: open, planned and shipped in the last year.',
      'Forty-five minutes to walk through it together.',
    ],
    more: [
      {
        text: 'The requests, tickets or accounts linked to each item: they show whether customers are behind it.',
        without: 'requests',
      },
      { text: 'The votes of each item.', without: 'votes' },
      {
        text: 'The date first promised beside the date of today, for every item that has one.',
        without: 'originalDueAt',
      },
      { text: 'The items that were declined, with the reason.' },
    ],
    columns: [
      ...[
        'Id',
        'Title',
        'Description',
        'Type',
        'Status',
        'Priority',
        'Labels',
        'Created',
        'Updated',
        'Closed',
      ],
      ...['Due', 'First due', 'Linked requests', 'Votes', 'Estimate'],
    ],
    why: 'It shows whether what is planned answers what hurts, and whether the roadmap leads or reacts.',
  },
};

/** Lists that sort what is said; they move no points. */
export const LISTS = {
  capabilities: {
    to: 'Head of Product',
    subject: 'What the product can do, since when and on which plan',
    first: [
      'A list of everything customers ask for that exists, with the words customers use for it.',
      'Since when, on which plan, and a link to where it is explained; what is planned, and what was retired.',
    ],
    more: [],
    columns: ['name', 'aliases', 'status', 'since', 'plan', 'link'],
    why: 'It tells what is missing from what is only believed to be missing.',
  },
  claims: {
    to: 'Head of Marketing',
    subject: 'What is promised of the product',
    first: [
      'The twenty sentences that the website, the sales deck and the standard contract say about the product, each with its link.',
    ],
    more: [],
    columns: ['claim', 'link', 'themes'],
    why: 'Each is held against what customers say: kept, or contradicted by how many.',
  },
  'risk-accounts': {
    to: 'Head of Customer Success',
    subject: 'The accounts at risk',
    first: [
      'The risk register or health export: every account with its revenue, its risk and the reason as it was typed.',
    ],
    more: [],
    columns: ['Account', 'ARR', 'Currency', 'Risk', 'Health', 'Reason', 'Notes', 'Renewal date'],
    why: 'It puts a price on what the rest of the evidence says.',
  },
} as const satisfies Readonly<Record<string, MailTemplate>>;
