import { gatherEvidence } from '../../lib/evidence/gather-evidence.ts';
import { proofsOf } from '../../lib/evidence/proofs-by-key.ts';
import { USUAL_HIDDEN } from '../../lib/published-gap.data.ts';
import { MIN_TOLD, severityAbove } from '../../lib/severity.ts';
import { wilsonInterval } from '../../lib/statistics/wilson.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { joinNames } from '../../lib/words/join-names.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { causeTable, rankCauses } from './causes.ts';
import { meta } from './meta.ts';
import { ALL, map, merge, SEPARATOR, type State } from './state.ts';
import {
  gapOf,
  journeyOf,
  kappaOf,
  LABELS,
  panelTable,
  rankThemes,
  sideBySide,
  type ThemeGap,
  themeTable,
} from './tables.ts';

/** Themes and causes named in a sentence. */
const NAMED = 3;

export const analyzer = defineAnalyzer<State, 'tickets'>({ meta, map, merge, finish });

function finish(state: State, { present, themes: infos }: FinishContext): Conclusion {
  if (!present.includes('tickets')) return { kind: 'notApplicable', missing: ['tickets'] };
  const { classed } = gapOf(state, ALL);
  if (classed < MIN_TOLD)
    return {
      kind: 'insufficient',
      have: classed,
      need: MIN_TOLD,
      what: 'tickets with words of the customer and a class set by the vendor',
    };
  const themes = rankThemes(state, infos);
  return {
    kind: 'measured',
    metrics: [],
    findings: [
      ...describeHidden(state, themes),
      ...describeThemes(state, themes),
      ...describeCauses(state),
      ...describeAgreement(state),
      ...describeJourney(state),
    ],
    tables: [panelTable(state), themeTable(themes), sideBySide(state, themes), causeTable(state)],
  };
}

function describeHidden(state: State, themes: readonly ThemeGap[]): AnalyzerFinding[] {
  const { classed, vendor, hidden } = gapOf(state, ALL);
  const n = classed - vendor;
  if (n < MIN_TOLD) return [];
  const [lo, hi] = wilsonInterval(hidden, n);
  return [
    {
      key: 'hidden-against-published',
      id: 'hidden-against-published',
      facts: { share: hidden / n, n, lo, hi, usual: USUAL_HIDDEN },
      severity: severityAbove(hidden, n, USUAL_HIDDEN),
      evidence: quotesOf(state, [...themes.map(({ id }) => id), ALL], hidden),
    },
  ];
}

function describeThemes(state: State, themes: readonly ThemeGap[]): AnalyzerFinding[] {
  const areas = themes.filter(({ broad }) => !broad);
  const named = (areas.length > 0 ? areas : themes).slice(0, NAMED);
  const [first] = named;
  if (first === undefined) return [];
  const names = named.map(({ title, disagree, classed }, place) => {
    const count = formatUnit(disagree, 'count');
    return place === 0
      ? `${title} (${count} of ${formatUnit(classed, 'count')} requests)`
      : `${title} (${count} of ${formatUnit(classed, 'count')})`;
  });
  const total = named.reduce((sum, { hidden }) => sum + hidden, 0);
  const evidence = quotesOf(
    state,
    named.map(({ id }) => id),
    total,
  );
  return [
    {
      key: 'gap-themes',
      id: 'gap-themes',
      facts: { named: joinNames(names) },
      severity: first.disagree >= MIN_TOLD ? 'caution' : 'info',
      evidence,
    },
  ];
}

function quotesOf(state: State, themes: readonly string[], total: number): AnalyzerFinding['evidence'] {
  const parts = themes.flatMap((id) =>
    LABELS.map(([label]) => proofsOf(state.quotes, `${id}${SEPARATOR}${label}`)),
  );
  return gatherEvidence(parts, total);
}

function describeCauses(state: State): AnalyzerFinding[] {
  const { hidden } = gapOf(state, ALL);
  const causes = rankCauses(state);
  const told = causes.reduce((sum, { requests }) => sum + requests, 0);
  if (told < MIN_TOLD) return [];
  const named = causes.slice(0, NAMED).map(({ title, requests }) => {
    return `${title.charAt(0).toLowerCase()}${title.slice(1)} (${formatUnit(requests, 'count')})`;
  });
  const evidence = gatherEvidence(
    causes.map(({ id }) => proofsOf(state.causeQuotes, id)),
    told,
  );
  const facts = { n: hidden, told, named: joinNames(named) };
  return [{ key: 'gap-causes', id: 'gap-causes', facts, severity: 'info', evidence }];
}

/** Verbal steps of Landis and Koch (1977), fewer of them. */
const STEPS = [
  [0.2, 'hardly agree'],
  [0.4, 'agree a little'],
  [0.6, 'agree in part'],
  [0.8, 'agree mostly'],
  [Infinity, 'agree'],
] as const;

function describeAgreement(state: State): AnalyzerFinding[] {
  const gap = gapOf(state, ALL);
  const kappa = kappaOf(gap);
  if (kappa === null) return [];
  const words = STEPS.find(([below]) => kappa < below)?.[1] ?? 'agree';
  const facts = { words, kappa, n: gap.classed };
  const evidence = quotesOf(state, [...state.themes.map(([id]) => id), ALL], gap.hidden);
  return [{ key: 'class-agreement', id: 'class-agreement', facts, severity: 'info', evidence }];
}

/** Only where an export keeps more than one class of a request. */
function describeJourney(state: State): AnalyzerFinding[] {
  const { both, start, end } = journeyOf(state);
  if (both < MIN_TOLD) return [];
  const id = end < start ? 'gap-narrows' : 'gap-widens';
  const facts = { n: both, start: start / both, end: end / both };
  const severity = id === 'gap-widens' && end > 0 ? 'caution' : 'info';
  const evidence = quotesOf(state, [...state.themes.map(([theme]) => theme), ALL], end);
  return [{ key: 'gap-start-and-end', id, facts, severity, evidence }];
}
