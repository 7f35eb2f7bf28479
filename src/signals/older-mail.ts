/** A line that parts the writer's words from an older mail. */
const PARTINGS: readonly RegExp[] = [
  /^-{2,}\s?(?:original message|message d'origine|ursprüngliche nachricht)/i,
  /^_{10,}/,
  /^on .{4,200} wrote:?$/i,
  /^from: .{1,120}(?:@|\bsent:)/i,
  /^le .{4,200} a écrit ?:$/i,
  /^am .{4,200} schrieb .{1,200}:$/i,
];
/** The same on two lines, as mail programs wrap long names. */
const WRAPPED = /^(?:on|am|le) .{0,120}\d/i;
const WROTE = /^.{0,120}\b(?:wrote|schrieb.{0,80}|a écrit) ?:$/i;
/** The same as a block of headings, sender first. */
const SENDER = /^\*?(?:from|von|de|da|van)\*? ?: ?\*?\S/i;
const SENT = /^\*?(?:sent|date|datum|gesendet|envoyé|enviado|inviato|verzonden)\*? ?:/i;
const HEADING =
  /^\*?(?:from|von|de|da|van|sent|date|datum|gesendet|envoyé|enviado|inviato|verzonden|to|an|à|para|cc|subject|betreff|objet|asunto|assunto|reply-to)\*? ?:/i;
const FORWARDED = /^(?:-{2,}\s?|begin )?(?:forwarded message|weitergeleitete nachricht|message transféré)/i;

/**
 * Does an older mail begin with this line?
 * @param below the next line that is not empty
 */
export function opensOlderMail(line: string, below: string): boolean {
  if (isForwarded(line) || PARTINGS.some((parting) => parting.test(line))) return true;
  if (SENDER.test(line)) return SENT.test(below);
  return WRAPPED.test(line) && WROTE.test(below) && !/[.!?]$/.test(line);
}

/**
 * Has somebody who wrote nothing above it handed an older mail on, or answered below it?
 * @param below the next line that is not empty
 */
export function isHandedOn(line: string, below: string): boolean {
  return isForwarded(line) || below.startsWith('>') || (SENDER.test(line) && SENT.test(below));
}

/** A line of the block of headings above an older mail. */
export function isMailHeading(line: string): boolean {
  return HEADING.test(line);
}

function isForwarded(line: string): boolean {
  return FORWARDED.test(line);
}
