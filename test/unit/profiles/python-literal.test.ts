import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePythonLiteral } from '../../../src/lib/cells/python-literal.ts';

describe('parsePythonLiteral', () => {
  it('reads what Python prints', () => {
    expect(
      parsePythonLiteral(
        `{'a': 1.5, "b": "it's", 'c': True, 'd': None, 'e': ['x', (1, 2), {}], 'f': 'say \\'hi\\'\\n\\xe9\\u00e9\\U0001F622'}`,
      ),
    ).toEqual({ a: 1.5, b: "it's", c: true, d: null, e: ['x', [1, 2], {}], f: "say 'hi'\néé😢" });
  });

  it('reads all JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(parsePythonLiteral(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('makes a key named __proto__ a key', () => {
    const value = parsePythonLiteral("{'__proto__': {'polluted': True}, 'a': 1}");
    expect(Object.keys(value as object)).toEqual(['__proto__', 'a']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    '',
    '{',
    "{'a'}",
    "{'a': }",
    "['a'",
    "'open",
    '{a: 1}',
    "{'a': 1} trailing",
    'datetime(2020)',
    '{1: {2: }',
    "'\\",
  ])('says undefined to %j', (text) => {
    expect(parsePythonLiteral(text)).toBeUndefined();
  });

  it('stays linear and shallow on hostile cells', () => {
    expect(parsePythonLiteral('['.repeat(200_000))).toBeUndefined();
    expect(parsePythonLiteral(`[${"'a',".repeat(100_000)}]`)).toHaveLength(100_000);
    expect(parsePythonLiteral(`'${'\\'.repeat(200_001)}`)).toBeUndefined();
    expect(parsePythonLiteral(`${'['.repeat(20)}${']'.repeat(20)}`)).toBeDefined();
    expect(parsePythonLiteral(`${'['.repeat(60)}${']'.repeat(60)}`)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...`{}[]()'",:\\xu1eTrue None`) }),
        (text) => void parsePythonLiteral(text),
      ),
    );
  });
});
