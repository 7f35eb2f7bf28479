import { FUNCTION_WORDS } from '../../lib/text/function-words.data.ts';
import { languageOfScript, languagesOfLetters } from './scripts.ts';
import { ENGLISH_WORDS } from './words.data.ts';

/** ISO 639-1 code, `und` when nobody can tell, and how sure, from 0 to 1. */
export interface Language {
  readonly code: string;
  readonly confidence: number;
}

export interface DetectedLanguage extends Language {
  /** N-grams had to decide and could not be asked yet: the same text may have another answer once they can. */
  readonly isProvisional: boolean;
}

/** Units of a text that are looked at: more changes nothing, and hostile texts are long. */
const SAMPLE = 240;

const UNDETERMINED: Language = { code: 'und', confidence: 0 };

/** What the n-gram model of `eld` is asked; set once it is loaded. */
let askModel: ((sample: string) => Language) | null = null;

/**
 * Loads the n-gram model (about 1 MB, a quarter of a second), once per process. Needed only where an export holds
 * texts that are not plainly English; without it, short texts in other languages are `und`.
 */
export async function loadLanguageModel(): Promise<void> {
  if (askModel !== null) return;
  const { createModel } = await import('./model.ts');
  askModel = createModel();
}

/**
 * The language of a text, by its first words: English by its common words, scripts of one language by their letters,
 * everything else by n-grams. Linear in a bounded sample; the same text always has the same answer once the model is loaded.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = sampleOf(text);
  const plain = readPlain(sample);
  return { ...(plain ?? weighSample(sample)), isProvisional: plain === null && askModel === null };
}

/** The language that common words or letters leave no doubt about; null where n-grams have to decide. */
function readPlain({ sample, words, english }: Sample): Language | null {
  if (english >= PLAIN && english >= words.length * PLAIN_SHARE && !hasForeign(words))
    return sure(english, words.length);
  const script = languageOfScript(sample);
  if (script !== null) return { code: script, confidence: 0.98 };
  return words.length === 0 ? UNDETERMINED : null;
}

/** The beginning of a text, its words, and how many of them are common in English. */
interface Sample {
  readonly sample: string;
  readonly words: readonly string[];
  readonly english: number;
}

function sampleOf(text: string): Sample {
  const sample = withoutMarks(text.length > SAMPLE ? text.slice(0, SAMPLE) : text);
  const words = wordsOf(sample);
  return { sample, words, english: words.reduce((sum, word) => sum + (ENGLISH.has(word) ? 1 : 0), 0) };
}

/** So many common words, and that share of all words, leave no doubt. */
const PLAIN = 2;
const PLAIN_SHARE = 0.4;

function sure(english: number, words: number): Language {
  return { code: 'en', confidence: Math.min(1, 0.9 + (0.1 * english) / words) };
}

const ENGLISH: ReadonlySet<string> = new Set(ENGLISH_WORDS.split(/\s+/));
const LANGUAGES: ReadonlyMap<string, readonly string[]> = languagesByWord();

/** Languages by function word; words that English has as well are left out. */
function languagesByWord(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [code, words] of FUNCTION_WORDS) {
    for (const word of new Set(words.trim().split(/\s+/)))
      byWord.set(word, [...(byWord.get(word) ?? []), code]);
  }
  return byWord;
}

function hasForeign(words: readonly string[]): boolean {
  let foreign = 0;
  let english = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    else if (LANGUAGES.has(word) || OTHER_LETTERS.test(word)) foreign++;
  }
  return foreign > 1 && foreign * 2 > english;
}

const OTHER_LETTERS = /[^\u0000-\u007f\u2018\u2019]/;

/** Adds what single words say to what n-grams say; short lines of products are full of names that mislead n-grams. */
function weighSample({ sample, words, english }: Sample): Language {
  const modelled = askModel?.(sample) ?? UNDETERMINED;
  const scores = new Map<string, number>([[modelled.code, MODEL]]);
  add(scores, 'en', english / words.length);
  for (const word of words) {
    const languages = LANGUAGES.get(word) ?? [];
    for (const code of languages) add(scores, code, 1 / (languages.length * words.length));
  }
  if (words.some((word) => OTHER_LETTERS.test(word))) add(scores, 'en', -FOREIGN_LETTERS);
  // In English they are a name's.
  if (modelled.code !== 'en') addLetters(scores, sample);
  let best = UNDETERMINED;
  for (const [code, score] of scores) {
    const better = score > best.confidence || (score === best.confidence && code === modelled.code);
    if (code !== 'und' && better) best = { code, confidence: score };
  }
  return best.confidence <= 0 ? UNDETERMINED : { code: best.code, confidence: Math.min(1, best.confidence) };
}

/** What the model's answer weighs beside the share of words that speak for a language. */
const MODEL = 0.45;
const FOREIGN_LETTERS = 0.3;
/** The same for letters that only one language writes. */
const LETTERS = 0.5;

function addLetters(scores: Map<string, number>, sample: string): void {
  for (const [code, share] of languagesOfLetters(sample.toLowerCase())) add(scores, code, LETTERS * share);
}

function add(scores: Map<string, number>, code: string, by: number): void {
  scores.set(code, (scores.get(code) ?? 0) + by);
}

function wordsOf(sample: string): readonly string[] {
  return sample.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
}

const WORD = /\p{L}+(?:'\p{L}+)?/gu;

const MARKS = /[@/\\_\d<>{}]/;

/** Without addresses, numbers and identifiers, which have no language. */
function withoutMarks(sample: string): string {
  if (!MARKS.test(sample)) return sample;
  return sample.replace(/\S*[@/\\_\d<>{}]\S*/g, ' ');
}
