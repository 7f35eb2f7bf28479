import { expect, it } from 'vitest';
import { drawTerminal } from '../../tools/ansi-to-svg.ts';

const draw = (line: string) => drawTerminal([line], { columns: 20, title: 'a < b' });

it('draws words in their colour and at their column', () => {
  const svg = draw('  \u001b[1m\u001b[38;2;224;64;90mrisk\u001b[39m\u001b[22m & <x>');
  expect(svg).toContain('fill="#e0405a" font-weight="700"');
  expect(svg).toMatch(/x="34\.8" [^>]*>risk</);
  expect(svg).toContain('&#38; &#60;x&#62;');
  expect(svg).toContain('aria-label="a &#60; b"');
  expect(svg).not.toContain('\u001b');
});

it('draws blocks as rectangles that leave no gaps', () => {
  expect(draw('█▀▄').match(/<rect x=/g)?.length).toBe(3);
});
