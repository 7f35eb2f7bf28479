import { type EvidenceItem, EvidenceSample, spreadEvidence } from '../../lib/evidence/evidence.ts';
import { quoteItem } from '../../lib/evidence/evidence-items.ts';
import { chooseProof } from '../../lib/evidence/proof-sentence.ts';
import { sampleKey } from '../../lib/evidence/record-key.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { DETRACTOR_STARS, FAN_STARS } from '../../lib/stars.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/states/sample.ts';
import type { AnalyzerMeta, FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import type { Observation, Span, Text } from '../../model/signal.ts';
import { compareWords, type Review, type Word } from './compare.ts';
import { reviewWords } from './words.ts';

/** Reviews kept per group; up to as many, nothing is estimated. */
const CAP = 2000;

/** Two-sided 5 %. */
const Z = 1.96;

/** Distinct reviews of its group a word needs, so that one wordy reviewer makes no finding. */
const MIN_REVIEWS = 3;

/** Reviews a group needs to have a language. */
const MIN_GROUP = 5;

/** Words named in a sentence, and listed in the table per group. */
const NAMED = 6;
const LISTED = 15;

const meta: AnalyzerMeta<'reviews'> = {
  id: 'review-words',
  point: 'reviews',
  title: 'The language of fans and of detractors',
  why: 'The words that only the disappointed use name what has to change; the words that only fans use name what to keep.',
  version: 3,
  reads: ['reviews'],
  signals: [],
  metrics: [],
  statements: {
    'detractor-words': 'Detractors, unlike fans, write of: {words|text}',
    'fan-words': 'Fans, unlike detractors, write of: {words|text}',
    'words-sampled': 'Words were compared in a sample of {kept|count} of {total|count} reviews',
  },
  tables: {
    words: {
      title: 'Words that tell fans (4.5 stars or more) from detractors (3 or fewer)',
      shown: 'roomy',
      columns: [
        { id: 'word', title: 'Word', unit: 'text' },
        { id: 'side', title: 'Typical of', unit: 'text' },
        { id: 'fans', title: 'Fans', unit: 'count' },
        { id: 'detractors', title: 'Detractors', unit: 'count' },
        { id: 'z', title: 'z', unit: 'index' },
        { id: 'quote', title: 'In their words', unit: 'text' },
      ],
    },
  },
};

/** Twice 2,000 reviews with at most 120 words and two quotes each. */
type State = { readonly fans: SampleState<Review>; readonly detractors: SampleState<Review> };

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function map(batch: readonly Observation<'reviews'>[]): State {
  const fans = new RowSample<Review>(CAP);
  const detractors = new RowSample<Review>(CAP);
  for (const observation of batch) {
    const { stars } = observation.record;
    if (stars === null || (stars > DETRACTOR_STARS && stars < FAN_STARS)) continue;
    const isFan = stars >= FAN_STARS;
    const words = reviewWords(observation.texts, isFan);
    if (words.length === 0) continue;
    const value = { words, quotes: quoteReview(observation, isFan) };
    const { hash, key } = sampleKey(observation, words);
    (isFan ? fans : detractors).add(hash, key, value);
  }
  return { fans: fans.toState(), detractors: detractors.toState() };
}

function merge(a: State, b: State): State {
  return {
    fans: mergeSamples(a.fans, b.fans, CAP),
    detractors: mergeSamples(a.detractors, b.detractors, CAP),
  };
}

function quoteReview(observation: Observation<'reviews'>, isFan: boolean): readonly EvidenceItem[] {
  const { texts } = observation;
  const proof = chooseProof(texts, [], isFan ? 1 : -1);
  const said = quoteItem(observation, proof?.span ?? null, proof?.quality ?? 0);
  const heading = quoteItem(observation, headingOf(texts));
  return [said, heading].filter((item) => item !== null);
}

function headingOf(texts: readonly Text[]): Span | null {
  const text = texts.findIndex(({ field, tokens }) => field === 'title' && tokens.length > 0);
  return text < 0 ? null : { text, start: 0, end: texts[text]?.raw.length ?? 0 };
}

function finish({ fans, detractors }: State, ctx: FinishContext): Conclusion {
  if (!ctx.present.includes('reviews')) return { kind: 'notApplicable', missing: ['reviews'] };
  const have = Math.min(fans.rows.length, detractors.rows.length);
  if (have < MIN_GROUP) {
    return { kind: 'insufficient', have, need: MIN_GROUP, what: 'written reviews of fans and of detractors' };
  }
  const words = compareWords(fans, detractors);
  const ofFans = words.filter(({ z, fanReviews }) => z > Z && fanReviews >= MIN_REVIEWS);
  const ofDetractors = words.filter(({ z, detractorReviews }) => z < -Z && detractorReviews >= MIN_REVIEWS);
  const findings: AnalyzerFinding[] = [
    ...describeWords('detractor-words', ofDetractors, detractors),
    ...describeWords('fan-words', ofFans, fans),
    ...describeSample(fans, detractors),
  ];
  const rows = [
    ...ofDetractors.slice(0, LISTED).map((word) => wordRow(word, 'detractors', detractors)),
    ...ofFans.slice(0, LISTED).map((word) => wordRow(word, 'fans', fans)),
  ];
  return { kind: 'measured', metrics: [], findings, tables: [{ id: 'words', rows }] };
}

function describeWords(
  id: 'detractor-words' | 'fan-words',
  words: readonly Word[],
  sample: SampleState<Review>,
): AnalyzerFinding[] {
  if (words.length === 0) return [];
  const named = words.slice(0, NAMED).map(({ word }) => word);
  const evidence = new EvidenceSample();
  let total = 0;
  for (const { value } of sample.rows) {
    if (!named.some((word) => value.words.includes(word))) continue;
    total++;
    for (const quote of value.quotes) {
      // Words that stand in the quote itself are proved by it.
      const hits = named.filter((word) => says(quote, word)).length;
      if (hits > 0 || quote === value.quotes[0])
        evidence.add({ ...quote, rank: 8 * Math.min(hits, 7) + quote.rank });
    }
  }
  const severity = id === 'detractor-words' ? 'caution' : 'info';
  return [
    {
      key: id,
      id,
      facts: { words: named.join(', ') },
      severity,
      evidence: spreadEvidence({ ...evidence.toState(), total }),
    },
  ];
}

function describeSample(fans: SampleState<Review>, detractors: SampleState<Review>): AnalyzerFinding[] {
  const kept = fans.rows.length + detractors.rows.length;
  const total = fans.total + detractors.total;
  if (kept === total) return [];
  const evidence = { total: 0, shown: [] };
  return [{ key: 'words-sampled', id: 'words-sampled', facts: { kept, total }, severity: 'info', evidence }];
}

function wordRow(
  { word, fans, detractors, z }: Word,
  group: string,
  { rows }: SampleState<Review>,
): (string | number | null)[] {
  const proofs = rows.flatMap(({ value }) => value.quotes.filter((quote) => says(quote, word)));
  const [best] = proofs.sort(byQuality);
  return [word, group, fans, detractors, z, best?.quote ?? null];
}

const byQuality = compareBy<EvidenceItem>(
  ({ rank }) => -rank,
  ({ quote }) => quote,
);

/** Does a quote have the word as it was counted? */
function says({ quote }: EvidenceItem, word: string): boolean {
  const text = quote.toLowerCase();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + word.length)) return true;
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && /\p{L}/u.test(text.charAt(at));
}
