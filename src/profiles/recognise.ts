import { compareBy } from '../lib/stable-order.ts';
import type { Profile, Recognition } from '../model/profile.ts';
import type { Table } from '../model/row.ts';
import { readHints } from './hints.ts';
import {
  type Candidate,
  GENERIC,
  MIN_CONFIDENCE,
  type Subject,
  scoreGeneric,
  scoreVendor,
  weighHeaders,
} from './score-profile.ts';
import { viewTable } from './table-view.ts';

export interface Nearest {
  readonly profile: string;
  readonly confidence: number;
  /** Headers of its best signature that are not in the file. */
  readonly missing: readonly string[];
}

export type RecognisedTable =
  | { readonly profile: Profile; readonly recognition: Recognition }
  /** Not known; `nearest` holds the three closest, best first. */
  | { readonly profile: null; readonly nearest: readonly Nearest[] };

/** Finds the profile of a table from the set of its headers, whatever their order, case and spelling. */
export function recogniseTable(table: Table, profiles: readonly Profile[]): RecognisedTable {
  const plain = viewTable(table, []);
  const hints = readHints(table.hints);
  const weights = weighHeaders(profiles);
  const subjects = profiles.map((profile, order): Subject => {
    return {
      profile,
      hints,
      order,
      view: profile.nested === undefined ? plain : viewTable(table, profile.nested),
    };
  });
  const isGeneric = ({ profile }: Subject) => profile.meta.vendor === 'generic';
  const vendors = subjects
    .filter((subject) => !isGeneric(subject))
    .map((subject) => scoreVendor(subject, weights));
  const sure = vendors.some(({ score }) => score > GENERIC.most);
  const candidates = [...vendors, ...(sure ? [] : subjects.filter(isGeneric).map(scoreGeneric))].sort(byRank);
  const [best, next] = candidates;
  if (best === undefined || best.confidence < MIN_CONFIDENCE)
    return { profile: null, nearest: listNearest(candidates) };
  const { meta } = best.profile;
  const recognition: Recognition = {
    profile: meta.id,
    vendor: meta.vendor,
    kind: meta.kind,
    confidence: best.confidence,
    matched: best.matched,
    missing: best.missing,
    hints: best.hints,
    ...(next === undefined || next.confidence === 0
      ? {}
      : { runnerUp: { profile: next.profile.meta.id, confidence: next.confidence } }),
    columns: best.columns,
  };
  return { profile: best.profile, recognition };
}

const byRank = compareBy<Candidate>(
  (candidate) => -candidate.score,
  (candidate) => -candidate.matched.length,
  (candidate) => candidate.order,
);

function listNearest(candidates: readonly Candidate[]): Nearest[] {
  return candidates
    .filter(({ confidence, matched }) => confidence > 0 || matched.length > 0)
    .slice(0, 3)
    .map(({ profile, confidence, missing }) => ({ profile: profile.meta.id, confidence, missing }));
}
