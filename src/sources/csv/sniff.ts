import type { CsvDialect } from './dialect.ts';
import { frameRows } from './frame.ts';
import { recutNames } from './header.ts';
import { findSpacedDelimiter } from './sniff-blanks.ts';
import { candidatesOf, rulesOf } from './sniff-candidates.ts';
import { type Cut, type CutRow, type CutRules, cutRecords } from './sniff-cut.ts';
import { isFilled, type Scored, scoreCut } from './sniff-score.ts';

export interface SniffOptions {
  /** Whether the head is the whole file, so that its last record counts. */
  readonly complete: boolean;
  /** Pieces from the middle and the end; they begin and end anywhere. */
  readonly samples?: readonly string[];
  /** Lower case, without the dot. */
  readonly extension?: string;
}

export interface Sniffed {
  readonly dialect: CsvDialect;
  /** 0 to 1: how well the guess explains the text; 0.13 is one column of anything. */
  readonly score: number;
  /** 0 to 1: mean trust in the types of the cells. */
  readonly trust: number;
  /** Whether a `sep=;` line names the delimiter. */
  readonly signed: boolean;
}

const MAX_CHARACTERS = 65_536;
const MAX_SAMPLE_CHARACTERS = 16_384;
const MAX_RECORDS = 400;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['tsv', '\t'],
  ['tab', '\t'],
  ['psv', '|'],
  ['ssv', ';'],
]);

/** Lines that begin with these, and are no rows of the table, are comments. */
const COMMENTS = ['#', '//', '%', '--', '!'];

/** How a delimited text is written. One column, or nothing to go by, is a comma and `"`. Deterministic, linear. */
export function sniffCsv(head: string, options: SniffOptions): CsvDialect {
  return sniffText(head, options).dialect;
}

/** As {@link sniffCsv}, with how sure it is. */
export function sniffText(head: string, options: SniffOptions): Sniffed {
  const text = head.slice(0, MAX_CHARACTERS).replace(/^\ufeff/, '');
  const complete = options.complete && head.length <= MAX_CHARACTERS;
  const signature = /^"?sep=(.|\\t)"?[ ]*(?:\r\n|\r|\n)/i.exec(text);
  const body = text.slice(signature?.[0].length ?? 0);
  const named = signature?.[1]?.replace('\\t', '\t');
  const comment = findComment(body);
  const clean = comment === '' ? body : dropTop(body, comment);
  const best = takeBlanks(clean, findBest(clean, { ...options, complete, named }), { ...options, complete });
  const cut = cutRecords(body, best.cut.rules, { maxRows: MAX_RECORDS, complete });
  const kept = commentOf(cut.rows, best.columns);
  const rows = cut.rows.filter((row) => isFilled(row) && !(kept !== '' && row.cells[0]?.startsWith(kept)));
  const frame = frameRows(
    rows.map((row, at) => (at < 3 ? recutRow(row, best) : row)),
    best.columns,
  );
  const lines = (signature === null ? 0 : 1) + frame.preambleLines;
  const { columns, consistency, records, score, trust } = best;
  return {
    dialect: {
      ...best.cut.rules,
      lineEnd: lineEndOf(best.cut),
      comment: kept,
      preambleLines: lines,
      headerRows: frame.headerRows,
      columns,
      consistency,
      records,
    },
    score,
    trust,
    signed: signature !== null,
  };
}

/** A first record with another delimiter may be the header all the same. */
function recutRow(row: CutRow, { cut, columns, consistency }: Scored): CutRow {
  if (columns < 3 || row.cells.length >= columns || consistency < 0.8) return row;
  return { ...row, cells: recutNames(row.cells, { ...cut.rules, columns }) ?? row.cells };
}

interface Hints {
  readonly complete: boolean;
  readonly named: string | undefined;
  readonly samples?: readonly string[];
  readonly extension?: string;
}

