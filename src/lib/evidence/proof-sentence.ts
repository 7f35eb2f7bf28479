import type { Clause, Observation, Span, Text } from '../../model/signal.ts';
import { afterGreeting } from '../text/after-greeting.ts';
import { isSpecific } from '../text/specific-words.ts';
import { createValenceReader } from '../text/valence.ts';
import { sentenceAround, sentenceEnd, spanOfWords, tokenAt, widenToClause } from '../text/widen-span.ts';

/** What the proof should sound like: a complaint, praise, or either. */
export type Tone = -1 | 0 | 1;

/** A sentence that proves something, and how well: 0 to `MAX_QUALITY`. */
export interface Proof {
  readonly span: Span;
  readonly quality: number;
  /** How strongly it has the tone asked for: 0 to `MAX_STRENGTH`. */
  readonly strength: number;
}

export const MAX_QUALITY = 7;
export const MAX_STRENGTH = 1;

/** Sentences read per text, and words looked at: complaints come early. */
const MAX_SENTENCES = 16;
/** Words of one sentence at most. */
const MAX_WORDS = 80;
/** Longest quote that is shown in full, in characters. */
const MAX_LENGTH = 240;

/** Subjects and titles name what the text below them tells. */
const HEADINGS: ReadonlySet<string> = new Set(['subject', 'title', 'lossReason']);

/**
 * The sentence that proves a statement best. A sentence with a deciding span wins unless it says next to nothing
 * (`It worked until Tuesday.`) and another one has the same tone and says more. Feeling the tone of a sentence
 * costs more than all else, so sentences that cannot win are not felt, and those with a span go first.
 * @param spans stretches that decided; sentences of a record without any are all alike
 */
export function chooseProof(texts: readonly Text[], spans: readonly Span[], tone: Tone): Proof | null {
  const search: Search = { spans, tone, best: null, others: [] };
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    if (text === undefined || text.tokens.length === 0) continue;
    if (tone !== 0 && text.prior === OTHER_PRIOR[tone]) continue;
    searchText({ text, index, body: isBody(text, texts) }, search);
  }
  for (const sentence of search.others) {
    if (isBeyond(search.best)) break;
    search.best = better(sentence, tone, search.best);
  }
  return search.best === null ? null : finishProof(texts, search.best, spans);
}

/** A choice among the sentences of a record: the best so far, and those still to be felt. */
interface Search {
  readonly spans: readonly Span[];
  readonly tone: Tone;
  readonly others: Sentence[];
  best: Candidate | null;
}

function searchText(place: Place, search: Search): void {
  const { text } = place;
  const marksEnd = endOfMarks(search.spans, place.index);
  let from = afterGreeting(text, 0);
  for (let count = 0; count < MAX_SENTENCES && from < text.tokens.length; count++) {
    const words = { from, to: sentenceEnd(text, from, from + MAX_WORDS) };
    const sentence = toSentence(place, words, search.spans);
    if (sentence.start >= marksEnd && isBeyond(search.best)) break;
    if (sentence.marked) search.best = better(sentence, search.tone, search.best);
    else search.others.push(sentence);
    from = words.to;
  }
}

/** Where the last deciding span of a text ends; 0 where it has none. */
function endOfMarks(spans: readonly Span[], index: number): number {
  let last = 0;
  for (const { text, end } of spans) if (text === index && end > last) last = end;
  return last;
}

/** Several analyzers quote the same complaints: by texts, the last choice and what it was made by. */
let chosen = new WeakMap<readonly Text[], { own: Span | null; tone: Tone; proof: Proof | null }>();

/** Choices remembered at once, a few batches of them: large weak maps make collecting garbage slow. */
const MAX_CHOSEN = 4096;
let count = 0;

/** `chooseProof` by an observation's deciding span and the themes that have the tone. */
export function chooseFor(observation: Observation, own: Span | null, tone: Tone): Proof | null {
  const { texts } = observation;
  const known = chosen.get(texts);
  if (known !== undefined && known.own === own && known.tone === tone) return known.proof;
  const proof = chooseProof(texts, tonedSpans(observation, own, tone), tone);
  if (++count > MAX_CHOSEN) {
    chosen = new WeakMap();
    count = 0;
  }
  chosen.set(texts, { own, tone, proof });
  return proof;
}

/**
 * The sentence around a span, whatever it is worth.
 * @param felt valence of its words, when somebody has read it already
 */
export function proveSpan(texts: readonly Text[], span: Span, tone: Tone, felt?: number): Proof | null {
  const text = texts[span.text];
  if (text === undefined || text.tokens.length === 0) return null;
  const at = Math.min(tokenAt(text, span.start), text.tokens.length - 1);
  const words = { from: at, to: sentenceAround(text, Math.max(at, tokenAt(text, span.end - 1))).to };
  const clause = { from: sentenceAround(text, at).from, to: words.to };
  const sentence = toSentence({ text, index: span.text, body: isBody(text, texts) }, clause, [span]);
  return finishProof(texts, rate(sentence, measure(sentence), tone, felt), [span]);
}

const OTHER_PRIOR = { '-1': 'positive', '1': 'negative' } as const;

