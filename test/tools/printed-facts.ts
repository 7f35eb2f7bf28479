import { parse } from 'csv-parse/sync';
import { formatUnit } from '../../src/lib/words/format-unit.ts';
import { unitOf } from '../../src/lib/words/unit-of.ts';
import type { Report } from '../../src/model/report.ts';
import type { Rendered } from '../../src/model/reporter.ts';
import { readRecords, readWorkbook } from './read-workbook.ts';

/** What a reader takes from a report, as the formats for people print it. Null: the format does not say. */
export interface PrintedFacts {
  readonly score: string;
  /** Score and points by title or id of the point. */
  readonly points: Readonly<Record<string, readonly [score: string, points: string | null]>>;
  /** Value, n, score, points by id of the metric. */
  readonly metrics: Readonly<Record<string, readonly string[]>>;
  /** Rows, records, duplicates, blanks, rejects of all files. */
  readonly rows: readonly string[] | null;
  /** Risks, cautions, notes. */
  readonly findings: readonly number[] | null;
}

type Count = 'rows' | 'records' | 'duplicates' | 'blanks' | 'rejects';
const COUNTS: readonly Count[] = ['rows', 'records', 'duplicates', 'blanks', 'rejects'];
const SEVERITIES = ['risk', 'caution', 'info'] as const;

const score = (value: unknown) => formatUnit(Number(value), 'score');
const count = (value: unknown) => formatUnit(Number(value), 'count');
/** A question mark where there is no value. */
const writeValue = (value: unknown, unit: unknown) =>
  value === null || value === '' ? '?' : formatUnit(Number(value), unitOf(String(unit)));
const sum = (numbers: readonly unknown[]) =>
  count(numbers.reduce<number>((total, number) => total + Number(number), 0));

function fromJson(rendered: Rendered): PrintedFacts {
  const report = JSON.parse(String(rendered)) as Report;
  return {
    score: score(report.score.value),
    points: Object.fromEntries(
      report.points.map((point) => [point.title, [score(point.score), score(point.printed)] as const]),
    ),
    metrics: Object.fromEntries(
      report.metrics.map((m) => [
        m.id,
        [writeValue(m.value, m.unit), count(m.n), score(m.score), score(m.contribution)],
      ]),
    ),
    rows: COUNTS.map((name) => sum(report.sources.map((source) => source[name]))),
    findings: SEVERITIES.map(
      (severity) => report.findings.filter((finding) => finding.severity === severity).length,
    ),
  };
}

/** The terminal report without colour, 120 columns wide. */
function fromTerminal(rendered: Rendered): PrintedFacts {
  const text = String(rendered);
  const lines = text.split('\n');
  const points = lines.flatMap((line) => {
    const found = /^ (\S.*?) +[─━●]+ +([\d.]+) +\S+ +\S+ % +([\d.]+)$/.exec(line);
    return found === null ? [] : [[found[1] ?? '', [found[2] ?? '', found[3] ?? ''] as const] as const];
  });
  const metrics = lines.flatMap((line) => {
    const cells = line.trim().split(/ {2,}/);
    const [id = '', , value = '', n = '', , own = '', cost = ''] = cells;
    return /^[A-Z]\d+$/.test(id) && cells.length >= 7 ? [[id, [value, n, own, cost]] as const] : [];
  });
  const all = text.replace(/\s+/g, ' ').match(/In all ([\d,]+) rows? = ([^.]*)\./);
  return {
    score: /([\d.]+) points: 0 = trusted/.exec(text)?.[1] ?? '',
    points: Object.fromEntries(points),
    metrics: Object.fromEntries(metrics),
    rows: [all?.[1] ?? '', ...(all?.[2] ?? '').split(' + ').map((part) => part.split(' ')[0] ?? '')],
    findings: null,
  };
}

function fromMarkdown(rendered: Rendered): PrintedFacts {
  const text = String(rendered);
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));
  const start = rows.findIndex(([first]) => first === 'Point');
  const points = rows.slice(start + 2, start + 7);
  const metrics = rows.filter(
    ([id = '', , , , , , , anchors]) => /^[A-Z]\d+$/.test(id) && anchors !== undefined,
  );
  const all = rows.find(([first]) => first === '**All**') ?? [];
  const counted = (noun: string) =>
    Number(new RegExp(`<summary>(\\d+) ${noun}s?</summary>`).exec(text)?.[1] ?? 0);
  return {
    score: /^\*\*([\d.]+)\*\* of 100/m.exec(text)?.[1] ?? '',
    points: Object.fromEntries(
      points.map(([title = '', own = '', , , , cost = '']) => [title, [own, cost] as const]),
    ),
    metrics: Object.fromEntries(
      metrics.map(([id = '', , value = '', n = '', , own = '', cost = '']) => [
        id,
        [value.replace('not measured', '?'), n.replace(/^.* of /, ''), own, cost],
      ]),
    ),
    rows: all.slice(3, 8),
    findings: [counted('risk'), counted('caution'), counted('note')],
  };
}

function fromCsv(rendered: Rendered): PrintedFacts {
  const rows = parse(String(rendered), { bom: true, columns: true }) as Record<string, string>[];
  return {
    score: score(rows[0]?.penalty),
    points: Object.fromEntries(rows.map((row) => [row.point ?? '', [score(row.point_score), null] as const])),
    metrics: Object.fromEntries(
      rows.map((row) => [
        row.id ?? '',
        [writeValue(row.value, row.unit), count(row.n), score(row.score), score(row.contribution)],
      ]),
    ),
    rows: null,
    findings: null,
  };
}

async function fromWorkbook(rendered: Rendered): Promise<PrintedFacts> {
  const sheets = await readWorkbook(Buffer.from(rendered));
  const list = (name: string) => readRecords(sheets.find((sheet) => sheet.name === name) ?? sheets[0]!);
  const summary = sheets[0]?.rows ?? [];
  const start = summary.findIndex((row) => row[0]?.value === 'Point');
  const sources = list('Sources');
  const titles = ['Rows', 'Records', 'Duplicates', 'Blanks', 'Rejects'];
  return {
    score: score(summary[3]?.[1]?.value),
    points: Object.fromEntries(
      summary
        .slice(start + 1, start + 6)
        .map((row) => [String(row[0]?.value), [score(row[2]?.value), null] as const]),
    ),
    metrics: Object.fromEntries(
      list('Metrics').map((row) => [
        String(row.Id),
        [writeValue(row.Value, row.Unit), count(row.n), score(row.Score), score(row.Points)],
      ]),
    ),
    rows: titles.map((title) => sum(sources.map((row) => row[title]))),
    findings: SEVERITIES.map(
      (severity) => list('Findings').filter(({ Severity }) => Severity === severity).length,
    ),
  };
}

/** Rows of all tables of a page, as the texts of their cells. */
export function readHtmlRows(rendered: Rendered): string[][] {
  const strip = (html: string) =>
    html
      .replace(/<svg[\s\S]*?<\/svg>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('\u00a0', ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
      .trim();
  return [...String(rendered).matchAll(/<tr[\s>][\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][\s>][\s\S]*?<\/t[hd]>/g)].map(([cell]) => strip(cell)),
  );
}

/** How to take the facts out of a format; HTML is checked row by row instead. */
export const EXTRACTORS: Readonly<
  Record<string, (rendered: Rendered) => PrintedFacts | Promise<PrintedFacts>>
> = { json: fromJson, terminal: fromTerminal, md: fromMarkdown, csv: fromCsv, xlsx: fromWorkbook };
