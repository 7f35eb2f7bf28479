import { NO_EVIDENCE } from '../../lib/evidence/evidence.ts';
import { collectEvidence } from '../../lib/evidence/evidence-items.ts';
import { joinNames } from '../../lib/words/join-names.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { type Holdings, readHoldings } from './holdings.ts';
import {
  drawLine,
  drawLines,
  inCurrency,
  type Line,
  LOST_LINE,
  levelTable,
  lineTable,
  named,
  painTable,
  RISK_LINE,
  type Scale,
  shareOfTop,
} from './lines.ts';
import { LARGEST, meta } from './meta.ts';
import { map, merge, type State } from './state.ts';

/** Half of a line in three accounts is worth a word, from twice as many accounts on. Our choice. */
const CONCENTRATED = 0.5;

export const analyzer = defineAnalyzer<State, 'deals' | 'risk-accounts'>({ meta, map, merge, finish });

function finish(state: State, ctx: FinishContext): Conclusion {
  if (!meta.reads.some((kind) => ctx.present.includes(kind)))
    return { kind: 'notApplicable', missing: meta.reads };
  const holdings = readHoldings(state, ctx);
  const scale = { losses: scaleOf(state.losses), risks: scaleOf(state.risks) };
  const lines = drawLines(holdings, scale);
  if (lines.length === 0) {
    const what = 'deals lost to the product or accounts at risk, with amounts';
    return { kind: 'insufficient', have: 0, need: 1, what };
  }
  return {
    kind: 'measured',
    metrics: [],
    findings: [
      ...describeLost(holdings, scale),
      ...describeRisk(holdings, scale),
      ...lines.flatMap((line) => describeConcentration(line, holdings)),
      ...describeOverlap(holdings),
      ...describeCurrencies(holdings),
      ...describeGaps(holdings, state),
    ],
    tables: [lineTable(lines), levelTable(holdings, scale), painTable(holdings, ctx.themes)],
  };
}

/** Up to the cap everything is kept and this is 1. */
function scaleOf({ total, rows }: { readonly total: number; readonly rows: readonly unknown[] }): number {
  return rows.length === 0 ? 1 : total / rows.length;
}

function describeLost({ main, gaps }: Holdings, scale: Scale): AnalyzerFinding[] {
  const line = drawLine(LOST_LINE, inCurrency(gaps, main.lost), scale.losses);
  return line === null ? [] : [describeLine('lost-pipeline', line, {})];
}

function describeRisk({ main, risks }: Holdings, scale: Scale): AnalyzerFinding[] {
  const own = inCurrency(risks, main.risks);
  const line = drawLine(RISK_LINE, own, scale.risks);
  const citing = own.filter(({ citesProduct }) => citesProduct);
  const cited = drawLine(RISK_LINE, citing, scale.risks)?.gross ?? 0;
  return line === null ? [] : [describeLine('arr-at-risk', line, { citing: cited })];
}

function describeLine(id: string, line: Line, more: Readonly<Record<string, number>>): AnalyzerFinding {
  const { accounts, gross, currency, holdings } = line;
  const [low, middle, high] = line.range.map(roundThree);
  return {
    key: id,
    id,
    facts: {
      low: low ?? 0,
      middle: middle ?? 0,
      high: high ?? 0,
      gross,
      accounts,
      currency: named(currency),
      ...more,
    },
    // What it is worth is for the reader to say: an amount alone is neither good nor bad.
    severity: 'caution',
    evidence: collectEvidence(holdings.flatMap(({ rows }) => rows)),
  };
}

/** Three significant figures: a range is no sum of invoices. */
function roundThree(amount: number): number {
  return Number(amount.toPrecision(3));
}

function describeConcentration(line: Line, { main }: Holdings): AnalyzerFinding[] {
  const share = shareOfTop(line);
  const told = line.title === LOST_LINE ? main.lost : line.title === RISK_LINE ? main.risks : null;
  if (line.currency !== told || share === null || share < CONCENTRATED || line.accounts < 2 * LARGEST)
    return [];
  const top = [...line.holdings].sort((a, b) => b.amount - a.amount).slice(0, LARGEST);
  const name = line.title === RISK_LINE ? 'the ARR at risk' : 'the pipeline lost to the product';
  return [
    {
      key: `stake-concentration:${line.title === RISK_LINE ? 'arr' : 'pipeline'}`,
      id: 'stake-concentration',
      facts: { largest: LARGEST, share, line: name, accounts: line.accounts },
      severity: 'info',
      evidence: collectEvidence(top.flatMap(({ rows }) => rows)),
    },
  ];
}

function describeOverlap({ gaps, risks }: Holdings): AnalyzerFinding[] {
  const atRisk = new Set(risks.map(({ account }) => account));
  const both = gaps.filter(({ account }) => atRisk.has(account));
  const accounts = new Set(both.map(({ account }) => account)).size;
  if (accounts === 0) return [];
  const evidence = collectEvidence(both.flatMap(({ rows }) => rows));
  return [{ key: 'stake-overlap', id: 'stake-overlap', facts: { accounts }, severity: 'info', evidence }];
}

/** Amounts in other currencies stand in the table, line by line, and in no sum. */
function describeCurrencies({ main, gaps, risks }: Holdings): AnalyzerFinding[] {
  const others = [
    ...gaps.filter(({ currency }) => currency !== main.lost),
    ...risks.filter(({ currency }) => currency !== main.risks),
  ];
  if (others.length === 0) return [];
  const codes = [...new Set(others.map((holding) => holding.currency))].sort();
  return [
    {
      key: 'stake-currencies',
      id: 'stake-currencies',
      facts: { rows: others.length, others: joinNames(codes) },
      severity: 'caution',
      evidence: collectEvidence(others.flatMap(({ rows }) => rows)),
    },
  ];
}

function describeGaps({ unpriced }: Holdings, { losses, risks }: State): AnalyzerFinding[] {
  const kept = losses.rows.length + risks.rows.length;
  const total = losses.total + risks.total;
  const findings: AnalyzerFinding[] = [];
  const tell = (id: string, facts: Readonly<Record<string, number>>): void => {
    findings.push({ key: id, id, facts, severity: 'info', evidence: NO_EVIDENCE });
  };
  if (unpriced.deals + unpriced.accounts > 0) tell('stake-unpriced', unpriced);
  if (kept < total) tell('stake-sampled', { kept, total });
  return findings;
}
