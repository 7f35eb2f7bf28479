import { dayOf, monthOf } from '../../lib/dates/days.ts';
import type { EvidenceState } from '../../lib/evidence/evidence.ts';
import { mergeProofs, ProofsByKey } from '../../lib/evidence/proofs-by-key.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { hash32 } from '../../lib/hash.ts';
import { compareText } from '../../lib/stable-order.ts';
import { clusterOf } from '../../lib/states/clusters.ts';
import { Distinct, type DistinctState, mergeDistinct } from '../../lib/states/distinct.ts';
import { mergeSilence, type SilenceState, SilenceTally, silenceOfRequest } from '../../lib/states/silence.ts';
import { mergeRows } from '../../lib/states/sorted-rows.ts';
import { mergeTallies, Tally, type TallyState } from '../../lib/states/tally.ts';
import { mergeWindows, type WindowState, WindowTally } from '../../lib/states/windows.ts';
import type { MapContext } from '../../model/analyzer.ts';
import type { Observation, ThemeMention } from '../../model/signal.ts';
import { type LoadState, LoadTally, mergeLoads, NO_DEFECT, SEPARATOR } from './theme-load.ts';

/** Calendar months looked at, the one of the as-of day included. */
export const MONTHS = 6;

/** A ticket counts for the first themes it complains about, up to this many: with 30 themes, 4,525 sets at most. */
const MAX_THEMES = 3;

/** Proofs kept per theme: a statement shows the best of each theme in turn. */
const MAX_PROOFS = 8;

const NONE: readonly never[] = [];

type ByTheme<T> = readonly (readonly [theme: string, value: T])[];

/** Bounded by the dictionary: per theme 1,024 account hashes, 7 months and 8 quotes; and by `LoadState`. */
export type State = {
  readonly load: LoadState;
  /** [theme, perceived defects, of these without an account]. */
  readonly themes: TallyState;
  readonly accounts: ByTheme<DistinctState>;
  /** [theme's hash, month, perceived defects]: months take the place of days. */
  readonly months: WindowState;
  readonly proofs: ByTheme<EvidenceState>;
  readonly perceived: number;
  readonly themeless: number;
  /** Creation day of the oldest ticket of any sort. */
  readonly oldest: number | null;
  readonly silent: SilenceState;
};

export function themeCluster(id: string): number {
  return hash32(id, 11);
}

export function map(batch: readonly Observation<'tickets'>[], ctx: MapContext): State {
  const known = new Set(ctx.themes.map(({ id }) => id));
  const load = new LoadTally();
  const themes = new ThemeCollector(ctx.floors);
  const silent = new SilenceTally();
  let perceived = 0;
  let themeless = 0;
  let oldest: number | null = null;
  for (const observation of batch) {
    const { record, signals } = observation;
    const day = dayOf(record.createdAt);
    if (day !== null && (oldest === null || day < oldest)) oldest = day;
    if (!silent.add(silenceOfRequest(observation))) continue;
    const key = recordKey(observation);
    const cluster = clusterOf(record.account, key);
    if (signals.intent?.label !== 'defect') {
      load.add(cluster, NO_DEFECT);
      continue;
    }
    perceived++;
    const mentions = pickMentions(signals.themes ?? NONE, known);
    if (mentions.length === 0) themeless++;
    else load.add(cluster, joinThemes(mentions));
    const month = day === null || mentions.length === 0 ? null : monthOf(day);
    for (const mention of mentions) themes.add(observation, mention, { key, month });
  }
  return {
    load: load.toState(),
    ...themes.toState(),
    perceived,
    themeless,
    oldest,
    silent: silent.toState(),
  };
}

export function merge(a: State, b: State): State {
  return {
    load: mergeLoads(a.load, b.load),
    themes: mergeTallies(a.themes, b.themes),
    accounts: mergeByTheme(a.accounts, b.accounts, mergeDistinct),
    months: mergeWindows(a.months, b.months, MONTHS - 1),
    proofs: mergeProofs(a.proofs, b.proofs, MAX_PROOFS),
    perceived: a.perceived + b.perceived,
    themeless: a.themeless + b.themeless,
    oldest: a.oldest === null || b.oldest === null ? (a.oldest ?? b.oldest) : Math.min(a.oldest, b.oldest),
    silent: mergeSilence(a.silent, b.silent),
  };
}

/** What is kept per theme. */
class ThemeCollector {
  readonly #themes = new Tally(2);
  readonly #accounts = new Map<string, Distinct>();
  readonly #months = new WindowTally(MONTHS - 1, 1);
  readonly #proofs: ProofsByKey;

  constructor(floors: MapContext['floors']) {
    this.#proofs = new ProofsByKey({ tone: -1, exact: true, cap: MAX_PROOFS, floors });
  }

  add(
    observation: Observation<'tickets'>,
    mention: ThemeMention,
    { key, month }: { readonly key: string; readonly month: number | null },
  ): void {
    const { account } = observation.record;
    const { id } = mention;
    this.#themes.add(id);
    if (account === null) this.#themes.add(id, 1);
    else entryOf(this.#accounts, id, () => new Distinct()).addName(account);
    if (month !== null) this.#months.add(themeCluster(id), month, 0);
    this.#proofs.at(id).addMention(observation, mention, key);
  }

  toState(): Pick<State, 'themes' | 'accounts' | 'months' | 'proofs'> {
    return {
      themes: this.#themes.toState(),
      accounts: sortThemes([...this.#accounts].map(([id, accounts]) => [id, accounts.toState()] as const)),
      months: this.#months.toState(),
      proofs: this.#proofs.toState(),
    };
  }
}

/** The first mention of each theme that is no praise, in reading order. */
function pickMentions(
  mentions: readonly ThemeMention[],
  known: ReadonlySet<string>,
): readonly ThemeMention[] {
  let picked: readonly ThemeMention[] = NONE;
  while (picked.length < MAX_THEMES) {
    let first: ThemeMention | null = null;
    for (const mention of mentions) {
      if (mention.polarity > 0 || !known.has(mention.id) || isAmong(picked, mention)) continue;
      if (first === null || compareMentions(mention, first) < 0) first = mention;
    }
    if (first === null) break;
    picked = picked.concat(first);
  }
  return picked;
}

function isAmong(mentions: readonly ThemeMention[], { id }: ThemeMention): boolean {
  for (const mention of mentions) if (mention.id === id) return true;
  return false;
}

function compareMentions(a: ThemeMention, b: ThemeMention): number {
  return a.span.text - b.span.text || a.span.start - b.span.start || compareText(a.id, b.id);
}

function joinThemes(mentions: readonly ThemeMention[]): string {
  if (mentions.length === 1) return mentions[0]?.id ?? NO_DEFECT;
  return mentions
    .map(({ id }) => id)
    .sort(compareText)
    .join(SEPARATOR);
}

function entryOf<T>(map: Map<string, T>, id: string, create: () => T): T {
  let entry = map.get(id);
  if (entry === undefined) {
    entry = create();
    map.set(id, entry);
  }
  return entry;
}

function sortThemes<T>(entries: readonly (readonly [string, T])[]): ByTheme<T> {
  return [...entries].sort((a, b) => compareText(a[0], b[0]));
}

function mergeByTheme<T>(a: ByTheme<T>, b: ByTheme<T>, mergeOne: (x: T, y: T) => T): ByTheme<T> {
  return mergeRows(a, b, {
    compare: (x, y) => compareText(x[0], y[0]),
    join: ([id, x], [, y]) => [id, mergeOne(x, y)] as const,
  });
}