/** A text of a record, and whether it tells more than a heading does. */
interface Place {
  readonly text: Text;
  readonly index: number;
  readonly body: boolean;
}

interface Sentence extends Place {
  readonly words: Clause;
  readonly start: number;
  readonly end: number;
  /** Has a deciding span. */
  readonly marked: boolean;
}

interface Candidate {
  readonly sentence: Sentence;
  readonly quality: number;
  /** Has a deciding span, or at least the tone asked for. */
  readonly fits: boolean;
  /** How strongly it sounds as asked, in tenths. */
  readonly strength: number;
}

function toSentence({ text, index, body }: Place, words: Clause, marks: readonly Span[]): Sentence {
  const start = text.tokens[words.from]?.start ?? 0;
  const end = text.tokens[words.to - 1]?.end ?? start;
  let marked = false;
  for (const mark of marks) if (mark.text === index && mark.start < end && mark.end > start) marked = true;
  return { text, index, body, words, start, end, marked };
}

/** The best a sentence without a deciding span can be. */
const UNMARKED_QUALITY = MAX_QUALITY - 1;

/** Is it so good that no sentence without a deciding span can be better? */
function isBeyond(best: Candidate | null): boolean {
  return best?.sentence.marked === true && best.quality >= UNMARKED_QUALITY;
}

function better(sentence: Sentence, tone: Tone, best: Candidate | null): Candidate {
  const worth = measure(sentence);
  if (best?.fits === true) {
    const most = worth + (sentence.marked ? 1 : 0) + 1 + (sentence.body ? 1 : 0);
    if (most < best.quality || (most === best.quality && best.sentence.marked && !sentence.marked))
      return best;
  }
  const candidate = rate(sentence, worth, tone);
  return best === null || isBetter(candidate, best) ? candidate : best;
}

function rate(
  sentence: Sentence,
  worth: number,
  tone: Tone,
  felt = tone === 0 ? 0 : feel(sentence),
): Candidate {
  const { text, body, marked } = sentence;
  const toned = felt * tone;
  const fitting =
    worth +
    (marked ? 1 : 0) +
    (tone === 0 || toned > 0 ? 1 : 0) +
    (body ? 1 : 0) -
    (tone !== 0 && text.prior === OTHER_PRIOR[tone] ? 4 : 0);
  return {
    sentence,
    quality: Math.max(0, fitting),
    fits: marked || toned > 0.5,
    strength: Math.round(10 * toned),
  };
}

/** What a sentence is worth whatever it is to prove: up to 4, below 0 when it is shouted. */
function measure({ text, words, start, end }: Sentence): number {
  const length = end - start;
  const specific = countSpecific(text, words);
  return (
    (specific > 2 ? 2 : specific > 1 ? 1 : 0) +
    (length >= 40 && length <= 200 ? 2 : length >= 25 && length <= MAX_LENGTH ? 1 : 0) -
    (isShouted(text.raw, start, end) ? 3 : 0)
  );
}

/** Sum of its valence, below 0 for a complaint. */
function feel({ text, words }: Sentence): number {
  return createValenceReader()(text, words).sum;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.fits !== b.fits) return a.fits;
  if (a.quality !== b.quality) return a.quality > b.quality;
  if (a.sentence.marked !== b.sentence.marked) return a.sentence.marked;
  return a.strength > b.strength;
}

/** A sentence too long to show is cut to where its deciding words are. */
function finishProof(texts: readonly Text[], candidate: Candidate, spans: readonly Span[]): Proof | null {
  const { sentence, quality } = candidate;
  const { text, index, words } = sentence;
  const span = spanOfWords(text, index, words);
  if (span === null) return null;
  const strength = Math.max(0, Math.min(MAX_STRENGTH, Math.floor(candidate.strength / 10)));
  const mark = spans.find((one) => one.text === index && one.start >= span.start && one.start < span.end);
  if (mark === undefined || mark.end - span.start <= MAX_LENGTH) return { span, quality, strength };
  const start = Math.max(span.start, widenToClause(texts, mark).start);
  return { span: { ...span, start }, quality, strength };
}

function countSpecific({ tokens }: Text, { from, to }: Clause): number {
  let count = 0;
  for (let i = from; i < to && count < 3; i++) if (isSpecific(tokens[i])) count++;
  return count;
}

function isBody({ field }: Text, texts: readonly Text[]): boolean {
  return !HEADINGS.has(field) || texts.every((text) => text.field === field || text.tokens.length === 0);
}

/** `PLEASE FIX THIS` says no more than the same in small letters, and reads worse. */
function isShouted(raw: string, start: number, end: number): boolean {
  let small = 0;
  let capital = 0;
  for (let i = start; i < end; i++) {
    const code = raw.charCodeAt(i);
    if (code >= 97 && code <= 122) small++;
    else if (code >= 65 && code <= 90) capital++;
  }
  return capital > 8 && 2 * capital > small;
}

/** Stretches of an observation's texts that carry the tone: themes named as bad, or as good. */
export function tonedSpans({ signals }: Observation, own: Span | null, tone: Tone): Span[] {
  const spans = own === null ? [] : [own];
  if (tone === 0) return spans;
  for (const { polarity, span } of signals.themes ?? []) if (polarity === tone) spans.push(span);
  return spans;
}
