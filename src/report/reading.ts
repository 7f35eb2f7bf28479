import { roundTo } from '../lib/round.ts';
import { codedConfusion } from '../lib/statistics/coded-confusion.ts';
import { classQuality, cohensKappa } from '../lib/statistics/kappa.ts';
import { languageName } from '../lib/words/language-name.ts';
import { say, translate } from '../lib/words/say.ts';
import type { AnalyzerMeta } from '../model/analyzer.ts';
import type { AnalyzerTable, Fact } from '../model/conclusion.ts';
import { REQUEST_CLASSES, type RecordKind } from '../model/kinds.ts';
import type { KindReading, Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Analysis } from './input.ts';
import { CARD } from './reading-card.data.ts';
import { DECIMALS } from './sums.ts';
import { joinWords, KIND_TITLES } from './wording.ts';

type ReportReading = NonNullable<Report['reading']>;
type CodedKind = ReportReading['coded'][number];

/** Languages named one by one; the rest is counted together. */
const NAMED = 5;

/** How good the reading of words is: in general, and on this data where records were coded by hand. */
export function buildReading(reading: Reading): ReportReading {
  return {
    card: say(
      'On texts of authors it never learned from, the reader reaches an F1 of {intents|index} for what tickets ask for (defect, wish, question or the rest), {themes|index} for what they are about, and {reasons|index} for why deals were lost; {docs} has all figures.',
      {
        intents: CARD.intents,
        themes: CARD.themes,
        reasons: CARD.reasons,
        docs: CARD.docs,
      },
    ),
    languages: reading.languages.map(([code, records]) => ({ code, records })),
    kinds: reading.kinds.map((kind) => ({ ...kind, classes: { ...kind.classes } })),
    coded: codedKinds(reading).map((kind) => describeCoded(reading, kind)),
  };
}

function codedKinds({ coded }: Reading): RecordKind[] {
  return [...new Set(coded.map(({ kind }) => kind))];
}

function describeCoded(reading: Reading, kind: RecordKind): CodedKind {
  const confusion = codedConfusion(reading, kind);
  const own = reading.coded.filter((record) => record.kind === kind);
  return {
    kind,
    records: own.length,
    kappa: rounded(cohensKappa(confusion)),
    classes: REQUEST_CLASSES.map((name, index) => {
      const { precision, recall, kappa } = classQuality(confusion, index);
      return {
        class: name,
        coded: own.filter(({ coded }) => coded === name).length,
        precision: rounded(precision),
        recall: rounded(recall),
        kappa: rounded(kappa),
      };
    }),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundTo(value, DECIMALS);
}

const TABLES = {
  reading: {
    title: 'How the words were read',
    columns: [
      { id: 'kind', title: 'Records', unit: 'text' },
      { id: 'records', title: 'All', unit: 'count' },
      { id: 'by-lexicon', title: 'Not English, read by a lexicon', unit: 'count' },
      { id: 'unread', title: 'In languages not read', unit: 'count' },
      { id: 'unsure', title: 'Too unclear, so other', unit: 'count' },
      { id: 'automatic', title: 'Sent by machines', unit: 'count' },
      { id: 'wordless', title: 'Without words', unit: 'count' },
    ],
  },
  'reading-audit': {
    title: 'How well they were read, by the records coded by hand',
    columns: [
      { id: 'kind', title: 'Records', unit: 'text' },
      { id: 'class', title: 'Class', unit: 'text' },
      { id: 'coded', title: 'Coded as it', unit: 'count' },
      { id: 'precision', title: 'Precision', unit: 'share' },
      { id: 'recall', title: 'Recall', unit: 'share' },
      { id: 'kappa', title: "Cohen's kappa", unit: 'index' },
    ],
  },
} as const satisfies AnalyzerMeta['tables'];

/** The same as tables, which every reporter draws. */
export function tabulateReading(reading: Reading): Analysis {
  const kinds = reading.kinds.filter(({ kind }) => kind !== 'backlog' && kind !== 'deals');
  const tables: AnalyzerTable[] = [
    ...(kinds.length === 0 ? [] : [{ id: 'reading', rows: kinds.map(rowOf) }]),
    ...(reading.coded.length === 0 ? [] : [{ id: 'reading-audit', rows: auditRows(reading) }]),
  ];
  return {
    meta: {
      id: 'reading',
      point: 'cross',
      title: 'How the words were read',
      why: 'The score is only as true as the labels under it.',
      version: 1,
      reads: [],
      signals: [],
      metrics: [],
      statements: {},
      tables: TABLES,
    },
    conclusion: { kind: 'measured', metrics: [], findings: [], tables },
  };
}

function rowOf({ kind, records, byLexicon, unread, unsure, automatic, wordless }: KindReading): Fact[] {
  return [translate(KIND_TITLES[kind]), records, byLexicon, unread, unsure, automatic, wordless];
}

function auditRows(reading: Reading): Fact[][] {
  return codedKinds(reading).flatMap((kind) => {
    const { kappa, records, classes } = describeCoded(reading, kind);
    const title = translate(KIND_TITLES[kind]);
    return [
      ...classes.map((one): Fact[] => [title, one.class, one.coded, one.precision, one.recall, one.kappa]),
      [title, say('all'), records, null, null, kappa],
    ];
  });
}

/** What a reader must know of it before believing the shares. */
export function warnOfReading(reading: Reading): string[] {
  const sum = (pick: (kind: KindReading) => number): number =>
    reading.kinds.reduce((total, kind) => total + pick(kind), 0);
  const n = sum(({ records, wordless, automatic }) => records - wordless - automatic);
  const [byLexicon, unread, automatic] = [
    sum((kind) => kind.byLexicon),
    sum((kind) => kind.unread),
    sum((kind) => kind.automatic),
  ];
  return [
    ...tellIf(
      byLexicon,
      '{count|count} of {n|count} texts are not in English ({languages}): small lexicons read what they ask for and how they feel, less surely; shares that rest on anything else leave them out.',
      { n, languages: nameLanguages(reading, true) },
    ),
    ...tellIf(
      unread,
      '{count|count} of {n|count} texts ({share|share}) are in languages that are not read ({languages}): every share of what customers write leaves them out.',
      { n, share: unread / Math.max(1, n), languages: nameLanguages(reading, false) },
    ),
    ...tellIf(
      automatic,
      '{count|count} {count?record was:records were} sent by machines (alerts, automatic replies, bounces): shares of what customers write leave them out.',
      {},
    ),
    ...codedKinds(reading).map((kind) => tellAudit(describeCoded(reading, kind))),
  ];
}

function tellIf(count: number, template: string, facts: Readonly<Record<string, Fact>>): string[] {
  return count === 0 ? [] : [say(template, { count, ...facts })];
}

function nameLanguages({ languages }: Reading, read: boolean): string {
  const own = languages.filter(([code, , isRead]) => code !== 'en' && isRead === read);
  const rest = own.slice(NAMED).reduce((sum, [, records]) => sum + records, 0);
  const named = own
    .slice(0, NAMED)
    .map(([code, records]) => say('{language} {records|count}', { language: languageName(code), records }));
  return joinWords(rest === 0 ? named : [...named, say('others {rest|count}', { rest })]);
}

function tellAudit({ kind, records, kappa }: CodedKind): string {
  return say(
    "The reading of {kind} was checked on {records|count} records coded by hand: Cohen's kappa {kappa|index}.",
    { kind: translate(KIND_TITLES[kind]), records, kappa },
  );
}
