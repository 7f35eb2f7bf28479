import { SILENCE_STATEMENTS } from '../../lib/states/silence.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta<'tickets'> = {
  id: 'perceived-defects',
  point: 'tickets',
  title: 'Defects as customers see them',
  why: 'Customers who believe the product is broken behave as if it were, whatever the vendor files the ticket under.',
  version: 4,
  reads: ['tickets'],
  signals: ['intent', 'vendor-class', 'themes'],
  metrics: [
    {
      id: 'T1',
      title: 'Perceived-defect share',
      definition: 'Share of tickets in which the customer says that the product is defective.',
      formula:
        'perceived defects / tickets that were read: they have words, or a class that the customer chose',
      unit: 'share',
      kind: 'proportion',
      readAs: 'defect',
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
        'perceived defects among vendor non-defects / vendor non-defects; tickets that were not read or have no vendor class are left out',
      unit: 'share',
      kind: 'proportion',
      readAs: 'defect',
      weight: 0.2,
      anchors: [0, 0.1, 0.5, 0.8],
      source: 'our choice, around .30 as derived from both ServiceXRG studies',
      reference: 'about 30 %: (33 - 5) / 95 (ServiceXRG 2020) and (42 - 17.5) / 82.5 (older study)',
    },
  ],
  statements: {
    ...SILENCE_STATEMENTS,
    T1: '{value|share} of {n|count} tickets say that the product does not work',
    T2: '{value|share} of {n|count} tickets the vendor calls no defect report one',
    'perceived-defects': '{share|share} of {n|count} tickets say that the product does not work',
    'hidden-defects':
      '{share|share} of the {n|count} tickets the vendor files as something else report a defect',
    'defect-gap':
      'Customers see a defect in {customers|share} of {n|count} tickets, the vendor in {vendor|share}',
    'account-concentration':
      'A few accounts write most: {top|count} of {accounts|count} send {share|share} of the tickets (Gini {gini|index})',
    'vendor-class-missing': 'No ticket has a class set by the vendor, so hidden defects cannot be told',
    'vendor-class-partial':
      'Left out, without a class set by the vendor: {unknown|count} of {n|count} tickets',
    'intent-unclear':
      'Counted as no defect, for not saying what they are about: {unclear|count} of {n|count} tickets',
    'no-accounts':
      'The tickets do not name their accounts: every ticket counts by itself and intervals assume independence',
  },
  tables: {
    'defect-gap': {
      title: 'Who sees a defect: the vendor or the customer',
      columns: [
        { id: 'where', title: 'Where', unit: 'text' },
        { id: 'tickets', title: 'Tickets', unit: 'count' },
        { id: 'vendor', title: 'Vendor says defect', unit: 'share' },
        { id: 'customer', title: 'Customer says defect', unit: 'share' },
        { id: 'gap', title: 'Gap', unit: 'points' },
        { id: 'hidden', title: 'Hidden-defect rate', unit: 'share' },
      ],
    },
  },
};
