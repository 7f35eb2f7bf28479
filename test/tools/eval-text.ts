import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Signals } from '../../src/model/signal.ts';
import { createObserver } from '../../src/signals/observe.ts';
import { record } from './observations.ts';

/**
 * Scores the text signals against labelled public sets: `tsx test/tools/eval-text.ts [folder] [--errors <set>]`.
 * Prints macro-F1 and accuracy per set; with `--errors` also the rows of that set that went wrong.
 */
type Row = Readonly<Record<string, string>>;
interface Case {
  readonly text: string;
  readonly gold: string;
  readonly guess: string;
}

const args = process.argv.slice(2);
const folder = args[0]?.startsWith('--') === false ? args[0] : '../shared/labels';
const wanted = args[args.indexOf('--errors') + 1];
const NAMES = ['intent', 'sentiment', 'themes'] as const;
const ASKED = new Map([['tickets', NAMES] as const, ['reviews', NAMES] as const]);
const observe = createObserver(ASKED, { competitors: [], themes: [] });

function rows(name: string): readonly Row[] {
  const path = join(folder, `${name}.csv`);
  if (!existsSync(path)) return [];
  return parse(readFileSync(path, 'utf8'), { columns: true, relax_quotes: true }) as Row[];
}

function read(text: string, kind: 'reviews' | 'tickets' = 'tickets'): Signals {
  return observe(kind === 'reviews' ? record('reviews', { body: text }) : record('tickets', { body: text }))
    .signals;
}

/** Macro-F1 over the gold labels, and accuracy. */
function score(cases: readonly Case[]): string {
  const labels = [...new Set(cases.map(({ gold }) => gold))].sort();
  const f1s = labels.map((label) => {
    const tp = cases.filter((c) => c.gold === label && c.guess === label).length;
    const fp = cases.filter((c) => c.gold !== label && c.guess === label).length;
    const fn = cases.filter((c) => c.gold === label && c.guess !== label).length;
    const f1 = tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
    return { label, f1, p: tp / Math.max(1, tp + fp), r: tp / Math.max(1, tp + fn) };
  });
  const macro = f1s.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, labels.length);
  const accuracy = cases.filter((c) => c.gold === c.guess).length / Math.max(1, cases.length);
  const detail = f1s.map(
    ({ label, f1, p, r }) => `${label} ${f1.toFixed(2)} (P ${p.toFixed(2)} R ${r.toFixed(2)})`,
  );
  return `macro-F1 ${macro.toFixed(3)}  acc ${accuracy.toFixed(3)}  n ${cases.length}  ${detail.join('  ')}`;
}

function report(name: string, cases: readonly Case[]): void {
  if (cases.length === 0) return;
  console.log(`${name.padEnd(22)} ${score(cases)}`);
  if (args.includes('--errors') && wanted === name) {
    for (const c of cases.filter(({ gold, guess }) => gold !== guess)) {
      console.log(`${c.gold} -> ${c.guess}: ${c.text.slice(0, 300).replaceAll('\n', ' / ')}`);
    }
  }
}

const CLASSES: Row = { bug: 'defect', enhancement: 'enhancement', question: 'how-to', other: 'other' };

function evalIntent(name: string, column: string, kind: 'reviews' | 'tickets'): void {
  const cases = rows(name).flatMap((row) => {
    const gold = CLASSES[row[column] ?? ''];
    const text = row.text ?? '';
    return gold === undefined ? [] : [{ text, gold, guess: read(text, kind).intent?.label ?? 'other' }];
  });
  report(name, cases);
}

/** NLBSE has titles: the subject of a ticket. Three classes, so `other` is always wrong. */
function evalIssues(): void {
  const cases = rows('nlbse24').map((row) => {
    const text = row.text ?? '';
    const subject = row.title ?? '';
    const { signals } = observe(record('tickets', { subject, body: text.slice(subject.length) }));
    return { text, gold: CLASSES[row.label ?? ''] ?? 'other', guess: signals.intent?.label ?? 'other' };
  });
  report('nlbse24', cases);
}

function evalSentiment(name: string): void {
  const all = rows(name);
  const kinds = new Set(all.map((row) => row.label));
  const cases = all.map((row) => {
    const text = row.text ?? '';
    const value = read(text).sentiment?.score ?? 0;
    return {
      text,
      gold: row.label ?? '',
      guess: polarity(value, kinds.has('neutral'), kinds.has('positive')),
    };
  });
  report(name, cases);
}

function polarity(value: number, hasNeutral: boolean, hasPositive: boolean): string {
  if (!hasNeutral) return value >= 0 ? 'positive' : 'negative';
  if (value <= -12) return 'negative';
  return value >= 12 && hasPositive ? 'positive' : 'neutral';
}

/** One theme against one label of a multi-label column. */
function evalTheme(name: string, label: string, ids: readonly string[]): void {
  const cases = rows(name).map((row) => {
    const text = row.text ?? '';
    const found = read(text).themes?.some(({ id }) => ids.includes(id)) === true;
    const gold = (row.label ?? '').split('|').includes(label);
    return { text, gold: gold ? 'yes' : 'no', guess: found ? 'yes' : 'no' };
  });
  report(`${name} ${label}`, cases);
}

evalIntent('clap_rq1', 'type4', 'reviews');
evalIntent('banking77', 'type4', 'tickets');
evalIssues();
for (const name of [
  'sst2',
  'vader_movies',
  'vader_nyt',
  'vader_tweets',
  'sa4se_app',
  'sa4se_cr',
  'sa4se_gh',
  'sa4se_so',
]) {
  evalSentiment(name);
}
for (const [label, ids] of [
  ['PERFORMANCE', ['performance']],
  ['APP USABILITY', ['usability']],
  ['UI', ['usability', 'customisation']],
  ['PRICE', ['pricing', 'billing']],
  ['SECURITY', ['permissions-security', 'privacy-compliance', 'sso-login']],
  ['PRIVACY', ['privacy-compliance', 'permissions-security']],
  ['ERROR', ['reliability']],
] as const) {
  evalTheme('urr', label, ids);
}
for (const [label, ids] of [
  ['PERFORMANCE', ['performance']],
  ['USABILITY', ['usability']],
  ['SECURITY', ['permissions-security', 'privacy-compliance', 'sso-login']],
  ['FEATURE', ['missing-feature']],
  ['BUG', ['reliability']],
] as const) {
  evalTheme('clap_rq1', label, ids);
}
