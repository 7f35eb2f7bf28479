import { formatUnit } from '../lib/words/format-unit.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { Run, RunInput } from './run.ts';

/** What happened does not vanish from the end of a file; lists that people keep may grow shorter, or be saved by hand. */
const EVENTS: readonly RecordKind[] = ['tickets', 'reviews', 'deals'];

/** A file that ends in the middle, and how one can tell. */
export interface CutFile {
  readonly file: string;
  readonly reason: string;
}

/**
 * Files that were cut off, by their bytes alone: the reader may find nothing wrong, least of all when the cut lies
 * between two rows.
 * @param before the last accepted run; null for the first, which has less to tell by
 */
export function findTruncated(run: Run, before: Run | null): CutFile[] {
  return run.sources.flatMap(({ file, kind }) => {
    const input = run.inputs.find((one) => one.file === file);
    if (input === undefined || kind === null || !EVENTS.includes(kind)) return [];
    const older = before === null ? [] : inputsOf(before, kind);
    const others = inputsOf(run, kind).filter((one) => one !== input);
    const reason = whyCut(input, older, others);
    return reason === null ? [] : [{ file, reason }];
  });
}

function inputsOf({ sources, inputs }: Run, kind: RecordKind): RunInput[] {
  const files = new Set(sources.flatMap((source) => (source.kind === kind ? source.file : [])));
  return inputs.filter(({ file }) => files.has(file));
}

function whyCut(input: RunInput, older: readonly RunInput[], others: readonly RunInput[]): string | null {
  const whole = older.find((one) => isBeginningOf(input, one));
  if (whole !== undefined) {
    const missing = formatUnit(1 - input.bytes / whole.bytes, 'share');
    return `it is the beginning of ${whole.file} of the last run, and the last ${missing} of that are missing`;
  }
  if (input.end === 'cut' && !older.some(({ end }) => end === 'cut'))
    return 'its last line has fewer cells than its header, and no line break';
  const peers = [...older, ...others].filter(
    ({ file, end }) => end !== null && endingOf(file) === endingOf(input.file),
  );
  if (input.end === 'mid-line' && peers.length > 0 && peers.every(({ end }) => end === 'line'))
    return 'its last line has no line break, and such files always had one';
  return null;
}

/** Whether a file is a larger one without its end, as far as the marks of both reach. */
function isBeginningOf({ bytes, marks }: RunInput, whole: RunInput): boolean {
  const { step } = whole.marks;
  const last = Math.min(whole.marks.hashes.length, step === 0 ? 0 : Math.floor(bytes / step));
  if (bytes >= whole.bytes || last === 0 || marks.step === 0 || step % marks.step !== 0) return false;
  return marks.hashes[(last * step) / marks.step - 1] === whole.marks.hashes[last - 1];
}

const endingOf = (file: string) => /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? '';
