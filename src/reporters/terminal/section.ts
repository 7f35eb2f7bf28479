import { translate } from '../../lib/words/say.ts';
import { cut, type Line, span, textWidth } from './text.ts';

// What the sections below the first screen have in common.

/** A section's title with a rule behind it. */
export function drawHeading(title: string, width: number, aside = ''): Line {
  const name = cut(span(translate(title)).text, width - 2);
  const beside = translate(aside);
  const room = width - 3 - textWidth(name) - (beside === '' ? 0 : textWidth(beside) + 1);
  const rule = room > 0 ? `${'─'.repeat(room)} ` : '';
  return [span(' '), span(name, 'heading'), span(' '), span(rule, 'dim'), span(beside, 'dim')];
}

/** Lines moved one column to the right, under their heading. */
export function indentLines(lines: readonly Line[]): Line[] {
  return lines.map((parts) => (parts.length === 0 ? parts : [span(' '), ...parts]));
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
