import type { Lever } from '../../model/advice.ts';
import type { Told } from './told.ts';

/** Pains told first. */
const MAIN = 3;

/** Less is shown as 0.0 points: nobody would start there. */
const LEAST_POINTS = 0.05;

/** What one customer tells is that customer's matter: nobody would be asked about it. Our choice. */
const MIN_CUSTOMERS = 2;

/**
 * The pains that cost most: areas of the product that more than one customer tells of; where there is none, aspects such
 * as stability; and where there are none either, whatever is named.
 */
export function mainLevers({ levers }: Pick<Told, 'levers'>): readonly Lever[] {
  const named = levers.rows.filter(({ points }) => points >= LEAST_POINTS);
  const areas = named.filter((lever) => !lever.broad && isHeard(lever));
  const aspects = named.filter(({ broad }) => broad);
  const main = [areas, aspects, named].find((some) => some.length > 0) ?? [];
  return main.slice(0, MAIN);
}

function isHeard({ customers }: Lever): boolean {
  return (customers ?? 0) >= MIN_CUSTOMERS;
}

/** What costs more than the first of the main pains, which therefore is the dearest of its sort only. */
export interface Dearer {
  /** The dearest aspect, when an area is told first. */
  readonly aspect: Lever | null;
  /** An area that only one customer tells of. */
  readonly unheard: Lever | null;
}

export function dearerThan(first: Lever, { levers }: Pick<Told, 'levers'>): Dearer {
  const dearer = levers.rows.filter(({ points }) => points > first.points);
  return {
    aspect: first.broad ? null : (dearer.find(({ broad }) => broad) ?? null),
    unheard: dearer.find((lever) => !lever.broad && !isHeard(lever)) ?? null,
  };
}

/** The same without aspects such as stability, which no product has or lacks on a plan. */
export function mainAreas(told: Pick<Told, 'levers'>): readonly Lever[] {
  return mainLevers(told).filter(({ broad }) => !broad);
}
