import { type Notice, notice } from '../../lib/notice.ts';
import type { RowRef } from '../../model/row.ts';

/** Longest piece of a cell that a warning repeats. */
const MAX_SHOWN = 60;

/** What is wrong with a list: one line for each kind of fault, with the place of the first and the number of others. */
export class Faults {
  readonly #found = new Map<string, { readonly at: string; readonly told: Notice; more: number }>();

  /** @param kind what it has in common with others of its kind @param told what is wrong, and what becomes of it */
  note(kind: string, { source, row }: RowRef, told: Notice): void {
    const key = `${source}\n${kind}`;
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { at: `${source}:${row}`, told, more: 0 });
    else known.more++;
  }

  absorb(other: Faults): void {
    for (const [key, fault] of other.#found) this.#found.set(key, fault);
  }

  toWarnings(): Notice[] {
    return [...this.#found.values()].map(({ at, told, more }) =>
      more === 0
        ? notice('{at}: {told}', { at, told })
        : notice('{at}: {told} (and {more|count} more {more?line:lines} like it)', { at, told, more }),
    );
  }
}

/** A cell as a warning shows it. */
export function showCell(cell: string): string {
  const plain = cell.replace(/\s+/g, ' ').trim();
  return `"${plain.length > MAX_SHOWN ? `${plain.slice(0, MAX_SHOWN)}…` : plain}"`;
}
