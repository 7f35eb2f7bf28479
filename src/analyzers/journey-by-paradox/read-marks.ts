import { findComplaints } from '../../lib/complaints.ts';
import { sentenceAround, tokenAt } from '../../lib/text/widen-span.ts';
import type { ThemeInfo } from '../../model/analyzer.ts';
import type { JourneyStage, LossGroup, ParadoxCategory } from '../../model/kinds.ts';
import type { Clause, Observation, Span, Text } from '../../model/signal.ts';
import { findHits, type Hit, isTrust, markIn } from './find-marks.ts';
import type { Area } from './words.data.ts';

type Told = Observation<'tickets' | 'reviews' | 'deals' | 'interviews' | 'risk-accounts'>;

/** A complaint with its place in the journey. */
export interface Statement {
  readonly stage: JourneyStage;
  readonly category: ParadoxCategory;
  readonly area: Area;
  readonly span: Span;
  /** Do words of the sentence tell the stage, and not only its theme? */
  readonly saysStage: boolean;
  /** By how many of two the area is told: words of the sentence, and its theme. */
  readonly areaSigns: number;
}

/** What an observation says of the journey, and where it tells that trust is gone. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly trust: { readonly stage: JourneyStage; readonly span: Span } | null;
}

export function readJourney(observation: Told, themes: ReadonlyMap<string, ThemeInfo>): Reading {
  const { texts, signals, record } = observation;
  const unmet = signals.expectation?.negative ?? [];
  const complaints = isWish(observation) && unmet.length === 0 ? [] : findComplaints(observation);
  if (complaints.length === 0 && unmet.length === 0 && record.kind === 'tickets') return NOTHING;
  const hits = findHits(texts);
  const fallback = usualStage(observation);
  const setting = { observation, hits, unmet };
  const statements: Statement[] = [];
  for (const { id, span } of complaints) {
    const info = themes.get(id);
    statements.push(place(span, setting, { stage: fallback ?? info?.stage ?? 'use', info }));
  }
  // A broken promise that names no theme is a complaint all the same.
  const [first] = complaints.length === 0 ? unmet : [];
  if (first !== undefined)
    statements.push(place(first, setting, { stage: fallback ?? 'use', info: undefined }));
  return {
    statements,
    trust: isContent(observation) ? null : findTrust(texts, hits, statements, fallback ?? 'use'),
  };
}

const NOTHING: Reading = { statements: [], trust: null };

/** Who asks for something, or how to do it, is not disappointed yet. */
function isWish({ record, signals }: Told): boolean {
  const label = signals.intent?.label;
  return record.kind === 'tickets' && (label === 'enhancement' || label === 'how-to');
}

interface Setting {
  readonly observation: Told;
  readonly hits: readonly Hit[];
  readonly unmet: readonly Span[];
}

/** What the theme of a complaint says of its place. */
interface Usual {
  readonly stage: JourneyStage;
  readonly info: ThemeInfo | undefined;
}

function place(span: Span, { observation, hits, unmet }: Setting, usual: Usual): Statement {
  const { texts, record } = observation;
  const { from, to } = sentenceOf(texts, span);
  const sentence = { text: span.text, from, to };
  const isUnmet = unmet.some((one) => one.text === span.text && overlaps(texts, one, sentence));
  // A prospect judges what it sees while it evaluates, whatever a customer would feel later.
  const named = record.kind === 'deals' ? null : markIn(sentence, hits, 'stage');
  const stage = named ?? usual.stage;
  const area = markIn(sentence, hits, 'area');
  return {
    stage,
    category: isUnmet
      ? 'mismatched-expectations'
      : (markIn(sentence, hits, 'category') ?? usual.info?.paradox ?? 'broken-experience'),
    area: area ?? USUAL_AREA[stage],
    span,
    saysStage: named !== null,
    areaSigns: (area === null ? 0 : 1) + (isThemeOf(area ?? USUAL_AREA[stage], usual.info) ? 1 : 0),
  };
}

/** Themes that speak of an area whatever the sentence; features are what all the others are about. */
const AREA_THEMES: Readonly<Record<Area, readonly string[]>> = {
  activation: ['onboarding'],
  adoption: [],
  resources: ['documentation'],
  planning: ['missing-feature', 'upgrade-release'],
  service: ['support'],
  sales: ['pricing', 'promises'],
  handover: ['support'],
};
const TAKEN: ReadonlySet<string> = new Set(Object.values(AREA_THEMES).flat());

/** `Every renewal date is wrong` names a word of sales, and is about data. */
function isThemeOf(area: Area, info: ThemeInfo | undefined): boolean {
  if (info === undefined) return false;
  return area === 'adoption' ? !TAKEN.has(info.id) : AREA_THEMES[area].includes(info.id);
}

const USUAL_AREA: Readonly<Record<JourneyStage, Area>> = {
  evaluate: 'adoption',
  buy: 'sales',
  onboard: 'activation',
  use: 'adoption',
  'get-support': 'service',
  renew: 'sales',
};

/** Loss groups that are decided when it comes to buying. */
const BUYING: ReadonlySet<LossGroup> = new Set<LossGroup>([
  'price',
  'timing-budget',
  'sales-execution',
  'no-decision',
]);

/** The stage a whole source speaks of, where it does. */
function usualStage({ record, signals }: Told): JourneyStage | null {
  if (record.kind !== 'deals') return null;
  const group = signals['loss-reason']?.primary ?? null;
  return group !== null && BUYING.has(group) ? 'buy' : 'evaluate';
}

/** A reviewer with four stars or more may name what others left for. */
function isContent({ record }: Told): boolean {
  return record.kind === 'reviews' && record.stars !== null && record.stars >= 4;
}

/** The first words that say that trust is gone, and the stage of the complaint they stand with. */
function findTrust(
  texts: readonly Text[],
  hits: readonly Hit[],
  statements: readonly Statement[],
  fallback: JourneyStage,
): Reading['trust'] {
  if (hits.length === 0) return null;
  // What a form asks praise for tells of no trust that is gone.
  const hit = hits.find(({ place: at, text }) => isTrust(at) && texts[text]?.prior !== 'positive');
  const text = hit === undefined ? undefined : texts[hit.text];
  if (hit === undefined || text === undefined) return null;
  const sentence = sentenceAround(text, hit.from);
  const beside = statements.find(({ span }) => span.text === hit.text && overlaps(texts, span, sentence));
  const stage =
    beside?.stage ??
    markIn({ ...sentence, text: hit.text }, hits, 'stage') ??
    statements[0]?.stage ??
    fallback;
  const start = text.tokens[hit.from]?.start ?? 0;
  return { stage, span: { text: hit.text, start, end: text.tokens[hit.to - 1]?.end ?? start } };
}

function sentenceOf(texts: readonly Text[], span: Span): Clause {
  const text = texts[span.text];
  if (text === undefined || text.tokens.length === 0) return { from: 0, to: 0 };
  return sentenceAround(text, Math.min(tokenAt(text, span.start), text.tokens.length - 1));
}

function overlaps(texts: readonly Text[], span: Span, { from, to }: Clause): boolean {
  const tokens = texts[span.text]?.tokens ?? [];
  return span.start < (tokens[to - 1]?.end ?? 0) && span.end > (tokens[from]?.start ?? 0);
}
