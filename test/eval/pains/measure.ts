import { analyzer } from '../../../src/analyzers/pain-triangulation/index.ts';
import { namedRows } from '../../../src/lib/named-rows.ts';
import { painMatcher } from '../../../src/lib/pains/match-pain.ts';
import { fromRow, PAIN_COLUMNS } from '../../../src/lib/pains/pain-rows.ts';
import type { Conclusion, Fact } from '../../../src/model/conclusion.ts';
import { RECORD_KINDS } from '../../../src/model/kinds.ts';
import type { AnyObservation } from '../../../src/model/signal.ts';
import { createObserver } from '../../../src/signals/observe.ts';
import { themeCatalogue } from '../../../src/signals/themes/catalogue.ts';
import { makeCompany, type PlantedCompany } from './company.ts';

const SETTINGS = { competitors: [], themes: [] };
/** Agreement (F1) of a pain's records with those planted at which it is the planted one. */
const SAME = 0.5;
const TOP = 10;

const observe = createObserver(
  new Map(analyzer.meta.reads.map((kind) => [kind, analyzer.meta.signals])),
  SETTINGS,
);

export interface FoundPains {
  /** Of the first ten pains, the share that is a planted one. */
  readonly precision: number;
  /** Of the planted pains, the share among the first ten. */
  readonly recall: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly strong: readonly string[];
}

/** Runs the analyzer over a made-up company and says which of its planted pains are found, by the records they match. */
export function measureCompany(seed: number, options?: Parameters<typeof makeCompany>[1]): FoundPains {
  const company = makeCompany(seed, options);
  const observations = company.records.map((one) => observe(one));
  const conclusion = concludeFor(observations);
  const rows = tableOf(conclusion, 'pains');
  const columns = PAIN_COLUMNS.map((id) => ({ id }));
  const words = namedRows({ columns, rows: tableOf(conclusion, 'pain-words') }, PAIN_COLUMNS);
  const found = rows.slice(0, TOP).map((row, index) => {
    const told = words[index];
    const pain = told === undefined ? null : fromRow(told, String(row[0]));
    const matches = pain === null ? () => false : painMatcher(pain);
    const ids = observations.flatMap((one) => (matches(one) ? [String(one.record.id)] : []));
    return { name: String(row[0]), planted: plantedOf(ids, company) };
  });
  const right = new Set(found.flatMap(({ planted }) => planted ?? []));
  return {
    precision: right.size / Math.max(1, found.length),
    recall: right.size / Math.max(1, company.planted.length),
    missed: company.planted.flatMap(({ id, strength }) => (right.has(id) ? [] : [`${id} (${strength})`])),
    wrong: found.flatMap(({ name, planted }) => (planted === null ? [name] : [])),
    strong: rows.flatMap((row) => (row[2] === 'strong' ? [String(row[0])] : [])),
  };
}

function concludeFor(observations: readonly AnyObservation[]): Conclusion {
  const context = { themes: themeCatalogue(SETTINGS), asOfDay: 20_000, present: RECORD_KINDS };
  return analyzer.finish(analyzer.map(observations, context), context);
}

function tableOf(conclusion: Conclusion, id: string): readonly (readonly Fact[])[] {
  return conclusion.kind === 'measured'
    ? (conclusion.tables?.find((table) => table.id === id)?.rows ?? [])
    : [];
}

/** The planted pain whose records these are, as far as F1 tells. */
function plantedOf(ids: readonly string[], { truth, planted }: PlantedCompany): string | null {
  for (const { id } of planted) {
    const all = [...truth.values()].filter((own) => own === id).length;
    const both = ids.filter((own) => truth.get(own) === id).length;
    if ((2 * both) / Math.max(1, all + ids.length) >= SAME) return id;
  }
  return null;
}
