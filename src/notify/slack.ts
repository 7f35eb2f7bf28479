import type { Json } from '../model/json.ts';
import type { Message, MessageLine } from './message.ts';
import { capitalise } from './plain-text.ts';

/** What Slack takes: 150 characters in a header, 3,000 in a section. */
const MAX_HEADER = 150;
const MAX_SECTION = 3000;

/**
 * Text as it may stand in a Slack message. Without its angle brackets nothing in it is a link or a call to a channel;
 * a word joiner breaks up the marks of bold, italics and code.
 */
export function escapeSlack(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*_~`]/g, '\u2060$&\u2060');
}

/** The body for an incoming webhook: Block Kit, with the lead as text for notifications. */
export function toSlack(message: Message): Json {
  const lead = `${escapeSlack(capitalise(message.lead))}.`;
  return {
    text: cut(`${escapeSlack(message.subject)}`, MAX_SECTION),
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(message.subject, MAX_HEADER), emoji: false } },
      mrkdwn(lead),
      ...message.sections.map(({ heading, lines }) =>
        mrkdwn([`*${escapeSlack(heading)}*`, ...lines.flatMap(tellLine)].join('\n')),
      ),
      {
        type: 'context',
        elements: [{ type: 'mrkdwn', text: cut(escapeSlack(message.footer), MAX_SECTION) }],
      },
    ],
  };
}

function tellLine({ text, quotes = [] }: MessageLine): string[] {
  return [`• ${escapeSlack(text)}`, ...quotes.map(({ words, at }) => `> ${escapeSlack(`${words} (${at})`)}`)];
}

function mrkdwn(text: string): Json {
  return { type: 'section', text: { type: 'mrkdwn', text: cut(text, MAX_SECTION) } };
}

/** Never cuts an escape in two. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/&[a-z]{0,3}$|[\ud800-\udbff]$/, '')}…`;
}
