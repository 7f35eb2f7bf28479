/** Stands where a control, bidirectional or tag character or half a surrogate pair was. */
const CONTROL_MARK = '\ufffd';

// Tab, line feed and carriage return are white space to a browser. Bidirectional marks could make the text around
// them read differently, tag characters hide words from people.
const CONTROLS =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text as it may stand in HTML and SVG, between tags or in a quoted attribute; never in a script, a style or a URL. */
export function escapeHtml(text: string): string {
  // Nearly all text is plain.
  if (/^[\x20\x21\x23-\x25\x28-\x3b\x3d\x3f-\x5f\x61-\x7e]*$/.test(text)) return text;
  return text.replace(CONTROLS, CONTROL_MARK).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '');
}
