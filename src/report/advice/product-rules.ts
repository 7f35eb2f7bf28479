import { say, translate } from '../../lib/words/say.ts';
import { mainAreas, mainLevers } from './main-levers.ts';
import { nameMain, onFound, onMetric, type PlanRule } from './plan-rule.ts';

/** What only the vendor can change: plans and the product itself. It wants a commitment before signing. */
export const PRODUCT_RULES: readonly PlanRule[] = [
  {
    id: 'packaging',
    track: 'packaging',
    days: '1-30',
    owner: 'Product',
    beforeSigning: true,
    advise: onFound(
      (told) => told.finding('on-another-plan'),
      'Decide for what customers miss on their plan: into the plan, into a trial, or onto the price list where they can see it',
    ),
  },
  {
    id: 'list-capabilities',
    track: 'packaging',
    days: '1-30',
    owner: 'Product',
    advise: (told) => {
      const unsplit = told.finding('not-split');
      const main = mainAreas(told);
      if (unsplit === null || main.length === 0) return null;
      const action = translate(
        'Get a list of what the product can do, since when and on which plan: it tells what is missing from what is only believed to be',
      );
      const why = say(
        'Nobody can tell yet which part of {named|text} exists already or exists on another plan.',
        {
          named: nameMain(told),
        },
      );
      return { action, why, basis: [unsplit.id, ...main.map(({ id }) => id)] };
    },
  },
  {
    id: 'standing-team',
    track: 'product',
    days: '1-30',
    owner: 'Product',
    beforeSigning: true,
    advise: (told) => {
      const chronic = told.finding('chronic-themes');
      const isPoor = told.poor('T3') !== null || told.poor('T6') !== null;
      const main = mainLevers(told);
      if (!isPoor || main.length === 0) return null;
      const action = say(
        'Get a standing team for defects and wishes, with people and dates, that starts with {named|text}',
        { named: nameMain(told) },
      );
      const why = chronic === null ? told.sentence('T3') : `${chronic.statement}.`;
      const basis = [...(chronic === null ? [] : [chronic.id]), 'T6', 'T3'].filter(
        (id) => id === chronic?.id || told.metric(id) !== null,
      );
      return { action, why, basis };
    },
  },
  {
    id: 'close-backlog-gaps',
    track: 'product',
    days: '31-60',
    owner: 'Product',
    beforeSigning: true,
    advise: (told) => {
      const finding = told.finding('uncovered-pains');
      if (finding === null || finding.severity === 'info') return null;
      const action = translate(
        'Put what nothing in the backlog touches on the roadmap, or say to customers why not',
      );
      return { action, why: `${finding.statement}.`, basis: [finding.id, 'B1'] };
    },
  },
  {
    id: 'fix-clock',
    track: 'product',
    days: '31-60',
    owner: 'Support',
    advise: onMetric(
      'T3',
      'Publish every week how many reported defects were fixed within 30 days, those still open counted in',
    ),
  },
  {
    id: 'link-requests',
    track: 'product',
    days: '61-90',
    owner: 'Product',
    advise: onMetric(
      'B2',
      'Link every item of the roadmap to the requests and accounts behind it, and say which has none',
    ),
  },
  {
    id: 'make-room',
    track: 'product',
    days: '61-90',
    owner: 'Product',
    beforeSigning: true,
    advise: onMetric(
      'B3',
      'Agree on the share of the capacity that is not spent on reacting, and hold to it for two quarters',
    ),
  },
];
