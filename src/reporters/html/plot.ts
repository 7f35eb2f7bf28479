import { roundTo } from '../../lib/round.ts';
import { html, type Markup, type Part } from './markup.ts';

// Plots are as wide as their place: positions along the width are per cents, heights and letters are pixels, so that
// letters keep their size on a phone and on a wall.

export type Band = 'a' | 'b' | 'c' | 'd' | 'e';

/** The borders of the bands. */
export const EDGES = [0, 20, 35, 50, 65, 100] as const;
export const BANDS: readonly Band[] = ['a', 'b', 'c', 'd', 'e'];

/** Which band a penalty falls into. */
export function bandOf(score: number): Band {
  const at = EDGES.findIndex((edge, index) => index > 0 && score < edge);
  return BANDS[at < 1 ? 4 : at - 1] ?? 'e';
}

/** A position or a length along the width. */
export function percent(value: number): string {
  return `${roundTo(value, 2)}%`;
}

/** A coordinate that prints the same everywhere. */
export function pixel(value: number): string {
  return String(roundTo(value, 2));
}

/** Keeps a value inside of its scale. */
export function clamp(value: number, lo: number, hi: number): number {
  return Math.min(hi, Math.max(lo, value));
}

export interface Plot {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Pixels. */
  readonly height: number;
  readonly marks: Part;
  /** Where it has a shape of its own and scales as a whole. */
  readonly viewBox?: string;
  readonly className?: string;
}

/** A picture with a name and a description for those who do not see it. */
export function drawPlot({ id, title, description, height, marks, viewBox, className = '' }: Plot): Markup {
  return html`<svg class="plot ${className}" role="img" aria-labelledby="${id}-t ${id}-d" ${
    viewBox === undefined ? html`width="100%" height="${height}"` : html`viewBox="${viewBox}" width="100%"`
  }><title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>${marks}</svg>`;
}

/** A small picture beside the number it draws; the number is read instead. */
export function drawSpark(height: number, marks: Part, className = ''): Markup {
  return html`<svg class="spark ${className}" aria-hidden="true" focusable="false" width="100%" height="${height}">${marks}</svg>`;
}

/** A small picture that tells more than what stands beside it, in words for those who do not see it. */
export function drawNamed(name: string, height: number, marks: Part, className = ''): Markup {
  return html`<svg class="spark ${className}" role="img" focusable="false" width="100%" height="${height}"><title>${name}</title>${marks}</svg>`;
}
