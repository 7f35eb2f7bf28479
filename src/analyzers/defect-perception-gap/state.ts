import { mergeProofs, ProofsByKey, type ProofsState } from '../../lib/evidence/proofs-by-key.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { silenceOfRequest } from '../../lib/states/silence.ts';
import { mergeTallies, Tally, type TallyState } from '../../lib/states/tally.ts';
import type { MapContext } from '../../model/analyzer.ts';
import type { RequestClass } from '../../model/kinds.ts';
import type { RecordOf } from '../../model/record.ts';
import type { Observation, ThemeMention } from '../../model/signal.ts';
import { readCause } from './read-cause.ts';

/** Requests with a class by both, the vendor's own and that of the customer's words or choice, of one theme or of all. */
export const COLUMN = { classed: 0, vendor: 1, customer: 2, hidden: 3 } as const;

/** Requests whose class at the start is known as well. */
export const JOURNEY = { both: 0, start: 1, end: 2 } as const;

/** Names the counts of all requests; no theme has this id. */
export const ALL = '';

const NONE: readonly never[] = [];

/** Divides a theme from the vendor's label; no id has this character. */
export const SEPARATOR = '\u0001';

/** A request counts for the first themes it complains about. */
const MAX_THEMES = 3;
/** Quotes kept per theme and label, and per cause. */
const MAX_QUOTES = 4;
const MAX_CAUSE_QUOTES = 12;

/** Bounded by the dictionary: four counts and, for each of three labels, four quotes per theme; twelve per cause. */
export type State = {
  readonly themes: TallyState;
  /** Hidden defects by theme and label of the vendor. */
  readonly filed: TallyState;
  readonly quotes: ProofsState;
  readonly causes: TallyState;
  readonly causeQuotes: ProofsState;
  readonly journey: TallyState;
};

export function map(batch: readonly Observation<'tickets'>[], ctx: MapContext): State {
  const collector = new Collector(ctx);
  for (const observation of batch) collector.add(observation);
  return collector.toState();
}

export function merge(a: State, b: State): State {
  return {
    themes: mergeTallies(a.themes, b.themes),
    filed: mergeTallies(a.filed, b.filed),
    quotes: mergeProofs(a.quotes, b.quotes, MAX_QUOTES),
    causes: mergeTallies(a.causes, b.causes),
    causeQuotes: mergeProofs(a.causeQuotes, b.causeQuotes, MAX_CAUSE_QUOTES),
    journey: mergeTallies(a.journey, b.journey),
  };
}

class Collector {
  readonly #known: ReadonlySet<string>;
  readonly #themes = new Tally(Object.keys(COLUMN).length);
  readonly #filed = new Tally();
  readonly #quotes: ProofsByKey;
  readonly #causes = new Tally();
  readonly #causeQuotes: ProofsByKey;
  readonly #journey = new Tally(Object.keys(JOURNEY).length);

  constructor({ themes, floors }: MapContext) {
    this.#quotes = new ProofsByKey({ tone: -1, cap: MAX_QUOTES, floors, name: 'gap' });
    this.#causeQuotes = new ProofsByKey({
      tone: -1,
      exact: true,
      cap: MAX_CAUSE_QUOTES,
      floors,
      name: 'cause',
    });
    this.#known = new Set(themes.map(({ id }) => id));
  }

  add(observation: Observation<'tickets'>): void {
    const { record, signals } = observation;
    const vendor = signals['vendor-class'] ?? null;
    if (vendor === null || silenceOfRequest(observation) !== null) return;
    const customer = signals.intent?.label ?? 'other';
    if (record.firstClass !== null || record.finalCustomerClass !== null)
      this.#journey.addAll(ALL, journeyOf(record, { customer, vendor }));
    const isHidden = customer === 'defect' && vendor !== 'defect';
    const counts = [1, vendor === 'defect' ? 1 : 0, customer === 'defect' ? 1 : 0, isHidden ? 1 : 0];
    const mentions = pickMentions(signals.themes ?? NONE, this.#known);
    this.#themes.addAll(ALL, counts);
    for (const { id } of mentions) this.#themes.addAll(id, counts);
    if (isHidden) this.#addHidden(observation, mentions, vendor);
  }

  toState(): State {
    return {
      themes: this.#themes.toState(),
      filed: this.#filed.toState(),
      quotes: this.#quotes.toState(),
      causes: this.#causes.toState(),
      causeQuotes: this.#causeQuotes.toState(),
      journey: this.#journey.toState(),
    };
  }

  #addHidden(observation: Observation, mentions: readonly ThemeMention[], vendor: RequestClass): void {
    const key = recordKey(observation);
    const cause = readCause(observation);
    if (cause !== null) {
      this.#causes.add(cause.cause);
      this.#causeQuotes.at(cause.cause).add(observation, cause.span, key);
    }
    // What makes it a defect proves the disagreement, wherever the theme is named.
    const span = observation.signals.intent?.span ?? null;
    for (const mention of mentions) {
      const place = `${mention.id}${SEPARATOR}${vendor}`;
      this.#filed.add(place);
      this.#quotes.at(place).add(observation, span, key);
    }
    if (mentions.length === 0) this.#quotes.at(`${ALL}${SEPARATOR}${vendor}`).add(observation, span, key);
  }
}

interface Classes {
  readonly customer: RequestClass;
  readonly vendor: RequestClass;
}

/** Whether both differ on a defect at the start, by the first classes, and at the end, by the last ones. */
function journeyOf({ firstClass, finalCustomerClass }: RecordOf<'tickets'>, last: Classes): number[] {
  const differ = (one: RequestClass, other: RequestClass): number =>
    (one === 'defect') === (other === 'defect') ? 0 : 1;
  const { customer, vendor } = last;
  return [1, differ(customer, firstClass ?? vendor), differ(finalCustomerClass ?? customer, vendor)];
}

/** The first mention of each theme that is no praise; mentions stand in the order of the dictionary. */
function pickMentions(
  mentions: readonly ThemeMention[],
  known: ReadonlySet<string>,
): readonly ThemeMention[] {
  let picked: readonly ThemeMention[] = NONE;
  for (const mention of mentions) {
    if (picked.length === MAX_THEMES) break;
    if (mention.polarity > 0 || !known.has(mention.id)) continue;
    if (!picked.some(({ id }) => id === mention.id)) picked = picked.concat(mention);
  }
  return picked;
}
