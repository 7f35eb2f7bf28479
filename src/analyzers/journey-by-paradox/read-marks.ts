import { findComplaints } from '../../lib/complaints.ts';
import { isNegated, isNegator } from '../../lib/negation.ts';
import { PhraseBook } from '../../lib/phrases.ts';
import { sentenceAround, tokenAt } from '../../lib/widen-span.ts';
import type { ThemeInfo } from '../../model/analyzer.ts';
import type { JourneyStage, LossGroup, ParadoxCategory } from '../../model/kinds.ts';
import type { Clause, Observation, Span, Text } from '../../model/signal.ts';
import { type Area, MARKS } from './words.data.ts';

type Told = Observation<'tickets' | 'reviews' | 'deals' | 'interviews' | 'risk-accounts'>;

/** Places in `MARKS`. */
const book = new PhraseBook(
  MARKS.flatMap(({ phrases }, place) => phrases.map((phrase) => [phrase, place] as const)),
);

/** Clauses read per text: what matters comes early. */
const MAX_CLAUSES = 60;

/** A complaint with its place in the journey. */
export interface Statement {
  readonly stage: JourneyStage;
  readonly category: ParadoxCategory;
  readonly area: Area;
  readonly span: Span;
  /** Do words of the sentence tell the stage, or the area, and not only its theme? */
  readonly said: { readonly stage: boolean; readonly area: boolean };
}

/** What an observation says of the journey, and where it tells that trust is gone. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly trust: { readonly stage: JourneyStage; readonly span: Span } | null;
}

interface Hit {
  readonly place: number;
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

export function readJourney(observation: Told, themes: ReadonlyMap<string, ThemeInfo>): Reading {
  const { texts, signals, record } = observation;
  const unmet = signals.expectation?.negative ?? [];
  const complaints = isWish(observation) && unmet.length === 0 ? [] : findComplaints(observation);
  if (complaints.length === 0 && unmet.length === 0 && record.kind === 'tickets') return NOTHING;
  const hits = findHits(texts);
  const fallback = usualStage(observation);
  const statements = complaints.map(({ id, span }): Statement => {
    const info = themes.get(id);
    return place(span, { observation, hits, unmet, stage: fallback ?? info?.stage ?? 'use', info });
  });
  // A broken promise that names no theme is a complaint all the same.
  const [first] = complaints.length === 0 ? unmet : [];
  if (first !== undefined)
    statements.push(place(first, { observation, hits, unmet, stage: fallback ?? 'use', info: undefined }));
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
  readonly stage: JourneyStage;
  readonly info: ThemeInfo | undefined;
}

function place(span: Span, { observation, hits, unmet, stage: usual, info }: Setting): Statement {
  const sentence = sentenceOf(observation.texts, span);
  const own = hits.filter(
    ({ text, from, to }) => text === span.text && from < sentence.to && to > sentence.from,
  );
  const isUnmet = unmet.some((one) => one.text === span.text && overlaps(observation.texts, one, sentence));
  // A prospect judges what it sees while it evaluates, whatever a customer would feel later.
  const named = observation.record.kind === 'deals' ? null : markOf(own, 'stage');
  const stage = named ?? usual;
  const area = markOf(own, 'area');
  return {
    stage,
    category: isUnmet
      ? 'mismatched-expectations'
      : (markOf(own, 'category') ?? info?.paradox ?? 'broken-experience'),
    area: area ?? USUAL_AREA[stage],
    span,
    said: { stage: named !== null, area: area !== null },
  };
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

function findHits(texts: readonly Text[]): Hit[] {
  const hits: Hit[] = [];
  for (const [index, text] of texts.entries()) {
    for (const { from, to } of text.clauses.slice(0, MAX_CLAUSES)) {
      for (const { value, from: first, to: end } of book.find(text.tokens, from, to)) {
        // Words that begin with their own negator mean what they say; others may be denied.
        if (!isNegator(text.tokens[first]) && isTrust(value) && isNegated(text, from, first)) continue;
        hits.push({ place: value, text: index, from: first, to: end });
      }
    }
  }
  return hits;
}

function isTrust(at: number): boolean {
  return MARKS[at]?.mark.of === 'trust';
}

interface Values {
  readonly stage: JourneyStage;
  readonly category: ParadoxCategory;
  readonly area: Area;
}

/** The mark of a kind that stands first in the list. */
function markOf<K extends keyof Values>(hits: readonly Hit[], kind: K): Values[K] | null {
  let best = MARKS.length;
  for (const { place: at } of hits) if (at < best && MARKS[at]?.mark.of === kind) best = at;
  const mark = MARKS[best]?.mark;
  return mark !== undefined && isOf(mark, kind) ? mark.value : null;
}

function isOf<K extends keyof Values>(
  mark: { readonly of: string; readonly value: string },
  kind: K,
): mark is { readonly of: K; readonly value: Values[K] } {
  return mark.of === kind;
}

/** The first words that say that trust is gone, and the stage of the complaint they stand with. */
function findTrust(
  texts: readonly Text[],
  hits: readonly Hit[],
  statements: readonly Statement[],
  fallback: JourneyStage,
): Reading['trust'] {
  const hit = hits.find(({ place: at }) => isTrust(at));
  const text = hit === undefined ? undefined : texts[hit.text];
  if (hit === undefined || text === undefined) return null;
  const sentence = sentenceAround(text, hit.from);
  const near = hits.filter(
    (one) => one.text === hit.text && one.from < sentence.to && one.to > sentence.from,
  );
  const beside = statements.find(({ span }) => span.text === hit.text && overlaps(texts, span, sentence));
  const stage = beside?.stage ?? markOf(near, 'stage') ?? statements[0]?.stage ?? fallback;
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
