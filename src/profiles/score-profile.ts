import type { Notice } from '../lib/notice.ts';
import { roundTo } from '../lib/round.ts';
import type { Profile } from '../model/profile.ts';
import { foldBareHeader } from './fold.ts';
import { type HintReader, namesRecord } from './hints.ts';
import { ESSENTIAL_FIELDS, KIND_EVIDENCE, PLAIN_FORMS } from './kind-evidence.data.ts';
import { findNamed, hasColumn, isNamed } from './match-columns.ts';
import { planColumns } from './plan-columns.ts';
import type { TableView } from './table-view.ts';
import { countForeign, findContradiction } from './weigh-content.ts';

/** How well one profile fits a table. */
export interface Candidate {
  readonly profile: Profile;
  /** Orders candidates; not cut at 1, so that hints still decide between two that are both certain. */
  readonly score: number;
  readonly confidence: number;
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  readonly hints: readonly string[];
  /** What the cells say against it, where they do. */
  readonly contradiction?: Notice;
  readonly order: number;
}

/** Below this a table stays unrecognised. Our choice: half of what tells a vendor apart. */
export const MIN_CONFIDENCE = 0.45;

/** Headers alone never prove a file. */
const MAX_CONFIDENCE = 0.99;

/** Fewer headers than this prove nothing alone: the file or its folder must name the vendor. */
const MIN_HEADERS = 3;

/** What too few headers can at most be worth: enough to be named as near, never to be taken. */
const UNTOLD = 0.3;

/** What a word in a file name can add or take: it settles ties, it does not outweigh a header set. */
const HINT = 0.06;

/** What the cells can add or take where one system holds two kinds: a little less than the name of a folder. */
const LEAN = 0.05;

/** Generic profiles have no headers of their own, so names weigh more there; they never reach a vendor's certainty. */
export const GENERIC = { hint: 0.2, share: 0.55, most: 0.75 };

/** What one column of another trade takes from a generic profile, and all of them together at most. */
const FOREIGN = { each: 0.06, most: 0.24 };

/** What is left of a generic score when the cells speak against the headers: always below the threshold. */
const CONTRADICTED = 0.5;

/** One profile and the table as it sees it. */
export interface Subject {
  readonly profile: Profile;
  readonly view: TableView;
  readonly hints: HintReader;
  /** -1 (work of a team) to 1 (requests of customers), by the cells. */
  readonly lean: number;
  readonly order: number;
}

/** Scores by the headers that tell the vendor. */
export function scoreVendor(subject: Subject, weightOf: (header: string) => number): Candidate {
  const { profile, view, hints } = subject;
  let best: { share: number; matched: readonly string[]; missing: readonly string[] } = {
    share: 0,
    matched: [],
    missing: profile.signatures[0] ?? [],
  };
  for (const signature of profile.signatures) {
    const matched = findNamed(view, signature);
    if (matched.length === 0) continue;
    const proof = weighProof(matched.map(weightOf), sum(signature.map(weightOf)));
    if (proof > best.share)
      best = { share: proof, matched, missing: signature.filter((h) => !matched.includes(h)) };
  }
  const vendorNamed = hints.namesVendor(profile.meta.vendor);
  const enough = best.matched.length >= MIN_HEADERS || (vendorNamed && best.matched.length > 0);
  const told = enough && hasEssential(subject);
  const bonus = kindBonus(subject, HINT) + leanBonus(subject, LEAN) + (vendorNamed ? HINT : 0);
  return finish(subject, {
    ...best,
    score: told ? best.share + bonus : Math.min(best.share, UNTOLD),
    vendorNamed,
  });
}

/**
 * How far the headers found prove a signature. Exports hold the columns people chose, so what is missing counts the
 * less the more headers were found that hardly any other vendor has; a few headers found prove less than many.
 */
function weighProof(found: readonly number[], all: number): number {
  const distinct = sum(found);
  return (distinct / all) ** (1 / (1 + distinct / 2)) * (1 - 0.5 ** found.length);
}

