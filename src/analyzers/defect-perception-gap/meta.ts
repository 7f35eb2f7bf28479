import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta<'tickets'> = {
  id: 'defect-perception-gap',
  point: 'cross',
  title: 'The defect perception gap',
  why: 'Where customers see defects and the vendor does not, every answer to a ticket confirms that nobody listens.',
  version: 3,
  reads: ['tickets'],
  signals: ['intent', 'vendor-class', 'themes', 'expectation'],
  metrics: [],
  statements: {
    'hidden-against-published':
      'Defects to the customer, filed as something else: {share|share} of {n|count} requests ({lo|share} to {hi|share}), where published studies find about {usual|share}',
    'class-agreement':
      'Customer and vendor {words|text} on what is a defect: kappa {kappa|index} over {n|count} requests (0 = chance, 1 = always)',
    'gap-themes': 'On what is a defect, customer and vendor disagree most about {named|text}',
    'gap-causes': 'Of {n|count} hidden defects, {told|count} say in their own words why: {named|text}',
    'gap-widens':
      'Support does not close the gap: customer and vendor disagree on {start|share} of {n|count} requests at the start, and on {end|share} at the end',
    'gap-narrows':
      'Support closes part of the gap: customer and vendor disagree on {start|share} of {n|count} requests at the start, and on {end|share} at the end',
  },
  tables: {
    'perception-gap': {
      title: 'The gap beside published ones',
      columns: [
        { id: 'measure', title: 'Share of requests', unit: 'text' },
        { id: 'share', title: 'Here', unit: 'share' },
        { id: 'from', title: 'From', unit: 'share' },
        { id: 'to', title: 'To', unit: 'share' },
        { id: 'servicexrg-2020', title: 'ServiceXRG 2020', unit: 'share' },
        { id: 'older-study', title: 'Older study', unit: 'share' },
      ],
    },
    'gap-themes': {
      title: 'Where customer and vendor disagree on what is a defect',
      columns: [
        { id: 'theme', title: 'Theme', unit: 'text' },
        { id: 'requests', title: 'Requests', unit: 'count' },
        { id: 'disagree', title: 'Disagree', unit: 'count' },
        { id: 'vendor', title: 'Vendor says defect', unit: 'share' },
        { id: 'customer', title: 'Customer says defect', unit: 'share' },
        { id: 'gap', title: 'Gap', unit: 'points' },
        { id: 'filed-as', title: 'Mostly filed as', unit: 'text' },
      ],
    },
    'gap-side-by-side': {
      title: 'Side by side: what the customer wrote, and what the vendor filed it as',
      columns: [
        { id: 'theme', title: 'Theme', unit: 'text' },
        { id: 'customer', title: 'The customer writes', unit: 'text' },
        { id: 'vendor', title: 'The vendor files it as', unit: 'text' },
      ],
    },
    'gap-causes': {
      title: 'Why customers call it a defect, by their own words (each request once)',
      columns: [
        { id: 'cause', title: 'The words point to', unit: 'text' },
        { id: 'requests', title: 'Requests', unit: 'count' },
        { id: 'share', title: 'Share', unit: 'share' },
        { id: 'from', title: 'From', unit: 'share' },
        { id: 'to', title: 'To', unit: 'share' },
        { id: 'remedy', title: 'What closes it', unit: 'text' },
        { id: 'example', title: 'For example', unit: 'text' },
      ],
    },
  },
};
