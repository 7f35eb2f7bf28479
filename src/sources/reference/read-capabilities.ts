import { type DayOrder, needsDayOrder } from '../../lib/dates/day-order.ts';
import { dayOf, isoDay } from '../../lib/dates/days.ts';
import { parseInstant } from '../../lib/dates/parse-date.ts';
import { nearestName } from '../../lib/nearest-name.ts';
import { notice } from '../../lib/notice.ts';
import type { Capability } from '../../model/reference.ts';
import { first, many } from './cells.ts';
import { type Faults, showCell } from './faults.ts';
import { STATUS_WORDS } from './lists.data.ts';
import type { ListLine } from './read-lines.ts';

const MAX_ALIASES = 50;

/** In the column `since`: it was there from the beginning. */
const ALWAYS = /^(?:always|from the (?:start|beginning)|day one|launch)$/i;

/** Lines become capabilities; one that cannot is left out, and a fault says which and why. */
export function readCapabilities(
  lines: readonly ListLine[],
  faults: Faults,
  order: DayOrder | null,
): Capability[] {
  const known = new Map<string, Capability>();
  for (const line of lines) {
    const { at } = line;
    const name = first(line, 'name');
    const twin = known.get(name.toLowerCase());
    const status = readStatus(line, faults);
    if (name === '') faults.note('nameless', at, notice('it has no name and is left out'));
    else if (twin !== undefined) {
      const where = `${twin.at.source}:${twin.at.row}`;
      faults.note(
        'twin',
        at,
        notice('{name} stands in {where} already, which counts; this line is left out', {
          ...{ name: showCell(name), where },
        }),
      );
    } else if (status !== null) {
      known.set(name.toLowerCase(), {
        name,
        aliases: many(line, 'aliases').slice(0, MAX_ALIASES),
        status,
        since: readSince(line, faults, order),
        plan: readPlan(first(line, 'plan')),
        link: first(line, 'link') || null,
        at,
      });
    }
  }
  noteShared([...known.values()], faults);
  return [...known.values()];
}

/** Statements that say no more than a name two capabilities have stay undecided. */
function noteShared(capabilities: readonly Capability[], faults: Faults): void {
  const owners = new Map<string, string>();
  for (const { name, aliases, at } of capabilities) {
    for (const one of new Set([name, ...aliases].map((word) => word.toLowerCase()))) {
      const owner = owners.get(one);
      if (owner === undefined) owners.set(one, name);
      else
        faults.note(
          'shared',
          at,
          notice('{name} is also a name of {owner}; who says no more than that stays undecided', {
            ...{ name: showCell(one), owner: showCell(owner) },
          }),
        );
    }
  }
}

function readStatus(line: ListLine, faults: Faults): Capability['status'] | null {
  const cell = first(line, 'status');
  if (cell === '') return 'available';
  const status = STATUS_WORDS.get(cell.toLowerCase());
  if (status !== undefined) return status;
  const near = STATUS_WORDS.get(nearestName(cell.slice(0, 40), [...STATUS_WORDS.keys()]) ?? '');
  const hint =
    near === undefined
      ? notice('write available, planned or retired')
      : notice('did you mean {near}?', { near });
  faults.note(
    'status',
    line.at,
    notice('status {cell} is not known, so the line is left out; {hint}', { cell: showCell(cell), hint }),
  );
  return null;
}

function readSince(line: ListLine, faults: Faults, order: DayOrder | null): number | null {
  const cell = first(line, 'since');
  if (cell === '') return null;
  if (ALWAYS.test(cell)) return 0;
  const day = dayOf(parseInstant(cell, order ?? 'dmy')?.ms ?? Number.NaN);
  if (day !== null && Number.isFinite(day)) {
    if (order === null && needsDayOrder(cell))
      faults.note(
        'order',
        line.at,
        notice('since {cell} can be read in two ways, it was read day first; write it as {day}', {
          ...{ cell: showCell(cell), day: isoDay(day) },
        }),
      );
    return day;
  }
  faults.note(
    'since',
    line.at,
    notice('since {cell} is no date, write it as 2026-03-31; it is taken for not told', {
      cell: showCell(cell),
    }),
  );
  return null;
}

/** Words for "every plan" say that there is nothing to buy. */
function readPlan(cell: string): string | null {
  return cell === '' || /^(?:all|any|every|each|-|—|n\/a|none|all plans|every plan|any plan)$/i.test(cell)
    ? null
    : cell;
}
