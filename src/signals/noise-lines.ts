import { isDigit } from './characters.ts';
import { afterGatewayWarning } from './gateway-warning.ts';
import { isHandedOn, isMailHeading, opensOlderMail } from './older-mail.ts';

/** A stretch of a raw text that is the writer's own words: `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Longest text that is read, in UTF-16 units; the rest is never looked at. */
const MAX_CHARS = 20_000;

/** Lines longer than this are prose, or nothing that line rules could judge. */
const MAX_RULE = 240;

/**
 * The writer's own words: without quoted replies, signatures, forwarded mail, log lines, stack traces and
 * fenced code. Who wrote nothing above a mail he handed on lets that speak for him; who answers below a quotation
 * is read there. Lines are judged one at a time, each by a bounded prefix: linear in the length of the text.
 */
export function findOwnWords(raw: string): readonly Range[] {
  const end = Math.min(raw.length, MAX_CHARS);
  const begin = afterGatewayWarning(raw);
  if (isSingleLine(raw, end)) return endsBefore(raw, raw, end) ? [] : [{ start: begin, end }];
  const ranges: Range[] = [];
  const returns = raw.includes('\r');
  let fenced = false;
  let fate: Fate = 'skip';
  for (let start = begin; start < end; ) {
    const stop = lineEnd(raw, { start, end }, returns);
    const line = raw.slice(start, Math.min(stop, start + MAX_RULE)).trim();
    if (line.startsWith('```')) fenced = !fenced && hasFenceAfter(raw, stop);
    else if (!fenced) {
      fate = judge(line, { raw, after: stop, isFirst: ranges.length === 0, isHeaded: fate === 'head' });
      if (fate === 'end') break;
      if (fate === 'own') addLine(ranges, start, stop);
    }
    start = stop + 1;
  }
  return ranges;
}

/** The words of quoted lines, without the headings of a mail: for texts that are nothing but a quotation. */
export function findQuotedWords(raw: string): readonly Range[] {
  const end = Math.min(raw.length, MAX_CHARS);
  const ranges: Range[] = [];
  const returns = raw.includes('\r');
  for (let at = 0; at < end; ) {
    const stop = lineEnd(raw, { start: at, end }, returns);
    const line = raw.slice(at, Math.min(stop, at + MAX_RULE));
    const words = line.replace(QUOTED, '');
    if (words.length < line.length && !isMailHeading(words.trim()) && !HANDED_ON.test(words))
      ranges.push({ start: at + line.length - words.length, end: stop });
    at = stop + 1;
  }
  return ranges;
}

const QUOTED = /^(?:> ?){1,20}/;
/** The subject of a mail that was handed on. */
const HANDED_ON = /^(?:fwd?|wg|tr|rv): /i;

/** What becomes of a line, or of all from it on; `head` is among the headings of a mail that was handed on. */
type Fate = 'own' | 'skip' | 'head' | 'end';

interface Place {
  readonly raw: string;
  /** End of the line. */
  readonly after: number;
  /** Nothing that is read stands above. */
  readonly isFirst: boolean;
  /** The line above is among the headings of a mail that was handed on. */
  readonly isHeaded: boolean;
}

function judge(line: string, { raw, after, isFirst, isHeaded }: Place): Fate {
  if (isHeaded && (line === '' || isMailHeading(line))) return 'head';
  if (endsBefore(line, raw, after))
    return isFirst && isHandedOn(line, lineBelow(raw, after)) ? 'head' : 'end';
  if (!isFirst && isSignOff(line, raw, after)) return 'end';
  return isNoise(line) ? 'skip' : 'own';
}

function isSingleLine(raw: string, end: number): boolean {
  const first = raw.indexOf('\n');
  return (first === -1 || first >= end) && !raw.includes('\r');
}

/** @param returns whether there may be carriage returns, which end a line as well */
function lineEnd(raw: string, { start, end }: Range, returns: boolean): number {
  if (!returns) {
    const feed = raw.indexOf('\n', start);
    return feed === -1 || feed > end ? end : feed;
  }
  let i = start;
  while (i < end && raw.charCodeAt(i) !== LF && raw.charCodeAt(i) !== CR) i++;
  return i;
}

/** The next line that is not empty, by a bounded prefix. */
function lineBelow(raw: string, after: number): string {
  return (
    raw
      .slice(after, after + MAX_RULE)
      .trimStart()
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? ''
  );
}

/** Neighbouring lines make one range, so that hard-wrapped sentences stay whole. */
function addLine(ranges: Range[], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last.end === start - 1) ranges[ranges.length - 1] = { start: last.start, end };
  else if (end > start) ranges.push({ start, end });
}

