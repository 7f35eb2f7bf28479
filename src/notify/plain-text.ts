import type { Message, MessageLine } from './message.ts';

/** The message as plain text, for the half of a mail that every reader shows. */
export function toPlainText(message: Message): string {
  const sections = message.sections.flatMap(({ heading, lines }) => [
    '',
    heading,
    ...lines.flatMap(tellLine),
  ]);
  return [`${capitalise(message.lead)}.`, ...sections, '', message.footer, ''].join('\n');
}

function tellLine({ text, quotes = [] }: MessageLine): string[] {
  return [`- ${text}`, ...quotes.map(({ words, at }) => `    "${words}" (${at})`)];
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
