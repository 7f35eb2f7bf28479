import { fitColour, mixColours } from '../../lib/colour.ts';
import { say } from '../../lib/words/say.ts';
import type { Branding } from '../../model/branding.ts';
import type { Report } from '../../model/report.ts';
import { Markup } from './markup.ts';

// The grounds of the page, as the style has them.
const LIGHT = { card: '#ffffff', paper: '#f6f4f1' };
const DARK = { card: '#1c1822', paper: '#131017' };

interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** The accent colour as it can be read (WCAG AA) on light and on dark pages. @param accent `#0a5c8a` */
export function fitAccent(accent: string): Accent {
  const pale = mixColours(accent, LIGHT.card, 0.9);
  const deep = mixColours(accent, DARK.card, 0.85);
  return {
    light: fitColour(accent.toLowerCase(), [LIGHT.card, LIGHT.paper, pale]),
    dark: fitColour(accent.toLowerCase(), [DARK.card, DARK.paper, deep]),
  };
}

/** The style of a page in somebody's own colour: links, marks and the scale of the heat maps. */
export function styleAccent(branding: Branding | undefined): string {
  if (branding?.accent === undefined) return '';
  const { light, dark } = fitAccent(branding.accent);
  const pale = (share: number) => mixColours(light, LIGHT.card, share);
  const deep = (share: number) => mixColours(dark, DARK.card, share);
  const set = (values: Readonly<Record<string, string>>) =>
    `:root{${Object.entries(values)
      .map(([name, value]) => `--${name}:${value}`)
      .join(';')}}`;
  return `${set({
    accent: light,
    'accent-soft': pale(0.9),
    'heat-1': pale(0.9),
    'heat-2': pale(0.78),
    'heat-3': pale(0.6),
    'heat-4': fitColour(pale(0.15), [LIGHT.card]),
    'heat-5': mixColours(light, '#000000', 0.25),
  })}@media screen and (prefers-color-scheme:dark){${set({
    accent: dark,
    'accent-soft': deep(0.85),
    'heat-1': deep(0.9),
    'heat-2': deep(0.8),
    'heat-3': deep(0.68),
    'heat-4': fitColour(mixColours(dark, '#000000', 0.45), ['#ffffff']),
    'heat-5': dark,
  })}}`;
}

/** The logo in the head of the page. */
export function drawLogo({ branding }: Report): Markup | null {
  const logo = branding?.logo;
  if (logo === undefined) return null;
  // The model admits nothing but base64 of a picture here.
  return new Markup(`<img class="logo" alt="${say('Logo')}" src="${logo}">`);
}
