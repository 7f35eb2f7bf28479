/** One place of each list so that they lie closest together; ties by the first place. Ascending, each place once. */
export function closest(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first.slice(0, 1);
  const shortest = others.reduce((best, list) => (list.length < best.length ? list : best), first);
  let best: number[] = [];
  let width = Number.POSITIVE_INFINITY;
  for (const anchor of shortest) {
    const chosen = lists.map((list) => nearest(list, anchor));
    const span = Math.max(...chosen) - Math.min(...chosen);
    if (span < width) [best, width] = [chosen, span];
  }
  return [...new Set(best)].sort((a, b) => a - b);
}

function nearest(list: readonly number[], anchor: number): number {
  let best = list[0] ?? anchor;
  for (const place of list) if (Math.abs(place - anchor) < Math.abs(best - anchor)) best = place;
  return best;
}
