import { escapeHtml } from '../lib/escape/escape-html.ts';
import type { Message, MessageLine } from './message.ts';
import { capitalise } from './plain-text.ts';

const COLOURS = { alarm: '#b3261e', resolved: '#1b6e3c', refused: '#8a5a00', quiet: '#44546a' } as const;

/**
 * The message as an HTML mail: one table, styles in place, nothing loaded from anywhere. Mail programs know no more.
 */
export function toHtml(message: Message): string {
  const colour = COLOURS[message.kind];
  const sections = message.sections.map(({ heading, lines }) =>
    row(
      `<h2 style="font-size:16px;margin:0 0 6px">${escapeHtml(heading)}</h2><ul style="margin:0;padding-left:20px">${lines
        .map(toItem)
        .join('')}</ul>`,
    ),
  );
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(message.subject)}</title></head>`,
    '<body style="margin:0;padding:16px;background:#f4f5f7;font-family:Helvetica,Arial,sans-serif;color:#1c1e21">',
    `<table role="presentation" width="100%" style="max-width:640px;margin:0 auto;background:#ffffff;border-top:4px solid ${colour};border-collapse:collapse">`,
    row(`<p style="font-size:18px;margin:0">${escapeHtml(capitalise(message.lead))}.</p>`),
    ...sections,
    row(`<p style="font-size:12px;color:#5b6270;margin:0">${escapeHtml(message.footer)}</p>`),
    '</table></body></html>',
    '',
  ].join('\n');
}

function row(content: string): string {
  return `<tr><td style="padding:14px 20px">${content}</td></tr>`;
}

function toItem({ text, quotes = [] }: MessageLine): string {
  const said = quotes.map(
    ({ words, at }) =>
      `<blockquote style="margin:4px 0 4px 8px;padding-left:8px;border-left:3px solid #c9ced6">${escapeHtml(words)} <span style="color:#5b6270">${escapeHtml(at)}</span></blockquote>`,
  );
  return `<li style="margin:4px 0">${escapeHtml(text)}${said.join('')}</li>`;
}
