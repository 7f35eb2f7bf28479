import { roundParts } from '../../lib/round.ts';
import { translate } from '../../lib/say.ts';
import type { Lever, Levers } from '../../model/advice.ts';
import type { ThemeInfo } from '../../model/analyzer.ts';
import type { Fact } from '../../model/conclusion.ts';
import type { MetricInput, Score } from '../../model/score.ts';
import { attributeThemes } from '../../scoring/attribution.ts';
import type { Analysis } from '../input.ts';
import { DECIMALS } from '../sums.ts';
import { cleanFact, toMajor } from '../wording.ts';
import { findRows } from './told.ts';

export interface LeverInput {
  readonly score: Score;
  readonly analyses: readonly Analysis[];
  readonly themes: readonly ThemeInfo[];
  readonly redact: boolean;
}

const NOTE =
  'Points are shared out in proportion to the records of each metric that name the pain; all rows add up to the score. Taking evidence away is an upper bound: who no longer complains of one thing may complain of another.';

/** What the points are about: every metric's contribution by pain, and the money that names it. */
export function buildLevers({ score, analyses, themes, redact }: LeverInput): Levers {
  const { themes: costs, unnamed, general } = attributeThemes(score, metricInputs(analyses));
  const rounded = roundParts([...costs.map(({ points }) => points), unnamed, general], DECIMALS);
  const infos = new Map(themes.map((theme) => [theme.id, theme]));
  const money = readMoney(analyses);
  const people = readPeople(analyses);
  return {
    rows: costs.map(({ theme, metrics }, index): Lever => {
      const theirs = infos.get(theme)?.title ?? theme;
      const { title = theirs, customers = null, sources = null } = people.get(theme) ?? {};
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

type Money = Pick<Lever, 'lostDeals' | 'lostAmount' | 'accounts' | 'arr' | 'currency'>;

const NO_MONEY: Money = { lostDeals: null, lostAmount: null, accounts: null, arr: null, currency: null };

interface People {
  readonly title: string;
  readonly customers: number;
  readonly sources: number;
}

/** By the id of the pain, from the table `pains`: name, id, label, customers, then customers by source. */
function readPeople(analyses: readonly Analysis[]): ReadonlyMap<string, People> {
  const people = new Map<string, People>();
  for (const [title, id, , customers, ...rest] of findRows(analyses, 'pains')) {
    if (typeof title !== 'string' || typeof id !== 'string' || typeof customers !== 'number') continue;
    const sources = rest.slice(0, SOURCES).filter((count) => typeof count === 'number' && count > 0).length;
    people.set(id, { title, customers, sources });
  }
  return people;
}

/** Columns of that table that count customers by source. */
const SOURCES = 5;

/**
 * By the title of the pain, from the table `money-by-pain`: pain, lost deals, lost pipeline, accounts at risk, ARR,
 * currency. With several currencies the row of most money comes first and counts.
 */
function readMoney(analyses: readonly Analysis[]): ReadonlyMap<string, Money> {
  const money = new Map<string, Money>();
  for (const [title, deals, lost, accounts, arr, code] of findRows(analyses, 'money-by-pain')) {
    if (typeof title !== 'string' || money.has(title)) continue;
    const currency = typeof code === 'string' && /^[A-Z]{3}$/.test(code) ? code : null;
    const amount = (fact: Fact | undefined) => (typeof fact === 'number' ? toMajor(fact, currency) : null);
    const count = (fact: Fact | undefined) => (typeof fact === 'number' ? Math.trunc(fact) : null);
    money.set(title, {
      lostDeals: count(deals),
      lostAmount: amount(lost),
      accounts: count(accounts),
      arr: amount(arr),
      currency,
    });
  }
  return money;
}
