import type { RequestClass } from '../../model/kinds.ts';
import type { Span, Text } from '../../model/signal.ts';
import { FOREIGN_WORDS } from './foreign.data.ts';
import { cutClauses, type ForeignClause } from './foreign-clauses.ts';
import { compileLexicon, type Lexicon } from './foreign-lexicon.ts';
import { readClause } from './read-clause.ts';

/** What a small lexicon makes of a text that is not English. */
export interface ForeignReading {
  readonly intent: RequestClass;
  /** -100 to 100, as `sentiment.score`. */
  readonly score: number;
  /** The sentence with the first word that spoke for each. */
  readonly spans: { readonly intent: Span | null; readonly score: Span | null };
}

/** Languages that are read; texts in others are counted as unread. */
export const READ_LANGUAGES: readonly string[] = Object.keys(FOREIGN_WORDS);

/**
 * Intent and sentiment of a text in German, French, Spanish or Portuguese by its common words; null for other
 * languages. Coarse: made so that such texts are not read as English, which would be worse.
 */
export function readForeign(text: string, code: string): ForeignReading | null {
  return readForeignTexts([{ raw: text }], code);
}

/** The same of several texts together. */
export function readForeignTexts(texts: readonly Pick<Text, 'raw'>[], code: string): ForeignReading | null {
  const lexicon = lexiconOf(code);
  if (lexicon === null) return null;
  const found = new Found();
  for (const [index, { raw }] of texts.entries()) {
    const read = raw.slice(0, MAX_UNITS);
    for (const clause of cutClauses(read, lexicon.parts)) found.read({ index, raw: read }, clause, lexicon);
  }
  const intent = found.intent();
  const sum = found.count('positive') - found.count('negative');
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

type Told = 'defect' | 'ended' | 'enhancement' | 'how-to' | 'positive' | 'negative';

interface OneText {
  readonly index: number;
  readonly raw: string;
}

/** What was found so far, and where first. */
class Found {
  readonly #counts = new Map<Told, number>();
  readonly #spans = new Map<Told, Span>();
  /** What was told last of a fault: that there is one, or that it is over. */
  #last: 'defect' | 'ended' | null = null;

  read(text: OneText, clause: ForeignClause, lexicon: Lexicon): void {
    const { state, stateAt, wishAt, asks, askAt, praise, blame } = readClause(clause, lexicon);
    const add = (told: Told, at: number, by = 1): void => {
      this.#counts.set(told, this.count(told) + by);
      const place = clause.places[at] ?? 0;
      if (!this.#spans.has(told))
        this.#spans.set(told, { text: text.index, ...sentenceAround(text.raw, place) });
    };
    if (state === 'fault' || state === 'ended') {
      this.#last = state === 'fault' ? 'defect' : 'ended';
      add(this.#last, stateAt);
    }
    if (wishAt !== null) add('enhancement', wishAt);
    if (asks > 0) add('how-to', askAt, asks);
    for (const at of praise) add('positive', at);
    for (const at of blame) add('negative', at);
  }

  count(told: Told): number {
    return this.#counts.get(told) ?? 0;
  }

  spanOf(told: Told): Span | null {
    return this.#spans.get(told) ?? null;
  }

  /** A way that is asked for before a fault, a fault before a wish unless there are more wishes. */
  intent(): RequestClass {
    const [defect, enhancement, howTo] = [
      this.#openFaults(),
      this.count('enhancement'),
      this.count('how-to'),
    ];
    if (Math.max(defect, enhancement, howTo) === 0) return 'other';
    if (howTo > 1 && howTo >= defect) return 'how-to';
    return enhancement > defect ? 'enhancement' : defect > 0 ? 'defect' : 'how-to';
  }

  /** Faults, but none where as many are over and that was said last: `Export fails. It is fixed, thank you`. */
  #openFaults(): number {
    const faults = this.count('defect');
    return this.#last === 'ended' && this.count('ended') >= faults ? 0 : faults;
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

const compiled = new Map<string, Lexicon>();

/** Compiled when the first text of a language is read: most companies need none. */
function lexiconOf(code: string): Lexicon | null {
  if (!READ_LANGUAGES.includes(code)) return null;
  const lexicon = compiled.get(code) ?? compileLexicon(code);
  compiled.set(code, lexicon);
  return lexicon;
}
