// A plug-in: exports of a help desk that nobody else has, and a signal for analyzers to ask for.

/** Recognised by its headers, whatever their order; a few missing ones do no harm. */
const profile = {
  meta: { id: 'deskly-tickets', vendor: 'deskly', kind: 'tickets', title: 'Deskly tickets' },
  signatures: [['Desk No', 'Headline', 'Story', 'Opened', 'Customer Org', 'Sort']],
  columns: {
    id: ['Desk No'],
    account: ['Customer Org'],
    subject: ['Headline'],
    body: ['Story'],
    createdAt: ['Opened'],
    vendorClass: ['Sort'],
  },
  values: { vendorClass: { kaputt: 'defect', wunsch: 'enhancement' } },
};

/** How often the customer says please: `signals.politeness` in an analyzer with `signals: ['politeness']` in its meta. */
const politeness = {
  meta: { name: 'politeness', title: 'Politeness', version: 1, reads: ['tickets', 'reviews'], english: true },
  prepare() {
    const asks = new Set(['please', 'kindly']);
    return ({ texts }) => texts.flatMap(({ tokens }) => tokens.filter(({ word }) => asks.has(word))).length;
  },
};

export default { profiles: [profile], signals: [politeness] };
