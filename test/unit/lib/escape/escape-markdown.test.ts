import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../../src/lib/escape/escape-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['plain text, 1.5 % of 2,002 (ok)', 'plain text, 1.5 % of 2,002 (ok)'],
    ['a | b', 'a \\| b'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;', '&amp;lt;'],
    ['**b** _i_ `c` ~~s~~', '\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\~\\~s\\~\\~'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['\\', '\\\\'],
    ['$x$ {{ y }}', '&#36;x&#36; &#123;&#123; y }}'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['2026-09-30', '2026-09-30'],
    ['=1+1', '\\=1+1'],
    ['    code', 'code'],
    ['two\n\nlines', 'two  lines'],
    ['@anna see #12', '@<!-- -->anna see #<!-- -->12'],
    ['http://e.example', 'http:/<!-- -->/e.example'],
    ['www.e.example', 'www<!-- -->.e.example'],
    ['a\u202eb\u0007', 'a\ufffdb\ufffd'],
    ['\u001b[31mred', '␛red'],
  ])('%j becomes %j', (text, safe) => {
    expect(escapeMarkdown(text)).toBe(safe);
  });

  it('leaves no tag, no cell border and no line break of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>|\\`*_[]()#+-!&@$~{}\n\r =:/w.1a'), maxLength: 60 }),
        (text) => {
          const safe = escapeMarkdown(text).replaceAll('<!-- -->', '');
          expect(safe).not.toMatch(/[<>\n\r]/);
          expect(safe.replace(/\\[\\`*_[\]|~^#+=:.)-]/g, '')).not.toMatch(/[|`*[\]\\]/);
        },
      ),
    );
  });
});
