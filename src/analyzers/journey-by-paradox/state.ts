import { speakerOf } from '../../lib/evidence/evidence-items.ts';
import { mergeProofs, ProofsByKey, type ProofsState } from '../../lib/evidence/proofs-by-key.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { compareText } from '../../lib/stable-order.ts';
import { Distinct, type DistinctState, mergeDistinct } from '../../lib/states/distinct.ts';
import { mergeRows } from '../../lib/states/sorted-rows.ts';
import { mergeTallies, Tally, type TallyState } from '../../lib/states/tally.ts';
import type { MapContext } from '../../model/analyzer.ts';
import type { JourneyStage, ParadoxCategory, RecordKind } from '../../model/kinds.ts';
import type { Observation, Span } from '../../model/signal.ts';
import { readJourney } from './read-marks.ts';
import type { Area } from './words.data.ts';

/** Whose words are read; a backlog is the vendor's own. */
export const FAMILIES = [
  'tickets',
  'reviews',
  'deals',
  'interviews',
  'risk-accounts',
] as const satisfies RecordKind[];
export type Family = (typeof FAMILIES)[number];

const MAX_QUOTES = 6;

/** Levels of quality a quote loses when only its theme says which stage it belongs to. */
const UNSAID = 4;
/** The same for its area, by how many of its words and its theme say so. */
const AREA_DOUBT = [5, 3, 0] as const;

/** What is counted apart: 18 cells of the journey, 7 areas and 6 stages at which trust is lost. */
export const cellKey = (stage: JourneyStage, category: ParadoxCategory): string =>
  `cell ${stage} ${category}`;
export const areaKey = (area: Area): string => `area ${area}`;
export const trustKey = (stage: JourneyStage): string => `trust ${stage}`;

/** Bounded by 31 keys with 1,024 customers and 6 quotes each. */
export type State = {
  readonly statements: TallyState;
  readonly entities: readonly (readonly [key: string, entities: DistinctState])[];
  readonly proofs: ProofsState;
};

export function map(batch: readonly Observation<Family>[], ctx: MapContext): State {
  const themes = new Map(ctx.themes.map((info) => [info.id, info]));
  const statements = new Tally();
  const entities = new Map<string, Distinct>();
  const proofs = new ProofsByKey({ tone: -1, exact: true, cap: MAX_QUOTES, floors: ctx.floors });
  for (const observation of batch) {
    const { statements: said, trust } = readJourney(observation, themes);
    if (said.length === 0 && trust === null) continue;
    const key = recordKey(observation);
    const who = speakerOf(observation.record) ?? key;
    const told = new Set<string>();
    // Who says the same of one place in a subject and again in the text has said it once.
    const add = (place: string, span: Span, doubt: number): void => {
      if (told.has(place)) return;
      told.add(place);
      statements.add(place);
      let own = entities.get(place);
      if (own === undefined) {
        own = new Distinct();
        entities.set(place, own);
      }
      own.addName(who);
      proofs.at(place).add(observation, span, key, 0, doubt);
    };
    for (const { stage, category, area, span, saysStage, areaSigns } of said) {
      add(cellKey(stage, category), span, saysStage ? 0 : UNSAID);
      add(areaKey(area), span, AREA_DOUBT[areaSigns] ?? 0);
    }
    if (trust !== null) add(trustKey(trust.stage), trust.span, 0);
  }
  return {
    statements: statements.toState(),
    entities: sortEntities([...entities].map(([place, own]) => [place, own.toState()] as const)),
    proofs: proofs.toState(),
  };
}

export function merge(a: State, b: State): State {
  return {
    statements: mergeTallies(a.statements, b.statements),
    entities: mergeRows(a.entities, b.entities, {
      compare: (x, y) => compareText(x[0], y[0]),
      join: ([place, x], [, y]) => [place, mergeDistinct(x, y)] as const,
    }),
    proofs: mergeProofs(a.proofs, b.proofs, MAX_QUOTES),
  };
}

function sortEntities(entries: readonly (readonly [string, DistinctState])[]): State['entities'] {
  return [...entries].sort((a, b) => compareText(a[0], b[0]));
}
