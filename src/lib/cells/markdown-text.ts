const IMAGE = /!\[[^[\]\n]{0,300}\]\([^()\s]{0,2000}(?: "[^"\n]{0,200}")?\)/g;
const LINK = /\[([^[\]\n]{1,300})\]\([^()\s]{0,2000}(?: "[^"\n]{0,200}")?\)/g;
const ESCAPED = /\\([[\]*_`#])/g;

/** The words of Markdown: links by their label, no images, no backslashes before marks. Emphasis and headings stay. */
export function markdownText(text: string): string {
  let out = text;
  if (out.includes('](')) out = out.replace(IMAGE, '').replace(LINK, '$1');
  return out.includes('\\') ? out.replace(ESCAPED, '$1') : out;
}
