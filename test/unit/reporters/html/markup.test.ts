import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimAnchors } from '../../../../src/reporters/html/anchors.ts';
import { html, Markup } from '../../../../src/reporters/html/markup.ts';
import { drawProse } from '../../../../src/reporters/html/prose.ts';

const show = (part: Parameters<typeof html>[1]) => String(html`<p title="${part}">${part}</p>`);

describe('html', () => {
  test('escapes text between tags and in attributes', () => {
    expect(show(`<b> & "x" 'y' \``)).toBe(
      '<p title="&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; &#96;">&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; &#96;</p>',
    );
  });

  test('keeps markup, joins lists, shows nothing for nothing', () => {
    expect(String(html`${[html`<i>${'<'}</i>`, ' and ', 3]}${null}${undefined}${false}`)).toBe(
      '<i>&lt;</i> and 3',
    );
  });

  test('takes nothing for markup that is only shaped like it', () => {
    const forged: unknown = JSON.parse('{"text":"<b>","toString":"<b>"}');
    expect(forged instanceof Markup).toBe(false);
    expect(() => String(html`${forged as string}`)).toThrow();
  });

  test.each([
    ['javascript:alert(1)', '#'],
    [' javascript:alert(1)', '#'],
    ['JaVaScRiPt:alert(1)', '#'],
    ['data:text/html,<script>', '#'],
    ['//evil.example', '#'],
    ['#metric-t1', '#metric-t1'],
    ['https://example.org/?a=1&b=2', 'https://example.org/?a=1&amp;b=2'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('leads %j to %j', (url, target) => {
    expect(String(html`<a href="${url}">x</a>`)).toBe(`<a href="${target}">x</a>`);
  });

  test('refuses a part in an attribute without quotes', () => {
    expect(() => html`<p title=${'x'}>`).toThrow('quote the attribute');
    expect(String(html`<p>a = ${'x'}</p>`)).toBe('<p>a = x</p>');
  });

  test('marks what cannot be seen and what could turn words around', () => {
    expect(String(html`${'a\u0000\u001b[31m\u202eb\u2066\ud800\u{e0041}'}`)).toBe(
      'a\ufffd\ufffd[31m\ufffdb\ufffd\ufffd\ufffd',
    );
    expect(String(html`${'line\nnext\ttab 同期 🎉'}`)).toBe('line\nnext\ttab 同期 🎉');
  });

  test('cuts what is longer than anybody reads', () => {
    expect(String(html`${'x'.repeat(100_000)}`)).toBe(`${'x'.repeat(2000)}…`);
  });

  test('no text opens a tag or ends an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = String(html`${text}`);
        expect(shown).not.toMatch(/[<>"'`]/);
      }),
    );
  });
});

describe('claimAnchors', () => {
  test('makes names of plain letters, no two alike', () => {
    expect(
      claimAnchors('finding', ['Competitor: Trellium', 'competitor-trellium', '同期', '', '"><script>']),
    ).toEqual([
      'finding-competitor-trellium',
      'finding-competitor-trellium-2',
      'finding-x',
      'finding-x-2',
      'finding-script',
    ]);
  });

  test('whatever the names, anchors are unique and harmless', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 30 }), (names) => {
        const anchors = claimAnchors('f', names);
        expect(new Set(anchors).size).toBe(names.length);
        for (const anchor of anchors) expect(anchor).toMatch(/^f-[a-z0-9-]+$/);
      }),
    );
  });
});

describe('drawProse', () => {
  const plain = (text: string) => String(drawProse(text)).replace(/<\/?span[^>]*>/g, '');

  test('keeps numbers beside their units', () => {
    expect(String(drawProse('29 % of 150, 1,000 d late, +7.5 pp'))).toBe(
      '<span class="nb">29 %</span> of 150, <span class="nb">1,000 d</span> late, +<span class="nb">7.5 pp</span>',
    );
    expect(String(drawProse('3 deals'))).toBe('3 deals');
  });

  test('changes no letter, and takes no longer for a wall of digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9., %dp]{0,40}$/), (text) => {
        expect(plain(text)).toBe(text);
      }),
    );
    expect(plain('1'.repeat(100_000)).length).toBe(2001);
  });
});
