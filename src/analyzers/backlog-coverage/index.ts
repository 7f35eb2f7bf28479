import { FAMILIES } from '../../lib/complaints.ts';
import type { EvidenceState } from '../../lib/evidence/evidence.ts';
import { collectEvidence } from '../../lib/evidence/evidence-items.ts';
import { gatherEvidence } from '../../lib/evidence/gather-evidence.ts';
import { hash32 } from '../../lib/hash.ts';
import { productThemes } from '../../lib/product-themes.ts';
import { compareText } from '../../lib/stable-order.ts';
import { ClusterTally } from '../../lib/states/clusters.ts';
import { joinCounted } from '../../lib/words/join-names.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Conclusion, Fact, Metric } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { type Match, matchItems, type Pain, rankPains } from './matching.ts';
import { meta } from './meta.ts';
import { map, merge, type State } from './state.ts';

/** Pains the metric rests on: the ones most customers have. */
const TOP_PAINS = 10;
const NEEDED_PAINS = 5;
/** Pains that are tabled, and matches listed per pain; the table of pains has the number of all. */
const MAX_PAIN_ROWS = 25;
const MAX_MATCH_ROWS = 2;
/** Uncovered pains named in the sentence. */
const NAMED = 3;
/** A pain of one customer is that customer's: with fewer than this it demands nothing of a backlog. Our choice. */
const MIN_CUSTOMERS = 2;
/** Complaints in this many families of sources are no accident of one of them. Our choice. */
const CORROBORATED = 2;

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function finish(state: State, { present, themes }: FinishContext): Conclusion {
  if (!present.includes('backlog')) return { kind: 'notApplicable', missing: ['backlog'] };
  if (!FAMILIES.some((family) => present.includes(family))) {
    const what =
      'exports of tickets, reviews, deals, interviews or risk accounts to compare the backlog with';
    return { kind: 'insufficient', have: 0, need: 1, what };
  }
  const pains = rankPains(state.pains, themes);
  const ofProduct = productThemes(themes);
  const top = pickTop(pains.filter(({ theme, entities }) => ofProduct(theme) && entities >= MIN_CUSTOMERS));
  if (top.length === 0) {
    const what = 'pains with the product that at least two customers name';
    return { kind: 'insufficient', have: 0, need: NEEDED_PAINS, what };
  }
  const matches = matchItems(
    pains,
    state.items.rows.map(({ value }) => value),
  );
  const covered = coveredThemes(state, pains, matches);
  const uncovered = top.filter(({ theme }) => !covered.has(theme));
  return {
    kind: 'measured',
    metrics: [measureCoverage(top, uncovered, state)],
    findings: [...describeUncovered(top, uncovered), ...findUnwanted(state, matches)],
    tables: [
      painTable(pains, matches, ({ theme, broad, entities }) => {
        if (!ofProduct(theme)) return 'not asked';
        if (entities < MIN_CUSTOMERS && !covered.has(theme)) return 'one customer';
        if (broad && !top.some((pain) => pain.theme === theme)) return 'too broad';
        if (!covered.has(theme)) return 'no';
        // A theme is wide: an item that imports contacts does nothing for an export that is cut.
        return matches.some((match) => match.theme === theme && match.cosine !== null)
          ? 'in words'
          : 'theme only';
      }),
      matchTable(top, matches),
    ],
  };
}

/** The greatest pains. Aspects such as stability are no pains of their own where enough areas have some. */
function pickTop(pains: readonly Pain[]): readonly Pain[] {
  const areas = pains.filter(({ broad }) => !broad);
  const enough = areas.length >= NEEDED_PAINS ? areas : [...areas, ...pains.filter(({ broad }) => broad)];
  return enough.slice(0, TOP_PAINS);
}

