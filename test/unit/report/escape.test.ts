import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitiseTerminal } from '../../../src/lib/escape/escape.ts';

const UNSAFE =
  /[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/u;

describe('sanitiseTerminal', () => {
  it.each([
    ['plain text 1,000 % (ok)', 'plain text 1,000 % (ok)'],
    ['Grüße – “naïve” 同期 👍', 'Grüße – “naïve” 同期 👍'],
    ['one\r\ntwo\nthree\tfour', 'one two three four'],
    ['\u001b[31mred\u001b[0m', '␛red␛'],
    ['\u001b]0;title\u0007', '␛]0;title�'],
    ['\u001b]0;never ends', '␛]0;never ends'],
    ['x\u001b', 'x␛'],
    ['safe\b\b\b\bevil', 'safe����evil'],
    ['\u009b31mred', '�31mred'],
    ['invoice\u202excod.exe', 'invoice�xcod.exe'],
    ['a\u200bb\u200cc\ufeffd', 'abcd'],
    ['hi\u{e0068}\u{e0069}', 'hi�'],
    ['a\ud800b', 'a�b'],
    ['a\u2028b', 'a b'],
    ['##[group]x', '# #[group]x'],
  ])('%j becomes %j', (text, safe) => {
    expect(sanitiseTerminal(text)).toBe(safe);
  });

  it('limits the marks that can be stacked on a letter', () => {
    expect(sanitiseTerminal(`Z${'\u0301'.repeat(500)}`)).toBe(`Z${'\u0301'.repeat(4)}`);
  });

  it('leaves nothing unsafe in any text, and does nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), (units) => {
        const safe = sanitiseTerminal(String.fromCharCode(...units));
        expect(safe).not.toMatch(UNSAFE);
        expect(sanitiseTerminal(safe)).toBe(safe);
      }),
    );
  });

  const DATA = '../shared/testsets/security/terminal.jsonl';
  it.skipIf(!existsSync(DATA))(
    'leaves none of the known attacks unsafe (set not in this checkout: skipped)',
    () => {
      const attacks = readFileSync(DATA, 'utf8')
        .trim()
        .split('\n')
        .map((text): { value: string } => JSON.parse(text));
      expect(attacks.filter(({ value }) => UNSAFE.test(sanitiseTerminal(value)))).toEqual([]);
      expect(attacks.filter(({ value }) => UNSAFE.test(value)).length).toBeGreaterThan(40);
    },
  );
});
