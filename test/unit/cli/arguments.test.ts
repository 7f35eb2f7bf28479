import { describe, expect, it } from 'vitest';
import {
  collect,
  collectChoice,
  collectPoint,
  collectWhole,
  parseCount,
  parseKind,
  parseName,
  parseWhole,
} from '../../../src/cli/define/arguments.ts';

describe('arguments', () => {
  it('reads --as, a file name may hold an equals sign', () => {
    const one = collectChoice('tickets=a=b.csv');
    expect(collectChoice('risk-accounts=r.csv', one)).toEqual([
      { kind: 'tickets', file: 'a=b.csv' },
      { kind: 'risk-accounts', file: 'r.csv' },
    ]);
    for (const bad of ['tickets', 'tickets=', '=x', 'tiket=x.csv'])
      expect(() => collectChoice(bad)).toThrow();
  });

  it('reads lists, kinds, points and whole numbers', () => {
    expect(collect('a,b', ['x'])).toEqual(['x', 'a', 'b']);
    expect(collectWhole('a,b', ['x'])).toEqual(['x', 'a,b']);
    expect(collectPoint('tickets,reviews')).toEqual(['tickets', 'reviews']);
    expect(() => collectPoint('ticket')).toThrow(/none of/);
    expect(parseKind('deals')).toBe('deals');
    expect(() => parseKind('constructor')).toThrow(/none of/);
    expect(parseWhole('42')).toBe(42);
    expect(() => parseWhole('4.2')).toThrow();
    expect(parseCount('1')).toBe(1);
    expect(() => parseCount('0')).toThrow('from 1 on');
    expect(parseName('Acme')).toBe('Acme');
    expect(() => parseName(' ')).toThrow('it is empty');
  });
});
