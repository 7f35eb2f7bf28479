import type { Family } from '../../lib/complaints.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta<Family> = {
  id: 'perception-or-product',
  point: 'cross',
  title: 'What is missing, and what is only believed to be missing',
  why: 'A wish that is granted already costs an explanation; one that is not costs a roadmap.',
  version: 2,
  reads: ['tickets', 'reviews', 'deals', 'interviews', 'risk-accounts'],
  signals: ['intent', 'loss-reason'],
  metrics: [],
  statements: {
    'not-split':
      '{statements|count} {statements?statement:statements} of {customers|count} {customers?customer:customers} {statements?says:say} that something is missing. Not split into perception and product: that needs a list of what the product can do, capabilities.csv with the columns name, aliases, status (available, planned, retired), since, plan, link',
    'phantom-share':
      '{share|share} ({from|share} to {to|share}) of {n|count} statements that something is missing ask for what the product could do when they were made: perception, to be shown and told rather than built',
    'known-to-few':
      '"{capability|text}" has been there since {since|day}, yet {customers|count} {customers?customer says:customers say} it is missing: show it to them',
    'always-there':
      '"{capability|text}" has always been there, yet {customers|count} {customers?customer says:customers say} it is missing: show it to them',
    'on-another-plan':
      '"{capability|text}" exists on {plan|text}, and {customers|count} {customers?customer misses:customers miss} it: packaging, not product',
    'shipped-since':
      '"{capability|text}" came on {since|day}, after {customers|count} {customers?customer:customers} had said that it is missing: tell them',
    'still-missing':
      '{product|count} of {n|count} statements name something that the product lacks, said by {customers|count} {customers?customer:customers}',
    undecided:
      'Left out of the split: {ambiguous|count} statements that fit several capabilities, {unsaid|count} that do not say what is missing, {undated|count} where a date is missing (of the statement, or `since` of the capability). matches.csv with the columns record and capability decides them',
    sampled: 'Estimated from {kept|count} of {total|count} statements',
  },
  tables: {
    'perception-by-source': {
      title: 'What is said to be missing: believed, packaged, shipped since, or really not there',
      columns: [
        { id: 'source', title: 'Source', unit: 'text' },
        { id: 'statements', title: 'Statements', unit: 'count' },
        { id: 'perception', title: 'Perception', unit: 'count' },
        { id: 'packaging', title: 'Packaging', unit: 'count' },
        { id: 'closed', title: 'Shipped since', unit: 'count' },
        { id: 'product', title: 'Product', unit: 'count' },
        { id: 'unknown', title: 'Unknown', unit: 'count' },
        { id: 'share', title: 'Perception share', unit: 'share' },
        { id: 'from', title: 'From', unit: 'share' },
        { id: 'to', title: 'To', unit: 'share' },
      ],
    },
    'perception-by-capability': {
      title: 'Capabilities that customers say are missing',
      columns: [
        { id: 'capability', title: 'Capability', unit: 'text' },
        { id: 'mostly', title: 'Mostly', unit: 'text' },
        { id: 'customers', title: 'Customers', unit: 'count' },
        { id: 'statements', title: 'Statements', unit: 'count' },
        { id: 'perception', title: 'Perception', unit: 'count' },
        { id: 'packaging', title: 'Packaging', unit: 'count' },
        { id: 'closed', title: 'Shipped since', unit: 'count' },
        { id: 'product', title: 'Product', unit: 'count' },
        { id: 'unknown', title: 'Unknown', unit: 'count' },
        { id: 'since', title: 'There since', unit: 'text' },
        { id: 'plan', title: 'Plan', unit: 'text' },
        { id: 'words', title: 'In words such as', unit: 'text' },
        { id: 'line', title: 'Line of the list', unit: 'text' },
      ],
    },
    'capability-matches': {
      title: 'Which statement was taken for which capability, and by which words (some of each)',
      columns: [
        { id: 'statement', title: 'Statement', unit: 'text' },
        { id: 'said', title: 'Said on', unit: 'day' },
        { id: 'capability', title: 'Capability', unit: 'text' },
        { id: 'fate', title: 'Taken for', unit: 'text' },
        { id: 'words', title: 'By the words', unit: 'text' },
      ],
    },
    'score-split': {
      title:
        'The penalty, split and not changed: points lost to what was measured, and how many of them are perception if all of a point is believed like its wishes (an upper reading)',
      columns: [
        { id: 'point', title: 'Point', unit: 'text' },
        { id: 'lost', title: 'Points lost', unit: 'score' },
        { id: 'perception', title: 'Perception', unit: 'score' },
        { id: 'from', title: 'From', unit: 'score' },
        { id: 'to', title: 'To', unit: 'score' },
      ],
    },
  },
};