function findBest(text: string, hints: Hints): Scored {
  const delimiters = hints.named === undefined ? candidatesOf(text, MAX_RECORDS) : [hints.named];
  const expected = NAMED.get(hints.extension ?? '');
  const limits = { maxRows: MAX_RECORDS, complete: hints.complete };
  let best: Scored | null = null;
  let bestScore = -1;
  for (const delimiter of delimiters) {
    for (const rules of rulesOf(text, delimiter)) {
      const scored = scoreCut(cutRecords(text, rules, limits));
      const value =
        scored.score * (delimiter === expected ? 1.5 : 1) * sampleTrust(rules, scored, hints.samples);
      if (value > bestScore + 1e-9) {
        best = scored;
        bestScore = value;
      }
    }
  }
  const isSure = best !== null && best.columns > 1 && (best.score >= MIN_SCORE || hints.named !== undefined);
  if (best !== null && isSure) return best;
  const plain = { delimiter: hints.named ?? expected ?? ',', quote: '"', escape: '"' };
  return asOneColumn(cutRecords(text, plain, limits));
}

/** Score below which a text is one column. */
const MIN_SCORE = 0.2;

/** The same with the blank that follows every delimiter, where one does. */
function takeBlanks(text: string, best: Scored, { complete, samples = [] }: SniffOptions): Scored {
  if (best.columns < 2) return best;
  const { rules } = best.cut;
  const limits = { maxRows: MAX_RECORDS, complete };
  const others = samples.map((sample) => {
    const part = { text: sample.slice(0, MAX_SAMPLE_CHARACTERS), limits: { ...limits, complete: false } };
    return { ...part, cut: cutRecords(part.text, rules, part.limits) };
  });
  const delimiter = findSpacedDelimiter({ text, cut: best.cut, limits }, others);
  return delimiter === rules.delimiter ? best : scoreCut(cutRecords(text, { ...rules, delimiter }, limits));
}

function asOneColumn(cut: Cut): Scored {
  return { ...scoreCut(cut), columns: 1 };
}

/** How far pieces from elsewhere in the file are rows of the same length: 0.5 to 1. */
function sampleTrust(rules: CutRules, { columns }: Scored, samples: readonly string[] = []): number {
  let rows = 0;
  let alike = 0;
  for (const sample of samples) {
    const limits = { maxRows: MAX_RECORDS, complete: false };
    for (const { cells } of cutRecords(sample.slice(0, MAX_SAMPLE_CHARACTERS), rules, limits).rows.slice(1)) {
      rows += 1;
      if (cells.length === columns) alike += 1;
    }
  }
  return rows === 0 ? 1 : 0.5 + (0.5 * alike) / rows;
}

/** The sign that the first lines begin with, where others do not. */
function findComment(text: string): string {
  const first = text.trimStart();
  return COMMENTS.find((sign) => first.startsWith(sign)) ?? '';
}

/** The text without the comments at its top; those further down may stand in a quoted cell. */
function dropTop(text: string, sign: string): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const top = lines.findIndex((line) => line.trim() !== '' && !line.startsWith(sign));
  return top < 0 ? text : lines.slice(top).join('');
}

/** The sign of the records that are comments; a header such as `#id,name` and data such as `#5,Ann` are none. */
function commentOf(rows: readonly CutRow[], columns: number): string {
  const found = COMMENTS.find((sign) => {
    const lines = rows.filter(({ cells }) => cells[0]?.startsWith(sign));
    if (lines.length === 0 || lines.length * 2 > rows.length) return false;
    const fitting = lines.filter(({ cells }) => cells.length === columns).length;
    return columns > 1
      ? fitting === 0 || (fitting * 2 <= lines.length && lines.length > 2)
      : lines.length <= 3;
  });
  return found ?? '';
}

function lineEndOf({ ends }: Cut): CsvDialect['lineEnd'] {
  if (ends.cr > 0) return ends.lf + ends.crlf === 0 ? 'CR' : 'mixed';
  return ends.crlf > ends.lf ? 'CRLF' : 'LF';
}
