import { closeSync, cpSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeMessage } from '../../fixtures/generate/build/compose.ts';
import {
  type Account,
  DAY,
  END,
  START,
  type Ticket,
  type TicketClass,
} from '../../fixtures/generate/company.ts';
import { ACME } from '../../fixtures/generate/plans/acme.ts';
import { Rng } from '../../fixtures/generate/rng.ts';
import { personName } from '../../fixtures/generate/text.ts';
import { COMPANY_HEADS, COMPANY_TAILS } from '../../fixtures/generate/texts/names.ts';
import { toRecord } from '../../fixtures/generate/writers/csv.ts';
import { ZENDESK_HEADER, zendeskCells } from '../../fixtures/generate/writers/zendesk.ts';

const ACME_FOLDER = fileURLToPath(new URL('../../fixtures/companies/acme', import.meta.url));
const TICKETS = 'zendesk-tickets.csv';
const DIALECT = { delimiter: ',', eol: '\n', quote: 'needed' } as const;
/** Written at once, so that memory does not grow with rows. */
const CHUNK = 1 << 20;

const SYLLABLES = [
  'ba',
  'ren',
  'sto',
  'li',
  'mar',
  'ko',
  'ted',
  'vi',
  'sal',
  'pro',
  'ne',
  'gra',
  'hul',
  'dom',
  'fi',
  'cas',
  'ur',
  'mel',
  'ton',
  'pe',
];
const FLOURISHES = [
  '“see above”',
  'as "agreed"',
  '– again –',
  'très bien',
  'für alle',
  '👍',
  'the "old" way',
  'naïve',
  'it’s',
];
const STARTERS = [
  'We use it for',
  'Our team in',
  'This concerns',
  'See the records',
  'For reference:',
  'The client is',
  'Project',
  'Part of',
];
const LETTERS = { defect: 'd', enhancement: 'e', 'how-to': 'h' } as const;

/** Word number `rank` of an endless made-up vocabulary: product names, places, codes. */
function rareWord(rank: number): string {
  let word = '';
  for (let rest = rank + 20; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/** Words with a long tail, as in real text: few are common, most are met once or twice. */
function fillerSentence(rng: Rng): string {
  const words = Array.from({ length: rng.int(5, 12) }, () => rareWord(Math.floor(18_000 ** rng.next())));
  if (rng.chance(0.12)) words.push(rng.pick(FLOURISHES));
  return `${rng.pick(STARTERS)} ${words.join(' ')}.`;
}

/** 2,000 accounts for 10,000 rows, 20,000 for a million. */
function makeAccounts(rows: number): Account[] {
  const count = Math.max(20, Math.round(2000 * Math.sqrt(rows / 10_000)));
  const tails = Object.values(COMPANY_TAILS).flat();
  return Array.from({ length: count }, (_, i) => {
    const head = COMPANY_HEADS[i % COMPANY_HEADS.length];
    const tail = tails[Math.floor(i / COMPANY_HEADS.length) % tails.length];
    const series = Math.floor(i / (COMPANY_HEADS.length * tails.length));
    return {
      id: 30_000 + i,
      name: `${head} ${tail}${series === 0 ? '' : ` ${series + 1}`}`,
      temper: 1,
      weight: 1,
    };
  });
}

function makeBody(text: string, rng: Rng): string {
  const paragraphs = [text];
  const wanted = rng.int(120, 500);
  for (let length = text.length; length < wanted; ) {
    const sentence = fillerSentence(rng);
    paragraphs.push(sentence);
    length += sentence.length;
  }
  return paragraphs.join(rng.chance(0.98) ? '\n' : ' ');
}

function makeTicket(i: number, rows: number, accounts: readonly Account[], rng: Rng): Ticket {
  const { topics, voice } = ACME.texts;
  const share = i / rows;
  const truth = rng.weighted(['defect', 'enhancement', 'how-to'] as const, [0.28 + 0.1 * share, 0.2, 0.5]);
  const vendor: TicketClass = truth === 'defect' && rng.chance(0.8) ? 'how-to' : truth;
  const message = composeMessage(LETTERS[truth], rng.pick(topics), null, rng, { voice });
  const createdAt = START + Math.floor((share * (END - START)) / 1000) * 1000;
  const resolvedAt = createdAt + Math.round(rng.skewed(truth === 'defect' ? 18 : 3, 1) * 1440) * 60_000;
  const open = resolvedAt > END;
  return {
    id: 1_000_000 + i,
    account: accounts[Math.floor(accounts.length * rng.next() * rng.next())] ?? rng.pick(accounts),
    person: personName(rng),
    createdAt,
    resolvedAt: open ? null : resolvedAt,
    updatedAt: open ? Math.min(END, createdAt + DAY) : resolvedAt,
    status: open ? 'open' : resolvedAt < END - 5 * DAY ? 'closed' : 'solved',
    fixed: open ? null : true,
    decision: truth === 'enhancement' ? (open ? 'undecided' : 'planned') : null,
    priority: rng.pick(['high', 'normal', 'normal', 'low']),
    truth,
    vendor,
    topic: 'bench',
    planted: null,
    reopens: rng.chance(0.06) ? 1 : 0,
    satisfaction: rng.chance(0.2) ? rng.pick(['good', 'bad']) : null,
    subject: message.subject,
    body: makeBody(message.body, rng),
    reply: null,
  };
}

function writeTickets(path: string, rows: number): void {
  const rng = new Rng(`bench/${rows}`);
  const accounts = makeAccounts(rows);
  const file = openSync(path, 'w');
  let chunk = `${toRecord(ZENDESK_HEADER, DIALECT)}\n`;
  for (let i = 0; i < rows; i++) {
    chunk += `${toRecord(zendeskCells(makeTicket(i, rows, accounts, rng), rng), DIALECT)}\n`;
    if (chunk.length < CHUNK) continue;
    writeSync(file, chunk);
    chunk = '';
  }
  writeSync(file, chunk);
  closeSync(file);
}

/**
 * Makes the data of one size unless it is there: a tickets export of `rows` rows, about 650 bytes each, and the reviews,
 * deals, backlog and interviews of the company `acme`. The same size gives the same bytes.
 * @returns path of the tickets file
 */
export function makeBenchData(folder: string, rows: number): string {
  const path = join(folder, TICKETS);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  cpSync(ACME_FOLDER, folder, {
    recursive: true,
    filter: (from) => !/expected|risk-accounts|zendesk-tickets/.test(from.slice(ACME_FOLDER.length)),
  });
  // A run that was cut off must not leave half a file that the next one takes for whole.
  writeTickets(`${path}.part`, rows);
  renameSync(`${path}.part`, path);
  return path;
}
