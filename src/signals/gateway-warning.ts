/** How a mail gateway begins what it puts above mail from outside. */
const OPENING = /^[^\p{L}\p{N}]{0,8}(?:caution|warning|attention|external (?:e-?mail|sender|message))\b/iu;
/** What it says of the mail and its sender. */
const SAYING =
  /\b(?:originat\w+|sent|came|comes|received) from (?:outside|an? external)\b|\bexternal (?:e-?mail|sender|source)\b|\b(?:recogni[sz]e|trust|know|verify|expecting) (?:the|this) (?:sender|content|source|e-?mail)\b/i;
/** What it forbids, or its bare heading. */
const BESIDES =
  /^[^\p{L}]*(?:(?:please )?do not (?:click|open|reply|respond|forward)\b|(?:caution|warning|attention)[^\p{L}]*$)/iu;
const SENTENCE = /[^.!:\]]*[.!:\]]?\s*/y;

/** Sentences that are looked at, and units of a text in which they stand. */
const MOST = 5;
const LENGTH = 600;

/**
 * Where a text begins behind the warning of a mail gateway (`CAUTION: This email originated from outside of the
 * organization. Do not open attachments unless you recognize the sender.`); 0 when there is none. What it forbids
 * would read like what does not work.
 */
export function afterGatewayWarning(raw: string): number {
  const head = raw.slice(0, LENGTH);
  if (!OPENING.test(head)) return 0;
  let end = 0;
  let isWarned = false;
  for (let i = 0; i < MOST && end < head.length; i++) {
    SENTENCE.lastIndex = end;
    const sentence = SENTENCE.exec(head)?.[0] ?? '';
    const says = SAYING.test(sentence);
    if (sentence === '' || !(says || BESIDES.test(sentence))) break;
    isWarned ||= says;
    end += sentence.length;
  }
  return isWarned ? end : 0;
}
