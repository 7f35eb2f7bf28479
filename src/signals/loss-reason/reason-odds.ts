import { LOSS_GROUPS } from '../../model/kinds.ts';
import type { Reading } from '../../model/signal.ts';
import { looksForeign } from '../glance.ts';
import { reasonWords } from '../learned.ts';
import { REASON_CUES } from './reason.data.ts';
import type { RuledReasons } from './rules.ts';

/** What learned words and rules are worth, and a constant a group. */
export interface ReasonCues {
  readonly words: number;
  /** For a group that the rules found, and for the one they put first. */
  readonly found: number;
  readonly first: number;
  readonly constants: readonly number[];
}

/** Words and pairs that were learned from below which the rules have the more say the fewer there are. */
export const SHORT_NOTE = 18;
/** Odds by the rules alone: of the group they put first, of others they found, of the rest. */
const FIRST = 2;
const FOUND = 0.5;
const SILENT = -3;

/** What is taken from the odds of a group that was said to be no reason, and from those of who won where it is told why. */
const DENIED = 4;
const EXPLAINED = 2;

/** Logarithms of the odds of each of `LOSS_GROUPS`. */
export function reasonOdds(texts: Reading['texts'], ruled: RuledReasons): readonly number[] {
  const { scores, weighed } = reasonWords(texts);
  // What was learned is English: the rules alone know words of other languages.
  const known = texts.every(looksForeign) ? 0 : weighed;
  return weighReasons({ said: scores, weighed: known, ruled }, REASON_CUES);
}

/** The same, for scores that are at hand. */
export function weighReasons(
  {
    said,
    weighed,
    ruled: { primary, groups, denied },
  }: {
    readonly said: ArrayLike<number>;
    readonly weighed: number;
    readonly ruled: Pick<RuledReasons, 'primary' | 'groups' | 'denied'>;
  },
  { words, found, first, constants }: ReasonCues,
): readonly number[] {
  const heard = Math.min(1, weighed / SHORT_NOTE);
  const isExplained = primary !== null && primary !== 'competitor';
  return LOSS_GROUPS.map((group, place) => {
    const [isFirst, isFound] = [group === primary, groups.includes(group)];
    const learned =
      words * (said[place] ?? 0) + (isFound ? found : 0) + (isFirst ? first : 0) + (constants[place] ?? 0);
    const told = isFirst ? FIRST : isFound ? FOUND : SILENT;
    const odds = heard * learned + (1 - heard) * told;
    if (denied.has(group)) return odds - DENIED;
    return group === 'competitor' && isExplained ? odds - EXPLAINED : odds;
  });
}

/** Odds from which a group is among the reasons; and the likeliest one alone from lower ones. */
const TOLD = 0;
const LIKELIEST = -1.5;
/** The same for groups that the rules found. */
const FOUND_TOO = -1;

/** Places of the groups that are reasons, the likeliest first. */
export function likelyReasons(
  odds: readonly number[],
  { primary, groups }: Pick<RuledReasons, 'primary' | 'groups'>,
): readonly number[] {
  const most = Math.max(...odds);
  const likeliest =
    most >= LIKELIEST ? odds.indexOf(most) : primary === null ? -1 : LOSS_GROUPS.indexOf(primary);
  if (likeliest === -1) return [];
  const others = LOSS_GROUPS.flatMap((group, place) => {
    const least = groups.includes(group) ? FOUND_TOO : TOLD;
    return place !== likeliest && (odds[place] ?? least) > least ? [place] : [];
  });
  return [likeliest, ...others];
}
