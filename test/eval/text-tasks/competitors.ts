import type { CompetitorMention, SignalSettings } from '../../../src/model/signal.ts';
import { createObserver } from '../../../src/signals/observe.ts';
import { record } from '../../tools/observations.ts';
import type { Answer, Row, TextTask } from './task.ts';

type Names = SignalSettings['competitors'];

const COLUMNS = {
  text: 'a note on a lost deal',
  competitors: 'names of the rivals, divided by | or ; (or in `label`)',
  listed: 'names the settings list, `Name = alias, alias`, divided by ;; all rows together make the list',
} as const;

/** The rivals a note names. With a column `listed` only those; without it all have to be proposed. */
export const competitors: TextTask = {
  title: 'rivals named in notes of sellers',
  columns: COLUMNS,
  multi: true,
  labels: null,
  gold: goldNames,
  prepare(rows) {
    const listed = listedNames(rows);
    const read = createReader(listed);
    const wanted = new Map(
      rows.flatMap((row) => goldNames(row).map((name) => [name.toLowerCase(), name] as const)),
    );
    return (row): Answer => {
      const mentions = read(row).filter((mention) => listed.length === 0 || mention.listed);
      return { labels: [...new Set(mentions.map(({ name }) => wanted.get(name.toLowerCase()) ?? name))] };
    };
  },
};

export function createReader(listed: Names): (row: Row) => readonly CompetitorMention[] {
  const observe = createObserver(new Map([['deals', ['competitors']]]), { competitors: listed, themes: [] });
  return (row) => observe(record('deals', { notes: row.text ?? '' })).signals.competitors ?? [];
}

export function goldNames(row: Row): readonly string[] {
  return divide(row.competitors ?? row.label ?? '');
}

function divide(value: string): string[] {
  return value
    .split(/[;|]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function listedNames(rows: readonly Row[]): Names {
  const entries = [...new Set(rows.flatMap((row) => divide(row.listed ?? '')))];
  return entries.map((entry) => {
    const [name = '', aliases = ''] = entry.split('=');
    return {
      name: name.trim(),
      aliases: aliases
        .split(',')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
    };
  });
}
