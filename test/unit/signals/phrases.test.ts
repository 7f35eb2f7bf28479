import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNegated } from '../../../src/lib/text/negation.ts';
import { PhraseBook } from '../../../src/lib/text/phrases.ts';
import { inflect } from '../../../src/lib/words/inflect.ts';
import type { Token } from '../../../src/model/signal.ts';
import { prepareText } from '../../../src/signals/prepare.ts';

const tokens = (text: string): Token[] => text.split(' ').map((word) => ({ word, start: 0, end: 0 }));
const found = (patterns: readonly string[], text: string): string[] => {
  const words = tokens(text);
  return new PhraseBook(patterns.map((pattern) => [pattern, pattern] as const))
    .find(words, 0, words.length)
    .map(({ value, from, to }) => `${value} @${from}-${to}`);
};

describe('phrases', () => {
  it.each([
    [['crash~'], 'it crashed and crashes', ['crash~ @1-2', 'crash~ @3-4']],
    [['log in', 'log in again'], 'log in again please', ['log in again @0-3']],
    [['a|b c'], 'a c b c a', ['a|b c @0-2', 'a|b c @2-4']],
    [['no real? issue'], 'no issue no real issue', ['no real? issue @0-2', 'no real? issue @2-5']],
    [['takes .. load'], 'takes forever to load', ['takes .. load @0-4']],
    [['takes .. load'], 'takes one two three four load', []],
    [
      ['@not work'],
      "doesn't work wont work not work",
      ['@not work @0-2', '@not work @2-4', '@not work @4-6'],
    ],
    [['@cant|@not find'], "cannot find didn't find", ['@cant|@not find @0-2', '@cant|@not find @2-4']],
    [
      ["we|i will|'ll check"],
      "we will check i'll check",
      ["we|i will|'ll check @0-3", "we|i will|'ll check @3-5"],
    ],
    [["we .. 're"], "we are we're", []],
    [['x', 'x'], 'x', ['x @0-1']],
    [[], 'anything', []],
  ])('%j in "%s"', (patterns, text, expected) => {
    expect(found(patterns, text)).toEqual(expected);
  });

  it('never mean two words where only one can stand', () => {
    // `could not|couldn't agree` would be `could`, then `not` or `couldn't`: its second reading is never met.
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.data.ts'),
    );
    expect(files.length).toBeGreaterThan(20);
    const torn = /(?:^|[ |"'-])(?:do|does|did|could|would|will|can|has|have) (?:[^ "]*\|)?not\|[^ ]*n't/;
    for (const file of files) {
      const lines = readFileSync(`src/${file}`, 'utf8').split('\n');
      expect(lines.filter((line) => line.length < 5_000 && torn.test(line))).toEqual([]);
    }
  });

  it('stay inside the range', () => {
    const words = tokens('log in');
    expect(new PhraseBook([['log in', 1]]).find(words, 0, 1)).toEqual([]);
  });

  it('give every value of the same words, and hits that do not overlap', () => {
    const words = tokens('a b a b');
    const hits = new PhraseBook([
      ['a b', 1],
      ['a b', 2],
      ['b a', 3],
    ]).find(words, 0, 4);
    expect(hits.map(({ value }) => value)).toEqual([1, 2, 1, 2]);
  });

  it('books made later do not spoil texts read before', () => {
    const words = tokens('zyx wvu');
    expect(new PhraseBook([['zyx', 1]]).find(words, 0, 2)).toHaveLength(1);
    expect(new PhraseBook([['wvu', 1]]).find(words, 0, 2)).toHaveLength(1);
  });

  it('a book finds each of its plain phrases anywhere', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'constructor', '__proto__');
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), phrase, (phrases, lead) => {
        for (const one of phrases) {
          const hits = found(phrases, `${one}`);
          expect(hits.length).toBeGreaterThan(0);
          expect(hits[0]).toContain('@0-');
        }
        expect(found([], lead)).toEqual([]);
      }),
    );
  });

  it('are found in a text that was read before their book was compiled', () => {
    const { tokens } = prepareText('body', 'the screen is far too dim');
    expect(new PhraseBook([['nothing', 1]]).find(tokens, 0, tokens.length)).toEqual([]);
    const late = new PhraseBook([['far too dim', 2]]);
    expect(late.find(tokens, 0, tokens.length)).toEqual([{ value: 2, from: 3, to: 6 }]);
  });
});

describe('inflections', () => {
  it.each([
    ['crash', ['crashes', 'crashed', 'crashing']],
    ['stop', ['stops', 'stopped', 'stopping']],
    ['reply', ['replies', 'replied', 'replying']],
    ['freeze', ['froze', 'frozen', 'freezing']],
    ['integrate', ['integrates', 'integrated', 'integrating']],
  ])('%s', (word, forms) => {
    expect(inflect(word)).toEqual(expect.arrayContaining([word, ...forms]));
  });

  it('are not read from the prototype', () => {
    expect(inflect('constructor')).toContain('constructors');
  });
});

describe('negation', () => {
  const negated = (raw: string, word: string): boolean => {
    const text = prepareText('body', raw);
    const at = text.tokens.findIndex((token) => token.word === word);
    return isNegated(text, 0, at);
  };

  it.each([
    ['no problems or complaints', 'complaints', true],
    ['we have not had any real issues', 'issues', true],
    ['without a single crash', 'crash', true],
    ['it is error-free', 'error', true],
    ['free of bugs', 'bugs', true],
    ['not only slow', 'slow', false],
    ['no, it crashes', 'crashes', false],
    ['it crashes', 'crashes', false],
    ['not what we wanted and then the whole crash', 'crash', false],
    ['free bugs', 'bugs', false],
  ])('"%s": %s is %s', (raw, word, expected) => {
    expect(negated(raw, word)).toBe(expected);
  });
});
