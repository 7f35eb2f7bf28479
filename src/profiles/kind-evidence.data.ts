import type { RecordKind } from '../model/kinds.ts';
import type { FieldOf } from '../model/record.ts';

type Weights = { readonly [K in RecordKind]: { readonly [F in FieldOf<K>]?: number } };

/**
 * How far each field, once a column was found for it, speaks for its kind where no vendor is known. Fields that every
 * kind has (id, dates) weigh little. Our choice; 1 and more is as sure as headers alone can make us.
 */
export const KIND_EVIDENCE: Weights = {
  tickets: {
    id: 0.05,
    account: 0.1,
    requester: 0.2,
    subject: 0.3,
    body: 0.15,
    createdAt: 0.1,
    resolvedAt: 0.2,
    closedAt: 0.1,
    status: 0.15,
    resolution: 0.1,
    decision: 0.1,
    priority: 0.15,
    vendorClass: 0.15,
    customerClass: 0.35,
    firstClass: 0.2,
    finalCustomerClass: 0.35,
    reopens: 0.25,
    satisfaction: 0.25,
    tags: 0.05,
  },
  reviews: {
    author: 0.1,
    company: 0.05,
    product: 0.05,
    stars: 0.45,
    title: 0.1,
    body: 0.3,
    pros: 0.3,
    cons: 0.3,
    createdAt: 0.05,
  },
  deals: {
    name: 0.1,
    account: 0.1,
    stage: 0.25,
    outcome: 0.1,
    amount: 0.25,
    currency: 0.05,
    closedAt: 0.1,
    lossReason: 0.4,
    notes: 0.05,
    competitor: 0.25,
    verifiedByBuyer: 0.2,
  },
  backlog: {
    title: 0.25,
    body: 0.1,
    itemType: 0.2,
    status: 0.15,
    createdAt: 0.05,
    dueAt: 0.15,
    originalDueAt: 0.2,
    priority: 0.15,
    labels: 0.1,
    votes: 0.25,
    requests: 0.2,
    estimate: 0.25,
  },
  interviews: {
    interviewee: 0.35,
    account: 0.05,
    aspect: 0.3,
    text: 0.25,
    severity: 0.1,
    recommend: 0.15,
    renew: 0.15,
    selection: 0.25,
    heldAt: 0.1,
  },
  'risk-accounts': {
    account: 0.2,
    arr: 0.3,
    currency: 0.05,
    risk: 0.35,
    health: 0.25,
    reason: 0.15,
    notes: 0.05,
    renewalAt: 0.25,
  },
};

/**
 * The least that people export of a kind: these fields, and a column called by one of these names, which files of
 * other kinds do not use (a backlog has titles, a help desk has subjects). Folded as headers are.
 */
export const PLAIN_FORMS: {
  readonly [K in RecordKind]?: { readonly fields: readonly FieldOf<K>[]; readonly called: readonly string[] };
} = {
  tickets: {
    fields: ['body', 'status', 'createdAt'],
    called: ['subject', 'betreff', 'sujet', 'objet', 'asunto'],
  },
  reviews: { fields: ['stars', 'body'], called: ['review', 'reviewtext', 'rezension', 'avis', 'resena'] },
  deals: { fields: ['stage', 'amount'], called: ['deal', 'dealname', 'opportunity', 'opportunityname'] },
};

/** Without a column for at least one of these a file is of another kind, however much of the vendor's it has. */
export const ESSENTIAL_FIELDS: { readonly [K in RecordKind]: readonly FieldOf<K>[] } = {
  tickets: ['subject', 'body', 'status'],
  reviews: ['stars', 'body', 'pros', 'cons'],
  deals: ['stage', 'outcome', 'amount', 'lossReason'],
  backlog: ['title'],
  interviews: ['text'],
  'risk-accounts': ['risk', 'health', 'arr'],
};

