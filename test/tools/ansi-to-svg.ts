/** Text with one look. */
interface Run {
  readonly text: string;
  readonly style: Style;
}

interface Style {
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

const FOREGROUND = '#e4e0ea';
const BACKGROUND = '#17141d';
const BAR = '#241f2d';
const PLAIN: Style = { colour: FOREGROUND, bold: false, italic: false };

const CELL = { width: 8.4, height: 19, font: 14 };
const MARGIN = { x: 18, top: 52, bottom: 18 };
const FONTS = "ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

/**
 * A terminal window as a self-contained SVG. Understands SGR codes only: reset, bold, italic, their ends, and
 * 24-bit foregrounds; everything else is left out. The same lines give the same bytes.
 */
export function drawTerminal(lines: readonly string[], options: { columns: number; title: string }): string {
  const width = Math.round(2 * MARGIN.x + options.columns * CELL.width);
  const height = MARGIN.top + lines.length * CELL.height + MARGIN.bottom;
  const body = lines.flatMap((line, row) => drawLine(readRuns(line), MARGIN.top + row * CELL.height));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(options.title)}">`,
    `<rect width="${width}" height="${height}" rx="10" fill="${BACKGROUND}"/>`,
    `<path d="M0 34V10A10 10 0 0 1 10 0H${width - 10}A10 10 0 0 1 ${width} 10V34Z" fill="${BAR}"/>`,
    ...['#e0405a', '#e0a92e', '#3fb27f'].map(
      (fill, at) => `<circle cx="${20 + 20 * at}" cy="17" r="6" fill="${fill}"/>`,
    ),
    `<g font-family="${FONTS}" font-size="${CELL.font}" xml:space="preserve">`,
    `<text x="${width / 2}" y="22" fill="#8a8794" font-size="13" text-anchor="middle">${escapeXml(options.title)}</text>`,
    ...body,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Runs of one look, each set to its width in cells, so that every font keeps the columns. */
function drawLine(runs: readonly Run[], y: number): string[] {
  let column = 0;
  return runs.flatMap(({ text, style }) =>
    // Blanks need no ink, and their widths differ most between fonts.
    text.split(/( {2,})/).flatMap((part) => {
      const start = column;
      const cells = [...part].length;
      column += cells;
      if (part.trim() === '') return [];
      const lead = part.length - part.trimStart().length;
      return isBlocks(part)
        ? drawBlocks(part, start, y, style)
        : drawWords(part.trim(), start + lead, y, style);
    }),
  );
}

const xOf = (column: number) => round(MARGIN.x + column * CELL.width);

function drawWords(text: string, column: number, y: number, { colour, bold, italic }: Style): string[] {
  const look = `${bold ? ' font-weight="700"' : ''}${italic ? ' font-style="italic"' : ''}`;
  const length = round([...text].length * CELL.width);
  return [
    `<text x="${xOf(column)}" y="${y + 14}" fill="${colour}"${look} textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`,
  ];
}

const isBlocks = (text: string) => /^[█▀▄ ]+$/.test(text);

/** Blocks as rectangles: glyphs would leave gaps between the lines. */
function drawBlocks(text: string, column: number, y: number, { colour }: Style): string[] {
  return [...text].flatMap((char, at) => {
    if (char === ' ') return [];
    const half = CELL.height / 2;
    const top = char === '▄' ? y + half : y;
    const tall = char === '█' ? CELL.height : half;
    return `<rect x="${xOf(column + at)}" y="${top}" width="${CELL.width + 0.3}" height="${tall + 0.3}" fill="${colour}"/>`;
  });
}

const SGR = /\u001b\[([0-9;]*)m/;

function readRuns(line: string): Run[] {
  let style = PLAIN;
  return line.split(SGR).flatMap((part, at) => {
    if (at % 2 === 0) return part === '' ? [] : [{ text: part, style }];
    style = applyCodes(style, part === '' ? [0] : part.split(';').map(Number));
    return [];
  });
}

function applyCodes(style: Style, [code = 0, mode, ...rest]: readonly number[]): Style {
  switch (code) {
    case 0:
      return PLAIN;
    case 1:
      return { ...style, bold: true };
    case 3:
      return { ...style, italic: true };
    case 22:
      return { ...style, bold: false };
    case 23:
      return { ...style, italic: false };
    case 38:
      return mode === 2 ? { ...style, colour: `#${rest.slice(0, 3).map(toHex).join('')}` } : style;
    case 39:
      return { ...style, colour: FOREGROUND };
    default:
      return style;
  }
}

const toHex = (value: number) => value.toString(16).padStart(2, '0');
const round = (value: number) => Math.round(value * 100) / 100;

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