/** Themes count over all items, words over the items that were kept; broad themes only by words. */
function coveredThemes(
  { covering }: State,
  pains: readonly Pain[],
  matches: readonly Match[],
): ReadonlySet<string> {
  const broad = new Set(pains.filter((pain) => pain.broad).map(({ theme }) => theme));
  const byTheme = covering.map(([theme]) => theme).filter((theme) => !broad.has(theme));
  return new Set([...byTheme, ...matches.map(({ theme }) => theme)]);
}

/** B1: demand of the top pains that no item touches. */
function measureCoverage(top: readonly Pain[], uncovered: readonly Pain[], { items }: State): Metric {
  const clusters = new ClusterTally(2);
  for (const pain of top) {
    clusters.addAll(hash32(pain.theme), [uncovered.includes(pain) ? pain.demand : 0, pain.demand]);
  }
  const kept = items.rows.length;
  return {
    id: 'B1',
    n: top.length,
    data: { kind: 'proportion', clusters: clusters.toState().rows },
    themes: uncovered
      .map(({ theme, demand }) => [theme, demand] as const)
      .sort((a, b) => compareText(a[0], b[0])),
    evidence: proofOf(uncovered),
    caveats: items.total > kept ? [{ id: 'sampled', facts: { kept, total: items.total } }] : [],
  };
}

/** One finding for all; the table has each. */
function describeUncovered(top: readonly Pain[], uncovered: readonly Pain[]): AnalyzerFinding[] {
  if (uncovered.length === 0) return [];
  const counted = uncovered.slice(0, NAMED).map(({ title, entities }) => [title, entities] as const);
  return [
    {
      key: 'uncovered-pains',
      id: uncovered.length === 1 ? 'uncovered-pain' : 'uncovered-pains',
      facts: { uncovered: uncovered.length, top: top.length, named: joinCounted(counted, 'customer') },
      severity: uncovered.some(({ byFamily }) => byFamily.size >= CORROBORATED) ? 'risk' : 'caution',
      evidence: proofOf(uncovered),
    },
  ];
}

function proofOf(pains: readonly Pain[]): EvidenceState {
  const complaints = pains.reduce((sum, { evidence }) => sum + evidence.total, 0);
  return gatherEvidence(
    pains.map(({ evidence }) => evidence),
    complaints,
  );
}

/** Shipped items that answer no complaint at all. */
function findUnwanted({ items }: State, matches: readonly Match[]): AnalyzerFinding[] {
  const shipped = items.rows.map(({ value }) => value).filter((item) => item.shipped);
  const wanted = new Set(matches.map(({ item }) => item));
  const unwanted = shipped.filter((item) => !wanted.has(item));
  if (unwanted.length === 0) return [];
  const facts = { items: unwanted.length, shipped: shipped.length };
  const evidence = collectEvidence(unwanted);
  const key = 'shipped-without-demand';
  return [{ key, id: key, facts, severity: 'info', evidence }];
}

function painTable(
  pains: readonly Pain[],
  matches: readonly Match[],
  touched: (pain: Pain) => string,
): AnalyzerTable {
  const rows = pains.slice(0, MAX_PAIN_ROWS).map((pain): Fact[] => {
    const { theme, title, demand, entities, byFamily } = pain;
    const own = matches.filter((match) => match.theme === theme);
    return [
      title,
      demand,
      entities,
      ...FAMILIES.map((family) => byFamily.get(family) ?? null),
      touched(pain),
      own.length,
    ];
  });
  return { id: 'pain-coverage', rows };
}

function matchTable(top: readonly Pain[], matches: readonly Match[]): AnalyzerTable {
  const rows = top.flatMap(({ theme, title }) =>
    matches
      .filter((match) => match.theme === theme)
      .slice(0, MAX_MATCH_ROWS)
      .map(({ item, sameTheme, cosine, words }): Fact[] => [
        title,
        item.id,
        item.title,
        item.shipped ? 'shipped' : 'open or planned',
        sameTheme ? 'same theme' : 'alike words',
        cosine,
        words,
      ]),
  );
  return { id: 'pain-matches', rows };
}
