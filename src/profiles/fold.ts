/** Longer headers and values are cut before they are compared. */
const MAX_LENGTH = 200;

const ZONE_OR_TYPE = /\s*[([][^()[\]]{1,40}[)\]]\s*$/;
const WRAPPERS: readonly (readonly [RegExp, string])[] = [
  [/^custom field \((.{1,120})\)$/i, '$1'],
  [/^\(do not modify\)\s*/i, ''],
  [/^(?:deal|ticket|case|opportunity|review) - /i, ''],
  [/^(?:fields|properties|custom_attributes|custom_fields|data|node)\./i, ''],
  [/(?:__c| C){1,2}$/, ''],
];

/** A header without case, accents, spaces, underscores, dots and byte order mark: `Loss_Reason__c`, `Loss Reason C`. */
export function foldHeader(header: string): string {
  return stripAccents(header.slice(0, MAX_LENGTH))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The folded header without what vendors wrap around a name: `Deal - Title`, `Custom field (Team)`,
 * `Urgency [list]`, `Updated at (America/New_York)`, `properties.subject`, `Competitor__c`.
 */
export function foldBareHeader(header: string): string {
  let bare = header
    .slice(0, MAX_LENGTH)
    .replace(/^\uFEFF/, '')
    .trim();
  for (const [pattern, name] of WRAPPERS) bare = bare.replace(pattern, name);
  const open = bare.replace(ZONE_OR_TYPE, '');
  return foldHeader(open === '' ? bare : open);
}

/** A value as words: lower-case, no accents, one space for whatever is neither letter nor digit. */
export function foldValue(value: string): string {
  return stripAccents(value.slice(0, MAX_LENGTH))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function stripAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
