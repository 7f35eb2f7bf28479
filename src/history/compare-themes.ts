import type { ThemeChange } from '../lib/comparison.ts';
import { compareBy } from '../lib/stable-order.ts';
import { findDiscoveries } from './false-discovery.ts';
import { chanceOfEqualRates } from './rate-change.ts';
import type { Run } from './run.ts';

type Themes = Run['themes'];

/** Share of false ones among the themes that are said to have moved, at most. */
const FALSE_THEMES = 0.1;

/** Themes whose share changed by more than chance, greatest change first. One that is not listed has no record. */
export function compareThemes(before: Themes, after: Themes): ThemeChange[] {
  const size = { before: sizeOf(before), after: sizeOf(after) };
  const titles = [...new Set([...before, ...after].map(({ title }) => title))];
  const rates = titles.map((title) => ({
    title,
    before: before.find((theme) => theme.title === title) ?? { x: 0, n: size.before },
    after: after.find((theme) => theme.title === title) ?? { x: 0, n: size.after },
  }));
  const moved = findDiscoveries(
    rates.map((rate) => chanceOfEqualRates(rate.before, rate.after)),
    FALSE_THEMES,
  );
  return rates
    .filter((_, index) => moved[index] === true)
    .map(({ title, ...rate }): ThemeChange => {
      const [older, newer] = [rate.before.x / rate.before.n, rate.after.x / rate.after.n];
      return { title, direction: newer > older ? 'worse' : 'better', before: older, after: newer };
    })
    .sort(
      compareBy(
        (theme) => -Math.abs(theme.after - theme.before),
        (theme) => theme.title,
      ),
    );
}

function sizeOf(themes: Themes): number {
  return themes.reduce((most, { n }) => Math.max(most, n), 0);
}
