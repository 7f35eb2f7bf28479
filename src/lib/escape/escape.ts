// One escape per target. Text from inputs is hostile: whoever shows it passes it through here first.

/** Stands where an escape sequence was. */
const ESCAPE_MARK = '\u241b';
/** Stands where a control, bidirectional or tag character or half a surrogate pair was. */
const CONTROL_MARK = '\ufffd';

// Tab, line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator.
const LINE_BREAKS = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;
// A whole CSI sequence, else the ESC alone: what follows then stays readable but has lost its power. Consuming
// strings such as OSC to their end would let an unterminated one hide the rest of the text.
const ESCAPES = /\x1b\[[0-9;:?<=>]{0,32}[A-Za-z@]|\x1b/g;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\p{Cs}]/gu;
const TAGS = /[\u{e0000}-\u{e007f}]+/gu;
// Zero-width and format characters, joiners, variation selectors and blank fillers: they show nothing, and
// without them every terminal agrees on how wide a text is.
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}/gu;
// More marks than any script stacks on one letter.
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
// Commands some build servers read out of log lines.
const LOG_COMMANDS = /##(?=\[)/g;

/**
 * Text that is safe to print on a terminal, on one line: escape sequences and control characters are replaced by
 * a visible mark, line breaks by spaces, invisible characters are removed. Everything else stays as it is.
 */
export function sanitiseTerminal(text: string): string {
  // Nearly all text is plain.
  if (/^[\x20-\x22\x24-\x7e]*$/.test(text)) return text;
  return text
    .replace(LINE_BREAKS, ' ')
    .replace(ESCAPES, ESCAPE_MARK)
    .replace(TAGS, CONTROL_MARK)
    .replace(CONTROLS, CONTROL_MARK)
    .replace(INVISIBLE, '')
    .replace(STACKED_MARKS, '$1')
    .replace(LOG_COMMANDS, '# #');
}
