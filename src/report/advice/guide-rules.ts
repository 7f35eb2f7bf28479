import { lowerFirst } from '../../lib/words/lower-first.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { Audience } from '../../model/advice.ts';
import type { Fact } from '../../model/conclusion.ts';
import { mainAreas, mainLevers } from './main-levers.ts';
import type { Told } from './told.ts';

/** A question with what it comes from. */
export interface Asked {
  readonly question: string;
  readonly why: string;
  readonly basis: readonly string[];
  /** Points it is about; those of the metrics it rests on, unless said otherwise. */
  readonly worth?: number;
}

export interface GuideRule {
  readonly to: Audience;
  /** Null where the findings do not raise the question. */
  readonly ask: (told: Told) => Asked | null;
}

/** A question that a metric worse than good raises. */
function onMetric(id: string, question: string): GuideRule['ask'] {
  return (told) =>
    told.poor(id) === null ? null : { question: translate(question), why: told.sentence(id), basis: [id] };
}

/** A question that a finding raises, with its facts in it. */
function onFinding(
  id: string,
  question: string,
  metrics: readonly string[] = [],
  isMeant: (facts: Readonly<Record<string, Fact>>) => boolean = () => true,
): GuideRule['ask'] {
  return (told) => {
    const finding = told.finding(id);
    if (finding === null) return null;
    const facts = told.facts(finding.id);
    if (!isMeant(facts)) return null;
    const basis = [finding.id, ...metrics.filter((one) => told.metric(one) !== null)];
    return { question: say(question, facts), why: `${finding.statement}.`, basis };
  };
}

/** A question on what exists or not: it is about the pains that cost most, whatever metric they cost through. */
function onCapability(id: string, question: string): GuideRule['ask'] {
  const ask = onFinding(id, question);
  return (told) => {
    const asked = ask(told);
    return asked === null ? null : { ...asked, worth: mainLevers(told)[0]?.points ?? 0 };
  };
}

/** A question about the pain that costs most. @param find among which */
function onLever(question: string, find = mainLevers): GuideRule['ask'] {
  return (told) => {
    const [first] = find(told);
    if (first === undefined) return null;
    const { id, title, points, metrics } = first;
    const facts = { pain: lowerFirst(title), points };
    return {
      question: say(question, facts),
      why: say('{points|score} points of the score are about {pain|text}.', facts),
      basis: [id, ...metrics.slice(0, 2).map((metric) => metric.id)],
      worth: points,
    };
  };
}

/** A question that the vendor's list of capabilities would answer. */
function whileUnsplit(question: string): GuideRule['ask'] {
  const ask = onLever(question, mainAreas);
  return (told) => (told.finding('not-split') === null ? null : ask(told));
}

const above = (facts: Readonly<Record<string, Fact>>): boolean =>
  typeof facts.customers === 'number' && typeof facts.vendor === 'number' && facts.customers > facts.vendor;

export const GUIDE: readonly GuideRule[] = [
  {
    to: 'customers',
    ask: onLever(
      'When did {pain|text} last get in your way, what did you do instead, and whom did you tell?',
    ),
  },
  {
    to: 'customers',
    ask: onMetric('R3', 'What were you told before you bought that turned out otherwise, and by whom?'),
  },
  {
    to: 'customers',
    ask: onMetric('T2', 'Which of your requests would you call a defect, and what did we call it?'),
  },
  {
    to: 'customers',
    ask: onMetric('T5', 'Which of your wishes never got an answer, and what would a no have changed?'),
  },
  {
    to: 'customers',
    ask: onMetric('I3', 'If you had to renew today, what would have to be different for a clear yes?'),
  },
  {
    to: 'customers',
    ask: onMetric('I1', 'What do you love, what is missing, and what would you change first?'),
  },
  {
    to: 'customers',
    ask: onCapability(
      'known-to-few',
      'Did you know that "{capability|text}" has been there since {since|day}? Where did you look for it?',
    ),
  },
  {
    to: 'customers',
    ask: onCapability(
      'always-there',
      'Did you know that "{capability|text}" is there? Where did you look for it?',
    ),
  },
  {
    to: 'product',
    ask: onCapability(
      'on-another-plan',
      'Why is "{capability|text}" on {plan|text} only, when {customers|count} {customers?customer misses:customers miss} it?',
    ),
  },
  {
    to: 'sales',
    ask: onFinding(
      'competitor',
      '{competitor|text} won {lost|count} of {faced|count} deals against you: what does it show that you cannot, and is that so?',
      ['D1', 'D4'],
    ),
  },
  {
    to: 'sales',
    ask: (told) =>
      told.poor('D2') === null
        ? null
        : {
            question: translate(
              'Which of the losses you put down to the product did a buyer confirm, and in what words?',
            ),
            why: told.sentence('D2'),
            basis: ['D2', ...(told.metric('D3') === null ? [] : ['D3'])],
          },
  },
  {
    to: 'sales',
    ask: onLever(
      'What do you say in a demo when somebody asks about {pain|text}, and who signed that off?',
      mainAreas,
    ),
  },
  {
    to: 'sales',
    ask: onMetric('R3', 'Which sentence of your pitch do customers hold against you later?'),
  },
  {
    to: 'support',
    ask: onFinding(
      'defect-gap',
      "You call {vendor|share} of the requests defects; your customers' words say {customers|share}. Who decides, and does the customer hear of it?",
      ['T2', 'T1'],
      above,
    ),
  },
  {
    to: 'support',
    ask: onFinding(
      'leaving-unlisted',
      'When a customer writes that they may leave, whom do you tell, and who puts them on the list of accounts at risk?',
    ),
  },
  {
    to: 'support',
    ask: onMetric(
      'T3',
      'Who decides that a reported defect waits longer than 30 days, and what is the customer told meanwhile?',
    ),
  },
  {
    to: 'support',
    ask: onFinding(
      'chronic-themes',
      '{named|text} come back month after month: who owns them, and what was tried?',
      ['T6'],
    ),
  },
  { to: 'support', ask: onMetric('T4', 'Who says that a ticket is solved: you or the customer?') },
  {
    to: 'product',
    ask: onFinding(
      'uncovered-pains',
      'Nothing in the backlog touches {named|text}: was that decided, or did nobody know?',
      ['B1'],
    ),
  },
  { to: 'product', ask: onMetric('T5', 'Who says no to a wish, and how does the customer learn of it?') },
  {
    to: 'product',
    ask: onMetric('B2', 'How does an item get onto the roadmap when no customer stands behind it?'),
  },
  {
    to: 'product',
    ask: onMetric('B3', 'What would you build if nobody called tomorrow, and who keeps the time for it?'),
  },
  {
    to: 'product',
    ask: onMetric('B6', 'Which date slipped last, and who told the customers that waited for it?'),
  },
  { to: 'product', ask: onMetric('B5', 'More bugs come in than are fixed: where does that end?') },
  {
    to: 'product',
    ask: whileUnsplit('Which part of {pain|text} exists already, since when, and on which plan?'),
  },
];
