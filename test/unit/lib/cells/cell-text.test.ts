import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCellText, plainText } from '../../../../src/lib/cells/cell-text.ts';
import { cutToCells } from '../../../../src/lib/text/verbatim.ts';

describe('plain words of a cell', () => {
  it.each([
    ['<p>Hello,<br/>it fails</p>', 'Hello,\nit fails'],
    ['The <b>export</b> doesn&#39;t work', "The export doesn't work"],
    ['<div>one</div><DIV class="x">two</DIV>', 'one\ntwo'],
    ['<ul><li>one</li><li>two &amp; three</li></ul>', 'one\ntwo & three'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['a<script>if (a < b) "<p>x</p>"</script>b', 'ab'],
    ['a<style>p { color: red }</style>b<!-- <p> hidden -->c', 'abc'],
    ['<blockquote>old<br>mail</blockquote>new', '> old\n> mail\nnew'],
    ['<a href="https://x.example/?a=1&b=2">the page</a>', 'the page'],
    ['&lt;p&gt;Hi&lt;/p&gt;', 'Hi'],
    ['caf&eacute; &ndash; 5&nbsp;&euro; &unknown; &#x1F600;', 'café – 5 € &unknown; 😀'],
    ['a < b and c > d, List<String>, <name>', 'a < b and c > d, List<String>, <name>'],
    ['<script>never closed', 'never closed'],
    ['x <!-- never closed', 'x  never closed'],
    ['See [the docs](https://x.example/a) ![shot](a.png) \\[x\\]', 'See the docs  [x]'],
    ['[URGENT] it fails', '[URGENT] it fails'],
    ['[Person 1,Person 2]', '[Person 1,Person 2]'],
    ['{not an object}', '{not an object}'],
    ["[{'user': 'Ann', 'text': 'It\\'s slow'}, {'text': 'Very'}]", "It's slow\nVery"],
    ['{"comment": {"body": "<p>Fails</p>"}, "id": 7}', 'Fails'],
    ["'=SUM(A1) is shown", '=SUM(A1) is shown'],
    ['plain', 'plain'],
    ['', ''],
  ])('%s', (cell, words) => {
    expect(plainText(cell)).toBe(words);
  });

  it('looks into every object once', () => {
    const nest = (depth: number, inner: string) => '{"text":'.repeat(depth) + inner + '}'.repeat(depth);
    expect(plainText(nest(30, '"x"'))).toBe('x');
    expect(plainText(nest(30, '{}'))).toBe(nest(30, '{}'));
    expect(plainText(nest(9, '{"by": {"note": {"text": "x"}}}'))).toBe('x');
  });

  it('reads documents block by block', () => {
    const text = (words: string) => ({ type: 'text', text: words });
    const cell = JSON.stringify({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            text('Hello '),
            { type: 'mention', attrs: { text: '@ann' } },
            text(', see '),
            { type: 'inlineCard', attrs: { url: 'https://x.example' } },
          ],
        },
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('one')] }] }],
        },
      ],
    });
    expect(plainText(cell)).toBe('Hello @ann, see https://x.example\none');
  });

  it('reads wiki markup where the column has it, and only there', () => {
    const cell =
      'h3. Steps\n{code:java}int a;{code}\nClick {{save}} !shot.png|thumbnail! see [docs|http://x] {color:red}now{color}';
    expect(compileCellText([cell])(cell)).toBe('Steps\n\nClick save  see docs now');
    expect(compileCellText(['plain'])('Wow! it.is! [a|b]')).toBe('Wow! it.is! [a|b]');
    expect(compileCellText([cell])('{code}never closed')).toBe('never closed');
  });

  it('takes date and user off comments', () => {
    const read = compileCellText(['13/Jun/22 1:10 PM;5f0;It fails', '14/Jun/22 9:10 AM;5f1;Yes']);
    expect(read('15/Jun/22 9:10 AM;5f1;It <b>fails</b>; again')).toBe('It fails; again');
    expect(compileCellText(['a; b; c'])('a; b; c')).toBe('a; b; c');
  });

  it('leaves words without marks alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if (!/[<&{[\\]/.test(text)) expect(plainText(text)).toBe(text);
      }),
    );
  });

  it('never throws, and does not grow what it reads', () => {
    const marks = fc.constantFrom(
      '<p>',
      '</p>',
      '<script>',
      '&amp;',
      '&#0;',
      '{code}',
      '[a](b)',
      '<!--',
      '-->',
      'a ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string({ maxLength: 4 }))), (parts) => {
        const text = parts.join('');
        for (const words of [plainText(text), compileCellText([text])(text)])
          expect(words.length).toBeLessThanOrEqual(text.length + 2 * parts.length);
      }),
    );
  });

  it('reads hostile cells in linear time', () => {
    for (const part of [
      '<',
      '<a ',
      '<script>',
      '<!--',
      '{code}',
      '[',
      '](',
      '![',
      '{{',
      '[~',
      '!a',
      '\\',
      "{'a':",
      '<blockquote>',
    ]) {
      const cell = part.repeat(Math.ceil(400_000 / part.length));
      expect(typeof compileCellText([`${cell.slice(0, 99)}{{x}}`])(cell)).toBe('string');
    }
  });
});

describe('cutToCells', () => {
  it.each([
    ['the export fails', 'the export fails', 'the export fails'],
    ['the export does not work', '<p>the <b>export</b> does not work', 'does not work'],
    ["it doesn't load the page", 'it doesn&#39;t load the page', 'load the page'],
    ['one two', 'three', ''],
  ])('%s', (words, cell, run) => {
    expect(cutToCells(words, [cell])).toBe(run);
  });

  it('takes the best of several cells, never words of two', () => {
    expect(cutToCells('It fails\n\nstill fails today', ['It fails', 'still fails today'])).toBe(
      'still fails today',
    );
    expect(cutToCells('fails today', ['It fails', 'still fails today'])).toBe('fails today');
    expect(cutToCells('plain words', undefined)).toBe('plain words');
  });

  it('gives words of the cell, always', () => {
    const word = fc.constantFrom('a', 'bb', 'ccc', 'dd', '<b>', '\n');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (words, cell) => {
        const run = cutToCells(words.join(' '), [cell.join(' ')]);
        expect(cell.join(' ')).toContain(run);
        expect(words.join(' ')).toContain(run);
      }),
    );
  });
});
