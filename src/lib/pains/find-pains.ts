import type { ThemeInfo } from '../../model/analyzer.ts';
import type { PainSettings } from '../../model/reference.ts';
import { applySettings, type Settled } from './apply-settings.ts';
import { findCircumstances } from './circumstances.ts';
import { createGrouper } from './discover.ts';
import type { Pain, Voice } from './pain.ts';
import { uniteThemes } from './unite-themes.ts';
import { VoiceIndex } from './voice-index.ts';

/**
 * The pains of a company: the themes of the dictionary and what its customers complain about in words of their own,
 * cut and named as the user wants it. The same complaints give the same pains in any order.
 */
export function findPains(
  voices: readonly Voice[],
  themes: readonly ThemeInfo[],
  settings: PainSettings,
): Settled {
  return applySettings(discoverPains(voices, themes), settings);
}

/** What stands beside many pains is skipped until none is left; its complaints are told by their other words. */
function discoverPains(voices: readonly Voice[], themes: readonly ThemeInfo[]): Pain[] {
  const index = new VoiceIndex(voices);
  const discoverGroups = createGrouper(voices);
  const skipped = new Set<string>();
  for (;;) {
    const pains = uniteThemes(index, discoverGroups(skipped), themes);
    const found = findCircumstances(index, pains);
    if (found.length === 0) return pains;
    for (const word of found) skipped.add(word);
  }
}
