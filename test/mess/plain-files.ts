import { type Mess, tickets } from './mess.ts';

export type Columns = Readonly<Record<string, readonly string[]>>;
export type Records = readonly Readonly<Record<string, unknown>>[];

/** What the plain columns hold where a quirk says nothing else. */
export const DATES = ['2026-03-02 10:00', '2026-03-03 11:30', '2026-03-04 12:45', '2026-03-05 08:15'];

/** Tickets with plain columns and those of the quirk; as many as there are records. */
export function ticketFile(name: string, columns: Columns, records: Records): Mess {
  const height = records.length;
  const plain = {
    'Ticket ID': ['1', '2', '3', '4'],
    Subject: ['Export fails again', 'Login page loops', 'Search finds nothing', 'Sync is slow'],
    Status: ['Open', 'Closed', 'Open', 'Solved'],
    Priority: ['High', 'Low', 'Normal', 'Low'],
    'Created at': DATES,
  };
  const all = Object.fromEntries(
    Object.entries({ ...plain, ...columns }).map(([key, list]) => [key, list.slice(0, height)]),
  );
  return { name, file: 'tickets.csv', content: tickets(all), records };
}

/** The same with deals. */
export function dealFile(name: string, columns: Columns, records: Records): Mess {
  const plain = {
    'Deal ID': ['1', '2', '3', '4'],
    'Deal Name': ['Ash', 'Birch', 'Cedar', 'Dale'],
    Stage: ['Closed Lost', 'Closed Won', 'Closed Lost', 'Negotiation'],
    Amount: ['100', '200', '300', '400'],
    'Create Date': DATES,
    'Loss Reason': ['Price', '', 'Too slow', ''],
  };
  const height = records.length;
  const all = Object.fromEntries(
    Object.entries({ ...plain, ...columns }).map(([key, list]) => [key, list.slice(0, height)]),
  );
  return { name, file: 'deals.csv', content: tickets(all), records };
}