/** An opening fence without a closing one hides nothing but itself. */
function hasFenceAfter(raw: string, at: number): boolean {
  const next = raw.indexOf('\n```', at);
  return next !== -1 && next < MAX_CHARS;
}

/** Is everything from this line on not the writer's: an older mail, a signature? */
function endsBefore(line: string, raw: string, after: number): boolean {
  if (line === '--' || line === '—' || line === '__') return true;
  const first = line.charCodeAt(0);
  if (first !== DASH && first !== UNDERSCORE && first !== STAR && !STOP_INITIALS.has(first | 32))
    return false;
  return STOPS.some((stop) => stop.test(line)) || opensOlderMail(line, lineBelow(raw, after));
}

const STOPS: readonly RegExp[] = [
  /^sent from (?:my|mail|outlook|yahoo|the)\b/i,
  /^get outlook for /i,
  /^this (?:e-?mail|message|communication) (?:and any|is (?:intended|confidential|private)|may contain|contains confidential|(?:has been|was) (?:scanned|checked))/i,
  /^(?:legal )?(?:disclaimer|confidentiality(?: (?:notice|note))?) ?:|^the (?:information|contents?) (?:(?:contained|transmitted) )?(?:in|of|with|by) this (?:e-?mail|message|communication|transmission)\b/i,
  /^please consider (?:the|our) environment\b|^virus-free\./i,
];
const STOP_INITIALS: ReadonlySet<number> = new Set([...'obfsglatvdwmcp'].map((c) => c.charCodeAt(0)));

/** A farewell with nothing but a name, a title and a phone number behind it. */
function isSignOff(line: string, raw: string, after: number): boolean {
  if (line.length > 48 || !SIGN_OFF.test(line)) return false;
  const signature: string[] = [];
  for (let start = after + 1; start < raw.length && start - after < 2 * SIGNATURE_LENGTH; ) {
    const feed = raw.indexOf('\n', start);
    const stop = feed === -1 ? raw.length : feed;
    const row = raw.slice(start, Math.min(stop, start + MAX_RULE)).trim();
    if (endsBefore(row, raw, stop)) break;
    signature.push(row);
    start = stop + 1;
  }
  if (signature.join(' ').length > SIGNATURE_LENGTH) return false;
  return signature.every((row) => row.length <= 60 && !/[a-z][.!?]$|^[-*•]/.test(row));
}

const FAREWELL = `(?:${[
  '(?:with )?(?:(?:best|kind|kindest|warm|warmest|many) ?)?(?:regards|greetings|wishes|thanks)',
  'have a (?:nice|good|great|lovely|wonderful|pleasant) (?:day|evening|weekend|week|one)(?: ahead)?',
  'rgds|best|all the best|cordially|respectfully|cheers|sincerely|thank you|thx|tia|yours(?: \\w+)?|br|mfg',
  'mit (?:freundlichen|besten|herzlichen) grüßen|(?:freundliche|beste|viele|liebe) grüße|cordialement|saludos',
  'met vriendelijke groet(?:en)?',
].join('|')})`;
/** One, or two of them: `Thanks and regards`, `Many thanks in advance, Best wishes`. */
const SIGN_OFF = new RegExp(
  `^${FAREWELL}(?: in advance(?: for (?:your|the|any) \\w+)?)?(?:(?: and| &|,| /) ${FAREWELL})?[,.!]?$`,
  'i',
);
const SIGNATURE_LENGTH = 240;

/** A line the writer did not write: a quoted reply, a form's heading, the agent's side of a chat, a log line. */
function isNoise(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first === GREATER) return true;
  if (first === HASH) return line.startsWith('##');
  if (first === STAR) return FORM_LABEL.test(line);
  if (isDigit(first) || first === BRACKET) return LOG_LINE.test(line);
  return FRAME.test(line);
}

/** A line in bold that asks: the form's words, not the writer's. */
const FORM_LABEL = /^\*\*[^*]{1,200}[?:]?\*\*[?:]?$/;
const LOG_LINE =
  /^\[?\d{4}-\d\d-\d\d[t ,]+\d\d:\d\d|^\[?\d\d:\d\d:\d\d|^\[(?:info|warn|warning|error|debug|trace|fatal)\]/i;
const FRAME =
  /^(?:at [\w$.<>/[\] ]{1,160}\(|at (?:async )?[\w$./:\\-]{1,200}:\d+|traceback \(most recent|file ".{1,200}", line \d|caused by: [\w.$]{3,}|[\w$]+(?:\.[\w$]+){1,12}(?:exception|error)\b|agent:|support agent:|bot:|chatbot:)/i;

const LF = 10;
const CR = 13;
const HASH = 35;
const STAR = 42;
const DASH = 45;
const GREATER = 62;
const BRACKET = 91;
const UNDERSCORE = 95;
