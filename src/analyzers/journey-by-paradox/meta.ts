import type { AnalyzerMeta } from '../../model/analyzer.ts';
import type { JourneyStage, ParadoxCategory } from '../../model/kinds.ts';
import type { Family } from './state.ts';

/** How a stage is called in tables and in sentences. */
export const STAGES: Readonly<Record<JourneyStage, { readonly title: string; readonly where: string }>> = {
  evaluate: { title: 'Evaluate', where: 'while the product is evaluated' },
  buy: { title: 'Buy', where: 'when it is bought' },
  onboard: { title: 'Get started', where: 'while customers get started' },
  use: { title: 'Use', where: 'in daily use' },
  'get-support': { title: 'Get support', where: 'when customers ask for help' },
  renew: { title: 'Renew', where: 'when it comes to renewal' },
};

export const CATEGORIES: Readonly<
  Record<ParadoxCategory, { readonly title: string; readonly named: string }>
> = {
  'broken-experience': { title: 'Broken experience', named: 'Broken experiences' },
  'mismatched-expectations': { title: 'Mismatched expectations', named: 'Mismatched expectations' },
  'perceived-value': { title: 'Perceived value', named: 'Doubts about the value' },
};

export const meta: AnalyzerMeta<Family> = {
  id: 'journey-by-paradox',
  point: 'cross',
  title: 'Where on the journey trust is lost',
  why: 'A technically sound product still disappoints where the journey breaks, the promise was larger, or the value is not felt.',
  version: 4,
  reads: ['tickets', 'reviews', 'deals', 'interviews', 'risk-accounts'],
  signals: ['intent', 'themes', 'expectation', 'loss-reason'],
  metrics: [],
  statements: {
    'trust-lost':
      'Trust is lost {where|text}: {entities|count} customers say so in their own words, of {all|count} at any stage',
    'paradox-cell':
      '{category|text} stand out {where|text}: {entities|count} customers, {times|ratio} what chance would bring together',
    'experience-cut':
      '{product|share} of {n|count} complaints are about the product itself, first about {productArea|text}; the rest is about the company around it, first about {companyArea|text}',
    'experience-product':
      'All of {n|count} complaints are about the product itself, first about {productArea|text}',
    'experience-company':
      'None of {n|count} complaints is about the product itself; all are about the company around it, first about {companyArea|text}',
  },
  tables: {
    'journey-paradox': {
      title: 'Customers who complain, by stage of the journey and kind of disappointment',
      columns: [
        { id: 'stage', title: 'Stage', unit: 'text' },
        { id: 'broken-experience', title: CATEGORIES['broken-experience'].title, unit: 'count' },
        { id: 'mismatched-expectations', title: CATEGORIES['mismatched-expectations'].title, unit: 'count' },
        { id: 'perceived-value', title: CATEGORIES['perceived-value'].title, unit: 'count' },
        { id: 'trust-lost', title: 'Trust lost in words', unit: 'count' },
        { id: 'stands-out', title: 'Stands out', unit: 'text' },
      ],
    },
    'experience-cut': {
      title: 'Complaints about the product itself and about the company around it',
      columns: [
        { id: 'about', title: 'About', unit: 'text' },
        { id: 'area', title: 'Area', unit: 'text' },
        { id: 'customers', title: 'Customers', unit: 'count' },
        { id: 'complaints', title: 'Complaints', unit: 'count' },
        { id: 'share', title: 'Share', unit: 'share' },
        { id: 'example', title: 'For example', unit: 'text' },
      ],
    },
    'trust-lost': {
      title: 'Where customers say that trust is gone',
      columns: [
        { id: 'stage', title: 'Stage', unit: 'text' },
        { id: 'customers', title: 'Customers', unit: 'count' },
        { id: 'quote', title: 'In their words', unit: 'text' },
      ],
    },
  },
};
