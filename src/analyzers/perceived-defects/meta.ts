import type { AnalyzerMeta } from '../../model/analyzer.ts';

/** What vendors and their customers were found to call a defect, as shares of all requests. */
export const PUBLISHED = [
  { name: 'ServiceXRG 2020', vendor: 0.05, customers: 0.33 },
  { name: 'ServiceXRG, older study', vendor: 0.175, customers: 0.42 },
] as const;

/** Share of requests that customers call a defect in the newer study: louder than this stands out. */
export const USUAL_PERCEIVED = 0.33;

/** Both studies put the share of defects among what the vendor calls something else at .295 and .297. */
export const USUAL_HIDDEN = 0.3;

export const meta: AnalyzerMeta<'tickets'> = {
  id: 'perceived-defects',
  point: 'tickets',
  title: 'Defects as customers see them',
  why: 'Customers who believe the product is broken behave as if it were, whatever the vendor files the ticket under.',
  version: 1,
  reads: ['tickets'],
  signals: ['intent', 'vendor-class'],
  metrics: [
    {
      id: 'T1',
      title: 'Perceived-defect share',
      definition: 'Share of tickets in which the customer says that the product is defective.',
      formula: 'perceived defects / all tickets',
      unit: 'share',
      kind: 'proportion',
      weight: 0.25,
      anchors: [0.05, 0.2, 0.45, 0.6],
      source: 'our choice, around the shares ServiceXRG found: vendors about 5 %, customers about 33 %',
      reference:
        'customers call about 33 % of their requests defects (ServiceXRG 2020); 42 % in an older study',
    },
    {
      id: 'T2',
      title: 'Hidden-defect rate',
      definition:
        'Share of the tickets the vendor classifies as something else than a defect in which the customer reports a defect.',
      formula:
        'perceived defects among vendor non-defects / vendor non-defects; tickets without a vendor class are left out',
      unit: 'share',
      kind: 'proportion',
      weight: 0.2,
      anchors: [0, 0.1, 0.5, 0.8],
      source: 'our choice, around .30 as derived from both ServiceXRG studies',
      reference: 'about 30 %: (33 - 5) / 95 (ServiceXRG 2020) and (42 - 17.5) / 82.5 (older study)',
    },
  ],
  statements: {
    'perceived-defects': '{share|share} of {n|count} tickets report that the product does not work',
    'hidden-defects':
      'In {share|share} of the {n|count} tickets that the vendor does not count as defects the customer reports one ({x|count} tickets)',
    'defect-gap':
      'Customers see a defect in {customers|share} of the {n|count} tickets the vendor has classified, the vendor in {vendor|share}: a gap of {gap|points}',
    'account-concentration':
      'The {top|count} busiest of {accounts|count} accounts send {share|share} of the tickets (Gini {gini|index})',
    'vendor-class-missing': 'No ticket has a class set by the vendor, so hidden defects cannot be told',
    'vendor-class-partial':
      '{unknown|count} of {n|count} tickets have no class set by the vendor and are left out',
    'intent-unclear':
      '{unclear|count} of {n|count} tickets do not say what they are about and count as no defect',
    'no-accounts':
      'The tickets do not name their accounts: every ticket counts by itself and intervals assume independence',
  },
  tables: {
    'defect-gap': {
      title: 'Who sees a defect: the vendor or the customer',
      columns: [
        { title: 'Where', unit: 'text' },
        { title: 'Tickets', unit: 'count' },
        { title: 'Vendor says defect', unit: 'share' },
        { title: 'Customer says defect', unit: 'share' },
        { title: 'Gap', unit: 'points' },
        { title: 'Hidden-defect rate', unit: 'share' },
      ],
    },
  },
};
