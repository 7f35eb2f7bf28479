import { hash32, mix32 } from '../../lib/hash.ts';

/** Two complaints say the same when they share at least this part of all their words. */
const SAME = 0.5;

/** Bands of two hashes: complaints that share half of their words meet in one of twelve with 97 %. */
const BANDS = 12;
const ROWS = 2;

/** Complaints of a bucket that later ones are compared with: keeps the work linear in crowded buckets. */
const LEADERS = 4;

/**
 * Groups sets of words that are nearly the same: minhash bands find candidates, their true overlap decides, and
 * a union-find joins them.
 * @param items words of each complaint, without repeats; their order decides nothing but the order of the result
 * @returns indexes by group, groups in the order of their first item, items ascending
 */
export function groupSimilar(items: readonly (readonly string[])[]): number[][] {
  const parents = items.map((_, index) => index);
  for (const bucket of bucketsOf(items)) {
    const leaders: number[] = [];
    for (const index of bucket) {
      const same = leaders.filter((leader) => overlap(items[leader] ?? [], items[index] ?? []) >= SAME);
      for (const leader of same) join(parents, leader, index);
      if (same.length === 0 && leaders.length < LEADERS) leaders.push(index);
    }
  }
  const groups = new Map<number, number[]>();
  items.forEach((_, index) => {
    const root = rootOf(parents, index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [index]);
    else group.push(index);
  });
  return [...groups.values()];
}

/** Shared words by all words of two sets (Jaccard), 0 to 1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const words = new Set(a);
  const shared = b.reduce((count, word) => count + (words.has(word) ? 1 : 0), 0);
  return shared / (a.length + b.length - shared);
}

function bucketsOf(items: readonly (readonly string[])[]): number[][] {
  const buckets = new Map<string, number[]>();
  items.forEach((words, index) => {
    if (words.length === 0) return;
    const hashes = words.map((word) => hash32(word, 23));
    for (let band = 0; band < BANDS; band++) {
      const key = bandKey(hashes, band);
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else bucket.push(index);
    }
  });
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

function bandKey(hashes: readonly number[], band: number): string {
  let key = `${band}`;
  for (let row = 0; row < ROWS; row++) {
    const salt = mix32(band * ROWS + row + 1);
    let smallest = 2 ** 32;
    for (const hash of hashes) smallest = Math.min(smallest, mix32(hash ^ salt));
    key += `:${smallest}`;
  }
  return key;
}

/** The smaller index becomes the root, so that the result does not depend on the order of joining. */
function join(parents: number[], a: number, b: number): void {
  const first = rootOf(parents, a);
  const second = rootOf(parents, b);
  parents[Math.max(first, second)] = Math.min(first, second);
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) root = parent;
  // The path is shortened, so that long chains stay cheap.
  for (let at = index; at !== root; ) {
    const next = parents[at] ?? root;
    parents[at] = root;
    at = next;
  }
  return root;
}
