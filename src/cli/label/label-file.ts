import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SampledRecord } from '../../engine/label/sampler.ts';
import { csvLine } from '../../lib/escape/escape-csv.ts';
import { cleanText, maskId } from '../../lib/mask.ts';
import { LISTS } from '../../sources/reference/lists.data.ts';
import { readLines } from '../../sources/reference/read-lines.ts';

/** One line of a file of labels. */
export interface LabelLine {
  /** Id of the record, or its address. */
  readonly record: string;
  readonly kind: string;
  readonly at: string;
  readonly text: string;
  /** Empty until somebody has coded it. */
  readonly label: string;
  /** What it was read as, where that is shown. */
  readonly read?: string;
}

/** Units of a text that are shown: who cannot tell by then, will not tell later. */
const MAX_SHOWN = 1_500;

/** Ids that a spreadsheet would take for numbers, dates or formulas and write back as something else. */
const FRAGILE = /^[=+\-@']|^0\d|^\d{12,}$|^\d+[-/.]\d|^\d+e\d+$|^\s|\s$/i;

/** Sampled records as lines to be coded; texts are masked unless told otherwise. */
export function toLines(
  records: readonly SampledRecord[],
  { redact, show }: { readonly redact: boolean; readonly show: boolean },
): LabelLine[] {
  const times = new Map<string, number>();
  for (const { id } of records) if (id !== null) times.set(id, (times.get(id) ?? 0) + 1);
  return records.map(({ kind, id, source, row, text, read }) => {
    const at = `${source}:${row}`;
    const isShown = id !== null && (!redact || maskId(id) === id);
    const isPlain = isShown && times.get(id) === 1 && !FRAGILE.test(id);
    return {
      record: isPlain ? id : at,
      kind,
      at,
      text: cleanText(text, MAX_SHOWN, redact),
      label: '',
      ...(show && { read }),
    };
  });
}

/** The lines with the labels of an earlier file, and after them those coded lines that are not among them. */
export function keepLabels(lines: readonly LabelLine[], before: readonly LabelLine[]): LabelLine[] {
  const coded = new Map(before.filter(({ label }) => label !== '').map((line) => [line.record, line]));
  const kept = lines.map((line) => ({ ...line, label: coded.get(line.record)?.label ?? line.label }));
  for (const { record } of lines) coded.delete(record);
  return [...kept, ...coded.values()];
}

/** As a spreadsheet opens it: with a byte-order mark, and nothing in it that could run. */
export function drawLines(lines: readonly LabelLine[]): string {
  const isShown = lines.some(({ read }) => read !== undefined);
  const header = ['record', 'kind', 'at', 'text', 'label', ...(isShown ? ['read'] : [])];
  const rows = lines.map(({ record, kind, at, text, label, read }) =>
    csvLine([record, kind, at, text, label, ...(isShown ? [read ?? ''] : [])]),
  );
  return `\uFEFF${csvLine(header)}${rows.join('')}`;
}

/** The lines of an earlier file; none where there is no such file, null for a file of something else. */
export async function readLabelFile(path: string): Promise<LabelLine[] | null> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const { isList, lines } = await readLines({ path, source: basename(path) }, LISTS.labels);
  if (!isList) return null;
  return lines.map(({ cells }) => {
    const cell = (name: string): string => cells.get(name)?.[0] ?? '';
    return {
      record: cell('record'),
      kind: cell('kind'),
      at: cell('at'),
      text: cell('text'),
      label: cell('label').trim(),
      ...(cells.has('read') && { read: cell('read') }),
    };
  });
}
