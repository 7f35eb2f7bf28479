import { roundTo } from './round.ts';

/** What WCAG 2 wants between text and its ground, level AA. */
const AA_CONTRAST = 4.5;
const STEPS = 40;

const channelsOf = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Relative luminance as WCAG 2.2 defines it, 0 black to 1 white. @param hex `#0a5c8a` */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with so much of another in it. @param share 0 the first, 1 the second */
export function mixColours(one: string, other: string, share: number): string {
  const target = channelsOf(other);
  const mixed = channelsOf(one).map((channel, at) =>
    roundTo(channel + ((target[at] ?? 0) - channel) * share, 0),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour nearest to the given one that can be read on every one of the grounds: more black on light ones, more white on dark ones. */
export function fitColour(colour: string, grounds: readonly string[]): string {
  const [ground = '#ffffff'] = grounds;
  const end = contrastOf(ground, '#000000') > contrastOf(ground, '#ffffff') ? '#000000' : '#ffffff';
  for (let step = 0; step < STEPS; step++) {
    const mixed = mixColours(colour, end, step / STEPS);
    if (grounds.every((each) => contrastOf(mixed, each) >= AA_CONTRAST)) return mixed;
  }
  return end;
}
