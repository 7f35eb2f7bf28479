import { roundTo } from '../../lib/round.ts';
import { translate } from '../../lib/words/say.ts';

/** Points of a chart; more cannot be told apart. */
const MAX_POINTS = 60;

interface Bars {
  readonly title: string;
  readonly labels: readonly string[];
  readonly axis: string;
  readonly most: number;
  readonly values: readonly number[];
}

interface Lines {
  readonly title: string;
  /** What the horizontal axis goes over. */
  readonly span: string;
  readonly series: readonly (readonly number[])[];
}

const LOOK =
  '%%{init: {"xyChart": {"height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#8a5cc7, #c2542d, #2f7f86"}}}}%%';

// Charts are for renderers that know Mermaid 10.3 or later; others show their source. All numbers stand in a table too.

/** Bars side by side, a row each. Null where there is nothing to draw. */
export function drawBars({ title, labels, axis, most, values }: Bars): string | null {
  if (values.length === 0 || values.length > MAX_POINTS || most <= 0) return null;
  return drawChart(' horizontal', title, [
    `x-axis [${labels.map((label) => `"${clean(label)}"`).join(', ')}]`,
    `y-axis "${clean(axis)}" 0 --> ${roundTo(most, 2)}`,
    `bar ${writeList(values)}`,
  ]);
}

/** Lines over time from zero up; bars would overlap on an axis of numbers. */
export function drawLines({ title, span, series }: Lines): string | null {
  const points = Math.max(0, ...series.map((values) => values.length));
  const most = Math.max(0, ...series.flat());
  if (points < 2 || points > MAX_POINTS || most <= 0) return null;
  return drawChart('', title, [
    `x-axis "${clean(span)}" 1 --> ${points}`,
    `y-axis "${clean(translate('Count'))}" 0 --> ${roundTo(most, 2)}`,
    ...series.map((values) => `line ${writeList(values)}`),
  ]);
}

function drawChart(direction: string, title: string, parts: readonly string[]): string {
  const lines = [`title "${clean(title)}"`, ...parts].map((part) => `    ${part}`);
  return ['```mermaid', LOOK, `xychart-beta${direction}`, ...lines, '```'].join('\n');
}

const writeList = (values: readonly number[]) => `[${values.map((value) => roundTo(value, 2)).join(', ')}]`;

/** Mermaid knows no escapes in its strings: letters, digits and a few signs, which mean nothing to it or to Markdown. */
function clean(label: string): string {
  return label
    .slice(0, 80)
    .replace(/[^\p{L}\p{N} .,:()-]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
