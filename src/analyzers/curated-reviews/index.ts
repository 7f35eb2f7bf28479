import { EvidenceSample, spreadEvidence } from '../../lib/evidence/evidence.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Conclusion, Fact } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { meta } from './meta.ts';
import { findSigns, type Sign } from './signs.ts';
import { map, merge, type State } from './state.ts';

export const analyzer = defineAnalyzer<State, 'reviews' | 'interviews' | 'tickets'>({
  meta,
  map,
  merge,
  finish,
});

const REFERENCES = ['reviews', 'interviews'] as const;

function finish(state: State, { present }: FinishContext): Conclusion {
  if (!REFERENCES.some((kind) => present.includes(kind)))
    return { kind: 'notApplicable', missing: REFERENCES };
  const signs = findSigns(state);
  const told = signs.filter(({ reading }) => reading === 'stands out');
  const checked = signs.filter(({ reading }) => reading !== 'too few').length;
  return {
    kind: 'measured',
    metrics: [],
    findings: [...summarise(told, checked), ...told.map(describeSign)],
    tables: [signTable(signs)],
  };
}

/** What stands out is a reason to look, never a verdict: it is a caution at most. */
function summarise(told: readonly Sign[], checked: number): AnalyzerFinding[] {
  if (checked === 0) return [];
  const id = told.length === 0 ? 'no-curated-references' : 'curated-references';
  return [
    {
      key: 'curated-references',
      id,
      facts: { signs: told.length, checked },
      severity: told.length === 0 ? 'info' : 'caution',
      evidence: gather(told),
    },
  ];
}

function describeSign({ id, here, elsewhere, evidence, days }: Sign): AnalyzerFinding {
  return {
    key: `sign-${id}`,
    id: `sign-${id}`,
    facts: {
      x: here.x,
      n: here.n,
      share: here.x / here.n,
      other: elsewhere === null ? null : elsewhere.x / elsewhere.n,
      m: elsewhere?.n ?? null,
      from: days?.[0] ?? null,
      to: days?.[1] ?? null,
    },
    severity: 'info',
    evidence,
  };
}

/** The best of each sign in turn. */
function gather(signs: readonly Sign[]): AnalyzerFinding['evidence'] {
  const sample = new EvidenceSample();
  let total = 0;
  for (const [index, { evidence }] of signs.entries()) {
    total += evidence.total;
    for (const [place, item] of evidence.shown.entries()) sample.add({ ...item, rank: -10 * place - index });
  }
  return spreadEvidence({ total, shown: sample.toState().shown });
}

function signTable(signs: readonly Sign[]): AnalyzerTable {
  const rows = signs.map(({ title, here, elsewhere, interval, reading }): Fact[] => [
    title,
    here.x / here.n,
    here.n,
    elsewhere === null ? null : elsewhere.x / elsewhere.n,
    elsewhere?.n ?? null,
    ...(interval ?? [null, null]),
    reading,
  ]);
  return { id: 'curated-signs', rows };
}
