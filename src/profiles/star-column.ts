import { learnStarScale, type StarScale } from '../lib/cells/parse-stars.ts';
import { type Notice, notice } from '../lib/notice.ts';
import { type ColumnMatch, sampleCells } from './match-columns.ts';
import type { ColumnPlan } from './plan-columns.ts';
import type { TableView } from './table-view.ts';

/** One rating in so many may be a slip; more show that the sample was too small to see the scale. */
const SLIP = 50;

/** What the ratings read so far showed; plain data. */
export interface StarsState {
  readonly read: number;
  readonly beyond: number;
  readonly highest: number;
}

/** The column ratings are read from, what they are out of, and what is found out while they are read. */
export class StarColumn {
  readonly match: ColumnMatch;
  readonly scale: StarScale;
  #read = 0;
  #beyond = 0;
  #highest = 0;

  constructor(match: ColumnMatch, scale: StarScale) {
    this.match = match;
    this.scale = scale;
  }

  /** @param stars what the cell was read as; NaN when it could not be */
  count(cell: string, stars: number): void {
    this.#read++;
    if (!Number.isNaN(stars)) return;
    const value = cell.length > 10 ? Number.NaN : Number(cell.replace(',', '.'));
    if (!(value > this.scale.best && value <= 100)) return;
    this.#beyond++;
    if (value > this.#highest) this.#highest = value;
  }

  toState(): StarsState {
    return { read: this.#read, beyond: this.#beyond, highest: this.#highest };
  }

  /** Adds what other rows of the same file showed. */
  absorb({ read, beyond, highest }: StarsState): void {
    this.#read += read;
    this.#beyond += beyond;
    this.#highest = Math.max(this.#highest, highest);
  }

  /** What ratings are out of after all; null when the scale holds. */
  corrected(): number | null {
    if (this.#beyond * SLIP <= this.#read) return null;
    return this.#highest > 10 ? 100 : 10;
  }

  note(field: string): Notice[] {
    const { best, known } = this.scale;
    if (known !== 'values' || best === 5) return [];
    return [
      notice('{field}: ratings in "{header}" are taken to be out of {best|count}, as their values show', {
        ...{ field, header: this.match.header, best },
      }),
    ];
  }
}

/** Learns the scale of the column that ratings are read from; null when there is no such column. */
export function findStarColumn(
  view: TableView,
  plan: ColumnPlan,
  learnt: ReadonlyMap<string, number> | undefined,
): StarColumn | null {
  const match = plan.fields.find(({ type }) => type === 'stars')?.matches[0];
  if (match === undefined) return null;
  const best = learnt?.get(match.header);
  if (best !== undefined) return new StarColumn(match, { best, known: 'values' });
  return new StarColumn(match, learnStarScale(match.header, sampleCells(view, match)));
}
