import { type LossGroup, PRODUCT_GAP_GROUPS } from '../../model/kinds.ts';

export const LOSS_GROUP_TITLES: Readonly<Record<LossGroup, string>> = {
  'missing-feature': 'missing feature',
  quality: 'defects and outages',
  usability: 'hard to use',
  integration: 'missing integration',
  performance: 'too slow',
  price: 'price',
  competitor: 'competitor, no reason given',
  'no-decision': 'no decision',
  'timing-budget': 'timing or budget',
  'sales-execution': 'how we sold',
  other: 'other',
};

const GAPS: ReadonlySet<string> = new Set(PRODUCT_GAP_GROUPS);

export function isProductGap(group: LossGroup | null): boolean {
  return group !== null && GAPS.has(group);
}
