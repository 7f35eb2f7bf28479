import { PhraseBook, type PhraseHit } from '../../lib/text/phrases.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { SignalSettings, Text } from '../../model/signal.ts';
import { BROAD, themeEntries } from './catalogue.ts';
import type { Polarity } from './mood.ts';
import { COURTESIES, NOT_THEMES, type ThemeEntry } from './themes.data.ts';

/** A name of a theme, or a hint at one. */
export interface Alias {
  /** Place of the theme in the dictionary. */
  readonly theme: number;
  readonly weight: number;
  readonly sign: Polarity;
  /** What is wished for is missing, however kindly it is asked. */
  readonly isWish: boolean;
  /** An area of the product: trouble of any kind may be trouble with it. */
  readonly isArea: boolean;
  /** A way to ask: courtesy, unless the whole is a wish. */
  readonly isAsked: boolean;
}

export type ThemeHit = PhraseHit<Alias>;

/** A name is enough, or two hints in a clause, or a hint with an opinion. */
export const NAME = 2;
export const HINT = 1;
export const ENOUGH = 2;

/** The themes of wishes and of faults. */
export const GAP = 'missing-feature';
export const FAULT = 'reliability';

/** Not the theme its words look like, and a clause that is about nothing. */
const NO_THEME = -1;
const COURTESY = -2;

export interface ThemeBook {
  /** Ids of the themes, by place in the dictionary. */
  readonly ids: readonly string[];
  /**
   * The phrases for records of a kind. The intent of a ticket knows a wish: its phrases are without the ways to ask,
   * which would swallow what is asked for.
   */
  phrases(kind: RecordKind): PhraseBook<Alias>;
}

export function compileThemes(settings: SignalSettings): ThemeBook {
  const entries = themeEntries(settings);
  const patterns = [
    ...entries.flatMap(aliasesOf),
    ...NOT_THEMES.map((pattern) => without(NO_THEME, pattern)),
    ...COURTESIES.map((pattern) => without(COURTESY, pattern)),
  ];
  let all: PhraseBook<Alias> | null = null;
  let plain: PhraseBook<Alias> | null = null;
  return {
    ids: entries.map(({ id }) => id),
    phrases(kind) {
      if (kind === 'tickets') {
        plain ??= new PhraseBook(patterns.filter(([, { isAsked }]) => !isAsked));
        return plain;
      }
      all ??= new PhraseBook(patterns);
      return all;
    },
  };
}

function aliasesOf(entry: ThemeEntry, theme: number): (readonly [string, Alias])[] {
  const { id, aliases, hints = [], asks = [] } = entry;
  const own = { theme, isWish: id === GAP, isArea: !BROAD.has(id), isAsked: false };
  return [
    ...aliases.map((pattern) => readAlias(pattern, { ...own, weight: NAME })),
    ...asks.map((pattern) => readAlias(pattern, { ...own, weight: NAME, isAsked: true })),
    ...hints.map((pattern) => readAlias(pattern, { ...own, weight: HINT })),
  ];
}

function readAlias(pattern: string, own: Omit<Alias, 'sign'>): readonly [string, Alias] {
  const sign: Polarity = pattern.startsWith('-') ? -1 : pattern.startsWith('+') ? 1 : 0;
  return [sign === 0 ? pattern : pattern.slice(1), { ...own, sign }];
}

function without(theme: number, pattern: string): readonly [string, Alias] {
  return [pattern, { theme, weight: 0, sign: 0, isWish: false, isArea: false, isAsked: false }];
}

/** Takes its clause out of the reading. */
export function isCourtesy({ value }: ThemeHit): boolean {
  return value.theme === COURTESY;
}

/** Says what is felt about its own theme. */
export function isOpinion({ value }: ThemeHit): boolean {
  return value.sign !== 0 && value.weight === NAME && !value.isWish;
}

/** Neither words that only look like a theme, nor a salutation: `Support, nothing prints` calls upon somebody. */
export function isAbout({ value, from, to }: ThemeHit, { raw, tokens }: Text): boolean {
  if (value.theme === NO_THEME) return false;
  const isAlone = from === 0 && to === 1 && tokens.length > 1;
  return !(isAlone && raw.charCodeAt(tokens[0]?.end ?? 0) === COMMA);
}

const COMMA = 44;
