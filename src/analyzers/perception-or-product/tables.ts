import { FAMILIES } from '../../lib/complaints.ts';
import { isoDay } from '../../lib/dates/days.ts';
import { groupBy } from '../../lib/group-by.ts';
import { compareBy } from '../../lib/stable-order.ts';
import type { AnalyzerTable, Fact } from '../../model/conclusion.ts';
import type { Capability, CapabilityMatch } from '../../model/reference.ts';
import { countCustomers, countVerdicts, type Judged, phantomShare, VERDICTS } from './verdicts.ts';

/** Capabilities tabled, wordings of each, and matches of each. */
const MAX_CAPABILITIES = 40;
const MAX_WORDINGS = 3;
const MAX_MATCHES = 4;
/** Capabilities whose matches are listed one by one. */
const MAX_LISTED = 15;

/** One capability and what is said of it. */
export interface Asked {
  readonly capability: Capability;
  readonly rows: readonly Judged[];
}

/** Capabilities by the customers that miss them. */
export function groupByCapability(rows: readonly Judged[], capabilities: readonly Capability[]): Asked[] {
  return [...groupBy(rows, ({ capability }) => capability)]
    .flatMap(([place, own]) => {
      const capability = capabilities[place];
      return capability === undefined ? [] : [{ capability, rows: own }];
    })
    .sort(
      compareBy(
        (asked) => -countCustomers(asked.rows),
        (asked) => -asked.rows.length,
        ({ capability }) => capability.name,
      ),
    );
}

/** One row for each source that has statements, and one for all. */
export function sourceTable(rows: readonly Judged[]): AnalyzerTable {
  const lines = FAMILIES.flatMap((family): Fact[][] => {
    const own = rows.filter((row) => row.family === family);
    return own.length === 0 ? [] : [sourceRow(family, own)];
  });
  return { id: 'perception-by-source', rows: [...lines, sourceRow('all', rows)] };
}

function sourceRow(title: string, rows: readonly Judged[]): Fact[] {
  const counts = countVerdicts(rows);
  const { share, interval } = phantomShare(rows);
  const shares = share === null ? [null, null, null] : [share, ...interval];
  return [title, rows.length, ...VERDICTS.map((verdict) => counts[verdict]), ...shares];
}

export function capabilityTable(asked: readonly Asked[]): AnalyzerTable {
  const rows = asked.slice(0, MAX_CAPABILITIES).map(({ capability, rows: own }): Fact[] => {
    const counts = countVerdicts(own);
    const [mostly] = [...VERDICTS].sort(compareBy((verdict) => -counts[verdict]));
    return [
      capability.name,
      mostly ?? null,
      countCustomers(own),
      own.length,
      ...VERDICTS.map((verdict) => counts[verdict]),
      tellSince(capability),
      capability.plan ?? 'every plan',
      wordings(own).join(', '),
      `${capability.at.source}:${capability.at.row}`,
    ];
  });
  return { id: 'perception-by-capability', rows };
}

function tellSince({ status, since }: Capability): string {
  if (status !== 'available') return status;
  if (since === null) return 'no date';
  return since === 0 ? 'always' : isoDay(since);
}

/** The words most statements matched by. */
function wordings(rows: readonly Judged[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of rows) {
    const plain = words.toLowerCase();
    if (plain !== '') counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  const order = compareBy<readonly [string, number]>(
    ([, count]) => -count,
    ([words]) => words,
  );
  return [...counts]
    .sort(order)
    .slice(0, MAX_WORDINGS)
    .map(([words]) => words);
}

/** Some statements of each capability, and why they were taken for it. */
export function matchTable(asked: readonly Asked[], matches: readonly CapabilityMatch[]): AnalyzerTable {
  const rows = asked.slice(0, MAX_LISTED).flatMap(({ capability, rows: own }) =>
    [...own]
      .sort(compareBy(({ line }) => (line < 0 ? 1 : 0)))
      .slice(0, MAX_MATCHES)
      .map(({ evidence, day, verdict, words, line }): Fact[] => {
        const at = matches[line]?.at;
        const decided = at === undefined ? words : `${at.source}:${at.row}`;
        return [
          evidence === null ? null : `${evidence.at.source}:${evidence.at.row}`,
          day,
          capability.name,
          verdict,
          decided,
        ];
      }),
  );
  return { id: 'capability-matches', rows };
}
