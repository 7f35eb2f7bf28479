import { isProductGap } from '../../lib/accounts/loss-groups.ts';
import { NameMatcher } from '../../lib/capabilities/matcher.ts';
import { type Family, findComplaints } from '../../lib/complaints.ts';
import { overlap } from '../../lib/text/span-of.ts';
import { Stems } from '../../lib/text/stems.ts';
import { createValenceReader } from '../../lib/text/valence.ts';
import { sentenceAround, spanOfWords } from '../../lib/text/widen-span.ts';
import type { MapContext, ThemeInfo } from '../../model/analyzer.ts';
import type { Claim } from '../../model/reference.ts';
import type { Clause, Observation, Span, Text } from '../../model/signal.ts';

/** What is said of a claim, the gravest first: it is not so, it is wished for, it is so. */
const SIDES = ['against', 'asking', 'for'] as const;
export type Side = (typeof SIDES)[number];

/** What one record says of one claim. */
export interface Voice {
  readonly claim: number;
  readonly side: Side;
  readonly span: Span | null;
}

/** Claims as they are looked for. */
export interface Reader {
  read(observation: Observation<Family>): readonly Voice[];
}

/** Valence of a sentence that says neither yes nor no. Our choice. */
const MIN_FEELING = 0.5;

const compiled = new WeakMap<readonly Claim[], Reader>();

/** The reader of the claims of a run: compiled once. */
export function claimReader(claims: readonly Claim[], { themes }: Pick<MapContext, 'themes'>): Reader {
  const known = compiled.get(claims);
  if (known !== undefined) return known;
  const made = compile(claims, themes);
  compiled.set(claims, made);
  return made;
}

function compile(claims: readonly Claim[], themes: readonly ThemeInfo[]): Reader {
  const ids = new Map(
    themes.flatMap(({ id, title }) => [id, title.toLowerCase()].map((name) => [name, id] as const)),
  );
  const byTheme = new Map<string, number[]>();
  const words = claims.map((claim, place) => {
    const aliases: string[] = [];
    for (const word of claim.themes) {
      const theme = ids.get(word.toLowerCase());
      if (theme === undefined) aliases.push(word);
      else byTheme.set(theme, [...(byTheme.get(theme) ?? []), place]);
    }
    const own = claim.themes.length === 0 ? pairsOf(claim.text) : aliases;
    return { name: own[0] ?? '', aliases: own.slice(1) };
  });
  const matcher = new NameMatcher(words);
  return { read: (observation) => readVoices(observation, byTheme, matcher) };
}

/** A claim without themes is known by any two words of content that stand side by side in it. */
function pairsOf(text: string): string[] {
  const stems = new Stems().of(text);
  return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
}

function readVoices(
  observation: Observation<Family>,
  byTheme: ReadonlyMap<string, readonly number[]>,
  matcher: NameMatcher,
): readonly Voice[] {
  const voices: Voice[] = [];
  if (byTheme.size > 0) readThemes(observation, byTheme, voices);
  readWords(observation, matcher, voices);
  return voices;
}

/** One record that praises and complains contradicts: the promise was not kept. */
function note(voices: Voice[], voice: Voice): void {
  const at = voices.findIndex(({ claim }) => claim === voice.claim);
  if (at < 0) voices.push(voice);
  else if (gravity(voice) < gravity(voices[at] ?? voice)) voices[at] = voice;
}

function gravity({ side }: Voice): number {
  return SIDES.indexOf(side);
}

function readThemes(
  observation: Observation<Family>,
  byTheme: ReadonlyMap<string, readonly number[]>,
  voices: Voice[],
): void {
  for (const { id, span } of findComplaints(observation)) {
    const isWish = sideOf(observation) === 'asking' && expectationSide(observation, span) !== 'against';
    for (const claim of byTheme.get(id) ?? [])
      note(voices, { claim, side: isWish ? 'asking' : 'against', span });
  }
  for (const { id, polarity, span } of observation.signals.themes ?? []) {
    if (polarity > 0) for (const claim of byTheme.get(id) ?? []) note(voices, { claim, side: 'for', span });
  }
}

function readWords(observation: Observation<Family>, matcher: NameMatcher, voices: Voice[]): void {
  if (isMute(observation)) return;
  for (let index = 0; index < observation.texts.length; index++) {
    const text = observation.texts[index];
    if (text === undefined) continue;
    for (const hit of matcher.find(text, { from: 0, to: text.tokens.length })) {
      const sentence = sentenceAround(text, hit.tokens[0] ?? 0);
      const span = spanOfWords(text, index, sentence);
      const side = tellSide(observation, text, { sentence, span });
      if (side !== 'silent') note(voices, { claim: hit.owner, side, span });
    }
  }
}

/** Can no sentence of a record be for or against a claim? Then none has to be looked for: most tickets ask something. */
function isMute(observation: Observation<Family>): boolean {
  const { expectation } = observation.signals;
  if (sideOf(observation) !== 'silent' || observation.texts.some(({ prior }) => prior !== null)) return false;
  return expectation === undefined || expectation.negative.length + expectation.positive.length === 0;
}

/** What a sentence says of a claim. The form and the kind of record decide, else its feeling. */
function tellSide(
  observation: Observation<Family>,
  text: Text,
  { sentence, span }: { readonly sentence: Clause; readonly span: Span | null },
): Side | 'silent' {
  const expected = expectationSide(observation, span);
  if (expected !== null) return expected;
  if (text.prior !== null) return text.prior === 'positive' ? 'for' : 'against';
  const side = sideOf(observation);
  if (side !== null) return side;
  const { sum } = createValenceReader()(text, sentence);
  return sum >= MIN_FEELING ? 'for' : sum <= -MIN_FEELING ? 'against' : 'silent';
}

/** Does a sentence say that an expectation was broken, or exceeded? */
function expectationSide({ signals: { expectation } }: Observation<Family>, span: Span | null): Side | null {
  if (span === null) return null;
  if (expectation?.negative.some((one) => overlap(one, span)) === true) return 'against';
  return expectation?.positive.some((one) => overlap(one, span)) === true ? 'for' : null;
}

/** The side of every sentence of a record; null where each has its own. Who asks for something denies nothing. */
function sideOf({ record, signals }: Observation<Family>): Side | 'silent' | null {
  switch (record.kind) {
    case 'tickets':
      if (signals.intent?.label === 'enhancement') return 'asking';
      return signals.intent?.label === 'defect' ? 'against' : 'silent';
    case 'deals':
      return record.outcome === 'lost' && isProductGap(signals['loss-reason']?.primary ?? null)
        ? 'against'
        : 'silent';
    case 'risk-accounts':
      return 'against';
    default:
      return null;
  }
}
