/** What a file can hold. The plural is the public name, in reports, hints and profile ids. */
export const RECORD_KINDS = [
  'tickets',
  'reviews',
  'deals',
  'backlog',
  'interviews',
  'risk-accounts',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The five points of the checklist, in the order the report prints them. */
export const POINT_IDS = ['customers', 'tickets', 'reviews', 'lost-deals', 'backlog'] as const;
export type PointId = (typeof POINT_IDS)[number];

/** What customers, or the vendor, say a request is about. */
export const REQUEST_CLASSES = ['defect', 'enhancement', 'how-to', 'other'] as const;
export type RequestClass = (typeof REQUEST_CLASSES)[number];

/** Where in the customer's journey a theme is felt. */
export const JOURNEY_STAGES = ['evaluate', 'buy', 'onboard', 'use', 'get-support', 'renew'] as const;
export type JourneyStage = (typeof JOURNEY_STAGES)[number];

/** Why a technically sound product still disappoints. */
export const PARADOX_CATEGORIES = [
  'broken-experience',
  'mismatched-expectations',
  'perceived-value',
] as const;
export type ParadoxCategory = (typeof PARADOX_CATEGORIES)[number];

/** Why a deal was lost; the first five are product gaps. */
export const LOSS_GROUPS = [
  'missing-feature',
  'quality',
  'usability',
  'integration',
  'performance',
  'price',
  'competitor',
  'no-decision',
  'timing-budget',
  'sales-execution',
  'other',
] as const;
export type LossGroup = (typeof LOSS_GROUPS)[number];

/** The loss groups that count as "lost to a gap in the product". */
export const PRODUCT_GAP_GROUPS: readonly LossGroup[] = [
  'missing-feature',
  'quality',
  'usability',
  'integration',
  'performance',
];

/** What a report can be written in. */
export const LANGUAGES = ['en', 'de'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];
