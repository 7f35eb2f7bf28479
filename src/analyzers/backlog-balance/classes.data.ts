/** What an item of the backlog is; `unclear` counts neither way. */
export const ITEM_CLASSES = [
  'escalation',
  'commitment',
  'hot-fix',
  'bug',
  'feature',
  'improvement',
  'epic',
  'unclear',
] as const;
export type ItemClass = (typeof ITEM_CLASSES)[number];

interface ClassSpec {
  readonly title: string;
  readonly side: 'reactive' | 'strategic' | 'neither';
  /** How plainly it shows what the metric is about: escalations before bugs. */
  readonly quality: number;
}

export const CLASS_SPECS: Readonly<Record<ItemClass, ClassSpec>> = {
  escalation: { title: 'escalations', side: 'reactive', quality: 3 },
  commitment: { title: 'commitments to single customers', side: 'reactive', quality: 3 },
  'hot-fix': { title: 'hot fixes', side: 'reactive', quality: 2 },
  bug: { title: 'bugs', side: 'reactive', quality: 1 },
  feature: { title: 'features', side: 'strategic', quality: 0 },
  improvement: { title: 'improvements', side: 'strategic', quality: 0 },
  epic: { title: 'epics and initiatives', side: 'strategic', quality: 0 },
  unclear: { title: 'tasks and unclear items', side: 'neither', quality: 0 },
};

/** Labels that say more than the type: a feature promised to one customer is a commitment. */
export const URGENT_PHRASES: readonly (readonly [pattern: string, means: ItemClass])[] = [
  ['escalation|escalations|escalated', 'escalation'],
  ['customer escalation', 'escalation'],
  ['exec|executive request|ask', 'escalation'],
  ['hotfix|hotfixes|hotfixed', 'hot-fix'],
  ['hot fix|fixes', 'hot-fix'],
  ['emergency|quick fix|patch', 'hot-fix'],
  ['p0|sev0|sev1|incident|incidents', 'hot-fix'],
  ['commitment|commitments|contractual|bespoke', 'commitment'],
  ['committed|promised to|for', 'commitment'],
  ['customer|client specific|commitment|promise', 'commitment'],
  ['single customer|client', 'commitment'],
  ['one off', 'commitment'],
];

/** Words of labels and titles that tell what an item is when its type does not. */
export const PLAIN_PHRASES: readonly (readonly [pattern: string, means: ItemClass])[] = [
  ['bug|bugs|bugfix|bugfixes|defect|defects|regression|regressions', 'bug'],
  ['fix|fixes|fixed|fixing|repair', 'bug'],
  ['crash~', 'bug'],
  ['fail~', 'bug'],
  ['error|errors|broken|wrong|incorrect|corrupt|corrupted', 'bug'],
  ["doesn't|does|not|isn't|don't work~", 'bug'],
  ['not working', 'bug'],
  ['feature|features|enhancement|enhancements', 'feature'],
  ['add|introduce|implement|enable|allow|launch|build|create|new', 'feature'],
  ['support', 'feature'],
  ['integrate|integration', 'feature'],
  ['improvement|improvements|improve|redesign|simplify|optimise|optimize|extend|rework', 'improvement'],
  ['epic|initiative|initiatives|roadmap|strategic|strategy|theme', 'epic'],
];
