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
 * fenced code. Lines are judged one at a time, each by a bounded prefix: linear in the length of the text.
 */
export function findOwnWords(raw: string): readonly Range[] {
  const end = Math.min(raw.length, MAX_CHARS);
  if (isSingleLine(raw, end)) return endsBefore(raw) ? [] : [{ start: 0, end }];
  const ranges: Range[] = [];
  const returns = raw.includes('\r');
  let fenced = false;
  for (let start = 0; start < end; ) {
    const stop = lineEnd(raw, { start, end }, returns);
    const line = raw.slice(start, Math.min(stop, start + MAX_RULE)).trim();
    if (line.startsWith('```')) fenced = !fenced && hasFenceAfter(raw, stop);
    else if (!fenced) {
      if (endsBefore(line) || (ranges.length > 0 && isSignOff(line, raw, stop))) break;
      if (!isNoise(line)) addLine(ranges, start, stop);
    }
    start = stop + 1;
  }
  return ranges;
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
function endsBefore(line: string): boolean {
  if (line === '--' || line === '—' || line === '__') return true;
  const first = line.charCodeAt(0);
  if (first !== DASH && first !== UNDERSCORE && !STOP_INITIALS.has(first | 32)) return false;
  return STOPS.some((stop) => stop.test(line));
}

const STOPS: readonly RegExp[] = [
  /^-{2,}\s?(?:original message|forwarded message|message d'origine|ursprüngliche nachricht)/i,
  /^_{10,}/,
  /^on .{4,200} wrote:?$/i,
  /^(?:begin )?forwarded message:?/i,
  /^from: .{1,120}(?:@|\bsent:)/i,
  /^sent from (?:my|mail|outlook|yahoo|the)\b/i,
  /^get outlook for /i,
  /^le .{4,200} a écrit ?:$/i,
  /^am .{4,200} schrieb .{1,200}:$/i,
  /^(?:this e-?mail|this message) (?:and any|is intended|may contain|contains confidential)/i,
];
const STOP_INITIALS: ReadonlySet<number> = new Set([...'obfsglat'].map((c) => c.charCodeAt(0)));

/** A farewell with nothing but a name, a title and a phone number behind it. */
function isSignOff(line: string, raw: string, after: number): boolean {
  if (line.length > 32 || !SIGN_OFF.test(line)) return false;
  const rest = raw.slice(after, after + SIGNATURE_LENGTH + 1).trim();
  if (rest.length > SIGNATURE_LENGTH) return false;
  return rest
    .split(/[\r\n]+/)
    .every((below) => below.length <= 60 && !/[a-z][.!?]\s*$|^[-*•]/.test(below.trim()));
}

const SIGN_OFF =
  /^(?:(?:best|kind|kindest|warm|many|with best|with kind)? ?regards|best|cheers|sincerely|thanks|thank you|many thanks|thx|yours(?: \w+)?|br|mfg)(?: in advance)?[,.!]?$/i;
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

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const LF = 10;
const CR = 13;
const HASH = 35;
const STAR = 42;
const DASH = 45;
const GREATER = 62;
const BRACKET = 91;
const UNDERSCORE = 95;
