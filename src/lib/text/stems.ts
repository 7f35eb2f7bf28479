import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.data.ts';

/** Longer runs are keys, hashes and paths, not words. */
const MAX_WORD = 30;

/** Words whose stems are remembered. */
const MAX_KNOWN = 20_000;

/**
 * Reads content stems: words without function words, cut to Porter stems. It remembers the last words it has stemmed.
 */
export class Stems {
  readonly #known = new Map<string, string>();

  /** Stems in the order of the words; repeated words repeat. */
  of(text: string): string[] {
    return contentWords(text).map((word) => this.stem(word));
  }

  /** The words of a text that have one of these stems, each once. */
  wordsWith(text: string, stems: readonly string[]): string[] {
    return [...new Set(contentWords(text).filter((word) => stems.includes(this.stem(word))))];
  }

  /** The stem of one word in small letters. */
  stem(word: string): string {
    let stem = this.#known.get(word);
    if (stem === undefined) {
      stem = stemmer(word);
      if (this.#known.size >= MAX_KNOWN) this.#known.clear();
      this.#known.set(word, stem);
    }
    return stem;
  }
}

function contentWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
  return words.filter((word) => word.length > 1 && word.length <= MAX_WORD && !STOP_WORDS.has(word));
}
