import type { RequestClass } from '../../model/kinds.ts';
import type { Span, Text } from '../../model/signal.ts';
import { FOREIGN_CUES, FOREIGN_NEGATIONS, FOREIGN_WORKS } from './foreign.data.ts';

/** What a small lexicon makes of a text that is not English. */
export interface ForeignReading {
  readonly intent: RequestClass;
  /** -100 to 100, as `sentiment.score`. */
  readonly score: number;
  /** The sentence with the first word that spoke for each. */
  readonly spans: { readonly intent: Span | null; readonly score: Span | null };
}

/** Languages that are read; texts in others are counted as unread. */
export const READ_LANGUAGES: readonly string[] = Object.keys(FOREIGN_CUES);

/**
 * Intent and sentiment of a text in German, French, Spanish or Portuguese by its common words; null for other
 * languages. Coarse: made so that such texts are not read as English, which would be worse.
 */
export function readForeign(text: string, code: string): ForeignReading | null {
  return readForeignTexts([{ raw: text }], code);
}

/** The same of several texts together. */
export function readForeignTexts(texts: readonly Pick<Text, 'raw'>[], code: string): ForeignReading | null {
  const lexicon = LEXICONS.get(code);
  if (lexicon === undefined) return null;
  const found = new Found();
  let asked = 0;
  for (const [index, { raw }] of texts.entries()) {
    const read = raw.slice(0, MAX_UNITS);
    if (/[?？]/.test(read)) asked = 1;
    readWords(found, lexicon, { index, raw: read });
  }
  const { defect, enhancement, positive, negative } = found.counts;
  const asking = found.counts['how-to'];
  const intent = strongest(defect, enhancement, asking > 0 ? asking * 0.5 + asked : 0);
  const sum = positive - negative;
  return {
    intent,
    score: Math.round((100 * sum) / Math.sqrt(sum * sum + 3)) || 0,
    spans: {
      intent: intent === 'other' ? null : found.spanOf(intent),
      score: sum === 0 ? null : found.spanOf(sum > 0 ? 'positive' : 'negative'),
    },
  };
}

const MAX_UNITS = 4_000;
const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;

type Cue = 'defect' | 'enhancement' | 'how-to' | 'positive' | 'negative';
const CUES: readonly Cue[] = ['defect', 'enhancement', 'how-to', 'positive', 'negative'];

interface Lexicon {
  readonly cues: readonly (readonly [Cue, ReadonlySet<string>, readonly string[]])[];
  readonly negations: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
}

interface OneText {
  readonly index: number;
  readonly raw: string;
}

/** What was found so far, and where first. */
class Found {
  readonly counts: Record<Cue, number> = {
    defect: 0,
    enhancement: 0,
    'how-to': 0,
    positive: 0,
    negative: 0,
  };
  readonly #spans = new Map<Cue, Span>();

  add(cue: Cue, { index, raw }: OneText, at: number): void {
    this.counts[cue]++;
    if (!this.#spans.has(cue)) this.#spans.set(cue, { text: index, ...sentenceAround(raw, at) });
  }

  spanOf(cue: Cue): Span | null {
    return this.#spans.get(cue) ?? null;
  }
}

function readWords(found: Found, { cues, negations, works }: Lexicon, text: OneText): void {
  const matches = [...text.raw.replaceAll('’', "'").matchAll(WORD)];
  const words = matches.map(([word]) => word.toLowerCase());
  for (const [at, word] of words.entries()) {
    const place = matches[at]?.index ?? 0;
    const isDenied = words.slice(Math.max(0, at - 3), at + 3).some((near) => negations.has(near));
    for (const [cue, whole, stems] of cues) {
      if (!whole.has(word) && !stems.some((stem) => word.startsWith(stem))) continue;
      if (cue === 'defect' && works.has(word) && !isDenied) continue;
      found.add(cue === 'positive' && isDenied ? 'negative' : cue, text, place);
    }
  }
}

/** Verbatim, without the blanks around it. */
function sentenceAround(raw: string, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  while (start > 0 && !ENDS.includes(raw.charAt(start - 1))) start--;
  while (start < at && raw.charAt(start) <= ' ') start++;
  let end = at;
  while (end < raw.length && !ENDS.includes(raw.charAt(end))) end++;
  return { start, end };
}

const ENDS = '.!?¿¡\r\n';

function strongest(defect: number, enhancement: number, howTo: number): RequestClass {
  if (Math.max(defect, enhancement, howTo) === 0) return 'other';
  if (howTo > 1 && howTo >= defect) return 'how-to';
  return enhancement > defect ? 'enhancement' : defect > 0 ? 'defect' : 'how-to';
}

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  READ_LANGUAGES.map((code) => [code, compile(code)] as const),
);

function compile(code: string): Lexicon {
  const all = FOREIGN_CUES[code];
  return {
    cues: CUES.map((cue) => {
      const words = (all?.[cue] ?? '').trim().split(/\s+/);
      const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
      return [cue, new Set(words.filter((word) => !word.endsWith('*'))), stems] as const;
    }),
    negations: new Set((FOREIGN_NEGATIONS[code] ?? '').split(' ')),
    works: new Set((FOREIGN_WORKS[code] ?? '').split(' ')),
  };
}
