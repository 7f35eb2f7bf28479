import type { Text, ThemeMention } from '../../model/signal.ts';
import { addDense } from '../dense.ts';
import { DEVICE_THEMES, deviceWords, learnedScores } from '../learned.ts';
import { DEVICE_CUES } from './device.data.ts';

/** Themes of the rules that tell what a review of a device is about. */
const CUE_THEMES: readonly string[] = [
  ...DEVICE_THEMES.slice(1),
  'support',
  'onboarding',
  'data-quality',
  'upgrade-release',
  'compatibility',
];

/** Numbers in what `readDeviceCues` gives. */
export const CUES = CUE_THEMES.length + 1;

/** What the rules say, as numbers that weights are learned for; the last when they say nothing of the kind. */
export function readDeviceCues(ruled: readonly ThemeMention[]): Float64Array {
  const cues = new Float64Array(CUES);
  cues[CUES - 1] = 1;
  for (const { id } of ruled) {
    const at = CUE_THEMES.indexOf(id);
    if (at === -1) continue;
    cues[at] = 1;
    cues[CUES - 1] = 0;
  }
  return cues;
}

/** The logarithm of the odds that a text is written like reviews of devices. */
export function deviceOdds(texts: readonly Text[]): number {
  return (learnedScores(texts, 'device')[0] ?? 0) + DEVICE_CUES.constant;
}

/** Have the rules found a theme that is learned as well? */
export function isRuled(ruled: readonly ThemeMention[]): boolean {
  return ruled.some(({ id }) => CUE_THEMES.includes(id));
}

/** Logarithms of the odds of each theme of `DEVICE_THEMES`. */
export function deviceScores(texts: readonly Text[], ruled: readonly ThemeMention[]): Float64Array {
  return addDense(deviceWords(texts), readDeviceCues(ruled), DEVICE_CUES.weights);
}
