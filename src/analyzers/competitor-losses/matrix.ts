import { isProductGap, LOSS_GROUP_TITLES } from '../../lib/accounts/loss-groups.ts';
import { isInCurrency, majorityCurrency } from '../../lib/cells/currencies.ts';
import { collectEvidence } from '../../lib/evidence/evidence-items.ts';
import { severityAbove } from '../../lib/severity.ts';
import { compareBy, compareText } from '../../lib/stable-order.ts';
import { normalCdf } from '../../lib/statistics/normal.ts';
import { wilsonInterval } from '../../lib/statistics/wilson.ts';
import type { AnalyzerFinding, AnalyzerTable, Fact } from '../../model/conclusion.ts';
import type { LossGroup } from '../../model/kinds.ts';
import type { Contest } from './contests.ts';

/** With fewer deals a win rate says nothing. */
const MIN_FACED = 5;
const MAX_ROWS = 50;
const MAX_FINDINGS = 3;
/** Half of the contested deals lost: beyond, the competitor wins more often than not. */
const EVEN = 0.5;

/** One pseudo-deal at the middle of the competitive win rate's anchors (1 - (.5 + .75) / 2). */
const PRIOR_WON = 0.375;
const PRIOR_LOST = 0.625;

/** The contests with one competitor. */
export interface Rivalry {
  readonly key: string;
  readonly name: string;
  readonly listed: boolean;
  readonly won: readonly Contest[];
  readonly lost: readonly Contest[];
  /** Amount lost in the majority currency, minor units. */
  readonly amount: number;
}

/** Win rate drawn toward the prior by one pseudo-deal. */
export function shrunkWinRate(won: number, lost: number): number {
  return (won + PRIOR_WON) / (won + lost + PRIOR_WON + PRIOR_LOST);
}

/** Probability that less than half is won, from the normal approximation of the Beta posterior. */
export function probabilityBelowEven(won: number, lost: number): number {
  const mean = shrunkWinRate(won, lost);
  const deviation = Math.sqrt((mean * (1 - mean)) / (won + lost + 2));
  return normalCdf((EVEN - mean) / deviation);
}

/** All rivalries, those that cost most first: amount lost (else deals lost) times P(win rate < .5). */
export function rankRivalries(deals: readonly Contest[]): { currency: string; rivalries: Rivalry[] } {
  const currency = majorityCurrency(
    deals.filter(({ amount }) => amount !== null).map((deal) => deal.currency),
  );
  const rivalries = [...groupByCompetitor(deals)].map(([key, { names, listed, contests }]): Rivalry => {
    const lost = contests.filter(({ won }) => !won);
    const priced = lost.filter((deal) => isInCurrency(deal.currency, currency));
    return {
      key,
      name: commonest(names),
      listed,
      won: contests.filter(({ won }) => won),
      lost,
      amount: priced.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    };
  });
  return { currency, rivalries: rivalries.sort(byCost) };
}

interface Contests {
  /** How often each spelling was met. */
  readonly names: Map<string, number>;
  readonly contests: Contest[];
  listed: boolean;
}

function groupByCompetitor(deals: readonly Contest[]): Map<string, Contests> {
  const groups = new Map<string, Contests>();
  for (const deal of deals) {
    for (const { name, listed } of deal.faced) {
      const key = name.toLowerCase();
      const group = groups.get(key) ?? { names: new Map<string, number>(), contests: [], listed: false };
      group.names.set(name, (group.names.get(name) ?? 0) + 1);
      group.contests.push(deal);
      group.listed ||= listed;
      groups.set(key, group);
    }
  }
  return groups;
}

const byCost = compareBy<Rivalry>(
  ({ won, lost, amount }) => -amount * probabilityBelowEven(won.length, lost.length),
  ({ won, lost }) => -lost.length * probabilityBelowEven(won.length, lost.length),
  ({ key }) => key,
);

/** Names read from words alone and met once are as likely a mistake as a rival; they share the last row. */
export function matrixTable({ currency, rivalries }: ReturnType<typeof rankRivalries>): AnalyzerTable {
  const known = rivalries.filter(({ listed, won, lost }) => listed || won.length + lost.length > 1);
  const shown = known.slice(0, MAX_ROWS);
  const others = rivalries.filter((rivalry) => !shown.includes(rivalry));
  const rows = shown.map((rivalry) => matrixRow(rivalry.name, rivalry, currency));
  if (others.length > 0) {
    const rest = {
      won: others.flatMap(({ won }) => won),
      lost: others.flatMap(({ lost }) => lost),
      amount: others.reduce((sum, { amount }) => sum + amount, 0),
    };
    rows.push(matrixRow(`${others.length} other names`, rest, currency));
  }
  return { id: 'win-loss', rows };
}

function matrixRow(
  name: string,
  { won, lost, amount }: Pick<Rivalry, 'won' | 'lost' | 'amount'>,
  currency: string,
): Fact[] {
  const faced = won.length + lost.length;
  const enough = faced >= MIN_FACED;
  return [
    name,
    faced,
    won.length,
    lost.length,
    enough ? won.length / faced : null,
    ...(enough ? wilsonInterval(won.length, faced) : [null, null]),
    topGap(lost),
    amount > 0 ? amount : null,
    currency === '' ? null : currency,
    enough ? null : 'too few',
  ];
}

function topGap(lost: readonly Contest[]): string | null {
  const counts = new Map<LossGroup, number>();
  for (const { group } of lost) {
    if (group !== null && isProductGap(group)) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return first === undefined ? null : LOSS_GROUP_TITLES[first[0]];
}

/** Competitors that win more often than not. */
export function findRivals(rivalries: readonly Rivalry[]): AnalyzerFinding[] {
  return rivalries
    .flatMap(({ key, name, won, lost }): AnalyzerFinding[] => {
      const faced = won.length + lost.length;
      const severity = severityAbove(lost.length, faced, EVEN);
      // Without a single win on record the wins may just not name whom they beat.
      if (faced < MIN_FACED || won.length === 0 || severity === 'info') return [];
      const facts = { lost: lost.length, faced, competitor: name };
      return [
        { key: `competitor:${key}`, id: 'competitor', facts, severity, evidence: collectEvidence(lost) },
      ];
    })
    .slice(0, MAX_FINDINGS);
}

function commonest(names: ReadonlyMap<string, number>): string {
  const [first] = [...names].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return first?.[0] ?? '';
}
