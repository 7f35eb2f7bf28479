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
