import { REQUEST_CLASSES, type RecordKind } from './kinds.ts';

/** A closed list of values; anything else in a cell becomes `null`. */
interface OneOf<V extends string> {
  readonly oneOf: readonly V[];
}

/**
 * How a cell becomes a value.
 * `id`, `name`: string or null. `text`: string, empty when missing, kept verbatim.
 * `date`: integer milliseconds since 1970 UTC or null. `money`: integer minor units or null.
 * `number`, `integer`: or null. `stars`: 0 to 5 or null. `flag`: boolean or null. `list`: strings, maybe none.
 */
export type FieldType =
  | 'id'
  | 'name'
  | 'text'
  | 'date'
  | 'money'
  | 'number'
  | 'integer'
  | 'stars'
  | 'flag'
  | 'list'
  | OneOf<string>;

const oneOf = <const V extends string>(...values: readonly V[]): OneOf<V> => ({ oneOf: values });

const PRIORITIES = oneOf('urgent', 'high', 'normal', 'low');

/** The canonical fields of every kind: the one table behind the record types, the coercion and the docs. */
export const FIELDS = {
  tickets: {
    id: 'id',
    account: 'name',
    requester: 'name',
    subject: 'text',
    body: 'text',
    createdAt: 'date',
    /** First time the request was solved. */
    resolvedAt: 'date',
    closedAt: 'date',
    updatedAt: 'date',
    status: oneOf('open', 'pending', 'solved', 'closed', 'deleted'),
    /** How it ended: fixed, or closed without a fix (won't fix, duplicate, no reply). */
    resolution: oneOf('fixed', 'not-fixed'),
    /** Product's answer to a wish, where the export has one. */
    decision: oneOf('shipped', 'planned', 'declined', 'undecided'),
    priority: PRIORITIES,
    /** The class the vendor's staff or process set. */
    vendorClass: oneOf(...REQUEST_CLASSES),
    /** The class the customer chose, where the form asks. */
    customerClass: oneOf(...REQUEST_CLASSES),
    /** The class the vendor set at first, where the export keeps it beside the final one. */
    firstClass: oneOf(...REQUEST_CLASSES),
    /** The class the customer chose at the end, where a closing survey asks again. */
    finalCustomerClass: oneOf(...REQUEST_CLASSES),
    reopens: 'integer',
    satisfaction: oneOf('good', 'bad'),
    tags: 'list',
  },
  reviews: {
    id: 'id',
    author: 'name',
    company: 'name',
    product: 'name',
    stars: 'stars',
    title: 'text',
    /** Undivided review text; sources that ask for likes and dislikes leave it empty. */
    body: 'text',
    pros: 'text',
    cons: 'text',
    createdAt: 'date',
    invitation: oneOf('organic', 'invited', 'incentivised'),
  },
  deals: {
    id: 'id',
    name: 'name',
    account: 'name',
    stage: 'name',
    outcome: oneOf('won', 'lost', 'open', 'abandoned'),
    amount: 'money',
    currency: 'name',
    createdAt: 'date',
    closedAt: 'date',
    lossReason: 'text',
    notes: 'text',
    competitor: 'name',
    /** The reason was confirmed by the buyer, not only entered by the seller. */
    verifiedByBuyer: 'flag',
  },
  backlog: {
    id: 'id',
    title: 'text',
    body: 'text',
    itemType: oneOf('bug', 'feature', 'improvement', 'task', 'epic', 'escalation', 'other'),
    status: oneOf('open', 'planned', 'in-progress', 'shipped', 'declined'),
    createdAt: 'date',
    updatedAt: 'date',
    closedAt: 'date',
    dueAt: 'date',
    /** The date first promised, where the export keeps it. */
    originalDueAt: 'date',
    priority: PRIORITIES,
    labels: 'list',
    votes: 'integer',
    /** Linked tickets, requests or accounts: the evidence that a customer asked. */
    requests: 'list',
    estimate: 'number',
  },
  interviews: {
    id: 'id',
    interviewee: 'name',
    account: 'name',
    /** Which of the seed's three questions the statement answers. */
    aspect: oneOf('love', 'missing', 'change', 'pain', 'other'),
    text: 'text',
    severity: oneOf('minor', 'major', 'blocker'),
    /** 0 to 10. */
    recommend: 'number',
    renew: oneOf('yes', 'unsure', 'no'),
    selection: oneOf('vendor-picked', 'independent'),
    heldAt: 'date',
  },
  'risk-accounts': {
    id: 'id',
    account: 'name',
    arr: 'money',
    currency: 'name',
    risk: oneOf('high', 'medium', 'low'),
    health: 'number',
    reason: 'text',
    notes: 'text',
    renewalAt: 'date',
  },
} as const satisfies Record<RecordKind, Record<string, FieldType>>;

export type FieldOf<K extends RecordKind> = keyof (typeof FIELDS)[K] & string;

type ValueOf<T> =
  T extends OneOf<infer V>
    ? V | null
    : T extends 'text'
      ? string
      : T extends 'list'
        ? readonly string[]
        : T extends 'flag'
          ? boolean | null
          : T extends 'id' | 'name'
            ? string | null
            : number | null;

/** Where a record comes from. `columns` is shared by all records of a file: canonical field to header. */
export interface Origin {
  readonly source: string;
  readonly row: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly vendor: string;
  /** Where words were taken out of markup or of several cells, those cells by field: a quote must stand in one of them. */
  readonly cells?: Readonly<Record<string, readonly string[]>>;
}

/** One record of kind `K`: every canonical field, its kind and its origin. */
export type RecordOf<K extends RecordKind> = {
  [P in K]: { readonly kind: P; readonly origin: Origin } & {
    readonly [F in keyof (typeof FIELDS)[P]]: ValueOf<(typeof FIELDS)[P][F]>;
  };
}[K];

export type AnyRecord = RecordOf<RecordKind>;

/** The fields of each kind that hold customers' or sellers' words, in reading order. */
export const TEXT_FIELDS = {
  tickets: ['subject', 'body'],
  reviews: ['title', 'body', 'pros', 'cons'],
  deals: ['lossReason', 'notes'],
  backlog: ['title', 'body'],
  interviews: ['text'],
  'risk-accounts': ['reason', 'notes'],
} as const satisfies { [K in RecordKind]: readonly FieldOf<K>[] };
