import type { ForeignClause } from './foreign-clauses.ts';
import type { Cues, Lexicon } from './foreign-lexicon.ts';

/** What a clause says of the product, with the word that says so. */
export interface ClauseReading {
  /** `ended`: there was a fault, and it is over. */
  readonly state: 'fault' | 'ended' | 'no-fault' | null;
  readonly stateAt: number;
  readonly wishAt: number | null;
  /** How much it asks how something is done, and where. */
  readonly asks: number;
  readonly askAt: number;
  /** Words of praise and of blame. */
  readonly praise: readonly number[];
  readonly blame: readonly number[];
}

/** How far before a word and behind it what denies it may stand. */
const BEFORE = 3;
const BEHIND = 4;

/** What a question for a way is worth with its mark and without: `wie gewünscht` asks nothing. */
const ASKED = 2;
const UNASKED = 0.5;

export function readClause(clause: ForeignClause, lexicon: Lexicon): ClauseReading {
  const cues = lexicon.find(clause.words);
  const denial = new Denial(cues, lexicon.deniesBehind);
  const [state, stateAt] = judge(clause, cues, denial);
  const wishes = cues.errand === undefined ? cues.wish : undefined;
  const asks = cues.price === undefined ? cues.ask : undefined;
  const isFine = state === 'ended' || state === 'no-fault';
  const denied = (cues.positive ?? []).filter((at) => denial.covers(at));
  return {
    state,
    stateAt,
    wishAt: wishes?.[0] ?? null,
    asks: asks === undefined ? 0 : clause.isAsked ? ASKED : UNASKED,
    askAt: asks?.[0] ?? 0,
    praise: [
      ...(cues.positive ?? []).filter((at) => !denied.includes(at)),
      ...(state === 'no-fault' ? [stateAt] : []),
    ],
    blame: isFine ? [] : [...denied, ...(cues.negative ?? []).filter((at) => !denial.covers(at))],
  };
}

type Judged = readonly [state: ClauseReading['state'], at: number];

/** Is there a fault, was there one, or is it said that there is none? */
function judge(clause: ForeignClause, cues: Cues, denial: Denial): Judged {
  return judgeEnd(clause, cues, denial) ?? judgeWords(cues, denial) ?? judgeRest(clause, cues);
}

/** By words for faults, and for what should go and does not. */
function judgeWords(cues: Cues, denial: Denial): Judged | null {
  const { failing = [], fault = [], works = [], appears = [], positive = [] } = cues;
  const faults = fault.filter((at) => !positive.includes(at));
  const named = [...failing, ...faults];
  const blocked = [...works, ...(named.length === 0 ? appears : [])].find((at) => denial.covers(at));
  if (blocked !== undefined) return [cues.regrets === undefined ? 'fault' : 'no-fault', blocked];
  const told = failing.find((at) => !denial.covers(at)) ?? faults.find((at) => !denial.excuses(at));
  if (told !== undefined) return ['fault', told];
  const [excused] = named;
  return excused === undefined ? null : [cues.noMore === undefined ? 'no-fault' : 'ended', excused];
}

/** `erkennt nicht mehr`, `depuis hier ne`, `zwei Minuten warten`: whatever it is that should go. */
function judgeRest(clause: ForeignClause, cues: Cues): Judged {
  const { denies: [denies] = [], slow: [slow] = [], noMore, since, regrets, span } = cues;
  const isNew = noMore !== undefined || since !== undefined;
  if (denies !== undefined && isNew && regrets === undefined) return ['fault', denies];
  return slow !== undefined && span !== undefined && !clause.isAsked ? ['fault', slow] : [null, 0];
}

/** `behoben`, `nicht behoben`, `funktioniert wieder`; what is still to be done tells no end. */
function judgeEnd(clause: ForeignClause, cues: Cues, denial: Denial): Judged | null {
  const [closing] = cues.closes ?? [];
  if (closing !== undefined && !denial.covers(closing)) return ['ended', closing];
  const [mended] = cues.mended ?? [];
  if (mended !== undefined && denial.covers(mended) && cues.noMore === undefined) return ['fault', mended];
  if (mended !== undefined && cues.needed === undefined && !clause.isAsked) return ['ended', mended];
  const [works] = cues.works ?? [];
  const goes = works !== undefined && cues.again !== undefined && !clause.isAsked;
  const isBad = cues.failing !== undefined || cues.span !== undefined || cues.denies !== undefined;
  return goes && !isBad ? ['ended', works] : null;
}

/** What the denials of a clause cover. */
class Denial {
  readonly #denies: readonly number[];
  /** Only what stands behind them. */
  readonly #without: readonly number[];
  readonly #tellsEnd: boolean;
  readonly #behind: boolean;

  constructor(cues: Cues, behind: boolean) {
    this.#denies = cues.denies ?? [];
    this.#without = (cues.without ?? []).filter((at) => cues.ceaseless?.includes(at) !== true);
    this.#tellsEnd = cues.noMore !== undefined || cues.appears !== undefined;
    this.#behind = behind;
  }

  /** Is a word denied: `lädt nicht`, `kein Ausfall`, `sans erreur`? */
  covers(at: number): boolean {
    if (this.#isBefore(at, BEFORE)) return true;
    return this.#behind && this.#denies.some((place) => place > at && place <= at + BEHIND);
  }

  /** The same of what names a fault, which is also over when it shows no more, however far behind it is said so. */
  excuses(at: number): boolean {
    return this.#isBefore(at, BEHIND) || (this.#tellsEnd && this.#denies.some((place) => place > at));
  }

  #isBefore(at: number, reach: number): boolean {
    return [...this.#denies, ...this.#without].some((place) => place < at && place >= at - reach);
  }
}
