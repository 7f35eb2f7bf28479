// Digits of three by five dots, two dots to a character: three lines tall.
const DOTS: Readonly<Record<string, readonly string[]>> = {
  '0': ['###', '# #', '# #', '# #', '###'],
  '1': [' # ', '## ', ' # ', ' # ', '###'],
  '2': ['###', '  #', '###', '#  ', '###'],
  '3': ['###', '  #', '###', '  #', '###'],
  '4': ['# #', '# #', '###', '  #', '  #'],
  '5': ['###', '#  ', '###', '  #', '###'],
  '6': ['###', '#  ', '###', '# #', '###'],
  '7': ['###', '  #', '  #', '  #', '  #'],
  '8': ['###', '# #', '###', '# #', '###'],
  '9': ['###', '# #', '###', '  #', '###'],
};

const HALVES: Readonly<Record<string, string>> = { '##': '█', '# ': '▀', ' #': '▄', '  ': ' ' };

/** A whole number in large digits, three lines of the same width; a plain box where only ASCII can be shown. */
export function drawNumber(value: number, unicode: boolean): readonly [string, string, string] {
  const text = String(Math.round(value));
  if (!unicode) return [`+-${'-'.repeat(text.length)}-+`, `| ${text} |`, `+-${'-'.repeat(text.length)}-+`];
  const drawLine = (upper: number) =>
    [...text]
      .map((digit) => {
        const dots = DOTS[digit] ?? [];
        return [0, 1, 2]
          .map((at) => HALVES[`${dots[upper]?.[at] ?? ' '}${dots[upper + 1]?.[at] ?? ' '}`] ?? ' ')
          .join('');
      })
      .join(' ');
  return [drawLine(0), drawLine(2), drawLine(4)];
}
