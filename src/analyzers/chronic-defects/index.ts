import { monthOf } from '../../lib/dates/days.ts';
import { type EvidenceState, NO_EVIDENCE } from '../../lib/evidence/evidence.ts';
import { gatherEvidence } from '../../lib/evidence/gather-evidence.ts';
import { productThemes } from '../../lib/product-themes.ts';
import { anchorsOf, severityByAnchors } from '../../lib/severity.ts';
import { compareBy, compareText } from '../../lib/stable-order.ts';
import { countDistinct } from '../../lib/states/distinct.ts';
import { tellSilence } from '../../lib/states/silence.ts';
import { OLD } from '../../lib/states/windows.ts';
import { herfindahlOf } from '../../lib/statistics/concentration.ts';
import { joinCounted } from '../../lib/words/join-names.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type {
  AnalyzerFinding,
  AnalyzerTable,
  ClusterRows,
  Conclusion,
  Metric,
} from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { CHRONIC_ACCOUNTS, CHRONIC_ANONYMOUS, CHRONIC_MONTHS, meta } from './meta.ts';
import { MONTHS, map, merge, type State, themeCluster } from './state.ts';
import { NO_DEFECT, SEPARATOR } from './theme-load.ts';

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

interface Theme {
  readonly id: string;
  readonly title: string;
  readonly tickets: number;
  /** Null when none of its tickets names one. */
  readonly accounts: number | null;
  readonly months: number;
  readonly chronic: boolean;
  readonly broad: boolean;
  readonly evidence: EvidenceState;
}

function finish(state: State, ctx: FinishContext): Conclusion {
  if (!ctx.present.includes('tickets')) return { kind: 'notApplicable', missing: ['tickets'] };
  const themes = readThemes(state, ctx);
  const chronic = themes.filter((theme) => theme.chronic);
  const metric = measure(state, chronic, ctx);
  return {
    kind: 'measured',
    metrics: [metric],
    findings: [
      ...describeChronic(chronic, state, metric.n),
      ...describeSpread(themes, state.perceived - state.themeless),
    ],
    tables: [themesTable(themes, state.perceived)],
  };
}

function readThemes(state: State, ctx: FinishContext): Theme[] {
  const titles = new Map(ctx.themes.map(({ id, title }) => [id, title]));
  const broad = new Set(ctx.themes.filter((theme) => theme.broad === true).map(({ id }) => id));
  const ofProduct = productThemes(ctx.themes);
  const accountsOf = new Map(state.accounts);
  const proofsOf = new Map(state.proofs);
  const months = countMonths(state, monthOf(ctx.asOfDay));
  return state.themes
    .map(([id, tickets = 0, anonymous = 0]): Theme => {
      const accounts = countDistinct(accountsOf.get(id) ?? []);
      const active = months.get(themeCluster(id)) ?? 0;
      const widespread = accounts >= CHRONIC_ACCOUNTS || anonymous >= CHRONIC_ANONYMOUS;
      return {
        id,
        title: titles.get(id) ?? id,
        tickets,
        accounts: accounts === 0 ? null : accounts,
        months: active,
        chronic: active >= CHRONIC_MONTHS && widespread,
        broad: broad.has(id) || !ofProduct(id),
        evidence: proofsOf.get(id) ?? NO_EVIDENCE,
      };
    })
    .sort(
      compareBy(
        (theme) => (theme.broad ? 1 : 0),
        (theme) => -theme.tickets,
        (theme) => theme.id,
      ),
    );
}

/** Calendar months with a report, of the last six, by theme cluster. */
function countMonths({ months }: State, thisMonth: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [theme = 0, month = OLD] of months.rows) {
    if (month <= thisMonth - MONTHS || month > thisMonth) continue;
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return counts;
}

/** Tickets in chronic themes, each divided evenly among those it names. */
function unitsOf({ load }: State, chronic: ReadonlySet<string>): NonNullable<Metric['themes']> {
  const units = new Map<string, number>();
  for (const [, themes, tickets] of load.rows) {
    const own = themes.split(SEPARATOR).filter((id) => chronic.has(id));
    for (const id of own) units.set(id, (units.get(id) ?? 0) + tickets / own.length);
  }
  return [...units].sort((a, b) => compareText(a[0], b[0]));
}

