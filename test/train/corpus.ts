import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { REQUEST_CLASSES } from '../../src/model/kinds.ts';
import type { AnyRecord } from '../../src/model/record.ts';
import { record } from '../tools/observations.ts';
import type { CustomerText } from './customer-texts.ts';
import { seededRandom } from './fit.ts';
import { CLOSERS, CONTEXTS, FAREWELLS, GREETINGS, TROUBLES } from './frames.data.ts';
import { DEFECTS } from './seed-defect.data.ts';
import { WISHES } from './seed-enhancement.data.ts';
import { DISLIKES, LIKES, MIXED, NEUTRALS } from './seed-feeling.data.ts';
import { QUESTIONS } from './seed-how-to.data.ts';
import { OTHERS } from './seed-other.data.ts';

/** A labelled text. Classes are places in `REQUEST_CLASSES` and in negative, neutral, positive. */
export interface Labelled {
  readonly record: AnyRecord;
  readonly text: string;
  readonly label: number;
  /** The smallest unit that is held out together: a repository, an app store, a site. */
  readonly source: string;
  /** Sources that share texts or a way of writing, held out together when an unseen kind of text is measured. */
  readonly genre: string;
  /** Bits of the classes that could have been given in this source. */
  readonly possible: number;
  /** Of customers' texts whose source is the whole set: their trade, held out as well. */
  readonly trade?: string;
  /** Copies of one text share it, so that they are held out together. */
  readonly copyOf?: string;
}

/** Is it one of `fixtures/labelled`, whose source is its trade? */
export function isCustomers({ genre, source }: Labelled): boolean {
  return genre === 'ticket' && source !== 'own';
}

type Row = Readonly<Record<string, string>>;

const CLASSES: Readonly<Record<string, number>> = { bug: 0, enhancement: 1, question: 2, other: 3 };
const FEELINGS: Readonly<Record<string, number>> = { negative: 0, neutral: 1, positive: 2 };

/** The genres of the blend, in the order of its weights. */
export const GENRES: readonly string[] = ['issue', 'review', 'utterance', 'ticket'];

function rowsOf(folder: string, name: string): readonly Row[] {
  const path = join(folder, `${name}.csv`);
  if (!existsSync(path)) throw new Error(`${path} is missing: training needs all development sets`);
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true, relax_quotes: true });
}

function ticket(text: string, title = ''): AnyRecord {
  const body = title !== '' && text.startsWith(title) ? text.slice(title.length) : text;
  return record('tickets', { subject: title, body });
}

/** Copies of each own text in other words' company. */
const FRAMED = 2;

/** A text as it stands in a mail: greeted, put in context, urged and signed. Sometimes it is the subject as well. */
function framedTicket(text: string, isTrouble: boolean, random: () => number): AnyRecord {
  const draw = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const said = [draw(CONTEXTS), text, isTrouble ? draw(TROUBLES) : '', draw(CLOSERS)];
  const lines = [draw(GREETINGS), said.filter((part) => part !== '').join(' '), draw(FAREWELLS)];
  const subject = random() < 0.5 ? text.split(' ').slice(0, 8).join(' ') : '';
  return record('tickets', { subject, body: lines.filter((line) => line !== '').join('\n\n') });
}

/** Texts with what their writer asks for. */
export function loadIntents(folder: string, coded: readonly CustomerText[]): readonly Labelled[] {
  const found: Labelled[] = [];
  const add = (
    text: string,
    label: number | undefined,
    rest: Omit<Labelled, 'record' | 'text' | 'label'>,
  ) => {
    if (label !== undefined) found.push({ record: ticket(text), text, label, ...rest });
  };
  for (const { text = '', title = '', label = '', repo = '' } of rowsOf(folder, 'nlbse24')) {
    const own = CLASSES[label];
    if (own === undefined) continue;
    const rest = { text, label: own, source: repo, genre: 'issue', possible: 0b0111 };
    found.push({ record: ticket(text, title), ...rest });
  }
  for (const { text = '', type4 = '' } of rowsOf(folder, 'clap_rq1')) {
    add(text, CLASSES[type4], { source: 'clap_rq1', genre: 'review', possible: 0b1011 });
  }
  for (const { text = '', type4 = '' } of rowsOf(folder, 'banking77')) {
    add(text, CLASSES[type4], { source: 'banking77', genre: 'utterance', possible: 0b0101 });
  }
  const random = seededRandom(7);
  for (const [label, texts] of [DEFECTS, WISHES, QUESTIONS, OTHERS].entries()) {
    for (const text of texts.trim().split('\n')) {
      const rest = { label, source: 'own', genre: 'ticket', possible: 0b1111, copyOf: text };
      found.push({ record: ticket(text), text, ...rest });
      for (let copy = 0; copy < FRAMED; copy++) {
        found.push({ record: framedTicket(text, label === 0, random), text, ...rest });
      }
    }
  }
  for (const { kind, record: own, text, intent, trade } of coded) {
    if (kind === 'review') continue;
    const label = REQUEST_CLASSES.indexOf(intent);
    found.push({ record: own, text, label, source: trade, genre: 'ticket', possible: 0b1111 });
  }
  return found;
}

