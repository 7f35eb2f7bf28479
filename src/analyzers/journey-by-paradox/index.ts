import { type EvidenceState, spreadEvidence } from '../../lib/evidence/evidence.ts';
import { gatherEvidence } from '../../lib/evidence/gather-evidence.ts';
import { proofsOf } from '../../lib/evidence/proofs-by-key.ts';
import { MIN_TOLD } from '../../lib/severity.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { countDistinct } from '../../lib/states/distinct.ts';
import { adjustedResiduals, type Cell } from '../../lib/statistics/adjusted-residuals.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Conclusion, Fact } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import {
  JOURNEY_STAGES,
  type JourneyStage,
  PARADOX_CATEGORIES,
  type ParadoxCategory,
} from '../../model/kinds.ts';
import { CATEGORIES, meta, STAGES } from './meta.ts';
import { areaKey, cellKey, FAMILIES, type Family, map, merge, type State, trustKey } from './state.ts';
import { AREAS } from './words.data.ts';

/** Beyond this an adjusted residual is no chance, if only one were looked at. */
const STANDS_OUT = 2;
/** Cells told as findings; the table marks all. */
const MAX_CELLS = 3;

export const analyzer = defineAnalyzer<State, Family>({ meta, map, merge, finish });

function finish(state: State, { present }: FinishContext): Conclusion {
  if (!FAMILIES.some((family) => present.includes(family)))
    return { kind: 'notApplicable', missing: FAMILIES };
  const cells = findCells(state);
  return {
    kind: 'measured',
    metrics: [],
    findings: [...describeTrust(state), ...describeCells(state, cells), ...describeCut(state)],
    tables: [journeyTable(state, cells), cutTable(state), trustTable(state)],
  };
}

const entitiesAt = ({ entities }: State, key: string): number =>
  countDistinct(entities.find(([own]) => own === key)?.[1] ?? []);

const statementsAt = ({ statements }: State, key: string): number =>
  statements.find(([own]) => own === key)?.[1] ?? 0;

const evidenceAt = (state: State, key: string): EvidenceState => spreadEvidence(proofsOf(state.proofs, key));

interface Place extends Cell {
  readonly stage: JourneyStage;
  readonly category: ParadoxCategory;
}

/** Every cell by distinct customers, with what rows and columns alone would make of it. */
function findCells(state: State): Place[] {
  const counts = JOURNEY_STAGES.map((stage) =>
    PARADOX_CATEGORIES.map((category) => entitiesAt(state, cellKey(stage, category))),
  );
  const cells = adjustedResiduals(counts);
  return JOURNEY_STAGES.flatMap((stage, row) =>
    PARADOX_CATEGORIES.flatMap((category, column) => {
      const cell = cells[row]?.[column];
      return cell === undefined ? [] : [{ stage, category, ...cell }];
    }),
  );
}

const isOutstanding = ({ residual, count }: Cell): boolean => residual > STANDS_OUT && count >= MIN_TOLD;

function describeCells(state: State, cells: readonly Place[]): AnalyzerFinding[] {
  const ranked = cells.filter(isOutstanding).sort(
    compareBy(
      ({ residual }) => -residual,
      ({ stage }) => stage,
      ({ category }) => category,
    ),
  );
  return ranked.slice(0, MAX_CELLS).map(({ stage, category, count, expected }): AnalyzerFinding => {
    const facts = {
      category: CATEGORIES[category].named,
      where: STAGES[stage].where,
      entities: count,
      times: count / expected,
    };
    const key = `paradox-cell:${stage}:${category}`;
    const evidence = evidenceAt(state, cellKey(stage, category));
    return { key, id: 'paradox-cell', facts, severity: 'info', evidence };
  });
}

/** The stage at which most customers say that trust is gone. */
function describeTrust(state: State): AnalyzerFinding[] {
  const stages = JOURNEY_STAGES.map((stage) => ({ stage, entities: entitiesAt(state, trustKey(stage)) }));
  const all = stages.reduce((sum, { entities }) => sum + entities, 0);
  const [first] = stages.sort((a, b) => b.entities - a.entities);
  if (first === undefined || first.entities < MIN_TOLD) return [];
  const facts = { where: STAGES[first.stage].where, entities: first.entities, all };
  const evidence = evidenceAt(state, trustKey(first.stage));
  return [{ key: 'trust-lost', id: 'trust-lost', facts, severity: 'caution', evidence }];
}

interface Part {
  readonly id: (typeof AREAS)[number]['id'];
  readonly side: 'product' | 'company';
  readonly title: string;
  readonly entities: number;
  readonly complaints: number;
}

function partsOf(state: State): Part[] {
  return AREAS.map(({ id, side, title }) => ({
    id,
    side,
    title,
    entities: entitiesAt(state, areaKey(id)),
    complaints: statementsAt(state, areaKey(id)),
  }));
}

function describeCut(state: State): AnalyzerFinding[] {
  const parts = partsOf(state);
  const side = (name: Part['side']): { sum: number; top: Part | undefined } => {
    const own = parts.filter((part) => part.side === name).sort((a, b) => b.complaints - a.complaints);
    return { sum: own.reduce((total, { complaints }) => total + complaints, 0), top: own[0] };
  };
  const [product, company] = [side('product'), side('company')];
  const n = product.sum + company.sum;
  if (n < MIN_TOLD || product.top === undefined || company.top === undefined) return [];
  const facts = {
    product: product.sum / n,
    n,
    productArea: product.top.title.toLowerCase(),
    companyArea: company.top.title.toLowerCase(),
  };
  const evidence = gatherEvidence(
    [company.top, product.top].map(({ id }) => proofsOf(state.proofs, areaKey(id))),
    n,
  );
  // Nothing is first about what nobody complains of.
  const id =
    product.sum === 0 ? 'experience-company' : company.sum === 0 ? 'experience-product' : 'experience-cut';
  return [{ key: 'experience-cut', id, facts, severity: 'info', evidence }];
}

function journeyTable(state: State, cells: readonly Place[]): AnalyzerTable {
  const rows = JOURNEY_STAGES.map((stage): Fact[] => {
    const own = cells.filter((cell) => cell.stage === stage);
    const outstanding = own.filter(isOutstanding).map(({ category }) => CATEGORIES[category].title);
    return [
      STAGES[stage].title,
      ...own.map(({ count }) => count),
      entitiesAt(state, trustKey(stage)),
      outstanding.length === 0 ? null : outstanding.join(', '),
    ];
  });
  return { id: 'journey-paradox', rows };
}

const SIDES = { product: 'the product', company: 'the company' } as const;

function cutTable(state: State): AnalyzerTable {
  const parts = partsOf(state);
  const all = parts.reduce((sum, { complaints }) => sum + complaints, 0);
  const rows = parts.map(({ id, side, title, entities, complaints }): Fact[] => [
    SIDES[side],
    title,
    entities,
    complaints,
    all === 0 ? null : complaints / all,
    evidenceAt(state, areaKey(id)).shown[0]?.quote ?? null,
  ]);
  return { id: 'experience-cut', rows };
}

/** Quotes per stage. */
const QUOTES = 3;

function trustTable(state: State): AnalyzerTable {
  const said = new Set<string>();
  const rows = JOURNEY_STAGES.flatMap((stage) => {
    const customers = entitiesAt(state, trustKey(stage));
    const { shown } = evidenceAt(state, trustKey(stage));
    return shown
      .filter(({ quote }) => !said.has(quote) && said.add(quote))
      .slice(0, QUOTES)
      .map(({ quote }): Fact[] => [STAGES[stage].title, customers, quote]);
  });
  return { id: 'trust-lost', rows };
}
