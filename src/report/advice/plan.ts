import { compareBy } from '../../lib/stable-order.ts';
import { translate } from '../../lib/words/say.ts';
import { type Plan, type PlanItem, TRACKS } from '../../model/advice.ts';
import { BELIEF_RULES } from './belief-rules.ts';
import type { Advised, PlanRule } from './plan-rule.ts';
import { PRODUCT_RULES } from './product-rules.ts';
import type { Told } from './told.ts';

const NOTE =
  'Derived by rule from the findings, not by judgement: perception is to be told, a promise to be aligned, packaging and product need a commitment. Whoever is about to take the job asks for the commitments before signing.';

/** Items of one track; more would not be begun. */
const MAX_ITEMS = 5;

/** The first 90 days: what to do about what was found, the dearest first on every track. */
export function buildPlan(told: Told): Plan {
  const items = [...BELIEF_RULES, ...PRODUCT_RULES].flatMap((rule) => applyRule(rule, told)).sort(byDays);
  return {
    note: translate(NOTE),
    items: TRACKS.flatMap((track) =>
      items
        .filter((item) => item.track === track)
        .slice(0, MAX_ITEMS)
        .map(({ worth: _, ...item }) => item),
    ),
  };
}

type Weighed = PlanItem & { readonly worth: number };

const byDays = compareBy<Weighed>(
  ({ days }) => days,
  ({ worth }) => -worth,
  ({ id }) => id,
);

function applyRule(
  { id, track, days, owner, beforeSigning = false, advise }: PlanRule,
  told: Told,
): Weighed[] {
  const advised: Advised | null = advise(told);
  if (advised === null) return [];
  const { action, why, basis } = advised;
  const worth = told.points(basis);
  return [{ id, track, days, owner: translate(owner), beforeSigning, action, why, basis: [...basis], worth }];
}
