import { expect, it } from 'vitest';
import { groupBy } from '../../../src/lib/group-by.ts';

it('groups items by their key, both in the order they came in', () => {
  expect([...groupBy(['bee', 'ant', 'bat', 'ape'], (word) => word[0])]).toEqual([
    ['b', ['bee', 'bat']],
    ['a', ['ant', 'ape']],
  ]);
  expect(groupBy([], () => 1).size).toBe(0);
});
