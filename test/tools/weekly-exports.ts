import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { hash32 } from '../../src/lib/hash.ts';
import { RandomStream } from '../../src/lib/statistics/rng.ts';

// The tickets of a company, exported every Monday: last week's only, drawn again and again from those of Acme.

const FILE = 'fixtures/companies/acme/zendesk-tickets.csv';
const DAY_MS = 86_400_000;
const DATES = ['Created at', 'Updated at', 'Assigned at', 'Solved at'];

type Cells = Readonly<Record<string, string>>;

let tickets: readonly Cells[] | undefined;

function readTickets(): readonly Cells[] {
  tickets ??= parse(readFileSync(FILE), { columns: true, bom: true, relax_column_count: true }) as Cells[];
  return tickets;
}

export interface Week {
  /** The Monday of the export, `YYYY-MM-DD`; its tickets are of the seven days before. */
  readonly monday: string;
  /** Another number, other tickets. */
  readonly sample: number;
  readonly tickets?: number;
  /** Tickets about a release that broke the import, beside the others. */
  readonly broken?: number;
}

const BROKEN = [
  ['Import broken', 'Since the update on Monday the import is broken, every CSV file fails with error 500.'],
  [
    'Import crashes',
    'The import crashes on every file since your last release. This is a bug, please fix it.',
  ],
  ['CSV import fails', 'Import does not work any more after the release, we lose data. It worked last week.'],
] as const;

/** A week's export as CSV. The same week gives the same bytes. */
export function exportWeek({ monday, sample, tickets: count = 300, broken = 0 }: Week): string {
  const all = readTickets();
  const header = Object.keys(all[0] ?? {});
  const luck = new RandomStream(hash32('weekly'), sample);
  const end = Date.parse(`${monday}T00:00:00Z`);
  const rows = Array.from({ length: count + broken }, (_, index) => {
    const ticket = all[Math.floor(luck.uniform() * all.length)] ?? {};
    const created = end - 7 * DAY_MS * luck.uniform();
    const moved = moveTo(ticket, created, end);
    const told = index < count ? {} : tellBroken(index);
    return { ...moved, Id: String(sample * 100_000 + index), ...told };
  });
  return [header, ...rows.map((row: Cells) => header.map((name) => row[name] ?? ''))].map(toLine).join('');
}

function tellBroken(index: number): Cells {
  const [subject, description] = BROKEN[index % BROKEN.length] ?? BROKEN[0];
  return { Subject: subject, Description: description, Tags: 'import', Status: 'Open', 'Solved at': '' };
}

/** Dates keep their distances; what would lie after the export has not happened yet. */
function moveTo(ticket: Cells, created: number, end: number): Cells {
  const was = Date.parse(`${(ticket['Created at'] ?? '').replace(' ', 'T')}Z`);
  const moved: Record<string, string> = { ...ticket };
  for (const name of DATES) {
    const at = Date.parse(`${(ticket[name] ?? '').replace(' ', 'T')}Z`);
    const then = Number.isNaN(was) ? created : created + at - was;
    moved[name] = then < end ? new Date(then).toISOString().slice(0, 19).replace('T', ' ') : '';
  }
  return moved['Solved at'] === '' ? { ...moved, Status: 'Open' } : moved;
}

function toLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}

export function weekFile(folder: string, monday: string): string {
  return join(folder, `zendesk-tickets-${monday}.csv`);
}