function measure(state: State, chronic: readonly Theme[], ctx: FinishContext): Metric {
  const { perceived, themeless, oldest } = state;
  const caveats = tellSilence(state.silent);
  if (themeless > 0) caveats.push({ id: 'themeless-defects', facts: { themeless, perceived } });
  const covered = oldest === null ? 0 : monthOf(ctx.asOfDay) - monthOf(oldest) + 1;
  if (covered < CHRONIC_MONTHS) caveats.push({ id: 'history-too-short', facts: {} });
  const ids = new Set(chronic.map(({ id }) => id));
  const clusters = covered < CHRONIC_MONTHS ? [] : loadRows(state, ids);
  const total = clusters.reduce((sum, [, x = 0]) => sum + x, 0);
  const areas = chronic.filter(({ broad }) => !broad);
  const named = areas.length > 0 ? areas.map(({ id }) => id) : ids;
  return {
    id: 'T6',
    n: clusters.reduce((sum, [, , n = 0]) => sum + n, 0),
    data: { kind: 'proportion', clusters },
    themes: unitsOf(state, new Set(named)),
    evidence: total === 0 ? NO_EVIDENCE : proofOf(areas.length > 0 ? areas : chronic, total),
    caveats,
  };
}

/** [cluster, tickets in chronic themes, these and the tickets without a defect]. */
function loadRows({ load }: State, chronic: ReadonlySet<string>): ClusterRows {
  const counts = new Map<number, [x: number, n: number]>();
  for (const [cluster, themes, tickets] of load.rows) {
    const isChronic = themes !== NO_DEFECT && themes.split(SEPARATOR).some((id) => chronic.has(id));
    if (!isChronic && themes !== NO_DEFECT) continue;
    const [x, n] = counts.get(cluster) ?? [0, 0];
    counts.set(cluster, [isChronic ? x + tickets : x, n + tickets]);
  }
  return [...counts].sort((a, b) => a[0] - b[0]).map(([cluster, [x, n]]) => [cluster, x, n]);
}

/** The best of each theme in turn; a ticket with two chronic themes is evidence once. @param total tickets behind all */
function proofOf(themes: readonly Theme[], total: number): EvidenceState {
  const proofs = themes.map(({ evidence }) => evidence);
  const seen = new Set<string>();
  const shown = gatherEvidence(proofs, total).shown.filter(({ at }) => {
    const address = JSON.stringify([at.source, at.row]);
    return !seen.has(address) && seen.add(address);
  });
  return { total, shown };
}

/** Tickets with a theme below which it is chance how themes share them. Our choice. */
const MIN_SPREAD = 5;

/** Themes named in the sentence; the table has all. */
const NAMED = 3;

/**
 * One finding for all, as loud as the metric is bad: areas of the product where there are any, else aspects such as
 * stability.
 */
function describeChronic(chronic: readonly Theme[], state: State, n: number): AnalyzerFinding[] {
  const areas = chronic.filter(({ broad }) => !broad);
  const themes = areas.length > 0 ? areas : chronic;
  if (themes.length === 0) return [];
  const counted = themes.slice(0, NAMED).map(({ title, tickets }) => [title, tickets] as const);
  const total = loadRows(state, new Set(themes.map(({ id }) => id))).reduce((sum, [, x = 0]) => sum + x, 0);
  return [
    {
      key: 'chronic-themes',
      id: themes.length > NAMED ? 'chronic-themes' : 'chronic-few',
      facts: { themes: themes.length, named: joinCounted(counted, 'ticket') },
      severity: severityByAnchors(total, n, anchorsOf(meta.metrics, 'T6')),
      evidence: proofOf(themes, total),
    },
  ];
}

function describeSpread(themes: readonly Theme[], perceived: number): AnalyzerFinding[] {
  if (themes.length < 2 || perceived < MIN_SPREAD) return [];
  const hhi = herfindahlOf(themes.map(({ tickets }) => tickets));
  const facts = { hhi, effective: 1 / hhi };
  const evidence = proofOf(themes, perceived);
  return [{ key: 'defect-themes', id: 'defect-themes', facts, severity: 'info', evidence }];
}

function themesTable(themes: readonly Theme[], perceived: number): AnalyzerTable {
  const rows = themes.map(({ title, tickets, accounts, months, chronic }) => [
    title,
    tickets,
    perceived === 0 ? null : tickets / perceived,
    accounts,
    months,
    chronic ? 'yes' : 'no',
  ]);
  return { id: 'defect-themes', rows };
}
