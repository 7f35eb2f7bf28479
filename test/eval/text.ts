// Scores the text signals on any labelled CSV: `npm run eval:text -- --task intent --file some.csv --map bug=defect`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { calibrationError, forceChoice, round, type Scored, scoreAll } from './text-score.ts';
import { TASKS } from './text-tasks/registry.ts';
import type { Row, TextTask } from './text-tasks/task.ts';

const { values: options } = parseArgs({
  options: {
    task: { type: 'string' },
    file: { type: 'string' },
    map: { type: 'string', default: '' },
    label: { type: 'string', default: 'label' },
    errors: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function help(): void {
  console.log(`eval:text --task <task> --file <csv> [--map a=b,...] [--label column] [--errors]

--map a=b   the file's label a is the task's label b; "a=" leaves rows with a out
--label     the column that holds the label
--errors    print the texts that went wrong before the JSON, one JSON line each

Files with fewer labels than the task get a forced choice among theirs; "open" scores the answers as given.`);
  for (const [name, task] of Object.entries(TASKS)) {
    console.log(
      `\n${name}: ${task.title}${task.labels === null ? '' : `\n  labels  ${task.labels.join(', ')}`}`,
    );
    for (const [column, meaning] of Object.entries(task.columns)) console.log(`  ${column}  ${meaning}`);
  }
}

function evaluate(name: string, file: string): void {
  const task = TASKS[name];
  if (task === undefined)
    throw new Error(`no such task: ${name}; there are ${Object.keys(TASKS).join(', ')}`);
  const rows = parse<Row>(readFileSync(file, 'utf8'), { columns: true, bom: true, relax_quotes: true });
  const toGold = goldReader(task);
  const kept = rows.flatMap((row) => {
    const gold = toGold(row);
    return gold === null ? [] : [{ row, gold }];
  });
  const inputs = kept.map(({ row }) => row);
  const read = task.prepare(inputs);
  for (const row of inputs.slice(0, WARM_UP)) read(row);
  const started = process.hrtime.bigint();
  const answers = inputs.map((row) => read(row));
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const open: Scored[] = kept.map(({ gold }, i) => ({ gold, answer: answers[i] ?? { labels: [] } }));
  const labels = [...new Set(open.flatMap(({ gold }) => gold))].sort();
  const scored = task.multi
    ? open
    : open.map(({ gold, answer }) => ({ gold, answer: forceChoice(answer, labels) }));
  if (options.errors) printErrors(inputs, scored);
  const { classes, ...totals } = scoreAll(scored, labelsOf(task, open, labels));
  const asGiven = scoreAll(open, labelsOf(task, open, labels));
  const report = {
    task: name,
    n: open.length,
    excluded: rows.length - open.length,
    ...totals,
    ...(task.multi ? {} : { open: { macroF1: asGiven.macroF1, accuracy: asGiven.accuracy } }),
    calibrationError: calibrationError(scored),
    abstainRate: round(answers.filter(({ abstained }) => abstained).length / Math.max(1, open.length)),
    textsPerSecond: Math.round(open.length / Math.max(1e-9, seconds)),
    classes,
  };
  console.log(JSON.stringify(report, null, 2));
}

/** Texts read before the clock starts: a run of a million does not notice them. */
const WARM_UP = 1_000;

/** Names are scored with those that were found and not wanted; classes only where the file has them. */
function labelsOf(task: TextTask, cases: readonly Scored[], wanted: readonly string[]): readonly string[] {
  if (task.labels !== null) return wanted;
  return [...new Set([...wanted, ...cases.flatMap(({ answer }) => answer.labels)])].sort();
}

/** Labels of a row in the task's words; null for rows without any that the task knows. */
function goldReader(task: TextTask): (row: Row) => readonly string[] | null {
  const map = new Map(
    options.map
      .split(',')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]),
  );
  const known = task.labels === null ? null : new Set(task.labels);
  const translate = (label: string): string => {
    const mapped = map.get(label) ?? label;
    const own = task.synonyms?.[mapped.toLowerCase()] ?? mapped;
    return known === null || known.has(own) ? own : '';
  };
  return (row) => {
    const own = task.gold === undefined ? divide(row[options.label] ?? '', task.multi) : task.gold(row);
    if (own === null) return null;
    const labels = [...new Set(own.map(translate).filter((label) => label !== ''))];
    return labels.length > 0 || (task.multi && own.length === 0) ? labels : null;
  };
}

function divide(label: string, multi: boolean): readonly string[] {
  const parts = multi ? label.split(/[|;]/) : [label];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function printErrors(rows: readonly Row[], cases: readonly Scored[]): void {
  for (const [i, { gold, answer }] of cases.entries()) {
    if (sameLabels(gold, answer.labels)) continue;
    console.log(JSON.stringify({ gold, read: answer.labels, text: rows[i]?.text?.slice(0, 400) }));
  }
}

/** In whatever order. */
function sameLabels(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((label) => other.includes(label));
}

if (options.help || options.task === undefined || options.file === undefined) help();
else evaluate(options.task, options.file);
