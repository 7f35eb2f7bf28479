import { formatUnit } from './format-unit.ts';
import { translate } from './say.ts';

/** `a`, `a and b`, `a, b and c`. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${translate(' and ')}${last}`;
}

/**
 * `sync (12 tickets), export (8) and search (3)`: the first count says what is counted.
 * @param noun in the singular; its plural ends in s
 */
export function joinCounted(
  counted: readonly (readonly [name: string, count: number])[],
  noun: string,
): string {
  const names = counted.map(([name, count], place) => {
    const what = place > 0 ? '' : count === 1 ? ` ${noun}` : ` ${noun}s`;
    return `${name} (${formatUnit(count, 'count')}${what})`;
  });
  return joinNames(names);
}
