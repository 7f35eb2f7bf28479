import { FAMILIES, type Family } from '../../lib/complaints.ts';
import type { NamedRow } from '../../lib/named-rows.ts';
import { roundParts } from '../../lib/round.ts';
import { translate } from '../../lib/words/say.ts';
import type { Lever, Levers } from '../../model/advice.ts';
import type { ThemeInfo } from '../../model/analyzer.ts';
import type { Fact } from '../../model/conclusion.ts';
import type { MetricInput, Score } from '../../model/score.ts';
import { attributeThemes } from '../../scoring/attribution.ts';
import { findRows } from '../find-rows.ts';
import type { Analysis } from '../input.ts';
import { DECIMALS } from '../sums.ts';
import { cleanFact, toMajor } from '../wording.ts';

export interface LeverInput {
  readonly score: Score;
  readonly analyses: readonly Analysis[];
  readonly themes: readonly ThemeInfo[];
  readonly redact: boolean;
}

const NOTE =
  'Points are the share of the score that is about a pain, divided in proportion to the records of each metric that name it; all rows add up to the score. They are not what a fix recovers, which is mostly less: other pains can keep a metric as severe without this one. Lost deals are those with an amount, one an account.';

/** What the points are about: every metric's contribution by pain, and the money that names it. */
export function buildLevers({ score, analyses, themes, redact }: LeverInput): Levers {
  const { themes: costs, unnamed, general } = attributeThemes(score, metricInputs(analyses));
  const rounded = roundParts([...costs.map(({ points }) => points), unnamed, general], DECIMALS);
  const infos = new Map(themes.map((theme) => [theme.id, theme]));
  const money = readMoney(analyses);
  const people = readPeople(analyses);
  const demand = readDemand(analyses);
  return {
    rows: costs.map(({ theme, metrics }, index): Lever => {
      const theirs = infos.get(theme)?.title ?? theme;
      const {
        title = theirs,
        customers = null,
        sources = null,
      } = {
        ...people.get(theme),
        ...demand.get(theirs),
      };
      const points = roundParts(
        metrics.map((metric) => metric.points),
        DECIMALS,
      );
      return {
        id: theme,
        title: String(cleanFact(title, redact)),
        points: rounded[index] ?? 0,
        metrics: metrics.map(({ id }, at) => ({ id, points: points[at] ?? 0 })),
        customers,
        sources,
        ...(money.get(theirs) ?? NO_MONEY),
        broad: infos.get(theme)?.broad === true,
      };
    }),
    unnamed: rounded[costs.length] ?? 0,
    general: rounded[costs.length + 1] ?? 0,
    note: translate(NOTE),
  };
}

/** Measured metrics as scoring has them. */
export function metricInputs(analyses: readonly Analysis[]): MetricInput[] {
  return analyses.flatMap(({ meta, conclusion }) => {
    const { point } = meta;
    if (point === 'cross' || conclusion.kind !== 'measured') return [];
    return meta.metrics.map((spec) => ({
      point,
      spec,
      metric: conclusion.metrics.find(({ id }) => id === spec.id) ?? null,
    }));
  });
}

type Money = Pick<Lever, 'lostDeals' | 'lostAmount' | 'accounts' | 'arr' | 'currency' | 'otherCurrencies'>;

const NO_MONEY: Money = { lostDeals: null, lostAmount: null, accounts: null, arr: null, currency: null };

interface People {
  readonly title: string;
  readonly customers: number;
  readonly sources: number;
}

/** By the id of the pain, from the table `pains`. */
function readPeople(analyses: readonly Analysis[]): ReadonlyMap<string, People> {
  const people = new Map<string, People>();
  for (const row of findRows(analyses, 'pains', ['id', 'pain', 'customers', ...FAMILIES])) {
    const { id, pain: title, customers } = row;
    if (typeof title !== 'string' || typeof id !== 'string' || typeof customers !== 'number') continue;
    people.set(id, { title, customers, sources: countSources(row) });
  }
  return people;
}

/**
 * By the title of the pain, from the table `pain-coverage`. It counts all who name the theme, as the points do; in
 * `pains`, which is there without a backlog too, a theme leaves to narrower pains what they tell.
 */
function readDemand(analyses: readonly Analysis[]): ReadonlyMap<string, Omit<People, 'title'>> {
  const demand = new Map<string, Omit<People, 'title'>>();
  for (const row of findRows(analyses, 'pain-coverage', ['pain', 'customers', ...FAMILIES])) {
    const { pain: title, customers } = row;
    if (typeof title !== 'string' || typeof customers !== 'number') continue;
    demand.set(title, { customers, sources: countSources(row) });
  }
  return demand;
}

/** @param row counts customers by source */
function countSources(row: NamedRow<Family>): number {
  return FAMILIES.filter((family) => (countOf(row[family]) ?? 0) > 0).length;
}

const MONEY_COLUMNS = ['pain', 'deals', 'pipeline', 'accounts', 'arr', 'currency'] as const;

/**
 * By the title of the pain, from the table `money-by-pain`. Deals and accounts count in all currencies; amounts, which
 * are never added up over currencies, are those of the row of most money, which comes first.
 */
function readMoney(analyses: readonly Analysis[]): ReadonlyMap<string, Money> {
  const money = new Map<string, Money>();
  for (const row of findRows(analyses, 'money-by-pain', MONEY_COLUMNS)) {
    const { pain: title, currency: code } = row;
    if (typeof title !== 'string') continue;
    const [lostDeals, accounts] = [countOf(row.deals), countOf(row.accounts)];
    const known = money.get(title);
    if (known !== undefined) {
      money.set(title, addOther(known, { lostDeals: lostDeals ?? 0, accounts: accounts ?? 0 }));
      continue;
    }
    const currency = typeof code === 'string' && /^[A-Z]{3}$/.test(code) ? code : null;
    const amount = (fact: Fact) => (typeof fact === 'number' ? toMajor(fact, currency) : null);
    money.set(title, {
      ...{ lostDeals, lostAmount: amount(row.pipeline) },
      ...{ accounts, arr: amount(row.arr), currency },
    });
  }
  return money;
}

const countOf = (fact: Fact) => (typeof fact === 'number' ? Math.trunc(fact) : null);

function addOther(known: Money, more: NonNullable<Money['otherCurrencies']>): Money {
  const { lostDeals = 0, accounts = 0 } = known.otherCurrencies ?? {};
  return {
    ...known,
    lostDeals: (known.lostDeals ?? 0) + more.lostDeals,
    accounts: (known.accounts ?? 0) + more.accounts,
    otherCurrencies: { lostDeals: lostDeals + more.lostDeals, accounts: accounts + more.accounts },
  };
}
