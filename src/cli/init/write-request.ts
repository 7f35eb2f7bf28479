import type { RecordKind } from '../../model/kinds.ts';
import type { ExportRequest } from './requests.data.ts';

const WIDTH = 78;

/** Why a kind is asked for, as the person who clicks would want to know. */
const REASONS: Readonly<Record<RecordKind, string>> = {
  tickets: 'They show which problems come back, how fast defects are fixed and which wishes wait.',
  reviews: 'They show what customers say in their own words when nobody from the company is in the room.',
  deals: 'They show who wins against the product, and why.',
  backlog: 'It shows whether what is planned answers what hurts.',
  interviews: 'They show what customers love, miss and want changed.',
  'risk-accounts': 'They show what the trouble may cost.',
};

const WHAT: Readonly<Record<RecordKind, string>> = {
  tickets: 'the support tickets',
  reviews: 'the reviews',
  deals: 'the sales deals, won and lost',
  backlog: 'the backlog',
  interviews: 'the interviews',
  'risk-accounts': 'the accounts at risk',
};

/** The mail that asks for one export, ready to send. */
export function writeRequest(request: ExportRequest, company: string): string {
  const { product, kind, who, steps, columns, beware } = request;
  return [
    `Subject: ${company}: an export of ${WHAT[kind]} from ${product}`,
    '',
    'Hello,',
    '',
    wrap(
      `for the review of how customers see ${company}'s product I need ${WHAT[kind]} from ${product}. ${REASONS[kind]} It takes about five minutes, and ${who} can do it.`,
    ),
    '',
    'Where to click:',
    ...steps.map((step, index) => wrap(step, `  ${index + 1}. `)),
    '',
    'Worth having, where you have them:',
    wrap(columns.join(', '), '  '),
    '',
    ...(beware === undefined ? [] : [wrap(beware), '']),
    wrap(
      'Please send the file exactly as the product wrote it: do not open it in Excel and save it again, that changes dates and long numbers. A large file may be zipped. If a menu has another name in your edition, look for "Export".',
    ),
    '',
    wrap(
      'The file stays on my computer. It is read by a program that runs offline, and names, e-mail addresses and phone numbers are masked in everything that is written about it. If the file must not leave the company with names in it, columns with names may be left out.',
    ),
    '',
    'Thank you!',
    '',
  ].join('\n');
}

/** Lines of whole words; the lines after the first stand under its text. */
function wrap(text: string, lead = ''): string {
  const lines: string[] = [];
  let line = lead;
  for (const word of text.split(' ')) {
    const isStart = line.trim() === '' || line === lead;
    if (!isStart && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(lead.length) + word;
    } else line = isStart ? line + word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
