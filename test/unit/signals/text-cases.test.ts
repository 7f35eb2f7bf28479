import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { CompetitorMention } from '../../../src/model/signal.ts';
import { detectLanguage, loadLanguageModel } from '../../../src/signals/language/index.ts';
import { type Scored, scoreAll } from '../../eval/text-score.ts';
import { createReader, goldNames } from '../../eval/text-tasks/competitors.ts';
import { empathy } from '../../eval/text-tasks/empathy.ts';
import { expectation } from '../../eval/text-tasks/expectation.ts';
import { primaryReason, reasons } from '../../eval/text-tasks/reasons.ts';
import { severity } from '../../eval/text-tasks/severity.ts';
import type { Row, TextTask } from '../../eval/text-tasks/task.ts';
import { themes } from '../../eval/text-tasks/themes.ts';

/**
 * Texts of many trades, written before the word lists were widened: tickets, reviews, notes on lost deals, replies,
 * short lines in many languages. Floors stand a little below what was measured.
 */
const load = (name: string): Row[] =>
  parse(readFileSync(`test/cases/text/${name}.csv`, 'utf8'), { columns: true }) as Row[];
const list = (value: string | undefined): string[] => (value ?? '').split(';').filter((one) => one !== '');
const FLAGS: Readonly<Record<string, string>> = { s: 'severe', u: 'urgent', c: 'churn', p: 'praise' };

function micro(task: TextTask, rows: readonly Row[], goldOf: (row: Row) => readonly string[]): number {
  const read = task.prepare(rows);
  const cases: Scored[] = rows.map((row) => ({ gold: goldOf(row), answer: read(row) }));
  const labels = [...new Set(cases.flatMap(({ gold }) => gold))].sort();
  return scoreAll(cases, task.labels ?? labels).microF1;
}

/** Names the settings list, each with its aliases. */
const listed = readFileSync('test/cases/text/names.txt', 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', aliases = ''] = line.split(' = ');
    return { name, aliases: aliases.split(', ').filter((alias) => alias !== '') };
  });

describe('quality on fresh texts', () => {
  it('themes of tickets', () => {
    expect(micro(themes, load('tickets'), ({ label }) => list(label))).toBeGreaterThan(0.7);
  });

  it('alarms of tickets', () => {
    const goldOf = ({ flags }: Row) => list(flags).map((flag) => FLAGS[flag] ?? flag);
    expect(micro(severity, load('tickets'), goldOf)).toBeGreaterThan(0.8);
  });

  it('expectations', () => {
    expect(micro(expectation, load('expectations'), ({ label }) => list(label))).toBeGreaterThan(0.88);
  });

  it('reasons of lost deals, and the main one', () => {
    const deals = load('deals');
    expect(micro(reasons, deals, ({ label }) => list(label))).toBeGreaterThan(0.78);
    expect(micro(primaryReason, deals, ({ primary }) => list(primary))).toBeGreaterThan(0.78);
  });

  it('markers in replies', () => {
    expect(micro(empathy, load('replies'), ({ label }) => list(label))).toBeGreaterThan(0.93);
  });

  it('languages', async () => {
    await loadLanguageModel();
    const synonyms: Readonly<Record<string, string>> = { id: 'ms' };
    const rows = load('languages');
    const right = rows.filter(
      ({ text = '', label = '' }) => detectLanguage(text).code === (synonyms[label] ?? label),
    );
    expect(right.length / rows.length).toBeGreaterThan(0.96);
  });
});

describe('rivals on fresh notes', () => {
  const found = (rows: readonly Row[], read: (row: Row) => readonly CompetitorMention[]) =>
    rows.map((row) => ({ gold: goldNames(row), names: read(row).map(({ name }) => name) }));

  function ratios(cases: readonly { gold: readonly string[]; names: readonly string[] }[]) {
    const hits = cases.reduce(
      (sum, { gold, names }) => sum + names.filter((name) => gold.includes(name)).length,
      0,
    );
    const all = cases.reduce((sum, { names }) => sum + names.length, 0);
    const wanted = cases.reduce((sum, { gold }) => sum + gold.length, 0);
    return { precision: hits / all, recall: hits / wanted };
  }

  it('listed names, told from ordinary words, in spite of slips', () => {
    const read = createReader(listed);
    const { precision, recall } = ratios(
      found(load('names'), (row) => read(row).filter((one) => one.listed)),
    );
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.96);
  });

  it('names nobody listed', () => {
    const { precision, recall } = ratios(found(load('deals'), createReader([])));
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.88);
  });

  it('what they are to us', () => {
    const read = createReader([]);
    const pairs = load('deals').flatMap((row) => {
      const directions = list(row.directions);
      const mentions = read(row);
      return list(row.competitors).flatMap((name, i) => {
        const mention = mentions.find((one) => one.name === name);
        return mention === undefined ? [] : [mention.direction === directions[i]];
      });
    });
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThan(0.65);
  });
});
