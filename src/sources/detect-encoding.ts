import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { scoreText } from './encoding-score.ts';
import { CANDIDATES, type Candidate, type Encoding } from './encodings.data.ts';
import { sequenceLength, unfinishedTail } from './utf8.ts';

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** 0 to 1; 1 where a byte-order mark or validity decides. */
  readonly confidence: number;
}

/** Bytes the statistics look at; more do not change their mind. */
const STATISTICS_BYTES = 64 * 1024;

/** Bytes of lines outside ASCII that are read in every candidate encoding. */
const EXCERPT_BYTES = 4 * 1024;

/** No line adds more to the excerpt than this. */
const LINE_BYTES = 512;

const sure = (encoding: Encoding): DetectedEncoding => ({ encoding, confidence: 1 });

/**
 * Decides by byte-order mark, then by NULs at every second byte, then by whether the bytes are UTF-8 (a few stray
 * ones aside), then by statistics.
 * @param head the first bytes of the file
 * @param samples pieces from further on, cut anywhere
 */
export async function detectEncoding(
  head: Buffer,
  samples: readonly Buffer[] = [],
): Promise<DetectedEncoding> {
  if (head[0] === 0xff && head[1] === 0xfe) return sure('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return sure('utf-16be');
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  const wide = hasMark ? null : detectWide(head);
  if (wide !== null) return wide;
  if ([head, ...samples].every(isWholeUtf8)) return sure('utf-8');
  const lines = findLines([head, ...samples]);
  const { valid, stray } = countSequences(Buffer.concat([...lines.telling, ...lines.others]));
  if (hasMark || valid > stray * 4)
    return { encoding: 'utf-8', confidence: hasMark ? 1 : share(valid, stray) };
  const best = await detectByStatistics(lines);
  if (valid >= stray && !(isIdeographic(best.encoding) && best.confidence > 0.8)) {
    return { encoding: 'utf-8', confidence: share(valid, stray) };
  }
  return best;
}

function share(valid: number, stray: number): number {
  return Math.round((100 * valid) / (valid + stray)) / 100;
}

function isIdeographic(encoding: Encoding): boolean {
  return ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'].includes(encoding);
}

/** A piece may begin and end within a character. */
function isWholeUtf8(piece: Buffer): boolean {
  let from = 0;
  while (from < 3 && ((piece[from] ?? 0) & 0xc0) === 0x80) from += 1;
  return isUtf8(piece.subarray(from, piece.length - unfinishedTail(piece)));
}

/** Share of all bytes that must be NULs on one side: Western text has half, Japanese with ASCII digits has a tenth. */
const WESTERN_NULS = 0.3;
const FEWEST_NULS = 0.04;

/** UTF-16 without a mark: NULs stand on the same side of every ASCII character. */
function detectWide(head: Buffer): DetectedEncoding | null {
  let even = 0;
  let odd = 0;
  for (let at = head.indexOf(0); at >= 0; at = head.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = Math.max(even, odd);
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  if (Math.min(even, odd) > many * 0.05) return null;
  if (many > head.length * WESTERN_NULS) return sure(encoding);
  // With fewer NULs line ends must stand at whole units, and the rest must be no UTF-8, or no text: the high byte of
  // Cyrillic and Greek is a control character.
  const lineEnd = Buffer.from(odd > even ? '\n\0' : '\0\n', 'latin1');
  const isText =
    many >= 4 &&
    many >= head.length * FEWEST_NULS &&
    head.includes(lineEnd) &&
    !(isUtf8(head) && isPlain(head));
  return isText ? { encoding, confidence: 0.9 } : null;
}

/** Whether control characters other than NUL are few. */
function isPlain(bytes: Buffer): boolean {
  let control = 0;
  for (const byte of bytes) if (byte > 0 && byte < 9) control += 1;
  return control < bytes.length * FEWEST_NULS;
}

function countSequences(bytes: Buffer): { valid: number; stray: number } {
  let valid = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) stray += 1;
    else if (length > 1) valid += 1;
    i += length || 1;
  }
  return { valid, stray };
}

/** Lines of the file with bytes outside ASCII. */
interface Lines {
  /** Those with bytes that none before them has: one euro sign far down tells two encodings apart. */
  readonly telling: readonly Buffer[];
  /** The first of the others, to 64 KB. */
  readonly others: readonly Buffer[];
}

function findLines(pieces: readonly Buffer[]): Lines {
  const met = new Set<number>();
  const telling: Buffer[] = [];
  const others: Buffer[] = [];
  let size = 0;
  for (const line of pieces.flatMap(linesBeyondAscii)) {
    const before = met.size;
    for (const byte of line) if (byte >= 128) met.add(byte);
    if (met.size > before) telling.push(line);
    else if (size < STATISTICS_BYTES) {
      others.push(line);
      size += line.length;
    }
  }
  return { telling, others };
}

/** Cut short: one long line must not be all that is seen. */
function linesBeyondAscii(piece: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < piece.length; ) {
    const feed = piece.indexOf(10, from);
    const end = Math.min(feed < 0 ? piece.length : feed + 1, from + LINE_BYTES);
    const line = piece.subarray(from, end);
    if (!isAscii(line)) lines.push(line);
    from = end;
  }
  return lines;
}

function takeExcerpt({ telling, others }: Lines): Buffer {
  const excerpt: Buffer[] = [];
  let size = 0;
  for (const line of [...telling, ...others]) {
    if (size >= EXCERPT_BYTES) break;
    excerpt.push(line);
    size += line.length;
  }
  return Buffer.concat(excerpt);
}

interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
  readonly points: number;
}

async function detectByStatistics(lines: Lines): Promise<DetectedEncoding> {
  const excerpt = takeExcerpt(lines);
  const votes = await takeVotes(
    Buffer.concat([...lines.others, ...lines.telling]).subarray(0, STATISTICS_BYTES),
  );
  const readings: Reading[] = CANDIDATES.map((candidate) => {
    const text = iconv.decode(excerpt, candidate.encoding);
    return {
      encoding: candidate.encoding,
      text,
      points: scoreText(text) - candidate.handicap + votes(candidate),
    };
  });
  const best = readings.reduce((a, b) => (b.points > a.points ? b : a));
  const rivals = readings.filter(({ text }) => text !== best.text).map(({ points }) => points);
  const lead = best.points - Math.max(...rivals, -2);
  const confidence = Math.min(0.95, Math.max(0.2, 0.5 + lead * 0.5));
  return { encoding: best.encoding, confidence: Math.round(confidence * 100) / 100 };
}

/** Below this jschardet itself is unsure, and its vote counts less. */
const SURE_VOTE = 0.2;

/** What jschardet says of each candidate, 0 to 1 points. Its models take 50 ms to load: only when they are needed. */
async function takeVotes(bytes: Buffer): Promise<(candidate: Candidate) => number> {
  const { default: jschardet } = await import('jschardet');
  const found = new Map<string, number>();
  for (const { encoding, confidence } of jschardet.detectAll(bytes)) {
    if (encoding !== null) found.set(encoding.toLowerCase(), confidence);
  }
  const confidenceIn = ({ aliases }: Candidate) => Math.max(...aliases.map((name) => found.get(name) ?? 0));
  const most = Math.max(...CANDIDATES.map(confidenceIn));
  if (most === 0) return () => 0;
  return (candidate) => (confidenceIn(candidate) / most) * Math.min(1, most / SURE_VOTE);
}
