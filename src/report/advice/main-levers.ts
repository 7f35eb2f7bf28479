import type { Lever } from '../../model/advice.ts';
import type { Told } from './told.ts';

/** Pains told first. */
const MAIN = 3;

/** The pains that cost most: areas of the product, and aspects such as stability only where no area is named. */
export function mainLevers({ levers }: Pick<Told, 'levers'>): readonly Lever[] {
  const areas = levers.rows.filter(({ broad, points }) => !broad && points > 0);
  const others = levers.rows.filter(({ broad, points }) => broad && points > 0);
  return [...areas, ...(areas.length === 0 ? others : [])].slice(0, MAIN);
}
