import { type PiiSpan, spansOf } from './types.ts';

// Each part is a run of one character class that ends where the next begins, and the look-behind lets a run be
// entered at its start only: linear time on any input. A quote may be cut inside an address, so that an address
// may also end with the text.
const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}.-]*$)/gu;

/** `jane (at) example (dot) com`. */
const SPELLED_EMAIL =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64} ?[([{] ?at ?[)\]}] ?[\p{L}\p{N}-]{1,63}(?: ?(?:[([{] ?(?:dot|\.) ?[)\]}]|\.) ?[\p{L}\p{N}-]{2,24}){1,3}/giu;

const URL =
  /(?<![\p{L}\p{N}+.-])(?:[a-z][a-z0-9+.-]{1,20}(?::[a-z0-9]{2,12})?:\/\/|www\.(?=[\p{L}\p{N}-]{1,63}\.))[^\s<>"'`,()[\]{}|\\^]+/giu;

const IP_V4 = /(?<![\p{L}\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}]|\.\d)/gu;
const IP_V6 = /(?<![\p{L}\p{N}:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\p{L}\p{N}:]|\.\d)/giu;
const MAC = /(?<![\p{L}\p{N}:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\p{L}\p{N}:-])/giu;

/** First octets of masks and of the machine itself. */
const NOBODY = /^(?:0|127|255)$/;

/** A number after one of these is a release, however much it looks like an address. */
const RELEASE =
  /(?:\bv|version|ver\.|release|build|firmware|driver|sdk|upgraded? to|updated? to|os|chrome|safari|android|firefox|edge|[a-z\d][/=_-]|==)[ :=]{0,3}$/i;

/** E-mail addresses, links, and addresses of machines. */
export function findLinks(text: string): readonly PiiSpan[] {
  return [...findEmails(text), ...findUrls(text), ...findMachines(text)];
}

function findEmails(text: string): PiiSpan[] {
  const plain = text.includes('@') ? spansOf(text, EMAIL, 'email') : [];
  const spelled = /[([{] ?at ?[)\]}]/i.test(text) ? spansOf(text, SPELLED_EMAIL, 'email') : [];
  return [...plain.flatMap((span) => trimEmail(text, span)), ...spelled];
}

function trimEmail(text: string, span: PiiSpan): PiiSpan[] {
  const found = text.slice(span.start, span.end);
  // `package@1.2.3` names a version.
  if (/@[\d.]+$|@\d+\.\d/u.test(found)) return [];
  return [found.endsWith('.') ? { ...span, end: span.end - 1 } : span];
}

function findUrls(text: string): PiiSpan[] {
  if (!text.includes('://') && !/www\./i.test(text)) return [];
  return spansOf(text, URL, 'url').map((span) => {
    let { end } = span;
    // Punctuation at the end belongs to the sentence.
    while (end > span.start && '.,;:!?*_'.includes(text.charAt(end - 1))) end -= 1;
    return { ...span, end };
  });
}

function findMachines(text: string): PiiSpan[] {
  const spans: PiiSpan[] = [];
  for (const span of spansOf(text, IP_V4, 'ip')) {
    const octets = text.slice(span.start, span.end).split('.');
    if (octets.some((octet) => Number(octet) > 255 || /^0\d/.test(octet))) continue;
    if (NOBODY.test(octets[0] ?? '')) continue;
    if (!RELEASE.test(text.slice(Math.max(0, span.start - 24), span.start))) spans.push(span);
  }
  if (!text.includes(':') && !text.includes('-')) return spans;
  for (const span of spansOf(text, IP_V6, 'ip')) {
    if (isIpV6(text.slice(span.start, span.end))) spans.push(span);
  }
  for (const match of text.matchAll(MAC)) {
    spans.push({ start: match.index, end: match.index + match[0].length, type: 'mac' });
  }
  return spans;
}

/** Times such as `10:22:33` and names such as `std::string` are none. */
function isIpV6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = text.split(':').filter((group) => group !== '');
  if (halves.length === 1) return groups.length === 8 && text.split(':').length === 8;
  return groups.length <= 7 && (groups.length >= 3 || text === '::1') && /\d/.test(text);
}
