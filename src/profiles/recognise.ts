import type { Notice } from '../lib/notice.ts';
import { roundTo } from '../lib/round.ts';
import { compareBy } from '../lib/stable-order.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { Profile, Recognition } from '../model/profile.ts';
import type { Table } from '../model/row.ts';
import { readHints } from './hints.ts';
import { planColumns } from './plan-columns.ts';
import {
  type Candidate,
  GENERIC,
  MIN_CONFIDENCE,
  type Subject,
  scoreGeneric,
  scoreVendor,
} from './score-profile.ts';
import { viewTable } from './table-view.ts';
import { leanTowardsTickets } from './weigh-content.ts';
import { weighHeaders } from './weigh-headers.ts';

export interface Nearest {
  readonly profile: string;
  readonly confidence: number;
  /** Headers of its best signature that are not in the file. */
  readonly missing: readonly string[];
  /** Why it is not this, where what is missing is not the reason. */
  readonly reason?: Notice;
}

export type RecognisedTable =
  | { readonly profile: Profile; readonly recognition: Recognition }
  /** Not known; `nearest` holds the three closest, best first. */
  | { readonly profile: null; readonly nearest: readonly Nearest[] };

/** What a person said of the file; it outweighs whatever the file looks like. */
export interface RecogniseOptions {
  /** Only profiles of this kind; where no vendor is known the generic one is taken, however little fits. */
  readonly as?: RecordKind;
  /** Only the profile with this id. */
  readonly profile?: string;
}

/** Two readings closer than this are as good as equal. */
const CLOSE = 0.03;
/** What a reading can be worth at most when one of another kind is as good. */
const UNDECIDED = 0.7;

/**
 * Finds the profile of a table from the set of its headers, whatever their order, case and spelling.
 * The confidence is how well the table fits, also where a person has decided; an unknown `profile` id gives no profile.
 */
export function recogniseTable(
  table: Table,
  profiles: readonly Profile[],
  { as, profile: id }: RecogniseOptions = {},
): RecognisedTable {
  const allowed = ({ meta }: Profile) =>
    (as === undefined || meta.kind === as) && (id ?? meta.id) === meta.id;
  const candidates = rankProfiles(table, profiles).filter(({ profile }) => allowed(profile));
  const sure = candidates[0] !== undefined && candidates[0].confidence >= MIN_CONFIDENCE;
  const told = as !== undefined || id !== undefined;
  if (table.evidence?.fits === false && !told)
    return { profile: null, nearest: listNearest(candidates.slice(0, 1), table.evidence.why) };
  const best = sure || !told ? candidates[0] : (candidates.find(isGeneric) ?? candidates[0]);
  if (best === undefined || !(sure || told)) return { profile: null, nearest: listNearest(candidates) };
  const next = candidates.find((candidate) => candidate !== best && candidate.confidence > 0);
  return { profile: best.profile, recognition: describe(table, { best, next, as, id }) };
}

/** All profiles, the one that fits best first. Generic ones only count where no vendor is sure, or when they are alone. */
export function rankProfiles(table: Table, profiles: readonly Profile[]): Candidate[] {
  const plain = viewTable(table, []);
  const hints = readHints(table.hints);
  const lean = leanTowardsTickets(plain);
  const weights = weighHeaders(profiles);
  const subjects = profiles.map((profile, order): Subject => {
    const view = profile.nested === undefined ? plain : viewTable(table, profile.nested);
    return { profile, hints, lean, order, view };
  });
  const vendors = subjects
    .filter((subject) => !isGeneric(subject))
    .map((subject) => scoreVendor(subject, weights));
  const generic = subjects.filter(isGeneric).map(scoreGeneric);
  const sure = vendors.some(({ score }) => score > GENERIC.most);
  const kept = sure ? generic.map((candidate) => ({ ...candidate, score: 0, confidence: 0 })) : generic;
  return [...vendors, ...kept].sort(byRank);
}

function isGeneric({ profile }: { readonly profile: Profile }): boolean {
  return profile.meta.vendor === 'generic';
}

interface Choice {
  readonly best: Candidate;
  readonly next: Candidate | undefined;
  readonly as: RecordKind | undefined;
  readonly id: string | undefined;
}

function describe(table: Table, { best, next, as, id }: Choice): Recognition {
  const { profile } = best;
  const { meta } = profile;
  const rival = next !== undefined && next.profile.meta.kind !== meta.kind && best.score - next.score < CLOSE;
  const told = id === undefined ? (as === undefined ? [] : [`as ${as}`]) : [`as ${id}`];
  return {
    profile: meta.id,
    vendor: meta.vendor,
    kind: meta.kind,
    confidence: rival ? Math.min(best.confidence, UNDECIDED) : best.confidence,
    matched: best.matched,
    missing: best.missing,
    hints: [...told, ...best.hints],
    ...(next === undefined ? {} : { runnerUp: describeRunnerUp(best, next) }),
    columns: planColumns(viewTable(table, profile.nested), profile).columns,
  };
}

/** Both may be beyond doubt; the distance between them still shows. */
function describeRunnerUp(best: Candidate, next: Candidate): NonNullable<Recognition['runnerUp']> {
  const behind = Math.max(0, best.confidence - (best.score - next.score));
  return { profile: next.profile.meta.id, confidence: roundTo(Math.min(next.confidence, behind), 2) };
}

const byRank = compareBy<Candidate>(
  (candidate) => -candidate.score,
  (candidate) => -candidate.matched.length,
  (candidate) => candidate.order,
);

/** @param why what speaks against all of them */
function listNearest(candidates: readonly Candidate[], why?: Notice): Nearest[] {
  return candidates
    .filter(({ confidence, matched }) => confidence > 0 || matched.length > 0)
    .slice(0, 3)
    .map(({ profile, confidence, missing, contradiction }): Nearest => {
      const reason = why ?? contradiction;
      return { profile: profile.meta.id, confidence, missing, ...(reason !== undefined && { reason }) };
    });
}
