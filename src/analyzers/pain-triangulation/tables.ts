import { FAMILIES, type Family } from '../../lib/complaints.ts';
import { toRow } from '../../lib/pains/pain-rows.ts';
import { formatP } from '../../lib/statistics/p-value.ts';
import type { AnalyzerTable, Fact } from '../../model/conclusion.ts';
import type { Agreement } from './agreement.ts';
import type { FamilyCount } from './count.ts';
import { type JudgedPain, rankPains } from './judge.ts';
import { FAMILY_TITLES } from './meta.ts';

/** Pains that the tables list. */
const LISTED = 60;

export function painTables(
  pains: readonly JudgedPain[],
  families: readonly FamilyCount[],
  pairs: readonly Agreement[],
): AnalyzerTable[] {
  const listed = pains.slice(0, LISTED);
  const placeOf = (family: Family): number => families.findIndex((own) => own.family === family);
  const ranks = FAMILIES.map((family) => rankPains(pains, placeOf(family)));
  const counts = listed.map(({ pain, label, all, people, weight, p, sources }): Fact[] => [
    pain.name,
    pain.id,
    label,
    all,
    ...FAMILIES.map((family) => people[placeOf(family)] ?? null),
    weight,
    sources < 3 ? null : `p ${formatP(p)}`,
  ]);
  const places = listed.map(({ pain, people }, index): Fact[] => [
    pain.name,
    ...FAMILIES.flatMap((family, column) => {
      const of = families[placeOf(family)]?.people ?? 0;
      const count = people[placeOf(family)] ?? 0;
      return [ranks[column]?.[index] ?? null, of === 0 ? null : count / of];
    }),
  ]);
  const agreement = pairs.map(({ families: [one, other], top, shared, expected, p, alike }): Fact[] => [
    FAMILY_TITLES[one],
    FAMILY_TITLES[other],
    top,
    shared,
    expected,
    formatP(p),
    alike,
  ]);
  return [
    { id: 'pains', rows: counts },
    { id: 'pain-places', rows: places },
    { id: 'pain-words', rows: listed.map(({ pain }) => toRow(pain)) },
    { id: 'source-agreement', rows: agreement },
  ];
}
