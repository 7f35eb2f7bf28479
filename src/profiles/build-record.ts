import type { RecordKind } from '../model/kinds.ts';
import { type AnyRecord, FIELDS, type Origin, type RecordOf } from '../model/record.ts';
import type { RowReader } from './row-reader.ts';

// Written out per kind: the compiler checks every field against its type, and all records of a kind share one shape.

function buildTicket(r: RowReader, origin: Origin): RecordOf<'tickets'> {
  const fields = FIELDS.tickets;
  const createdAt = r.number('createdAt');
  return {
    kind: 'tickets',
    origin,
    id: r.name('id'),
    account: r.name('account'),
    requester: r.name('requester'),
    subject: r.text('subject'),
    body: r.text('body'),
    createdAt,
    resolvedAt: r.resolvedAt(createdAt),
    closedAt: r.number('closedAt'),
    updatedAt: r.number('updatedAt'),
    status: r.oneOf('status', fields.status),
    resolution: r.oneOf('resolution', fields.resolution),
    decision: r.oneOf('decision', fields.decision),
    priority: r.oneOf('priority', fields.priority),
    vendorClass: r.oneOf('vendorClass', fields.vendorClass),
    customerClass: r.oneOf('customerClass', fields.customerClass),
    firstClass: r.oneOf('firstClass', fields.firstClass),
    finalCustomerClass: r.oneOf('finalCustomerClass', fields.finalCustomerClass),
    reopens: r.number('reopens'),
    satisfaction: r.oneOf('satisfaction', fields.satisfaction),
    tags: r.list('tags'),
  };
}

function buildReview(r: RowReader, origin: Origin): RecordOf<'reviews'> {
  return {
    kind: 'reviews',
    origin,
    id: r.name('id'),
    author: r.name('author'),
    company: r.name('company'),
    product: r.name('product'),
    stars: r.number('stars'),
    title: r.text('title'),
    body: r.text('body'),
    pros: r.text('pros'),
    cons: r.text('cons'),
    createdAt: r.number('createdAt'),
    invitation: r.oneOf('invitation', FIELDS.reviews.invitation),
  };
}

function buildDeal(r: RowReader, origin: Origin): RecordOf<'deals'> {
  const { minor, currency } = r.amount('amount');
  return {
    kind: 'deals',
    origin,
    id: r.name('id'),
    name: r.name('name'),
    account: r.name('account'),
    stage: r.name('stage'),
    outcome: r.oneOf('outcome', FIELDS.deals.outcome),
    amount: minor,
    currency,
    createdAt: r.number('createdAt'),
    closedAt: r.number('closedAt'),
    lossReason: r.text('lossReason'),
    notes: r.text('notes'),
    competitor: r.name('competitor'),
    verifiedByBuyer: r.flag('verifiedByBuyer'),
  };
}

function buildItem(r: RowReader, origin: Origin): RecordOf<'backlog'> {
  const fields = FIELDS.backlog;
  return {
    kind: 'backlog',
    origin,
    id: r.name('id'),
    title: r.text('title'),
    body: r.text('body'),
    itemType: r.oneOf('itemType', fields.itemType),
    status: r.oneOf('status', fields.status),
    createdAt: r.number('createdAt'),
    updatedAt: r.number('updatedAt'),
    closedAt: r.number('closedAt'),
    dueAt: r.number('dueAt'),
    originalDueAt: r.number('originalDueAt'),
    priority: r.oneOf('priority', fields.priority),
    labels: r.list('labels'),
    votes: r.number('votes'),
    requests: r.list('requests'),
    estimate: r.number('estimate'),
  };
}

function buildInterview(r: RowReader, origin: Origin): RecordOf<'interviews'> {
  const fields = FIELDS.interviews;
  return {
    kind: 'interviews',
    origin,
    id: r.name('id'),
    interviewee: r.name('interviewee'),
    account: r.name('account'),
    aspect: r.oneOf('aspect', fields.aspect),
    text: r.text('text'),
    severity: r.oneOf('severity', fields.severity),
    recommend: r.number('recommend'),
    renew: r.oneOf('renew', fields.renew),
    selection: r.oneOf('selection', fields.selection),
    heldAt: r.number('heldAt'),
  };
}

function buildRiskAccount(r: RowReader, origin: Origin): RecordOf<'risk-accounts'> {
  const { minor, currency } = r.amount('arr');
  return {
    kind: 'risk-accounts',
    origin,
    id: r.name('id'),
    account: r.name('account'),
    arr: minor,
    currency,
    risk: r.oneOf('risk', FIELDS['risk-accounts'].risk),
    health: r.number('health'),
    reason: r.text('reason'),
    notes: r.text('notes'),
    renewalAt: r.number('renewalAt'),
  };
}

/** Builds the record of the reader's current row. */
export const BUILDERS: Readonly<Record<RecordKind, (r: RowReader, origin: Origin) => AnyRecord>> = {
  tickets: buildTicket,
  reviews: buildReview,
  deals: buildDeal,
  backlog: buildItem,
  interviews: buildInterview,
  'risk-accounts': buildRiskAccount,
};
