/** Two groups are about the same when their words are this alike (cosine). Our choice, tested on planted issues. */
const SAME = 0.25;

/** Rounds of joining: each can halve the number of groups. */
const ROUNDS = 14;

/** Words of a group that are compared, the weightiest: the rest is chance. */
const MAX_TERMS = 20;

/** A word in more groups than this finds no partners, though it still counts: keeps the work linear. */
const MAX_POSTINGS = 300;

/** Words two groups must share. */
const MIN_SHARED = 2;

type Vector = ReadonlyMap<string, number>;

interface Group {
  readonly members: readonly number[];
  /** Sum of the vectors of the distinct complaints in it. */
  readonly sum: Vector;
  /** `sum` cut to its weightiest words, length 1. */
  readonly unit: Vector;
}

/**
 * Groups complaints that say the same in other words: rare words weigh more than common ones, and groups join from
 * the most alike on, as long as the words of both as a whole are alike (centroid clustering on TF-IDF vectors).
 * @param items words of each complaint, without repeats; their order decides nothing but the order of the result
 * @returns indexes by group, groups in the order of their first item, items ascending
 * @see Manning, Raghavan and Schuetze 2008, Introduction to Information Retrieval, section 17.4
 */
export function groupSimilar(items: readonly (readonly string[])[]): number[][] {
  const { alone, nodes } = gatherEqual(items);
  const rarity = measureRarity(nodes.map(({ words }) => words));
  let groups = nodes.map(({ words, members }): Group => {
    const sum = toUnit(new Map(words.map((word) => [word, rarity(word)])));
    return { members, sum, unit: sum };
  });
  for (let round = 0; round < ROUNDS; round++) {
    const joined = joinAlike(groups);
    if (joined.length === groups.length) break;
    groups = joined;
  }
  return [...groups.map(({ members }) => [...members].sort((a, b) => a - b)), ...alone].sort(
    (a, b) => (a[0] ?? 0) - (b[0] ?? 0),
  );
}

/** Shared words by all words of two sets (Jaccard), 0 to 1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const words = new Set(a);
  const shared = b.reduce((count, word) => count + (words.has(word) ? 1 : 0), 0);
  return shared / (a.length + b.length - shared);
}

/** Words in more complaints than this say little about any. */
const COMMON = 0.05;
const COMMON_WEIGHT = 0.5;

/**
 * How alike two complaints are, the rare words counting most, and those of every twentieth complaint half.
 * @param items words of all complaints, which tell what is rare
 * @returns cosine of two of them, 0 to 1
 */
export function measureLikeness(
  items: readonly (readonly string[])[],
): (a: readonly string[], b: readonly string[]) => number {
  const rarity = measureRarity(items);
  const common = Math.log(1 / COMMON);
  const weight = (word: string): number => {
    const own = rarity(word);
    return own < common ? COMMON_WEIGHT * own : own;
  };
  const square = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + weight(word) ** 2, 0);
  return (a, b) => {
    const own = new Set(a);
    const all = Math.sqrt(square(a) * square(b));
    return all === 0 ? 0 : square(b.filter((word) => own.has(word))) / all;
  };
}

interface Node {
  readonly words: readonly string[];
  readonly members: number[];
}

/** Complaints with the same words, in the order of the words: sums of floats must not depend on that of the rows. */
function gatherEqual(items: readonly (readonly string[])[]): { alone: number[][]; nodes: Node[] } {
  const nodes = new Map<string, Node>();
  const alone: number[][] = [];
  for (const [index, words] of items.entries()) {
    if (words.length === 0) {
      alone.push([index]);
      continue;
    }
    const key = words.join(' ');
    const node = nodes.get(key);
    if (node === undefined) nodes.set(key, { words, members: [index] });
    else node.members.push(index);
  }
  const sorted = [...nodes].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, node]) => node);
  return { alone, nodes: sorted };
}

function measureRarity(texts: readonly (readonly string[])[]): (word: string) => number {
  const found = new Map<string, number>();
  for (const words of texts) for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return (word) => Math.log((1 + texts.length) / (found.get(word) ?? 1));
}

/** Joins every group with its most alike partner, the most alike pairs first, each group once. */
function joinAlike(groups: readonly Group[]): Group[] {
  const taken = new Set<number>();
  const joined: Group[] = [];
  for (const [a, b] of alikePairs(groups)) {
    const [one, other] = [groups[a], groups[b]];
    if (one === undefined || other === undefined || taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    joined.push(joinTwo(one, other));
  }
  return [...joined, ...groups.filter((_, index) => !taken.has(index))];
}

function joinTwo(a: Group, b: Group): Group {
  const sum = new Map(a.sum);
  for (const [word, weight] of b.sum) sum.set(word, (sum.get(word) ?? 0) + weight);
  return { members: [...a.members, ...b.members], sum, unit: toUnit(sum) };
}

type Pair = readonly [a: number, b: number, alike: number];

/** Pairs of groups that are alike enough, the most alike first; ties by place, which is a matter of content. */
function alikePairs(groups: readonly Group[]): Pair[] {
  const postings = indexWords(groups);
  const likeness = new Float64Array(groups.length);
  const shared = new Uint8Array(groups.length);
  const pairs: Pair[] = [];
  for (const [index, { unit }] of groups.entries()) {
    const met = addProducts(unit, postings, { after: index, likeness, shared });
    for (const other of met) {
      const alike = likeness[other] ?? 0;
      if (alike >= SAME && (shared[other] ?? 0) >= MIN_SHARED) pairs.push([index, other, alike]);
      likeness[other] = 0;
      shared[other] = 0;
    }
  }
  return pairs.sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]);
}

interface Sums {
  /** Groups up to this one have been compared already. */
  readonly after: number;
  readonly likeness: Float64Array;
  readonly shared: Uint8Array;
}

/** Adds up, for every later group, the products of the weights of shared words. @returns the groups met */
function addProducts(unit: Vector, postings: Postings, { after, likeness, shared }: Sums): number[] {
  const met: number[] = [];
  for (const [word, weight] of unit) {
    for (const [other, own] of postings.get(word) ?? []) {
      if (other <= after) continue;
      if (shared[other] === 0) met.push(other);
      shared[other] = (shared[other] ?? 0) + 1;
      likeness[other] = (likeness[other] ?? 0) + weight * own;
    }
  }
  return met;
}

type Postings = ReadonlyMap<string, readonly (readonly [group: number, weight: number])[]>;

function indexWords(groups: readonly Group[]): Postings {
  const postings = new Map<string, (readonly [number, number])[]>();
  for (const [index, { unit }] of groups.entries()) {
    for (const [word, weight] of unit) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [[index, weight]]);
      else list.push([index, weight]);
    }
  }
  for (const [word, list] of postings)
    if (list.length > MAX_POSTINGS) postings.set(word, list.slice(0, MAX_POSTINGS));
  return postings;
}

function toUnit(weights: Vector): Vector {
  const top = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_TERMS);
  const length = Math.sqrt(top.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(length === 0 ? top : top.map(([word, weight]) => [word, weight / length]));
}
