import type { ThemeInfo } from '../../model/analyzer.ts';
import type { SignalSettings } from '../../model/signal.ts';
import { THEMES, type ThemeEntry } from './themes.data.ts';
import { TOLD } from './told.data.ts';

/** The dictionary of a run: the built-in themes, then the user's; a user theme with a known id adds its aliases. */
export function themeEntries(settings: SignalSettings): readonly ThemeEntry[] {
  const entries = new Map(THEMES.map((theme) => [theme.id, withTold(theme)]));
  for (const { id, title, aliases } of settings.themes) {
    const known = entries.get(id);
    const words = aliases.map(plainWords).filter((alias) => alias !== '');
    entries.set(
      id,
      known === undefined
        ? { id, title, stage: 'use', paradox: 'broken-experience', aliases: words }
        : { ...known, title: title === '' ? known.title : title, aliases: [...known.aliases, ...words] },
    );
  }
  return [...entries.values()];
}

function withTold(theme: ThemeEntry): ThemeEntry {
  const told = TOLD[theme.id];
  if (told === undefined) return theme;
  return {
    ...theme,
    aliases: [...theme.aliases, ...told.aliases],
    hints: [...(theme.hints ?? []), ...(told.hints ?? [])],
    asks: told.asks ?? [],
  };
}

/** What analyzers and reports may know of the themes of a run. */
export function themeCatalogue(settings: SignalSettings): readonly ThemeInfo[] {
  return themeEntries(settings).map(({ id, title, stage, paradox }) => ({
    id,
    title,
    stage,
    paradox,
    broad: BROAD.has(id),
  }));
}

/** Aspects of everything rather than areas of a product: whoever complains about an area complains about these. */
export const BROAD: ReadonlySet<string> = new Set([
  'usability',
  'reliability',
  'missing-feature',
  'data-quality',
  'onboarding',
  'support',
  'pricing',
  'promises',
  'upgrade-release',
]);

/** A user writes words, not patterns: signs fall away and every word may be inflected. */
function plainWords(alias: string): string {
  const words =
    alias
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
  return words
    .slice(0, MAX_ALIAS_WORDS)
    .map((word) => `${word}~`)
    .join(' ');
}

const MAX_ALIAS_WORDS = 8;
