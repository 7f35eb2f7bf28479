import type { AnyRecord } from '../../model/record.ts';

/** The company that a record comes from or is about, as it names it; null when it names none. */
export function customerOf(record: AnyRecord): string | null {
  const name = nameOf(record);
  return name === null || name.trim() === '' ? null : name;
}

function nameOf(record: AnyRecord): string | null {
  switch (record.kind) {
    case 'reviews':
      return record.company;
    case 'deals':
      return record.account ?? record.name;
    case 'backlog':
      return null;
    default:
      return record.account;
  }
}
