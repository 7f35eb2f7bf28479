import { BURST_DAYS, findBursts } from '../../lib/bursts.ts';
import { type EvidenceState, spreadEvidence } from '../../lib/evidence/evidence.ts';
import { sumClusters } from '../../lib/states/clusters.ts';
import { newcombeInterval, type Proportion } from '../../lib/statistics/newcombe.ts';
import { NO_ACCOUNT, REVIEWS, SAID, type State, TICKETS } from './state.ts';

/** Two-sided 1 %: several signs are looked at, and a false accusation is worse than a missed one. */
const Z_99 = 2.5758;

/** Fewer than this on either side are not compared. Our choice. */
const MIN_REVIEWS = 10;
const MIN_PEOPLE = 3;
/** Tickets an account needs to have a share of defects. */
const MIN_TICKETS = 3;

/** Share of references by the vendor's hand from which on it is worth a word. Our choice. */
const MOSTLY = 2 / 3;

/** One thing that hand-picked references would show. */
export interface Sign {
  readonly id: string;
  readonly title: string;
  readonly here: Proportion;
  /** What it is compared with; null where the share itself is the sign. */
  readonly elsewhere: Proportion | null;
  readonly interval: readonly [number, number] | null;
  readonly reading: 'stands out' | 'within chance' | 'the other way' | 'as usual' | 'too few';
  readonly evidence: EvidenceState;
  /** Days of a burst. */
  readonly days?: readonly [from: number, to: number];
}

/** Everything that can be looked at in these files; a sign without any data is left out. */
export function findSigns(state: State): Sign[] {
  const { proofs } = state;
  const organic = reviewsOf(state, 'organic');
  const unasked = addUp(organic, reviewsOf(state, 'unknown'));
  const people = readPeople(state);
  const chosen = contentOf(people.filter(({ independent }) => !independent));
  const signs: (Sign | null)[] = [
    judgeShare({ id: 'mostly-picked', title: 'Interviewees picked by the vendor' }, pickedOf(people), {
      least: MIN_PEOPLE,
      evidence: proofs.interviewees,
    }),
    judgeShare({ id: 'mostly-asked', title: 'Reviews asked for or rewarded' }, askedOf(state), {
      least: MIN_REVIEWS,
      evidence: proofs.invited.total > 0 ? proofs.invited : proofs.incentivised,
    }),
    compare({ id: 'invited', title: 'Fans among invited reviewers, and unasked ones' }, [
      reviewsOf(state, 'invited'),
      organic,
      { least: MIN_REVIEWS, evidence: proofs.invited },
    ]),
    compare({ id: 'rewarded', title: 'Fans among rewarded reviewers, and unasked ones' }, [
      reviewsOf(state, 'incentivised'),
      organic,
      { least: MIN_REVIEWS, evidence: proofs.incentivised },
    ]),
    findBurst(state),
    compare({ id: 'picked', title: 'Recommend with 9 or 10: picked interviewees, and others' }, [
      contentOf(people.filter(({ picked }) => picked)),
      contentOf(people.filter(({ independent }) => independent)),
      { least: MIN_PEOPLE, evidence: proofs.interviewees },
    ]),
    compare({ id: 'happy-interviews', title: 'Fans among interviewees, and unasked reviewers' }, [
      chosen,
      unasked,
      { least: MIN_PEOPLE, evidence: proofs.interviewees },
    ]),
    compareAccounts(state, people),
  ];
  return signs.filter((sign) => sign !== null);
}

interface Name {
  readonly id: string;
  readonly title: string;
}

interface Basis {
  /** Units needed on each side. */
  readonly least: number;
  readonly evidence: EvidenceState;
}

function judgeShare(name: Name, here: Proportion, { least, evidence }: Basis): Sign | null {
  if (here.n === 0) return null;
  const isMost = here.x >= MOSTLY * here.n;
  const reading = here.n < least ? 'too few' : isMost ? 'stands out' : 'as usual';
  return {
    ...name,
    here,
    elsewhere: null,
    interval: null,
    reading,
    evidence: spreadEvidence({ total: Math.max(here.x, evidence.shown.length), shown: evidence.shown }),
  };
}

function compare(
  name: Name,
  [here, elsewhere, basis]: readonly [Proportion, Proportion, Basis],
): Sign | null {
  if (here.n === 0 || elsewhere.n === 0) return null;
  const interval = newcombeInterval(here, elsewhere, Z_99);
  const enough = here.n >= basis.least && elsewhere.n >= basis.least;
  const reading = enough ? readDifference(interval) : 'too few';
  return { ...name, here, elsewhere, interval, reading, evidence: spreadEvidence(basis.evidence) };
}

