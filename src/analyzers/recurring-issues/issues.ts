import { hash32 } from '../../lib/hash.ts';
import { compareBy, compareText } from '../../lib/stable-order.ts';
import type { SampleState } from '../../lib/states/sample.ts';
import { cutWhole } from '../../lib/text/cut-text.ts';
import { groupSimilar, measureLikeness, overlap } from './grouping.ts';
import type { Complaint } from './state.ts';

/** Tickets and accounts that make an issue a recurring one. Our choice. */
const MIN_TICKETS = 3;
const MIN_ACCOUNTS = 2;

/** Members looked at for the most typical text: enough to find a good one, and linear in the group. */
const COMPARED = 50;

/** How alike a complaint must be to the most typical one of its group (cosine). Our choice, tested on planted issues. */
const LIKE_TYPICAL = 0.2;
/** Or half of the words of both (Jaccard), whether or not they are rare. */
const LIKE_WORDS = 0.5;

/** Issues a group of loosely alike complaints can fall into. */
const MAX_PARTS = 5;

const MAX_TITLE = 100;

export interface Issue {
  /** Its three to six commonest words: the same issue has the same key in the next run. */
  readonly key: string;
  /** The most typical complaint, verbatim. */
  readonly title: string;
  /** The most typical first. */
  readonly members: readonly Complaint[];
  /** Distinct accounts, or null when none of the tickets names one. */
  readonly accounts: number | null;
}

/** Issues that several tickets share, by accounts, then tickets. */
export function findIssues({ rows }: SampleState<Complaint>): Issue[] {
  const complaints = rows.map(({ value }) => value);
  const taken = new Set<string>();
  const likeness = measureLikeness(complaints.map(({ words }) => words));
  const isLike = (a: readonly string[], b: readonly string[]): boolean =>
    overlap(a, b) >= LIKE_WORDS || likeness(a, b) >= LIKE_TYPICAL;
  return groupSimilar(complaints.map(({ words }) => words))
    .filter((group) => group.length >= MIN_TICKETS)
    .flatMap((group) =>
      splitTypical(
        group.flatMap((index) => complaints[index] ?? []),
        isLike,
      ),
    )
    .filter(({ length }) => length >= MIN_TICKETS)
    .map((members) => ({
      members,
      title: shorten(members[0]?.quote?.quote ?? ''),
      accounts: countAccounts(members),
    }))
    .filter(({ accounts }) => (accounts ?? MIN_ACCOUNTS) >= MIN_ACCOUNTS)
    .sort(
      compareBy(
        ({ accounts }) => -(accounts ?? 0),
        ({ members }) => -members.length,
        ({ title }) => title,
      ),
    )
    .map((issue) => ({ ...issue, key: keyOf(issue.members, taken) }));
}

/** What is unlike the most typical complaint of a group is an issue of its own, or none. */
function splitTypical(
  group: readonly Complaint[],
  isLike: (a: readonly string[], b: readonly string[]) => boolean,
): Complaint[][] {
  const parts: Complaint[][] = [];
  let rest = group;
  while (rest.length >= MIN_TICKETS && parts.length < MAX_PARTS) {
    const [typical, ...others] = sortTypical(rest);
    if (typical === undefined) break;
    parts.push([typical, ...others.filter(({ words }) => isLike(typical.words, words))]);
    rest = others.filter(({ words }) => !isLike(typical.words, words));
  }
  return parts;
}

function countAccounts(members: readonly Complaint[]): number | null {
  const accounts = new Set(members.flatMap(({ account }) => (account === null ? [] : [account])));
  return accounts.size === 0 ? null : accounts.size;
}

/** The best-worded members first, of these the ones most like the others, then the texts written most often. */
function sortTypical(members: readonly Complaint[]): Complaint[] {
  const compared = members.slice(0, COMPARED);
  const written = new Map<string, number>();
  for (const { quote } of members) {
    written.set(quote?.quote ?? '', (written.get(quote?.quote ?? '') ?? 0) + 1);
  }
  const wording = Math.max(0, ...members.map(({ quote }) => quote?.rank ?? 0));
  return members
    .map((member) => {
      const { words, quote } = member;
      const likeness = compared.reduce((sum, other) => sum + overlap(words, other.words), 0);
      return { member, likeness, text: quote?.quote ?? '', isGood: (quote?.rank ?? 0) >= wording - 1 };
    })
    .sort(
      compareBy(
        ({ isGood }) => (isGood ? 0 : 1),
        ({ text }) => (text.length > MAX_TITLE ? 1 : 0),
        ({ likeness }) => -likeness,
        ({ text }) => -(written.get(text) ?? 0),
        ({ text }) => text.length,
        ({ text }) => text,
      ),
    )
    .map(({ member }) => member);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/[.!]+$/, '');
  return line.length <= MAX_TITLE ? line : `${cutWhole(line, MAX_TITLE)} …`;
}

function keyOf(members: readonly Complaint[], taken: Set<string>): string {
  const counts = new Map<string, number>();
  for (const { words } of members) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([word]) => word);
  const candidates = [3, 4, 5, 6].map((length) => common.slice(0, length).sort(compareText).join('-'));
  const key = candidates.find((candidate) => !taken.has(candidate)) ?? `${hash32(common.join(' '))}`;
  taken.add(key);
  return key;
}
