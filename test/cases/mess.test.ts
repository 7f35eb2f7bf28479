import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { breakLines, DAMAGES, type Damage } from '../mess/break-lines.ts';
import { judge, type Verdict } from '../mess/judge.ts';
import { FLAT, HEADER, write } from '../mess/mess.ts';
import { MESSES } from '../mess/registry.ts';
import { openContent, readAll } from '../unit/sources/helpers.ts';

/** Share of undamaged cells that must come out as a person would read them. */
const LEAST_RIGHT = 0.97;
const WORST_SHOWN = 10;

const verdicts: Verdict[] = [];

describe('hostile files', () => {
  it('are many, each with a name of its own, and cover all 61 quirks', () => {
    expect(MESSES.length).toBeGreaterThanOrEqual(120);
    expect(new Set(MESSES.map(({ name }) => name)).size).toBe(MESSES.length);
    const quirks = new Set(MESSES.map(({ name }) => Number(/^[A-H](\d+)/.exec(name)?.[1] ?? 0)));
    expect(Array.from({ length: 61 }, (_, i) => i + 1).filter((quirk) => !quirks.has(quirk))).toEqual([]);
  });

  it.each(MESSES.map((mess) => [mess.name, mess] as const))('%s', async (_, mess) => {
    const verdict = await judge(mess);
    verdicts.push(verdict);
    const { account } = verdict;
    expect(verdict.isPolluted).toBe(false);
    expect(account === null).toBe(mess.refused !== undefined);
    if (account === null) return;
    const { rows, records, duplicates, blanks, rejects } = account;
    expect(rows).toBe(records + duplicates + blanks + rejects);
    const physical = mess.physical === undefined ? (mess.rows ?? mess.records)?.length : mess.physical;
    if (physical !== null) expect(rows).toBe(physical);
    expect(duplicates).toBe(mess.duplicates ?? 0);
    // Where nothing is known of a file all its rows are left out.
    if (records > 0) expect(rejects).toBeLessThanOrEqual(mess.rejects ?? (physical === null ? rows : 0));
  });

  it('give nearly all undamaged cells back', () => {
    const [cells, right] = [sum('cells'), sum('right')];
    expect(right / cells, describeWorst()).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  afterAll(() => {
    const share = ((100 * sum('right')) / sum('cells')).toFixed(2);
    console.log(
      `${sum('right')} of ${sum('cells')} cells of ${verdicts.length} files (${share} %)\n${describeWorst()}`,
    );
  });
});

function sum(key: 'cells' | 'right'): number {
  return verdicts.reduce((total, verdict) => total + verdict[key], 0);
}

function describeWorst(): string {
  return verdicts
    .filter(({ cells, right }) => right < cells)
    .sort((a, b) => a.right / a.cells - b.right / b.cells)
    .slice(0, WORST_SHOWN)
    .map(({ name, cells, right, complaints }) => `  ${right}/${cells} ${name}: ${complaints[0]}`)
    .join('\n');
}

describe('a clean table damaged at random places', () => {
  // One damage cannot hide both marks of a record, its id and its company.
  const mark = (row: number) => [`${7000 + row}`, `Firm ${7000 + row}`] as const;
  const clean = Array.from({ length: 40 }, (_, row) =>
    (FLAT[row % FLAT.length] ?? []).with(0, mark(row)[0]).with(6, mark(row)[1]),
  );

  it('loses only damaged records, and none of them silently', async () => {
    const damages = fc.uniqueArray(
      fc.record({
        row: fc.integer({ min: 3, max: clean.length - 4 }),
        kind: fc.constantFrom<Damage>(...DAMAGES),
        place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      }),
      // Apart: what is between two damaged records is undamaged, and must be told from both.
      { maxLength: 3, comparator: (a: number, b: number) => Math.abs(a - b) < 6, selector: ({ row }) => row },
    );
    await fc.assert(
      fc.asyncProperty(damages, async (list) => {
        const { text, untouched } = breakLines(write([HEADER, ...clean]), list);
        const { tables } = await openContent('tickets.csv', text);
        const table = tables[0];
        expect(table?.header).toEqual(HEADER);
        if (table === undefined) return;
        const { rows, rejects } = await readAll(table);
        const seen = new Set(rows.map(({ cells }) => JSON.stringify(cells)));
        const lost = untouched.filter((row) => !seen.has(JSON.stringify(clean[row])));
        expect(lost.map((row) => clean[row]?.[0])).toEqual([]);
        const said = [...rows.flatMap(({ cells }) => cells), ...rejects.map(({ raw }) => raw)].join('\n');
        const silent = list.filter(
          ({ row, kind }) => kind !== 'cut' && !mark(row).some((sign) => said.includes(sign)),
        );
        expect(silent).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