/** References that are picked by hand look better than others; ones that clearly look worse are no sign of it. */
function readDifference([lo, hi]: readonly [number, number]): Sign['reading'] {
  if (lo > 0) return 'stands out';
  return hi < 0 ? 'the other way' : 'within chance';
}

/** The burst with most fans for its size, if reviews come in bursts at all. */
function findBurst(state: State): Sign | null {
  const all = state.arrivals.rows.reduce(
    (sum, [, , fans = 0, reviews = 0]) => addUp(sum, { x: fans, n: reviews }),
    NOBODY,
  );
  const signs = findBursts(state.arrivals).flatMap(({ from, marked, reviews }) => {
    const to = from + BURST_DAYS - 1;
    const shown = state.arrived.filter(({ day }) => day >= from && day <= to).map(({ item }) => item);
    const sign = compare({ id: 'burst', title: 'Fans among reviews of a burst, and at other times' }, [
      { x: marked, n: reviews },
      { x: all.x - marked, n: all.n - reviews },
      { least: MIN_REVIEWS, evidence: { total: marked, shown } },
    ]);
    return sign === null ? [] : [{ ...sign, days: [from, to] as const }];
  });
  const [first] = signs.sort((a, b) => (b.interval?.[0] ?? 0) - (a.interval?.[0] ?? 0));
  return first ?? null;
}

interface Person {
  readonly account: string;
  readonly picked: boolean;
  readonly independent: boolean;
  readonly asked: boolean;
  readonly content: boolean;
}

function readPeople({ people }: State): Person[] {
  return people.map(([key, ...counts]) => {
    const has = (column: number): boolean => (counts[column] ?? 0) > 0;
    return {
      account: key.split(' ')[1] ?? NO_ACCOUNT,
      picked: has(SAID.picked),
      independent: has(SAID.independent),
      asked: has(SAID.asked),
      // Who answered twice, and once with less, is not counted as content.
      content: has(SAID.content) && counts[SAID.content] === counts[SAID.asked],
    };
  });
}

function contentOf(people: readonly Person[]): Proportion {
  const asked = people.filter((person) => person.asked);
  return { x: asked.filter(({ content }) => content).length, n: asked.length };
}

function pickedOf(people: readonly Person[]): Proportion {
  const known = people.filter(({ picked, independent }) => picked || independent);
  return { x: known.filter(({ picked }) => picked).length, n: known.length };
}

/** Accounts, not tickets, are compared: one account's tickets are alike. Not once accounts were folded together. */
function compareAccounts({ accounts, proofs }: State, people: readonly Person[]): Sign | null {
  const all = sumClusters(accounts, TICKETS.all);
  if (accounts.folded || all === 0) return null;
  const usual = sumClusters(accounts, TICKETS.defects) / all;
  const chosen = new Set(people.filter(({ independent }) => !independent).map(({ account }) => account));
  let here = NOBODY;
  let elsewhere = NOBODY;
  for (const [cluster = 0, tickets = 0, defects = 0] of accounts.rows) {
    if (tickets < MIN_TICKETS) continue;
    const own = { x: defects / tickets < usual ? 1 : 0, n: 1 };
    if (chosen.has(String(cluster))) here = addUp(here, own);
    else elsewhere = addUp(elsewhere, own);
  }
  const name = { id: 'quiet-accounts', title: 'Accounts with few defects: interviewed, and others' };
  return compare(name, [here, elsewhere, { least: MIN_PEOPLE, evidence: proofs.interviewees }]);
}

const NOBODY: Proportion = { x: 0, n: 0 };

function addUp(a: Proportion, b: Proportion): Proportion {
  return { x: a.x + b.x, n: a.n + b.n };
}

function reviewsOf({ sources }: State, ...ids: readonly string[]): Proportion {
  return sources
    .filter(([id]) => ids.includes(id))
    .map(([, ...counts]) => ({ x: counts[REVIEWS.fans] ?? 0, n: counts[REVIEWS.rated] ?? 0 }))
    .reduce(addUp, NOBODY);
}

/** Of reviews whose origin is known, those somebody asked for. */
function askedOf(state: State): Proportion {
  const asked = reviewsOf(state, 'invited', 'incentivised').n;
  return { x: asked, n: asked + reviewsOf(state, 'organic').n };
}