/** Sets with a `label` of negative, neutral or positive; which of them occur, and what they are like. */
const FEELING_SETS = [
  ['sst2', 'movies', 0b101],
  ['vader_movies', 'movies', 0b111],
  ['vader_nyt', 'news', 0b111],
  ['vader_tweets', 'tweets', 0b111],
  ['sa4se_app', 'apps', 0b111],
  ['sa4se_gh', 'github', 0b111],
  ['sa4se_so', 'stackoverflow', 0b111],
  ['sa4se_cr', 'code-review', 0b011],
] as const;

/** Texts with how their writer feels; each text once. */
export function loadFeelings(folder: string, coded: readonly CustomerText[]): readonly Labelled[] {
  const found = new Map<string, Labelled>();
  const add = (
    text: string,
    label: number | undefined,
    rest: Omit<Labelled, 'record' | 'text' | 'label'> & { readonly record?: AnyRecord },
  ) => {
    const key = text.toLowerCase().replace(/[^a-z]/g, '');
    if (label !== undefined && !found.has(key))
      found.set(key, { record: ticket(text), text, label, ...rest });
  };
  for (const [source, genre, possible] of FEELING_SETS) {
    for (const { text = '', label = '' } of rowsOf(folder, source)) {
      add(text, FEELINGS[label], { source, genre, possible });
    }
  }
  for (const source of ['clap_rq1', 'urr']) {
    for (const { text = '', rating = '' } of rowsOf(folder, source)) {
      const stars = Number(rating);
      const label = stars <= 2 ? 0 : stars === 5 ? 2 : undefined;
      add(text, label, { source: `${source} stars`, genre: 'apps', possible: 0b101 });
    }
  }
  for (const [text, labels] of aspectLabels(folder)) {
    if (labels.size === 1)
      add(text, [...labels][0], { source: 'acos_laptop', genre: 'laptops', possible: 0b111 });
  }
  for (const { text = '', label = '' } of rowsOf(folder, 'complaints19')) {
    if (label === 'complaint') add(text, 0, { source: 'complaints19', genre: 'complaints', possible: 0b111 });
  }
  for (const { record: own, text, sentiment, trade } of coded) {
    const rest = { source: 'customers', genre: 'customers', possible: 0b111, trade };
    add(text, FEELINGS[sentiment], { ...rest, record: own });
  }
  for (const [texts, label] of [
    [DISLIKES, 0],
    [MIXED, 0],
    [NEUTRALS, 1],
    [LIKES, 2],
  ] as const) {
    for (const text of texts.trim().split('\n'))
      add(text, label, { source: 'own', genre: 'own', possible: 0b111 });
  }
  return [...found.values()];
}

/** Attributes of the aspects of laptops, as places in `DEVICE_THEMES`. */
const ATTRIBUTES: Readonly<Record<string, number>> = {
  GENERAL: 0,
  MISCELLANEOUS: 0,
  USABILITY: 1,
  DESIGN_FEATURES: 1,
  OPERATION_PERFORMANCE: 2,
  QUALITY: 3,
  PRICE: 4,
  PORTABILITY: 5,
  CONNECTIVITY: 6,
};

/** A sentence of a review of a device, and what of it it is about. */
export interface Themed {
  readonly record: AnyRecord;
  readonly text: string;
  readonly themes: ReadonlySet<number>;
}

export function loadThemes(folder: string): readonly Themed[] {
  const found = new Map<string, Set<number>>();
  for (const { text = '', category = '' } of rowsOf(folder, 'acos_laptop')) {
    const theme = ATTRIBUTES[category.split('#')[1] ?? ''];
    if (theme !== undefined) found.set(text, (found.get(text) ?? new Set()).add(theme));
  }
  return [...found].map(([text, themes]) => ({ record: record('reviews', { body: text }), text, themes }));
}

/** A sentence, one thing it speaks of, and what it thinks of it. */
export interface Aspected {
  readonly record: AnyRecord;
  readonly text: string;
  /** The words that name it; empty when it is only implied. */
  readonly aspect: string;
  readonly label: number;
}

export function loadAspects(folder: string): readonly Aspected[] {
  return rowsOf(folder, 'acos_laptop').flatMap(({ text = '', aspect = '', label = '' }) => {
    const own = FEELINGS[label];
    return own === undefined ? [] : [{ record: ticket(text), text, aspect, label: own }];
  });
}

/** Feelings about the aspects of each sentence: where they agree, they are those of the sentence. */
function aspectLabels(folder: string): ReadonlyMap<string, ReadonlySet<number>> {
  const labels = new Map<string, Set<number>>();
  for (const { text = '', label = '' } of rowsOf(folder, 'acos_laptop')) {
    const own = FEELINGS[label];
    if (own !== undefined) labels.set(text, (labels.get(text) ?? new Set()).add(own));
  }
  return labels;
}
