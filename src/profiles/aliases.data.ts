// Columns that companies add to their own systems; no vendor names them, so every profile of a kind looks for them.

/** What the customer chose when the form asked. */
export const CUSTOMER_CLASS: readonly string[] = [
  'Customer says',
  'Reported as',
  'Customer category',
  'Customer reported as',
  'Customer classification',
  'Customer issue type',
  'Issue type (customer)',
  'Request type (customer)',
  'Category chosen by customer',
  'What kind of issue is this?',
];

/** What the vendor found the request to be. */
export const VENDOR_CLASS: readonly string[] = [
  'Root cause',
  'Root cause category',
  'Ticket category',
  'Vendor category',
  'Resolution category',
  'Classification',
];

/** What the vendor took the request for at first, where the export keeps it beside the final class. */
export const FIRST_CLASS: readonly string[] = [
  'First category',
  'Initial category',
  'Original category',
  'First classification',
  'Initial classification',
  'Original classification',
  'Original type',
  'Initial type',
  'Original issue type',
  'Previous category',
  'First root cause',
  'Category at creation',
  'Category (initial)',
];

/** What the customer calls the request at the end, where a closing survey asks again. */
export const FINAL_CUSTOMER_CLASS: readonly string[] = [
  'Customer says at close',
  'Customer category at close',
  'Customer classification at close',
  'Final customer category',
  'Final customer classification',
  'Customer category (final)',
  'Customer category (closing)',
  'Closing survey category',
];

/** How the request ended. */
export const RESOLUTION: readonly string[] = [
  'Resolution',
  'Resolution type',
  'Resolution code',
  'Close reason',
  'Closure code',
];

/** How often the request was opened again; a plain yes counts as once. */
export const REOPENS: readonly string[] = [
  'Reopens',
  'Reopen count',
  'Reopened count',
  'Number of reopens',
  'Number of Reopen',
  'No of reopens',
  'Times reopened',
  'Ticket reopens',
  'Reopen',
  'Reopened',
  'Was reopened',
  'Is reopened',
];

/** How the customer rated the help. */
export const SATISFACTION: readonly string[] = [
  'Satisfaction',
  'Satisfaction Score',
  'Satisfaction rating',
  'Customer satisfaction',
  'CSAT',
  'CSAT score',
  'CSAT rating',
];

/** Product's answer to a wish. */
export const DECISION: readonly string[] = [
  'Product feedback status',
  'Feature request status',
  'Enhancement status',
  'Product decision',
  'Roadmap status',
  'Request decision',
];

/** Why the deal was lost, beside the vendor's own column. */
export const LOSS_REASON: readonly string[] = [
  'Loss Reason',
  'Lost Reason',
  'Closed Lost Reason',
  'Lost Deal Reason',
  'Reason Lost',
  'Reason for Loss',
  'Reason For Loss',
  'Close Reason',
  'Loss Reason Detail',
  'Reason',
];

/** What the seller wrote about it. */
export const LOSS_NOTES: readonly string[] = [
  'Lost Reason Notes',
  'Loss Notes',
  'Loss Reason Notes',
  'Closed Lost Notes',
  'Closed Lost Details',
  'Loss Description',
  'Win/Loss Notes',
  'Post Mortem',
];

export const COMPETITOR: readonly string[] = [
  'Competitor',
  'Competitors',
  'Main Competitor',
  'MainCompetitors',
  'Primary Competitor',
  'Lost to Competitor',
  'Lost to',
  'Competitor Name',
];

export const VERIFIED_BY_BUYER: readonly string[] = [
  'Verified by buyer',
  'Buyer verified',
  'Buyer confirmed',
  'Confirmed by buyer',
  'Win/Loss interview done',
];

/** Who asked: linked tickets, requests or accounts. */
export const REQUESTS: readonly string[] = [
  'Customer requests',
  'Requests',
  'Linked tickets',
  'Linked requests',
  'Zendesk Ticket IDs',
  'Zendesk tickets',
  'Customers',
  'Customer',
  'Requested by',
  'Accounts',
  'Related tickets',
  'Customer needs',
];

/** The date first promised. */
export const ORIGINAL_DUE: readonly string[] = [
  'Original due date',
  'Original target date',
  'First promised',
  'Baseline date',
  'Baseline end date',
];
