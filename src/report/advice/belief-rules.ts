import { say, translate } from '../../lib/words/say.ts';
import { mainLevers } from './main-levers.ts';
import { EXISTING, nameMain, onFinding, onFound, onMetric, type PlanRule } from './plan-rule.ts';

/** What customers believe, and what they were told: to be explained, communicated and aligned. */
export const BELIEF_RULES: readonly PlanRule[] = [
  {
    id: 'tell-what-exists',
    track: 'perception',
    days: '1-30',
    owner: 'Customer Success',
    advise: onFound(
      (told) => told.firstOf(EXISTING),
      'Show the customers who ask for what already exists where it is, and put it into onboarding and the help content',
    ),
  },
  {
    id: 'agree-on-defects',
    track: 'perception',
    days: '1-30',
    owner: 'Support',
    advise: (told) => {
      const gap = told.finding('defect-gap');
      if (told.poor('T2') === null) return null;
      const action = translate(
        'Agree with customers on what a defect is: ask for their class of every request when it is opened and when it is closed, and explain each difference in words a customer would use',
      );
      const basis = ['T2', 'T1', ...(gap === null ? [] : [gap.id])];
      return { action, why: gap === null ? told.sentence('T2') : `${gap.statement}.`, basis };
    },
  },
  {
    id: 'call-accounts-at-risk',
    track: 'perception',
    days: '1-30',
    owner: 'Customer Success',
    advise: onFinding(
      'risk-accounts',
      'Call the accounts at risk that cite the product, the largest first, with an answer to what each of them said',
    ),
  },
  {
    id: 'call-customers-who-leave',
    track: 'perception',
    days: '1-30',
    owner: 'Customer Success',
    advise: onFinding(
      'leaving-unlisted',
      'Call the customers who write of leaving and stand on no list, those who end their contract first, and put each of them on it',
    ),
  },
  {
    id: 'answer-wishes',
    track: 'perception',
    days: '31-60',
    owner: 'Product',
    advise: onMetric(
      'T5',
      'Answer every wish that waits, the oldest first: shipped, planned with a date, or no with a reason',
    ),
  },
  {
    id: 'tell-progress',
    track: 'perception',
    days: '61-90',
    owner: 'Customer Success',
    advise: (told) => {
      const main = mainLevers(told);
      if (main.length === 0) return null;
      return {
        action: say(
          'Tell customers every month what was done about {named|text}, and ask again whether it hurts less',
          {
            named: nameMain(told),
          },
        ),
        why: translate('Trust comes back when customers hear of a fix before they look for it.'),
        basis: main.map(({ id }) => id),
      };
    },
  },
  {
    id: 'tell-what-shipped',
    track: 'perception',
    days: '1-30',
    owner: 'Product',
    advise: onFound(
      (told) => told.finding('shipped-since'),
      'Write to everyone who asked for what has shipped since, by name',
    ),
  },
  {
    id: 'keep-promises',
    track: 'promise',
    days: '1-30',
    owner: 'Sales and Marketing',
    advise: onFound(
      (told) => told.worst('kept-promises'),
      'Take back or reword what customers contradict, on the website, in the demo and in the contract',
    ),
  },
  {
    id: 'choose-references',
    track: 'promise',
    days: '1-30',
    owner: 'You',
    advise: onFinding(
      'curated-references',
      'Choose references yourself: customers who left, customers who wrote the worst reviews, customers nobody offered',
    ),
  },
  {
    id: 'review-promises',
    track: 'promise',
    days: '1-30',
    owner: 'Sales and Marketing',
    advise: onMetric(
      'R3',
      'Sit down with Sales and Marketing over what buyers are told, and hold it against the reviews that say it was not so',
      ['expectations-missed'],
    ),
  },
  {
    id: 'ask-lost-buyers',
    track: 'promise',
    days: '1-30',
    owner: 'Sales',
    advise: onMetric(
      'D2',
      'Call ten buyers who said no and hold their reasons against those that were noted',
      ['D3'],
    ),
  },
  {
    id: 'learn-from-losses',
    track: 'promise',
    days: '31-60',
    owner: 'Sales',
    advise: (told) => {
      if (told.poor('D1') === null && told.poor('D4') === null) return null;
      const finding = told.finding('competitor');
      const basis = [
        ...['D1', 'D4'].filter((id) => told.metric(id) !== null),
        ...(finding === null ? [] : [finding.id]),
      ];
      const action = translate(
        'Write down for each competitor what it shows, what we can show against it today, and what we must not claim',
      );
      return { action, why: finding === null ? told.sentence('D1') : `${finding.statement}.`, basis };
    },
  },
];
