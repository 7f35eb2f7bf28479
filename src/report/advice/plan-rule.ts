import { joinNames } from '../../lib/words/join-names.ts';
import { lowerFirst } from '../../lib/words/lower-first.ts';
import { translate, translateNames } from '../../lib/words/say.ts';
import type { Track } from '../../model/advice.ts';
import type { ReportFinding } from '../../model/report.ts';
import { mainLevers } from './main-levers.ts';
import type { Told } from './told.ts';

// The pattern is the course correction of seed 003 (meet product, map what customers say, prioritise fixes, a team of its
// own for defects and wishes, a roadmap that follows, feedback loops, talking to customers) and the closing of the gap of
// seed 002 (one definition of a defect, trained support, documentation, realistic expectations at the time of sale).

export interface Advised {
  readonly action: string;
  readonly why: string;
  readonly basis: readonly string[];
}

export interface PlanRule {
  readonly id: string;
  readonly track: Track;
  readonly days: '1-30' | '31-60' | '61-90';
  readonly owner: string;
  readonly beforeSigning?: boolean;
  /** Null where the findings do not call for it. */
  readonly advise: (told: Told) => Advised | null;
}

/** Advice that rests on one metric being worse than good. */
export function onMetric(id: string, action: string, also: readonly string[] = []): PlanRule['advise'] {
  return (told) =>
    told.poor(id) === null
      ? null
      : {
          action: translate(action),
          why: told.sentence(id),
          basis: [id, ...also.filter((one) => told.metric(one))],
        };
}

/** Advice that rests on a finding, however it is looked for. */
export function onFound(find: (told: Told) => ReportFinding | null, action: string): PlanRule['advise'] {
  return (told) => {
    const finding = find(told);
    if (finding === null) return null;
    return { action: translate(action), why: `${finding.statement}.`, basis: [finding.id] };
  };
}

/** Advice that rests on a finding that is no mere note. */
export function onFinding(id: string, action: string): PlanRule['advise'] {
  return onFound((told) => {
    const finding = told.finding(id);
    return finding?.severity === 'info' ? null : finding;
  }, action);
}

/** Findings on what exists and is not known, the surest first. */
export const EXISTING = ['known-to-few', 'always-there'] as const;

/** Each in the language that is being written, before a word of that language joins them. */
export const nameMain = (told: Told): string =>
  joinNames(mainLevers(told).map(({ title }) => translateNames(lowerFirst(title))));
