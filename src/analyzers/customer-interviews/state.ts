import { type EvidenceState, mergeEvidence } from '../../lib/evidence/evidence.ts';
import { Proofs } from '../../lib/evidence/proofs.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { productThemes } from '../../lib/product-themes.ts';
import { clusterOf, MAX_CLUSTERS } from '../../lib/states/clusters.ts';
import { silenceOf } from '../../lib/states/silence.ts';
import { mergeTallies, Tally, type TallyState } from '../../lib/states/tally.ts';
import { ThemeParts } from '../../lib/theme-parts.ts';
import type { MapContext } from '../../model/analyzer.ts';
import type { RecordOf } from '../../model/record.ts';
import type { Observation, Span, Text } from '../../model/signal.ts';
import { aspectOf, isMajorPain } from './statements.ts';

/** What is counted of each interviewee. */
export const COLUMN = {
  love: 0,
  missing: 1,
  change: 2,
  pain: 3,
  major: 4,
  /** Statements that come with a recommendation or a word on renewal. */
  asked: 5,
  unwilling: 6,
  /** Statements by an interviewee the vendor did not pick. */
  independent: 7,
  /** Statements of which is known whether they tell of a major pain. */
  told: 8,
} as const;

/** Statements by theme. */
export const VOICE = { love: 0, complaint: 1 } as const;

/** Scores up to this are no recommendation (detractors). */
const NOT_RECOMMENDED = 6;

const KEYS = ['love', 'missing', 'change', 'pain', 'major', 'unwilling'] as const;
export type QuoteKey = (typeof KEYS)[number];

/** At most 4,096 interviewees (those with the smallest hashes), the theme dictionary thrice, six times 20 quotes. */
export type State = {
  /** By the hash of the interviewee. */
  readonly people: TallyState;
  readonly themes: TallyState;
  /** Of statements of a major pain, and of all complaints. */
  readonly majorThemes: TallyState;
  readonly complaintThemes: TallyState;
  readonly quotes: { readonly [key in QuoteKey]: EvidenceState };
};

export function map(batch: readonly Observation<'interviews'>[], { themes: infos }: MapContext): State {
  const ofProduct = productThemes(infos);
  const people = new Tally(Object.keys(COLUMN).length);
  const themes = new Tally(Object.keys(VOICE).length);
  const majorThemes = new ThemeParts(infos);
  const complaintThemes = new ThemeParts(infos);
  const quotes = newQuotes();
  for (const observation of batch) {
    const { record } = observation;
    const key = recordKey(observation);
    const person = String(clusterOf(record.interviewee ?? record.account, key));
    const aspect = aspectOf(observation);
    const counts = new Array<number>(Object.keys(COLUMN).length).fill(0);
    const note = (what: QuoteKey, quality = 0): void => {
      counts[COLUMN[what]] = 1;
      // Praise does not prove that somebody would leave.
      if (what !== 'unwilling' || aspect !== 'love')
        quotes[what].add(observation, wholeOf(observation.texts), key, quality);
    };
    if (aspect !== null) note(aspect);
    if (isMajorPain(observation, aspect, ofProduct)) note('major', record.severity === 'blocker' ? 2 : 1);
    addThemes(observation, counts, { majorThemes, complaintThemes });
    if (isUnwilling(record)) note('unwilling');
    if (record.recommend !== null || record.renew !== null) counts[COLUMN.asked] = 1;
    if (record.selection === 'independent') counts[COLUMN.independent] = 1;
    if (isTold(observation)) counts[COLUMN.told] = 1;
    people.addAll(person, counts);
    if (aspect !== null) countThemes(themes, observation, aspect === 'love');
  }
  return {
    people: people.toState(MAX_CLUSTERS),
    themes: themes.toState(),
    majorThemes: majorThemes.toState(),
    complaintThemes: complaintThemes.toState(),
    quotes: mapQuotes(quotes),
  };
}

export function merge(a: State, b: State): State {
  const both = (key: QuoteKey): EvidenceState => mergeEvidence(a.quotes[key], b.quotes[key]);
  return {
    people: mergeTallies(a.people, b.people, MAX_CLUSTERS),
    themes: mergeTallies(a.themes, b.themes),
    majorThemes: mergeTallies(a.majorThemes, b.majorThemes),
    complaintThemes: mergeTallies(a.complaintThemes, b.complaintThemes),
    quotes: {
      love: both('love'),
      missing: both('missing'),
      change: both('change'),
      pain: both('pain'),
      major: both('major'),
      unwilling: both('unwilling'),
    },
  };
}

function addThemes(
  { signals }: Observation,
  counts: readonly number[],
  to: { readonly majorThemes: ThemeParts; readonly complaintThemes: ThemeParts },
): void {
  if (counts[COLUMN.major] === 1) to.majorThemes.add(signals.themes);
  if ([COLUMN.missing, COLUMN.change, COLUMN.pain].some((column) => counts[column] === 1))
    to.complaintThemes.add(signals.themes);
}

/** A severity tells how much it hurts, and so do words; an aspect tells only that praise is no pain. */
function isTold(observation: Observation<'interviews'>): boolean {
  const { severity, aspect } = observation.record;
  return severity !== null || aspect === 'love' || silenceOf(observation, 'lexicon') === null;
}

function isUnwilling({ recommend, renew }: RecordOf<'interviews'>): boolean {
  return (recommend !== null && recommend <= NOT_RECOMMENDED) || renew === 'unsure' || renew === 'no';
}

/** Each theme once per statement, with the feeling of the statement. */
function countThemes(themes: Tally, { signals }: Observation, loved: boolean): void {
  for (const id of new Set((signals.themes ?? []).map((mention) => mention.id))) {
    themes.add(id, loved ? VOICE.love : VOICE.complaint);
  }
}

/** A statement is quoted whole. */
function wholeOf(texts: readonly Text[]): Span | null {
  const index = texts.findIndex(({ tokens }) => tokens.length > 0);
  const tokens = texts[index]?.tokens ?? [];
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { text: index, start: first.start, end: last.end };
}

function newQuotes(): Record<QuoteKey, Proofs> {
  return {
    love: new Proofs({ tone: 1, exact: true }),
    missing: new Proofs({ tone: -1, exact: true }),
    change: new Proofs({ tone: -1, exact: true }),
    pain: new Proofs({ tone: -1, exact: true }),
    major: new Proofs({ tone: -1, exact: true }),
    unwilling: new Proofs({ tone: -1, exact: true }),
  };
}

function mapQuotes(quotes: Readonly<Record<QuoteKey, Proofs>>): State['quotes'] {
  return {
    love: quotes.love.toState(),
    missing: quotes.missing.toState(),
    change: quotes.change.toState(),
    pain: quotes.pain.toState(),
    major: quotes.major.toState(),
    unwilling: quotes.unwilling.toState(),
  };
}
