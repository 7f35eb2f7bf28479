/**
 * Which of many tests stand out when at most a share `q` of those named may be named by chance.
 * @param chances p-values, 0 to 1
 * @returns for each, whether it stands out
 * @see Benjamini and Hochberg 1995, JRSS B 57:289-300
 */
export function findDiscoveries(chances: readonly number[], q: number): boolean[] {
  const sorted = [...chances].sort((a, b) => a - b);
  const limit = sorted.findLast((chance, index) => chance <= (q * (index + 1)) / sorted.length) ?? -1;
  return chances.map((chance) => chance <= limit);
}
