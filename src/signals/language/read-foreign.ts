import type { RequestClass } from '../../model/kinds.ts';
import { FOREIGN_CUES, FOREIGN_NEGATIONS, FOREIGN_WORKS } from './foreign.data.ts';

/** What a small lexicon makes of a text that is not English. */
export interface ForeignReading {
  readonly intent: RequestClass;
  /** -100 to 100, as `sentiment.score`. */
  readonly score: number;
}

/** Languages that are read; texts in others are counted as unread. */
export const READ_LANGUAGES: readonly string[] = Object.keys(FOREIGN_CUES);

/**
 * Intent and sentiment of a text in German, French, Spanish or Portuguese by its common words; null for other
 * languages. Coarse: made so that such texts are not read as English, which would be worse.
 */
export function readForeign(text: string, code: string): ForeignReading | null {
  const lexicon = LEXICONS.get(code);
  if (lexicon === undefined) return null;
  const words = text.slice(0, MAX_UNITS).toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  const found = { defect: 0, enhancement: 0, 'how-to': 0, positive: 0, negative: 0 };
  for (const [at, word] of words.entries()) addWord(found, lexicon, { words, at, word });
  const asked = /[?？]/.test(text.slice(0, MAX_UNITS)) ? 1 : 0;
  const sum = found.positive - found.negative;
  return {
    intent: strongest(
      found.defect,
      found.enhancement,
      found['how-to'] > 0 ? found['how-to'] * 0.5 + asked : 0,
    ),
    score: Math.round((100 * sum) / Math.sqrt(sum * sum + 3)) || 0,
  };
}

const MAX_UNITS = 4_000;
const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;

type Found = Record<Cue, number>;
type Cue = 'defect' | 'enhancement' | 'how-to' | 'positive' | 'negative';
const CUES: readonly Cue[] = ['defect', 'enhancement', 'how-to', 'positive', 'negative'];

interface Lexicon {
  readonly cues: readonly (readonly [Cue, ReadonlySet<string>, readonly string[]])[];
  readonly negations: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
}

interface Place {
  readonly words: readonly string[];
  readonly at: number;
  readonly word: string;
}

function addWord(found: Found, { cues, negations, works }: Lexicon, { words, at, word }: Place): void {
  const isDenied = words.slice(Math.max(0, at - 3), at + 3).some((near) => negations.has(near));
  for (const [cue, whole, stems] of cues) {
    if (!whole.has(word) && !stems.some((stem) => word.startsWith(stem))) continue;
    if (cue === 'defect' && works.has(word) && !isDenied) continue;
    if (cue === 'positive' && isDenied) found.negative++;
    else found[cue]++;
  }
}

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
