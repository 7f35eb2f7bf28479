import { type EvidenceState, mergeEvidence, spreadEvidence } from '../../lib/evidence/evidence.ts';
import { anchorsOf, severityAbove } from '../../lib/severity.ts';
import { compareBy } from '../../lib/stable-order.ts';
import type { TallyState } from '../../lib/states/tally.ts';
import { unitsByTheme } from '../../lib/theme-parts.ts';
import type { FinishContext, ThemeInfo } from '../../model/analyzer.ts';
import type {
  AnalyzerFinding,
  AnalyzerTable,
  ClusterRows,
  Conclusion,
  Fact,
  Metric,
  Statement,
} from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { meta } from './meta.ts';
import { describeReach, reachTable } from './reach.ts';
import { COLUMN, map, merge, type QuoteKey, type State, VOICE } from './state.ts';

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

/** Counts of one interviewee, and its cluster. */
interface Person {
  readonly cluster: number;
  readonly counts: readonly number[];
}

function finish(read: State, { present, themes }: FinishContext): Conclusion {
  if (!present.includes('interviews')) return { kind: 'notApplicable', missing: ['interviews'] };
  const state = { ...read, quotes: spreadQuotes(read.quotes) };
  const people = state.people
    .map(([key, ...counts]): Person => ({ cluster: Number(key), counts }))
    .sort((a, b) => a.cluster - b.cluster);
  if (people.length === 0) return { kind: 'insufficient', have: 0, need: 1, what: 'interviews' };
  return {
    kind: 'measured',
    metrics: [measureMajor(people, state), measureBalance(people, state), measureUnwilling(people, state)],
    findings: [
      describeReach(people.length, everythingSaid(state)),
      ...findMajor(people, state),
      ...describeVoices(people, state),
    ],
    tables: [reachTable(people.length), themeTable(state, themes)],
  };
}

function spreadQuotes(quotes: State['quotes']): State['quotes'] {
  const { love, missing, change, pain, major, unwilling } = quotes;
  return {
    love: spreadEvidence(love),
    missing: spreadEvidence(missing),
    change: spreadEvidence(change),
    pain: spreadEvidence(pain),
    major: spreadEvidence(major),
    unwilling: spreadEvidence(unwilling),
  };
}

function everythingSaid({ quotes: { love, missing, change, pain } }: State): EvidenceState {
  return spreadEvidence([missing, change, pain].reduce(mergeEvidence, love));
}

const has = (column: number) => (person: Person) => (person.counts[column] ?? 0) > 0;

const complaintsOf = ({ counts }: Person): number =>
  (counts[COLUMN.missing] ?? 0) + (counts[COLUMN.change] ?? 0) + (counts[COLUMN.pain] ?? 0);

/** I1: interviewees with a major or blocking pain. */
function measureMajor(people: readonly Person[], { quotes, majorThemes }: State): Metric {
  const told = people.filter(has(COLUMN.told));
  const clusters = told.map((person) => [person.cluster, has(COLUMN.major)(person) ? 1 : 0, 1]);
  const metric = measure('I1', told.length, clusters, {
    people: told,
    evidence: quotes.major,
    themes: majorThemes,
  });
  const left = people.length - told.length;
  if (left === 0) return metric;
  const caveat = { id: 'unheard', facts: { left, people: people.length } };
  return { ...metric, caveats: [caveat, ...metric.caveats] };
}

/** I2: complaints among complaints and praise, statement by statement. */
function measureBalance(people: readonly Person[], { quotes, complaintThemes }: State): Metric {
  const clusters = people
    .map((person) => [
      person.cluster,
      complaintsOf(person),
      complaintsOf(person) + (person.counts[COLUMN.love] ?? 0),
    ])
    .filter(([, , n]) => n !== 0);
  const statements = clusters.reduce((sum, [, , n = 0]) => sum + n, 0);
  const evidence = spreadEvidence(mergeEvidence(mergeEvidence(quotes.missing, quotes.change), quotes.pain));
  return measure('I2', statements, clusters, { people, evidence, themes: complaintThemes });
}

/** I3: interviewees who would not recommend, or are not sure to renew. */
function measureUnwilling(people: readonly Person[], { quotes }: State): Metric {
  const asked = people.filter(has(COLUMN.asked));
  const clusters = asked.map((person) => [person.cluster, has(COLUMN.unwilling)(person) ? 1 : 0, 1]);
  return measure('I3', asked.length, clusters, { people: asked, evidence: quotes.unwilling });
}

interface Basis {
  readonly people: readonly Person[];
  readonly evidence: Metric['evidence'];
  readonly themes?: TallyState;
}

function measure(id: string, n: number, clusters: ClusterRows, { people, evidence, themes }: Basis): Metric {
  const independent = people.filter(has(COLUMN.independent)).length;
  const caveats: Statement[] = [];
  if (n === 0) caveats.push({ id: id === 'I3' ? 'never-asked' : 'nothing-said', facts: {} });
  else if (independent < people.length) {
    caveats.push({ id: 'picked', facts: { picked: people.length - independent, people: people.length } });
  }
  return {
    id,
    n,
    data: { kind: 'proportion', clusters },
    verifiedShare: people.length === 0 ? 0 : independent / people.length,
    ...(themes !== undefined && { themes: unitsByTheme(themes) }),
    evidence,
    caveats,
  };
}

function findMajor(people: readonly Person[], { quotes }: State): AnalyzerFinding[] {
  const x = people.filter(has(COLUMN.major)).length;
  const severity = severityAbove(x, people.length, anchorsOf(meta.metrics, 'I1')[1]);
  if (severity === 'info') return [];
  const facts = { x, people: people.length };
  return [{ key: 'major-pain', id: 'major-pain', facts, severity, evidence: quotes.major }];
}

/** What they love, miss, would change and suffer from, in their own words. */
function describeVoices(people: readonly Person[], { quotes }: State): AnalyzerFinding[] {
  const voices = ['love', 'missing', 'change', 'pain'] as const satisfies readonly QuoteKey[];
  return voices.flatMap((voice): AnalyzerFinding[] => {
    const x = people.filter(has(COLUMN[voice])).length;
    if (x === 0) return [];
    const facts = { x, people: people.length };
    return [
      { key: `voice-${voice}`, id: `voice-${voice}`, facts, severity: 'info', evidence: quotes[voice] },
    ];
  });
}

/** Statements by theme, the most complained about first. */
function themeTable({ themes }: State, infos: readonly ThemeInfo[]): AnalyzerTable {
  const titles = new Map(infos.map(({ id, title }) => [id, title]));
  const rows = themes.map(([id, ...counts]) => ({
    id,
    loves: counts[VOICE.love] ?? 0,
    complaints: counts[VOICE.complaint] ?? 0,
  }));
  return {
    id: 'interview-themes',
    rows: rows
      .sort(
        compareBy(
          ({ complaints }) => -complaints,
          ({ loves }) => -loves,
          ({ id }) => id,
        ),
      )
      .map(({ id, loves, complaints }): Fact[] => [titles.get(id) ?? id, complaints, loves]),
  };
}
