/** What each field holds, in the words of somebody who has never seen the tool. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  ...{ id: 'number or key of the record', account: 'customer company', requester: 'person who wrote in' },
  ...{ subject: 'title of the ticket', body: 'full text', title: 'title', name: 'name of the deal' },
  ...{ createdAt: 'when it was opened or written', resolvedAt: 'when it was first solved' },
  ...{ closedAt: 'when it was closed', updatedAt: 'when it was last changed', dueAt: 'when it is due' },
  ...{ originalDueAt: 'date first promised', status: 'where it stands', resolution: 'how it ended' },
  ...{
    decision: 'what product said to a wish',
    priority: 'how urgent',
    vendorClass: 'type set by the staff',
  },
  ...{
    firstClass: 'type set by the staff at first',
    finalCustomerClass: 'type the customer chose at the end',
  },
  ...{ customerClass: 'type chosen by the customer', reopens: 'how often it was reopened' },
  ...{ satisfaction: 'good or bad', tags: 'tags', author: 'person who wrote it', company: 'their company' },
  ...{ product: 'product reviewed', stars: 'rating', pros: 'what they like', cons: 'what they dislike' },
  ...{ invitation: 'asked for, paid for or neither', stage: 'stage of the deal', outcome: 'won, lost, open' },
  ...{ amount: 'value of the deal', currency: 'currency', lossReason: 'why it was lost', notes: 'notes' },
  ...{ competitor: 'who won instead', verifiedByBuyer: 'reason confirmed by the buyer' },
  ...{ itemType: 'bug, feature, task, ...', labels: 'labels', votes: 'votes', estimate: 'effort' },
  ...{
    requests: 'tickets or accounts that asked',
    interviewee: 'who was asked',
    aspect: 'love, missing, change',
  },
  ...{
    text: 'what was said',
    severity: 'how bad',
    recommend: 'would recommend, 0 to 10',
    renew: 'would renew',
  },
  ...{
    selection: 'who picked the customer',
    heldAt: 'day of the talk',
    arr: 'yearly revenue',
    risk: 'high, medium, low',
  },
  ...{ health: 'health score', reason: 'why it is at risk', renewalAt: 'renewal date' },
};