/** What tells requests of customers from work of a team in systems that hold both; see `leanTowardsTickets`. */
export const KIND_SIGNS = {
  tickets: {
    headers: [
      ...['Request Type', 'Customer Request Type', 'Organizations', 'Time to resolution'],
      ...['Time to first response', 'Satisfaction rating', 'Satisfaction', 'Request participants'],
      ...['Request language', 'Approvals', 'Affected services', 'Change risk', 'Customer', 'Requester'],
    ],
    types: [
      ...['incident', 'service request', 'service request with approvals', 'question', 'support', 'problem'],
      ...[
        'it help',
        'get it help',
        'request',
        'support request',
        'customer issue',
        'serviceanfrage',
        'storung',
      ],
      ...['demande de service', 'demande de support', 'solicitud de servicio', 'ask a question', 'complaint'],
    ],
  },
  backlog: {
    headers: [
      ...['Sprint', 'Story Points', 'Story point estimate', 'Epic Link', 'Epic Name', 'Fix Version/s'],
      ...[
        'Fix versions',
        'Parent',
        'Parent summary',
        'Start date',
        'Target start',
        'Milestone',
        'Version(s) cible(s)',
      ],
    ],
    types: [
      ...[
        'story',
        'user story',
        'epic',
        'sub task',
        'subtask',
        'improvement',
        'new feature',
        'feature',
        'task',
      ],
      ...[
        'spike',
        'initiative',
        'technical task',
        'recit',
        'epopee',
        'sous tache',
        'tache',
        'aufgabe',
        'unteraufgabe',
      ],
      ...['historia', 'epica', 'tarea', 'historico', 'tarefa', 'storia', 'attivita', 'verhaal', 'taak'],
    ],
  },
} as const satisfies Record<string, { headers: readonly string[]; types: readonly string[] }>;

/** Where Jira says outright what a project is for. */
export const PROJECT_TYPES: { readonly columns: readonly string[]; readonly tickets: readonly string[] } = {
  columns: ['Project type', 'fields.project.projectTypeKey'],
  tickets: ['service desk', 'service management', 'customer service'],
};

/** Columns whose words tell requests from work. */
export const TYPE_COLUMNS: readonly string[] = [
  ...[
    'Issue Type',
    'fields.issuetype.name',
    'Type',
    'Ticket type',
    'Work item type',
    'Labels',
    'labels.name',
  ],
  ...['Type de demande', 'Type de ticket', 'Vorgangstyp', 'Tipo de incidencia', 'Tipo de item', '課題タイプ'],
];

/** Parts of the words that stages of selling are called by, folded, in any of eight languages. */
export const SALES_WORDS: readonly string[] = [
  ...[
    'won ',
    'lost ',
    'qualif',
    'prospect',
    'propos',
    'negotiat',
    'discovery',
    'demo ',
    'closing',
    'pipeline',
  ],
  ...['verloren', 'gewonnen', 'angebot', 'verhandl', 'perdu', 'gagne', 'devis', 'negocia', 'perdid', 'ganad'],
  ...['persa', 'perso ', 'vinta', 'vinto', 'trattativa', 'offert', 'verlor', 'ganho', 'ganha', 'fechad'],
  ...[
    '受注',
    '失注',
    '提案',
    '交渉',
    'needs analysis',
    'opportunit',
    'appointment',
    'contract sent',
    'evaluation',
  ],
];

/** Folded headers of files that are about something else than customers' words. */
export const FOREIGN_HEADERS: ReadonlySet<string> = new Set([
  ...[
    'invoice',
    'invoiceno',
    'invoicenumber',
    'invoiceid',
    'invoicedate',
    'vat',
    'tax',
    'taxamount',
    'subtotal',
  ],
  ...[
    'debit',
    'credit',
    'balance',
    'iban',
    'bic',
    'ledger',
    'accountcode',
    'costcenter',
    'journal',
    'posting',
  ],
  ...['sku', 'quantity', 'qty', 'unitprice', 'orderid', 'ordernumber', 'orderdate', 'shipping', 'shipdate'],
  ...['shippingaddress', 'stock', 'warehouse', 'barcode', 'ean', 'isbn', 'discount', 'paymentmethod', 'paid'],
  ...[
    'salary',
    'hiredate',
    'employeeid',
    'department',
    'jobtitle',
    'birthdate',
    'dateofbirth',
    'gender',
    'age',
    'sex',
  ],
  ...[
    'latitude',
    'longitude',
    'lat',
    'lon',
    'lng',
    'temperature',
    'humidity',
    'pressure',
    'species',
    'rainfall',
  ],
  ...[
    'high',
    'low',
    'volume',
    'adjclose',
    'ticker',
    'ip',
    'ipaddress',
    'useragent',
    'referer',
    'bytes',
    'method',
  ],
  ...[
    'statuscode',
    'url',
    'sessionid',
    'requestid',
    'loglevel',
    'level',
    'hostname',
    'movieid',
    'genre',
    'genres',
  ],
  ...[
    'artist',
    'album',
    'duration',
    'population',
    'gdp',
    'percentage',
    'filename',
    'filesize',
    'checksum',
    'commit',
  ],
]);
