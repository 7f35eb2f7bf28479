import type { ThemeInfo } from '../../model/analyzer.ts';
import type { PainSettings } from '../../model/reference.ts';
import { applySettings, type Settled } from './apply-settings.ts';
import { discoverGroups } from './discover.ts';
import type { Voice } from './pain.ts';
import { uniteThemes } from './unite-themes.ts';

/**
 * The pains of a company: the themes of the dictionary and what its customers complain about in words of their own,
 * cut and named as the user wants it. The same complaints give the same pains in any order.
 */
export function findPains(
  voices: readonly Voice[],
  themes: readonly ThemeInfo[],
  settings: PainSettings,
): Settled {
  return applySettings(uniteThemes(voices, discoverGroups(voices), themes), settings);
}
