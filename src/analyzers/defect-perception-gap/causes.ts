import { spreadEvidence } from '../../lib/evidence/evidence.ts';
import { proofsOf } from '../../lib/evidence/proofs-by-key.ts';
import { wilsonInterval } from '../../lib/statistics/wilson.ts';
import type { AnalyzerTable, Fact } from '../../model/conclusion.ts';
import { CAUSES } from './causes.data.ts';
import { ALL, type State } from './state.ts';
import { gapOf } from './tables.ts';

/** A cause and how many hidden defects point to it. */
export interface CauseCount {
  readonly id: string;
  readonly title: string;
  readonly remedy: string;
  readonly requests: number;
}

/** The causes that words point to, the most frequent first. */
export function rankCauses({ causes }: State): CauseCount[] {
  return CAUSES.map(({ id, title, remedy }) => {
    const [, requests = 0] = causes.find(([key]) => key === id) ?? [''];
    return { id, title, remedy, requests };
  })
    .filter(({ requests }) => requests > 0)
    .sort((a, b) => b.requests - a.requests);
}

export function causeTable(state: State): AnalyzerTable {
  const { hidden } = gapOf(state, ALL);
  const ranked = rankCauses(state);
  const told = ranked.reduce((sum, { requests }) => sum + requests, 0);
  const rows = ranked.map(({ id, title, remedy, requests }): Fact[] => {
    const [best] = spreadEvidence(proofsOf(state.causeQuotes, id)).shown;
    return [
      title,
      requests,
      requests / hidden,
      ...wilsonInterval(requests, hidden),
      remedy,
      best?.quote ?? null,
    ];
  });
  if (told < hidden) {
    const rest = hidden - told;
    rows.push([
      'nothing of it',
      rest,
      rest / hidden,
      ...wilsonInterval(rest, hidden),
      'Ask the customer',
      null,
    ]);
  }
  return { id: 'gap-causes', rows };
}
