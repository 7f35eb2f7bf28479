import { spreadEvidence } from '../../lib/evidence/evidence.ts';
import { PUBLISHED_GAPS, USUAL_GAP } from '../../lib/published-gap.data.ts';
import { anchorsOf, MIN_TOLD, severityByAnchors } from '../../lib/severity.ts';
import { pickColumns } from '../../lib/states/cluster-rows.ts';
import { sumClusters } from '../../lib/states/clusters.ts';
import { tellSilence } from '../../lib/states/silence.ts';
import { giniOf } from '../../lib/statistics/concentration.ts';
import { unitsByTheme } from '../../lib/theme-parts.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Conclusion, Metric, Severity } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { meta } from './meta.ts';
import { COLUMN, map, merge, type State } from './state.ts';

type Counts = Readonly<Record<keyof typeof COLUMN, number>>;

/** Accounts named as the busiest; with fewer accounts than twice this, their share tells nothing. */
const BUSIEST = 10;

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function finish(read: State, ctx: FinishContext): Conclusion {
  if (!ctx.present.includes('tickets')) return { kind: 'notApplicable', missing: ['tickets'] };
  const counts = countAll(read);
  const state = {
    ...read,
    perceived: spreadEvidence(read.perceived),
    hidden: spreadEvidence(read.hidden),
  };
  return {
    kind: 'measured',
    metrics: [measurePerceived(state, counts), measureHidden(state, counts)],
    findings: [...describeShares(state, counts), ...describeConcentration(state)],
    tables: counts.classified > 0 && counts.classified < MIN_TOLD ? [] : [gapTable(counts)],
  };
}

function countAll({ clusters }: State): Counts {
  const sum = (column: keyof typeof COLUMN): number => sumClusters(clusters, COLUMN[column]);
  return {
    all: sum('all'),
    perceived: sum('perceived'),
    unclear: sum('unclear'),
    withAccount: sum('withAccount'),
    classified: sum('classified'),
    vendorDefect: sum('vendorDefect'),
    perceivedClassified: sum('perceivedClassified'),
    notDefect: sum('notDefect'),
    hidden: sum('hidden'),
  };
}

function measurePerceived(state: State, { all, unclear, withAccount }: Counts): Metric {
  const caveats = tellSilence(state.silent);
  if (unclear > 0) caveats.push({ id: 'intent-unclear', facts: { unclear, n: all } });
  if (withAccount === 0 && all > 0) caveats.push({ id: 'no-accounts', facts: {} });
  const clusters = pickColumns(state.clusters, COLUMN.perceived, COLUMN.all);
  return {
    id: 'T1',
    n: all,
    data: { kind: 'proportion', clusters },
    themes: unitsByTheme(state.themes),
    evidence: state.perceived,
    caveats,
  };
}

function measureHidden(state: State, { all, classified, notDefect }: Counts): Metric {
  const caveats = tellSilence(state.silent);
  if (all > 0 && classified === 0) caveats.push({ id: 'vendor-class-missing', facts: {} });
  else if (classified < all)
    caveats.push({ id: 'vendor-class-partial', facts: { unknown: all - classified, n: all } });
  const clusters = pickColumns(state.clusters, COLUMN.hidden, COLUMN.notDefect);
  return {
    id: 'T2',
    n: notDefect,
    data: { kind: 'proportion', clusters },
    themes: unitsByTheme(state.hiddenThemes),
    evidence: state.hidden,
    caveats,
  };
}

function describeShares(state: State, counts: Counts): AnalyzerFinding[] {
  const { all, perceived, classified, perceivedClassified, vendorDefect, notDefect, hidden } = counts;
  const findings: AnalyzerFinding[] = [];
  if (all >= MIN_TOLD) {
    findings.push({
      key: 'perceived-defects',
      id: 'perceived-defects',
      facts: { share: perceived / all, n: all },
      severity: severityByAnchors(perceived, all, anchorsOf(meta.metrics, 'T1')),
      evidence: state.perceived,
    });
  }
  if (notDefect >= MIN_TOLD) {
    findings.push({
      key: 'hidden-defects',
      id: 'hidden-defects',
      facts: { share: hidden / notDefect, x: hidden, n: notDefect },
      severity: severityByAnchors(hidden, notDefect, anchorsOf(meta.metrics, 'T2')),
      evidence: state.hidden,
    });
  }
  if (classified >= MIN_TOLD) {
    const customers = perceivedClassified / classified;
    const vendor = vendorDefect / classified;
    findings.push({
      key: 'defect-gap',
      id: 'defect-gap',
      facts: { customers, vendor, gap: customers - vendor, n: classified },
      severity: severityOfGap(customers - vendor),
      evidence: state.hidden,
    });
  }
  return findings;
}

/** As large as the published gaps is a risk; half of that is worth a look. */
function severityOfGap(gap: number): Severity {
  if (gap >= USUAL_GAP) return 'risk';
  return gap >= USUAL_GAP / 2 ? 'caution' : 'info';
}

/** Only while accounts are kept apart: folded clusters are no accounts. */
function describeConcentration({ clusters, perceived }: State): AnalyzerFinding[] {
  const tickets = clusters.rows.map((row) => row[COLUMN.withAccount + 1] ?? 0).filter((count) => count > 0);
  if (clusters.folded || tickets.length < 2 * BUSIEST) return [];
  const total = tickets.reduce((sum, count) => sum + count, 0);
  const busiest = tickets.sort((a, b) => b - a).slice(0, BUSIEST);
  const share = busiest.reduce((sum, count) => sum + count, 0) / total;
  return [
    {
      key: 'account-concentration',
      id: 'account-concentration',
      facts: { top: BUSIEST, accounts: tickets.length, share, gini: giniOf(tickets) },
      severity: 'info',
      evidence: perceived,
    },
  ];
}

function gapTable(counts: Counts): AnalyzerTable {
  const { classified, vendorDefect, perceivedClassified, notDefect, hidden } = counts;
  // Studies are something to compare with; without anything of this company there is nothing to compare.
  if (classified === 0) return { id: 'defect-gap', rows: [] };
  const published = PUBLISHED_GAPS.map(({ name, vendor, customers }) => [
    name,
    null,
    vendor,
    customers,
    customers - vendor,
    // Holds when what the vendor admits is part of what customers report.
    (customers - vendor) / (1 - vendor),
  ]);
  const vendor = vendorDefect / classified;
  const customers = perceivedClassified / classified;
  const rate = notDefect === 0 ? null : hidden / notDefect;
  const own = ['These tickets', classified, vendor, customers, customers - vendor, rate];
  return { id: 'defect-gap', rows: [own, ...published] };
}
