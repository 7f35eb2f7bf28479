import { wilsonInterval, Z_90 } from './wilson.ts';

/** `x` of `n`. */
export interface Proportion {
  readonly x: number;
  readonly n: number;
}

/**
 * Newcombe's hybrid score interval of the difference of two shares, `a` minus `b`.
 * @param z standard normal value; the default gives 90 %
 * @see Newcombe 1998, Statistics in Medicine 17:873-890, method 10
 */
export function newcombeInterval(a: Proportion, b: Proportion, z = Z_90): readonly [number, number] {
  const [shareA, shareB] = [a, b].map(({ x, n }) => (n > 0 ? x / n : 0.5));
  const [one, other] = [shareA ?? 0, shareB ?? 0];
  const [lowA, highA] = wilsonInterval(a.x, a.n, z);
  const [lowB, highB] = wilsonInterval(b.x, b.n, z);
  const difference = one - other;
  return [
    difference - Math.hypot(one - lowA, highB - other),
    difference + Math.hypot(highA - one, other - lowB),
  ];
}
