import { type LossState, mapLosses, mergeLosses } from '../../lib/states/loss-rows.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { currencyTable, findGaps, findTrend, groupTable } from './diagnostics.ts';
import { exchangeAmounts, measureAmount, measureCount, measureTrend, selectStated } from './metrics.ts';
import { findWeakReasons, qualityTable } from './reason-quality.ts';

/** Lost deals below which nothing is said. */
const NEEDED = 5;

const meta: AnalyzerMeta<'deals'> = {
  id: 'loss-reasons',
  point: 'lost-deals',
  title: 'Why deals are lost',
  why: 'Deals lost to gaps in the product show what the market believes the product cannot do.',
  version: 5,
  reads: ['deals'],
  signals: ['loss-reason', 'themes'],
  metrics: [
    {
      id: 'D2',
      title: 'Losses to product gaps',
      definition:
        'Share of lost deals with a stated reason whose main reason is a gap in the product: a missing feature, quality, usability, integration or performance.',
      formula: 'lost to a product gap / lost with a stated reason, adjusted for misreported reasons',
      unit: 'share',
      kind: 'proportion',
      weight: 0.25,
      anchors: [0, 0.1, 0.4, 0.7],
      source: 'our choice',
      reference:
        'Sellers name the real reason of 40 % of losses, part of it in 28 % (customerexperienceinsight.com, why sales are won or lost)',
      reliability: 'seller-reported',
    },
    {
      id: 'D3',
      title: 'Losses to product gaps by amount',
      definition:
        'The same share by deal amount; amounts above the 95th percentile count as that percentile, amounts in another currency than most are left out.',
      formula: 'sum of min(amount, p95) lost to a product gap / sum of min(amount, p95)',
      unit: 'share',
      kind: 'proportion',
      weight: 0.2,
      anchors: [0, 0.1, 0.4, 0.7],
      source: 'our choice',
      reliability: 'seller-reported',
    },
    {
      id: 'D5',
      title: 'Trend of losses to product gaps',
      definition:
        'Share of losses to product gaps in the last 180 days by the share in the 180 days before, both drawn toward no change.',
      formula: '((x1 + 10 q) / (n1 + 10)) / ((x2 + 10 q) / (n2 + 10)), q pooled over both windows',
      unit: 'ratio',
      kind: 'trend-ratio',
      weight: 0.1,
      anchors: [0.5, 0.8, 1.5, 2],
      source: 'our choice',
      minN: 10,
    },
  ],
  statements: {
    D2: '{value|share} of {n|count} losses with a stated reason went to a gap in the product',
    D3: '{value|share} of the amount of {n|count} lost deals went to a gap in the product',
    D5: 'Product gaps take {value|ratio} their share of the losses of half a year ago',
    'product-gap':
      '{deals|count} of {all|count} losses with a stated reason name this gap first: {group|text}',
    'unusable-reasons':
      'Loss reasons tell too little: {share|share} of {all|count} are blank, "other", not understood, a single word or only a price',
    'thin-reasons':
      'Loss reasons are thin: {deals|count} of {all|count} are blank, "other", not understood, a single word or only a price; the table says what to ask',
    'copied-reasons':
      'Loss reasons are copied: {deals|count} of {all|count} lost deals share {wordings|count} sentences word for word, which tells of the seller, not of the buyer',
    'gap-trend': 'Product gaps went from {previous|share} to {recent|share} of the losses within 180 days',
    unstated: 'Left out, without a stated reason: {deals|count} of the lost deals',
    unread: 'Left out, with a stated reason that was not understood: {deals|count} of the lost deals',
    misreported: 'Sellers report reasons they see: the value allows for misreporting',
    sampled: 'Estimated from {kept|count} of {total|count} lost deals',
    unpriced: 'Left out, without an amount or in another currency: {deals|count} of the lost deals',
    undated: 'Left out for want of a close date: {deals|count} of the lost deals',
    windows: 'Losses in the last 180 days and in the 180 days before: {recent|count} and {previous|count}',
    'no-reasons': 'No lost deal states a reason',
    'no-amounts': 'No lost deal with a stated reason has an amount',
  },
  tables: {
    'loss-groups': {
      title: 'Lost deals by main reason',
      bar: 'deals',
      columns: [
        { id: 'reason', title: 'Reason', unit: 'text' },
        { id: 'gap', title: 'Product gap', unit: 'text' },
        { id: 'deals', title: 'Deals', unit: 'count' },
        { id: 'share', title: 'Share', unit: 'share' },
        { id: 'from', title: 'From', unit: 'share' },
        { id: 'to', title: 'To', unit: 'share' },
        { id: 'amount', title: 'Amount', unit: 'money' },
        { id: 'currency', title: 'Currency', unit: 'text' },
      ],
    },
    'reason-quality': {
      title: 'What the stated reasons are worth',
      shown: 'deep',
      bar: 'deals',
      columns: [
        { id: 'quality', title: 'Reason is', unit: 'text' },
        { id: 'deals', title: 'Deals', unit: 'count' },
        { id: 'share', title: 'Share', unit: 'share' },
        { id: 'ask', title: 'What to ask instead', unit: 'text' },
      ],
    },
    'other-currencies': {
      title: 'Lost deals left out of amounts because of their currency',
      shown: 'deep',
      columns: [
        { id: 'deals', title: 'Deals', unit: 'count' },
        { id: 'amount', title: 'Amount', unit: 'money' },
        { id: 'currency', title: 'Currency', unit: 'text' },
        { id: 'others', title: 'Others are in', unit: 'text' },
      ],
    },
  },
};

export const analyzer = defineAnalyzer<LossState, 'deals'>({
  meta,
  map: mapLosses,
  merge: mergeLosses,
  finish(read, { present, asOfDay, themes, rates }) {
    if (!present.includes('deals')) return { kind: 'notApplicable', missing: ['deals'] };
    const state = exchangeAmounts(read, rates);
    if (state.rows.length === 0) {
      return { kind: 'insufficient', have: 0, need: NEEDED, what: 'lost deals' };
    }
    const all = state.rows.map(({ value }) => value);
    const stated = selectStated(state);
    return {
      kind: 'measured',
      metrics: [measureCount(stated, themes), measureAmount(stated, themes), measureTrend(stated, asOfDay)],
      findings: [...findGaps(all), ...findWeakReasons(all), ...findTrend(all, asOfDay)],
      tables: [groupTable(all), qualityTable(all), currencyTable(all)],
    };
  },
});
