import { nearestName } from '../../lib/nearest-name.ts';
import { notice } from '../../lib/notice.ts';
import { RECORD_KINDS, REQUEST_CLASSES } from '../../model/kinds.ts';
import type { Capability, CapabilityMatch, Claim, CodedLabel, Dispute } from '../../model/reference.ts';
import { first, many } from './cells.ts';
import { type Faults, showCell } from './faults.ts';
import { CLASS_WORDS } from './lists.data.ts';
import type { ListLine } from './read-lines.ts';

// Lines become entries. A line that cannot be one is left out, and a fault says which and why.

export function readClaims(lines: readonly ListLine[], faults: Faults): Claim[] {
  const known = new Map<string, Claim>();
  for (const line of lines) {
    const { at } = line;
    const text = first(line, 'text') || first(line, 'name');
    if (text === '') faults.note('nameless', at, notice('it says no claim and is left out'));
    else if (known.has(text.toLowerCase()))
      faults.note(
        'twin',
        at,
        notice('{text} stands there twice; this line is left out', { text: showCell(text) }),
      );
    else
      known.set(text.toLowerCase(), {
        text,
        link: first(line, 'link') || null,
        themes: many(line, 'themes'),
        at,
      });
  }
  return [...known.values()];
}

/** @param capabilities those that are known; null where there is no list of them */
export function readMatches(
  lines: readonly ListLine[],
  faults: Faults,
  capabilities: readonly Capability[] | null,
): CapabilityMatch[] {
  const names = new Map<string, string>();
  for (const { name, aliases } of capabilities ?? []) {
    for (const alias of aliases) if (!names.has(alias.toLowerCase())) names.set(alias.toLowerCase(), name);
  }
  for (const { name } of capabilities ?? []) names.set(name.toLowerCase(), name);
  return eachRecord(lines, faults).flatMap(({ line, record }): CapabilityMatch[] => {
    const { at } = line;
    const cell = first(line, 'capability');
    if (cell === '' || /^(?:none|no|nothing|-|—|missing)$/i.test(cell))
      return [{ record, capability: null, at }];
    const capability = names.get(cell.toLowerCase());
    if (capability !== undefined) return [{ record, capability, at }];
    const near = nearestName(cell.slice(0, 80), [...new Set(names.values())].slice(0, MAX_COMPARED));
    const hint =
      near === null
        ? notice('add it to the capabilities, or write "none"')
        : notice('did you mean {near}?', { near: showCell(near) });
    faults.note(
      'capability',
      at,
      notice('there is no capability {cell}, so the line is left out; {hint}', {
        cell: showCell(cell),
        hint,
      }),
    );
    return [];
  });
}

/** Names a misspelt one is compared with. */
const MAX_COMPARED = 500;

export function readDisputes(lines: readonly ListLine[], faults: Faults): Dispute[] {
  return eachRecord(lines, faults).flatMap(({ line, record }): Dispute[] => {
    const { at } = line;
    const cell = first(line, 'label').toLowerCase();
    const label = LABELS.find((one) => one === cell || one === cell.replace(/[\s_]+/g, '-'));
    if (label !== undefined) return [{ record, label, reason: first(line, 'reason'), at }];
    faults.note(
      'label',
      at,
      notice('label {cell} is not known, {classes} or exclude is wanted; the line is left out', {
        ...{ cell: showCell(cell), classes: REQUEST_CLASSES.join(', ') },
      }),
    );
    return [];
  });
}

const LABELS = [...REQUEST_CLASSES, 'exclude'] as const;

/** Lines without a label are still to be coded; a question mark says that nobody could tell. */
export function readLabels(lines: readonly ListLine[], faults: Faults): CodedLabel[] {
  const coded = lines.filter((line) => !/^[?\s]*$/.test(first(line, 'label')));
  return eachRecord(coded, faults).flatMap(({ line, record }): CodedLabel[] => {
    const { at } = line;
    const cell = first(line, 'label');
    const label =
      CLASS_WORDS.get(cell.toLowerCase().replace(/[\s_]+/g, ' ')) ?? CLASS_WORDS.get(cell.toLowerCase());
    const kind = RECORD_KINDS.find((known) => known === first(line, 'kind')) ?? null;
    if (label !== undefined) return [{ record, kind, label, at }];
    faults.note(
      'label',
      at,
      notice('label {cell} is not known, {classes}, or ? for cannot tell is wanted; the line is left out', {
        ...{ cell: showCell(cell), classes: REQUEST_CLASSES.join(', ') },
      }),
    );
    return [];
  });
}

/** Lines with a record, each record once. */
function eachRecord(lines: readonly ListLine[], faults: Faults): { line: ListLine; record: string }[] {
  const known = new Map<string, number>();
  return lines.flatMap((line) => {
    const { at } = line;
    const record = first(line, 'record');
    const twin = known.get(record);
    if (record === '') faults.note('nameless', at, notice('it names no record and is left out'));
    else if (twin !== undefined)
      faults.note(
        'twin',
        at,
        notice('record {record} stands in line {line} already, which counts; this line is left out', {
          ...{ record: showCell(record), line: String(twin) },
        }),
      );
    if (record === '' || twin !== undefined) return [];
    known.set(record, at.row);
    return [{ line, record }];
  });
}
