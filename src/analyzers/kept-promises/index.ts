import { FAMILIES, type Family } from '../../lib/complaints.ts';
import {
  type EvidenceState,
  mergeEvidence,
  NO_EVIDENCE,
  spreadEvidence,
} from '../../lib/evidence/evidence.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { countDistinct, type DistinctState, mergeDistinct } from '../../lib/states/distinct.ts';
import { joinNames } from '../../lib/words/join-names.ts';
import type { FinishContext, ThemeInfo } from '../../model/analyzer.ts';
import type { AnalyzerFinding, Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { meta } from './meta.ts';
import { type Cell, map, merge, type State } from './state.ts';
import { claimTable, type Source, sourceTable, TITLES, type TitledCell, themeTable } from './tables.ts';
import { isMany, type Weighed, weigh } from './weigh.ts';

/** Expectations broken in so many families of sources are no accident of one of them. Our choice. */
const CORROBORATED = 2;
const STRONG = 3;
const STRONG_CUSTOMERS = 5;
/** Themes named in the sentence. */
const NAMED = 3;

export const analyzer = defineAnalyzer<State, Family>({ meta, map, merge, finish });

function finish(state: State, { present, reference, themes }: FinishContext): Conclusion {
  const missing = FAMILIES.filter((family) => !present.includes(family));
  if (missing.length === FAMILIES.length) return { kind: 'notApplicable', missing };
  const cells = new Map(state.map((cell) => [cell.key, cell]));
  const claims = (reference?.claims ?? []).map((claim, place) => weigh(claim, cells.get(String(place))));
  const sources = sourcesOf('source', cells);
  const answers = sourcesOf('answer', cells);
  const titled = themeCells(state, themes);
  return {
    kind: 'measured',
    metrics: [],
    findings: [
      ...describeClaims(claims),
      ...describeSold(sources),
      ...describeThemes(sources, titled),
      ...describeAnswers(answers),
    ],
    tables: [
      ...(claims.length === 0 ? [] : [claimTable(claims)]),
      ...(sources.length === 0 ? [] : [sourceTable('sold-wrong', sources), themeTable(titled)]),
      ...(answers.length === 0 ? [] : [sourceTable('answers-wrong', answers)]),
    ],
  };
}

function describeClaims(claims: readonly Weighed[]): AnalyzerFinding[] {
  const broken = claims
    .filter((one) => one.isBroken)
    .sort(
      compareBy(
        ({ against }) => -against,
        ({ claim }) => claim.text,
      ),
    )
    .map(
      ({ claim, against, n, asking, share, interval: [from, to], evidence }): AnalyzerFinding => ({
        key: `claim-contradicted:${claim.text.toLowerCase()}`,
        id: asking === 0 ? 'claim-contradicted' : 'claim-contradicted-and-asked',
        severity: 'risk',
        facts: { claim: claim.text, against, n, asking, share, from, to },
        evidence: spreadEvidence(evidence),
      }),
    );
  const silent = claims.filter(({ n, asking }) => n + asking === 0);
  const [first] = silent;
  if (first === undefined) return broken;
  const facts = { silent: silent.length, claims: claims.length, claim: first.claim.text };
  return [
    ...broken,
    { key: 'claims-unheard', id: 'claims-unheard', severity: 'info', facts, evidence: NO_EVIDENCE },
  ];
}

function describeSold(sources: readonly Source[]): AnalyzerFinding[] {
  if (sources.length < CORROBORATED) return [];
  const customers = countAll(sources);
  const isStrong = sources.length >= STRONG && customers >= STRONG_CUSTOMERS;
  const facts = { customers, sources: joinNames(sources.map(({ family }) => TITLES[family])) };
  const evidence = spreadEvidence(joinEvidence(sources.map(({ cell }) => cell.evidence)));
  return [{ key: 'sold-wrong', id: 'sold-wrong', severity: isStrong ? 'risk' : 'caution', facts, evidence }];
}

function sourcesOf(what: 'source' | 'answer', cells: ReadonlyMap<string, Cell>): Source[] {
  return FAMILIES.flatMap((family) => {
    const cell = cells.get(`${what} ${family}`);
    return cell === undefined ? [] : [{ family, cell }];
  });
}

/** A note: what support says is for the analyzers of tickets to judge. */
function describeAnswers(answers: readonly Source[]): AnalyzerFinding[] {
  const customers = countAll(answers);
  if (!isMany(customers)) return [];
  const facts = { customers, sources: joinNames(answers.map(({ family }) => TITLES[family])) };
  const evidence = spreadEvidence(joinEvidence(answers.map(({ cell }) => cell.evidence)));
  return [{ key: 'answers-wrong', id: 'answers-wrong', severity: 'info', facts, evidence }];
}

/** Customers of all sources; one that speaks in several counts once. */
function countAll(sources: readonly Source[]): number {
  return countDistinct(sources.reduce<DistinctState>((all, { cell }) => mergeDistinct(all, cell.sold), []));
}

function joinEvidence(states: readonly EvidenceState[]): EvidenceState {
  return states.reduce((all, state) => mergeEvidence(all, state), NO_EVIDENCE);
}

function themeCells(state: State, themes: readonly ThemeInfo[]): TitledCell[] {
  const titles = new Map(themes.map(({ id, title }) => [`theme ${id}`, title]));
  return state
    .flatMap((cell) =>
      cell.key.startsWith('theme ') ? [{ title: titles.get(cell.key) ?? cell.key.slice(6), cell }] : [],
    )
    .sort(
      compareBy(
        ({ cell }) => -countDistinct(cell.sold),
        ({ title }) => title,
      ),
    );
}

function describeThemes(sources: readonly Source[], themes: readonly TitledCell[]): AnalyzerFinding[] {
  const named = themes.slice(0, NAMED);
  if (sources.length < CORROBORATED || named.length === 0) return [];
  const facts = { named: joinNames(named.map(({ title }) => title)) };
  const evidence = spreadEvidence(joinEvidence(named.map(({ cell }) => cell.evidence)));
  return [{ key: 'promise-themes', id: 'promise-themes', severity: 'info', facts, evidence }];
}