/** Scores by the fields that find a column; for tables no vendor claims. */
export function scoreGeneric(subject: Subject): Candidate {
  const { profile, view } = subject;
  const plan = planColumns(view, profile);
  const { columns } = plan;
  const evidence = new Map<string, number>(Object.entries(KIND_EVIDENCE[profile.meta.kind]));
  const fields = Object.keys(columns);
  const weight = sum(fields.map((field) => evidence.get(field) ?? 0));
  const share = Math.min(weight, 1) * GENERIC.share;
  const foreign = Math.min(countForeign(view) * FOREIGN.each, FOREIGN.most);
  const hinted = share + kindBonus(subject, GENERIC.hint) + leanBonus(subject, 2 * LEAN) - foreign;
  const lifted = Math.min(liftPlain(subject, fields, liftNamed(subject, hinted)), GENERIC.most);
  const known = fields.length >= 2 && hasEssential(subject);
  const against =
    known && !isPlain(subject, fields) ? findContradiction(view, plan, profile.meta.kind) : null;
  const score = known ? lifted * (against === null ? 1 : CONTRADICTED) : 0;
  const missing = (profile.signatures[0] ?? []).filter((header) => !isCovered(subject, header, fields));
  const fit = finish(subject, { matched: Object.values(columns), missing, score, vendorNamed: false });
  return against === null ? fit : { ...fit, contradiction: against };
}

/** Headers that say outright whose rows they are need no sentences below them: `Login` is a subject, too. */
function isPlain({ profile, view, hints }: Subject, found: readonly string[]): boolean {
  const { kind } = profile.meta;
  if (kind !== 'tickets' || found.length < PLAIN_FIELDS) return false;
  return hints.kind?.kind === kind || view.header.some((header) => namesRecord(header, kind));
}

/** Fields found, of which fewer may be chance. */
const PLAIN_FIELDS = 4;

/** Whether the field a generic header stands for has a column, whatever that is called. */
function isCovered({ profile, view }: Subject, header: string, found: readonly string[]): boolean {
  const field = Object.entries<readonly string[]>(profile.columns).find(([, names]) =>
    isNamed(names, header),
  )?.[0];
  return field === undefined ? hasColumn(view, header) : found.includes(field);
}

function hasEssential({ profile, view }: Subject): boolean {
  const aliases = new Map<string, readonly string[]>(Object.entries(profile.columns));
  return ESSENTIAL_FIELDS[profile.meta.kind].some(
    (field) => findNamed(view, aliases.get(field) ?? []).length > 0,
  );
}

function kindBonus({ profile, hints }: Subject, size: number): number {
  if (hints.kind === null) return 0;
  return hints.kind.kind === profile.meta.kind ? size : -size;
}

function leanBonus({ profile, lean }: Subject, size: number): number {
  const { kind } = profile.meta;
  return kind === 'tickets' ? lean * size : kind === 'backlog' ? -lean * size : 0;
}

/**
 * A header such as `Ticket ID` says what its rows are as plainly as a file name does. It lifts a doubtful table just
 * over the threshold and never above a vendor who is known for such headers.
 */
function liftNamed({ profile, view }: Subject, score: number): number {
  if (score >= NAMED || !view.header.some((header) => namesRecord(header, profile.meta.kind))) return score;
  return Math.min(score + GENERIC.hint, NAMED);
}

const NAMED = 0.5;

/** The least a kind is exported with is just enough, unless names say otherwise; whatever fits better goes first. */
function liftPlain({ profile, view, hints }: Subject, found: readonly string[], score: number): number {
  const form = PLAIN_FORMS[profile.meta.kind];
  if (form === undefined || score >= MIN_CONFIDENCE) return score;
  if (hints.kind !== null && hints.kind.kind !== profile.meta.kind) return score;
  const isWhole = form.fields.every((field) => found.includes(field));
  return isWhole && view.header.some((header) => form.called.includes(foldBareHeader(header)))
    ? MIN_CONFIDENCE
    : score;
}

interface Scored {
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  readonly score: number;
  readonly vendorNamed: boolean;
}

function finish({ profile, hints, order }: Subject, scored: Scored): Candidate {
  const words = [
    ...(hints.kind?.kind === profile.meta.kind ? [hints.kind.word] : []),
    ...(scored.vendorNamed ? [profile.meta.vendor] : []),
  ];
  return {
    profile,
    score: roundTo(scored.score, 4),
    confidence: roundTo(Math.min(Math.max(scored.score, 0), MAX_CONFIDENCE), 2),
    matched: scored.matched,
    missing: scored.missing,
    hints: words,
    order,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
