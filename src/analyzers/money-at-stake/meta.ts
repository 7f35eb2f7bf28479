import type { AnalyzerMeta } from '../../model/analyzer.ts';

/** The largest accounts of a line, whose share of it is told. */
export const LARGEST = 3;

export const meta: AnalyzerMeta<'deals' | 'risk-accounts'> = {
  id: 'money-at-stake',
  point: 'cross',
  title: 'What is at stake',
  why: 'What customers believe about the product costs money twice: deals that never came, and revenue that may leave.',
  version: 3,
  reads: ['deals', 'risk-accounts'],
  signals: ['loss-reason', 'themes'],
  metrics: [],
  statements: {
    'lost-pipeline':
      'Lost to gaps in the product, once: {low|money} to {high|money} of the {gross|money} that sellers put down to them, in {accounts|count} {accounts?account:accounts}',
    'arr-at-risk':
      'At risk, every year anew: {low|money} to {high|money} of {gross|money} ARR in {accounts|count} {accounts?account:accounts}; {citing|money} of the ARR cites the product',
    'stake-concentration':
      'Few accounts decide: the {largest|count} largest hold {share|share} of {line|text} ({accounts|count} accounts)',
    'stake-overlap':
      'In both lines: {accounts|count} {accounts?account:accounts} with a deal lost to the product and a place in the risk register, one reason why the two are never added',
    'stake-currencies':
      'In a line of their own, for want of exchange rates: amounts in {others|text} of {rows|count} deals and accounts',
    'stake-sampled': 'Amounts are extrapolated from {kept|count} of {total|count} lost deals and accounts',
    'stake-unpriced':
      'No amount is known of {deals|count} {deals?deal:deals} lost to the product and {accounts|count} {accounts?account:accounts} at risk',
  },
  tables: {
    'at-stake': {
      title: 'What is at stake: lines that must not be added up',
      columns: [
        { id: 'line', title: 'Line', unit: 'text' },
        { id: 'accounts', title: 'Accounts', unit: 'count' },
        { id: 'amount', title: 'Amount', unit: 'money' },
        { id: 'low', title: 'Low', unit: 'money' },
        { id: 'middle', title: 'Middle', unit: 'money' },
        { id: 'high', title: 'High', unit: 'money' },
        { id: 'largest', title: 'Three largest', unit: 'share' },
        { id: 'currency', title: 'Currency', unit: 'text' },
      ],
    },
    'arr-at-risk': {
      title: 'ARR at risk by level, and the share of it that may leave within a year (our choice of ranges)',
      columns: [
        { id: 'level', title: 'Risk', unit: 'text' },
        { id: 'accounts', title: 'Accounts', unit: 'count' },
        { id: 'arr', title: 'ARR', unit: 'money' },
        { id: 'from', title: 'May leave from', unit: 'share' },
        { id: 'to', title: 'To', unit: 'share' },
        { id: 'low', title: 'Low', unit: 'money' },
        { id: 'middle', title: 'Middle', unit: 'money' },
        { id: 'high', title: 'High', unit: 'money' },
        { id: 'currency', title: 'Currency', unit: 'text' },
      ],
    },
    'money-by-pain': {
      title:
        'Money that names each pain: deals with an amount, the largest of each account (who names several stands under each: not to be added up)',
      columns: [
        { id: 'pain', title: 'Pain', unit: 'text' },
        { id: 'deals', title: 'Lost deals', unit: 'count' },
        { id: 'pipeline', title: 'Lost pipeline', unit: 'money' },
        { id: 'accounts', title: 'Accounts at risk', unit: 'count' },
        { id: 'arr', title: 'ARR at risk', unit: 'money' },
        { id: 'currency', title: 'Currency', unit: 'text' },
      ],
    },
  },
};
