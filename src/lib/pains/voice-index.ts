import { isAbout, type Pain, type Voice } from './pain.ts';

/** Complaints by what they are told by; each theme and phrase is looked for once, however often it is asked for. */
export class VoiceIndex {
  readonly voices: readonly Voice[];
  readonly #themed = new Map<string, readonly number[]>();
  readonly #phrased = new Map<string, readonly number[]>();

  constructor(voices: readonly Voice[]) {
    this.voices = voices;
  }

  /** Places of the complaints of a theme, ascending. */
  themed(id: string): readonly number[] {
    return this.#lookUp(this.#themed, id, ({ themes }) => themes.includes(id));
  }

  /** Places of the complaints about a pain, ascending. */
  about(pain: Pain): readonly number[] {
    const { themes, phrases } = pain.words;
    const having = [...themes.map((id) => this.themed(id)), ...phrases.map((phrase) => this.#having(phrase))];
    return [...new Set(having.flat())].filter((place) => this.#isAbout(pain, place)).sort((a, b) => a - b);
  }

  #having(phrase: string): readonly number[] {
    return this.#lookUp(this.#phrased, phrase, ({ terms }) => terms.has(phrase));
  }

  #isAbout(pain: Pain, place: number): boolean {
    const voice = this.voices[place];
    return voice !== undefined && isAbout(pain, voice);
  }

  #lookUp(
    known: Map<string, readonly number[]>,
    key: string,
    has: (voice: Voice) => boolean,
  ): readonly number[] {
    const places = known.get(key) ?? this.voices.flatMap((voice, place) => (has(voice) ? [place] : []));
    known.set(key, places);
    return places;
  }
}
