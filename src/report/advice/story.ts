import { formatUnit } from '../../lib/words/format-unit.ts';
import { joinNames } from '../../lib/words/join-names.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { Audience, GuideQuestion, Lever, Plan, PlanItem, StoryLine } from '../../model/advice.ts';
import type { ReportFinding } from '../../model/report.ts';
import { type Dearer, dearerThan, mainLevers } from './main-levers.ts';
import { EXISTING } from './plan-rule.ts';
import type { Told } from './told.ts';

/** Metrics that a pain is told to cost points through. */
const MAX_METRICS = 3;

/** The report on one page: what costs most, what exists already, what is not kept, what to ask, where to start. */
export function tellStory(told: Told, plan: Plan, questions: readonly GuideQuestion[]): StoryLine[] {
  return [
    ...mainLevers(told).map((lever, place) => tellCost(told, lever, place)),
    ...tellSolution(told),
    ...tellPromise(told),
    ...tellLeaving(told),
    ...questions.map(tellQuestion),
    ...tellStart(plan.items),
  ];
}

const PLACES = ['Costs most', 'Then', 'And'] as const;

/** Points are a share of the score: what a fix recovers is another number. */
const COST = '{title|text}: {points|score} of the {score|score} points, mostly through {through|text}';
/** Aspects such as stability carry more, and are told where no area is named. */
const AREA_COST =
  'Of the areas of the product, {title|text}: {points|score} of the {score|score} points, mostly through {through|text}';
/** An area of a single customer carries more, and is that customer's matter. */
const HEARD_COST =
  'Of what several customers name, {title|text}: {points|score} of the {score|score} points, mostly through {through|text}';

function tellCost(told: Told, lever: Lever, place: number): StoryLine {
  const { id, title, points, metrics } = lever;
  const main = metrics.slice(0, MAX_METRICS);
  const through = joinNames(main.map((metric) => told.metric(metric.id)?.title ?? metric.id));
  const { aspect, unheard }: Dearer = place === 0 ? dearerThan(lever, told) : { aspect: null, unheard: null };
  const template = unheard !== null ? HEARD_COST : aspect !== null ? AREA_COST : COST;
  const text = say(template, { title, points, score: told.report.score.value, through });
  return {
    part: 'cost',
    label: translate(PLACES[place] ?? 'And'),
    text: `${text}${tellPeople(lever)}${tellMoney(lever)}${tellAspect(aspect)}.`,
    basis: [
      id,
      ...main.map((metric) => metric.id),
      ...(lever.lostDeals || lever.accounts ? ['money-by-pain'] : []),
    ],
  };
}

/** What is no place to begin at may still cost more than any place. */
function tellAspect(aspect: Lever | null): string {
  if (aspect === null) return '';
  const { title, points } = aspect;
  return say('. {title|text}, which is no single area, costs more: {points|score}', { title, points });
}

function tellPeople({ customers, sources }: Lever): string {
  if (customers === null || sources === null) return '';
  return say(
    '; {customers|count} {customers?customer:customers} in {sources|count} {sources?kind of source:kinds of sources}',
    {
      customers,
      sources,
    },
  );
}

/** Two amounts that are never added. */
function tellMoney(lever: Lever): string {
  const { lostDeals, lostAmount, accounts, arr, currency, otherCurrencies } = lever;
  const money = (amount: number, others = 0) => {
    const own = formatUnit(amount, 'money', { currency });
    return others === 0 ? own : say('{own|text} and other currencies', { own });
  };
  const parts: string[] = [];
  if (lostDeals)
    parts.push(
      lostAmount === null
        ? say('{deals|count} lost {deals?deal:deals} {deals?names:name} it', { deals: lostDeals })
        : say('{deals|count} lost {deals?deal:deals} over {amount|text} {deals?names:name} it', {
            deals: lostDeals,
            amount: money(lostAmount, otherCurrencies?.lostDeals),
          }),
    );
  if (accounts)
    parts.push(
      arr === null
        ? say('{accounts|count} {accounts?account:accounts} at risk', { accounts })
        : say('{accounts|count} {accounts?account:accounts} at risk with {amount|text} a year', {
            accounts,
            amount: money(arr, otherCurrencies?.accounts),
          }),
    );
  return parts.length === 0 ? '' : `; ${joinNames(parts)}`;
}

/** What is there and not known, what another plan has; and when nobody can tell, that. */
function tellSolution(told: Told): StoryLine[] {
  const exists = told.firstOf(EXISTING);
  const packaged = told.finding('on-another-plan');
  const unsplit = told.finding('not-split');
  const tell = (label: string, finding: ReportFinding, text = `${finding.statement}.`): StoryLine => ({
    part: 'solution',
    label: translate(label),
    text,
    basis: [finding.id],
  });
  if (unsplit !== null)
    return [
      tell(
        'Exists already',
        unsplit,
        translate(
          'Not known: no list of what the product can do came with the evidence, so what is missing cannot be told from what is only believed to be. Ask Product for one.',
        ),
      ),
    ];
  return [
    ...(exists === null ? [] : [tell('Exists already', exists)]),
    ...(packaged === null ? [] : [tell('On another plan', packaged)]),
  ];
}

function tellPromise(told: Told): StoryLine[] {
  const broken = told.worst('kept-promises');
  const label = translate('Promise not kept');
  if (broken !== null) return [{ part: 'promise', label, text: `${broken.statement}.`, basis: [broken.id] }];
  if (told.poor('R3') === null) return [];
  const finding = told.finding('expectations-missed');
  const basis = ['R3', ...(finding === null ? [] : [finding.id])];
  return [{ part: 'promise', label, text: told.sentence('R3'), basis }];
}

/** Who says that they leave, and whether anybody has them on a list. */
function tellLeaving(told: Told): StoryLine[] {
  const leaving = told.finding('leaving');
  if (leaving === null) return [];
  const unlisted = told.finding('leaving-unlisted');
  const findings = unlisted === null ? [leaving] : [leaving, unlisted];
  return [
    {
      part: 'leaving',
      label: translate('Who leaves'),
      text: `${findings.map(({ statement }) => statement).join('. ')}.`,
      basis: findings.map(({ id }) => id),
    },
  ];
}

const ASK: Readonly<Record<Audience, string>> = {
  customers: 'Ask customers',
  sales: 'Ask Sales',
  support: 'Ask Support',
  product: 'Ask Product',
};

function tellQuestion({ to, question, basis }: GuideQuestion): StoryLine {
  return { part: 'question', label: translate(ASK[to]), text: question, basis };
}

/** What needs a commitment before signing comes first: afterwards it is only a wish. */
function tellStart(items: readonly PlanItem[]): StoryLine[] {
  const wanted = items.filter(({ beforeSigning }) => beforeSigning);
  const first = wanted.find(({ track }) => track === 'product') ?? wanted[0] ?? items[0];
  if (first === undefined) return [];
  const when = first.beforeSigning ? 'Start here, before you sign' : 'Start here';
  const { action, basis } = first;
  return [{ part: 'start', label: translate(when), text: `${action}.`, basis }];
}
