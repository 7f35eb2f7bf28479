/** A share's fourth power: near nothing unless the share is nearly all. */
export function nearlyAll(share: number): number {
  return share * share * share * share;
}
