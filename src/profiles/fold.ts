/** Longer headers and values are cut before they are compared. */
const MAX_LENGTH = 200;

/** Most headers and values; what Unicode asks for does nothing to them, and takes ten times as long. */
const ASCII = /^[\x20-\x7e]*$/;

const ZONE_OR_TYPE = /\s*[([【][^()[\]【】]{1,40}[)\]】]\s*$/;

/** What a header of a company's own is wrapped in, in the languages Jira speaks; group 1 is the name. */
const CUSTOM_FIELD =
  /^(?:custom field|champs? personnalisés?|benutzerdefiniertes feld|campo personali[sz]z?ado|campo personalizzato|aangepast veld|カスタム ?フィールド) ?\((.{1,120})\)$/i;

const WRAPPERS: readonly (readonly [RegExp, string])[] = [
  [CUSTOM_FIELD, '$1'],
  [/^\(do not modify\)\s*/i, ''],
  // One object per prefix; what stands after "Person - " or "Organization - " means something else.
  [/^(?:deal|ticket|case|opportunity|review|affaire|geschäft|negócio|negocio|trato|affare|取引) - /i, ''],
  [/^(?:opportunity|case|ticket|deal): /i, ''],
  [/^(?:fields|properties|custom_attributes|custom_fields|data|node|conversation|ticket|issue|deal)\./i, ''],
  [/(?:__c|__pc| C){1,2}$/, ''],
];

/** The record itself, where a header names it before the column: `ticket_status`, `Review Title`, `dealStage`. */
const RECORD_WORD =
  /^(?:support |customer )?(?:ticket|case|incident|issue|deal|opportunity|review|feature|idea|task|story|card)s?[ _.-]+(?=\p{L})/iu;
const CAMEL_BORDER = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/** The names that profiles know are asked for anew with every file; with more different ones than this the memory starts anew. */
const MOST_KNOWN = 1 << 13;
const known = new Map<string, string>();

/** A header without case, accents, widths, spaces, underscores, dots and byte order mark: `Loss_Reason__c`. */
export function foldHeader(header: string): string {
  let folded = known.get(header);
  if (folded !== undefined) return folded;
  const plain = toPlain(header);
  folded = ASCII.test(plain) ? plain.replace(/[^a-z0-9]+/g, '') : plain.replace(/[^\p{L}\p{N}]+/gu, '');
  if (known.size === MOST_KNOWN) known.clear();
  if (header.length <= MAX_LENGTH) known.set(header, folded);
  return folded;
}

/**
 * The folded header without what vendors wrap around a name: `Deal - Title`, `Custom field (Team)`,
 * `Urgency [list]`, `Updated at (America/New_York)`, `properties.subject`, `Competitor__c`, `Reason C C`.
 */
export function foldBareHeader(header: string): string {
  return foldHeader(unwrap(header));
}

/**
 * The folded header without wrapping and without the word for the record: `status` for `ticket_status` and for
 * `Ticket Status`; empty when it names no record or nothing else.
 */
export function foldLooseHeader(header: string): string {
  const bare = unwrap(header).replace(CAMEL_BORDER, ' ');
  const rest = bare.replace(RECORD_WORD, '');
  return rest === bare ? '' : foldHeader(rest);
}

function unwrap(header: string): string {
  let bare = header
    .slice(0, MAX_LENGTH)
    .normalize('NFKC')
    .replace(/^\uFEFF/, '')
    .trim();
  for (const [pattern, name] of WRAPPERS) bare = bare.replace(pattern, name);
  const open = bare.replace(ZONE_OR_TYPE, '');
  return open === '' ? bare : open;
}

/** A value as words: lower-case, no accents, one space for whatever is neither letter nor digit. */
export function foldValue(value: string): string {
  return toPlain(value)
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without accents, case, full-width forms and ligatures. */
function toPlain(text: string): string {
  const short = text.slice(0, MAX_LENGTH);
  return (ASCII.test(short) ? short : short.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
}
