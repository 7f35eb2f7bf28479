import type { ThemeInfo } from '../model/analyzer.ts';
import type { ThemeMention } from '../model/signal.ts';
import { compareText } from './stable-order.ts';
import { Tally, type TallyState } from './states/tally.ts';

/** Parts that a record is divided into among the themes it complains about; one to six themes get whole parts each. */
export const PARTS = 60;

const MAX_THEMES = 6;

const NONE: readonly never[] = [];

/** Where records go that name no theme of the dictionary. */
export const NO_THEME = '';

/**
 * Units of a metric's numerator by theme, in sixtieths of a unit: every unit counts once, however many themes it
 * names. Bounded by the dictionary; what no dictionary knows counts as without theme.
 */
export class ThemeParts {
  readonly #tally = new Tally();
  readonly #broad: ReadonlyMap<string, boolean>;

  constructor(infos: readonly ThemeInfo[]) {
    this.#broad = broadOf(infos);
  }

  add(mentions: readonly ThemeMention[] | undefined): void {
    const themes = pickThemes(mentions ?? NONE, this.#broad);
    if (themes.length === 0) this.#tally.add(NO_THEME, 0, PARTS);
    for (const theme of themes) this.#tally.add(theme, 0, PARTS / themes.length);
  }

  toState(): TallyState {
    return this.#tally.toState();
  }
}

/** Of the themes a row kept, those it counts for: known ones, areas of the product before aspects. */
export function narrowThemes(ids: readonly string[], infos: readonly ThemeInfo[]): readonly string[] {
  const broad = broadOf(infos);
  const known = ids.filter((id) => broad.has(id));
  const areas = known.filter((id) => broad.get(id) === false);
  return (areas.length > 0 ? areas : known).slice(0, MAX_THEMES);
}

/** Units by theme, as metrics have them. */
export function unitsByTheme(parts: TallyState): readonly (readonly [theme: string, units: number])[] {
  return parts.map(([theme, count = 0]) => [theme, count / PARTS]);
}

/** Asked for with every batch, and the same in all of a run. */
const known = new WeakMap<readonly ThemeInfo[], ReadonlyMap<string, boolean>>();

function broadOf(infos: readonly ThemeInfo[]): ReadonlyMap<string, boolean> {
  let broad = known.get(infos);
  if (broad === undefined) {
    broad = new Map(infos.map(({ id, broad: isBroad }) => [id, isBroad === true]));
    known.set(infos, broad);
  }
  return broad;
}

/**
 * What is complained about before what is only mentioned, and areas of the product before aspects such as stability:
 * "exports are slow" is about exports.
 */
function pickThemes(
  mentions: readonly ThemeMention[],
  broad: ReadonlyMap<string, boolean>,
): readonly string[] {
  let best = 0;
  let themes: readonly string[] = NONE;
  for (const { id, polarity } of mentions) {
    const isBroad = broad.get(id);
    if (polarity > 0 || isBroad === undefined) continue;
    const rank = (polarity < 0 ? 2 : 0) + (isBroad ? 1 : 2);
    if (rank < best) continue;
    if (rank > best) themes = [id];
    else if (!themes.includes(id)) themes = themes.concat(id);
    best = rank;
  }
  return themes.length <= MAX_THEMES ? themes : themes.toSorted(compareText).slice(0, MAX_THEMES);
}
