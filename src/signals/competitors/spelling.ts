/** Shorter names have too many neighbours among ordinary words. */
const LEAST = 5;
/** From so many letters on a wrong letter is forgiven, too, in a word written like a name, and swapped ones in any. */
const LEAST_CHANGED = 6;

/**
 * Finds names in spite of one slip: a letter too many or too few, two swapped ones, or, in words written like names, a
 * wrong letter. The first letter is rarely wrong, so it has to be right. Each name is held under itself without
 * each of its letters.
 */
export class Spelling {
  readonly #names = new Map<string, string>();
  readonly #shortened = new Map<string, string>();
  readonly #initials = new Set<number>();
  #longest = 0;

  /** @param spellings single words in small letters, each with the name it stands for */
  constructor(spellings: Iterable<readonly [word: string, name: string]>) {
    for (const [word, name] of spellings) {
      if (word.length < LEAST) continue;
      this.#longest = Math.max(this.#longest, word.length);
      this.#names.set(word, name);
      this.#initials.add(word.charCodeAt(0));
      for (const key of shorten(word)) if (!this.#shortened.has(key)) this.#shortened.set(key, name);
    }
  }

  get isEmpty(): boolean {
    return this.#longest === 0;
  }

  /** Whether a name begins like the word. */
  mayFind(word: string): boolean {
    return this.#initials.has(word.charCodeAt(0));
  }

  /** The name a word was meant to be, or null. */
  find(word: string, isCapitalised: boolean): string | null {
    if (word.length < LEAST - 1 || word.length > this.#longest + 1 || !this.mayFind(word)) return null;
    const exact = this.#names.get(word) ?? this.#shortened.get(word);
    if (exact !== undefined) return exact;
    for (const key of shorten(word)) {
      const name = this.#names.get(key) ?? this.#changed(key, isCapitalised);
      if (name !== undefined) return name;
    }
    return this.#swapped(word);
  }

  #swapped(word: string): string | null {
    if (word.length < LEAST_CHANGED) return null;
    for (const key of swap(word)) {
      const name = this.#names.get(key);
      if (name !== undefined) return name;
    }
    return null;
  }

  #changed(key: string, isCapitalised: boolean): string | undefined {
    return isCapitalised && key.length >= LEAST_CHANGED - 1 ? this.#shortened.get(key) : undefined;
  }
}

/** A word with two neighbours swapped, other than the first. */
function* swap(word: string): Iterable<string> {
  for (let i = 2; i < word.length; i++)
    yield word.slice(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.slice(i + 1);
}

/** A word without one letter other than the first. */
function* shorten(word: string): Iterable<string> {
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}
