/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: string;
  /** Line ends that end a record; a bare CR only where the first lines use it. */
  readonly lineEnds: readonly string[];
  /** Bytes before the header: Excel's `sep=;` line. */
  readonly skip: number;
  /** Whether such a line named the delimiter. */
  readonly signed: boolean;
  /** Most common number of cells per record, and in how many of the first records it holds (0 to 1). */
  readonly columns: number;
  readonly consistency: number;
  readonly records: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
const MAX_CHARACTERS = 65_536;
const MAX_RECORDS = 500;

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Finds the delimiter: the one that cuts most of the first records into the same number of cells, more cells
 * counting more. One column, or nothing to go by, is a comma.
 * @param isAll whether `head` is the whole file, so that its last record counts
 */
export function sniffCsv(head: string, isAll: boolean): CsvDialect {
  const text = head.slice(0, MAX_CHARACTERS);
  const signature = /^sep=(.)\r?\n/i.exec(text);
  const body = text.slice(signature?.[0].length ?? 0);
  const complete = isAll && head.length <= MAX_CHARACTERS;
  const candidates = signature?.[1] === undefined ? DELIMITERS : [signature[1]];
  const cuts = candidates.map((delimiter) => cutRecords(body, delimiter, complete));
  const best = cuts.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a));
  return {
    delimiter: best.delimiter,
    lineEnds: best.bareReturns ? ['\r\n', '\n', '\r'] : ['\r\n', '\n'],
    skip: Buffer.byteLength(signature?.[0] ?? ''),
    signed: signature !== null,
    ...summarise(best.counts),
  };
}

interface Cut {
  readonly delimiter: string;
  /** Cells of each record that is not blank. */
  readonly counts: readonly number[];
  readonly bareReturns: boolean;
}

/** Cuts the text as this delimiter would. A quote opens only at the start of a cell, so a wrong delimiter fails. */
function cutRecords(text: string, delimiter: string, complete: boolean): Cut {
  const counts: number[] = [];
  const cut = delimiter.charCodeAt(0);
  let bareReturns = false;
  let cells = 1;
  let recordStart = 0;
  let cellStart = 0;
  let i = 0;
  for (; i < text.length && counts.length < MAX_RECORDS; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE && i === cellStart) {
      i = closingQuote(text, i + 1);
    } else if (unit === cut) {
      cells += 1;
      cellStart = i + 1;
    } else if (unit === LF || unit === CR) {
      bareReturns ||= unit === CR && standsAlone(text, i, complete);
      if (i > recordStart) counts.push(cells);
      cells = 1;
      recordStart = cellStart = i + 1;
    }
  }
  // A record cut off by the end of the text is better than none.
  if (i > recordStart && (complete || counts.length === 0)) counts.push(cells);
  return { delimiter, counts, bareReturns };
}

/** Whether the CR at `at` stands alone; at the end of a prefix nobody knows. */
function standsAlone(text: string, at: number, complete: boolean): boolean {
  return at + 1 < text.length ? text.charCodeAt(at + 1) !== LF : complete;
}

/** @returns index of the quote that closes the cell, or the end of the text */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return text.length;
}

function summarise(counts: readonly number[]): Pick<CsvDialect, 'columns' | 'consistency' | 'records'> {
  const frequency = new Map<number, number>();
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  const ranked = [...frequency].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const [columns = 1, records = 0] = ranked[0] ?? [];
  return { columns, consistency: counts.length === 0 ? 0 : records / counts.length, records: counts.length };
}

/** Consistency decides, squared; the number of columns breaks near ties; a header of one cell speaks against it. */
function scoreOf({ counts }: Cut): number {
  const { columns, consistency } = summarise(counts);
  if (columns < 2) return 0;
  const header = counts[0] ?? 1;
  const trust = header === columns ? 1 : header > 1 ? 0.7 : 0.2;
  return consistency ** 2 * Math.log2(columns + 1) * trust;
}
