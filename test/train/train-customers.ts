import { REQUEST_CLASSES } from '../../src/model/kinds.ts';
import type { Reading } from '../../src/model/signal.ts';
import {
  brevity,
  type CustomerCues,
  type CustomerGate,
  type Heard,
  loudest,
  readTerms,
  TERMS,
  weighWords,
} from '../../src/signals/customer-odds.ts';
import { createExpectationRules } from '../../src/signals/expectation/rules.ts';
import { createScale, strongestClass } from '../../src/signals/intent/weigh-reading.ts';
import { CODED_THEMES, CUSTOMER_HEADS } from '../../src/signals/model/heads.ts';
import { LENGTH } from '../../src/signals/model/table.ts';
import { WordFeatures } from '../../src/signals/model/word-features.ts';
import { prepareTexts } from '../../src/signals/prepare.ts';
import { likelyPlaces, ruledThemes } from '../../src/signals/themes/customer-themes.ts';
import { createThemeRules } from '../../src/signals/themes/rule-themes.ts';
import type { CustomerText } from './customer-texts.ts';
import type { Linear } from './fit.ts';
import {
  type Coded,
  type ColumnOptions,
  fitColumns,
  type HeldOut as HeldOutText,
  holdOutAuthors,
} from './fit-columns.ts';
import { fitGate } from './fit-gate.ts';
import { ratios } from './ratios.ts';

const THEMES = CODED_THEMES.length;
const COLUMNS = THEMES + CUSTOMER_HEADS.expectation.size;
/** `contrast`: how much words that tell the classes apart are listened to from the start. */
const OPTIONS: ColumnOptions = { columns: COLUMNS, epochs: 10, contrast: 0.9 };

/** A coded text, what the rules find in it, and what it is; by column. */
export interface PreparedCustomer extends Coded {
  readonly trade: string;
  readonly kind: CustomerText['kind'];
  readonly ruled: Uint8Array;
}

export interface CustomerTraining {
  readonly model: Linear;
  readonly themes: CustomerCues;
  readonly expectation: CustomerCues;
  readonly texts: readonly PreparedCustomer[];
  readonly measured: readonly CustomerMeasure[];
}

export interface CustomerMeasure {
  readonly what: string;
  readonly n: number;
  readonly rules: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param requests what tickets ask for, told by who never saw their trades */
export function trainCustomers(
  corpus: readonly CustomerText[],
  requests: ReadonlyMap<string, number>,
): CustomerTraining {
  const texts = prepare(corpus, requests);
  const heldOut = holdOutAuthors(texts, ({ trade }) => trade, OPTIONS);
  const gates = learnGates(heldOut);
  const model = fitColumns(texts, OPTIONS);
  const based = (head: keyof Gates): CustomerCues => {
    const { from, size } = CUSTOMER_HEADS[head];
    return { bases: [...model.dense.subarray(from, from + size)], ...gates[head] };
  };
  return {
    model,
    themes: based('themes'),
    expectation: based('expectation'),
    texts,
    measured: measure(heldOut),
  };
}

const features = new WordFeatures();

function prepare(
  corpus: readonly CustomerText[],
  requests: ReadonlyMap<string, number>,
): readonly PreparedCustomer[] {
  const rules = createThemeRules({ competitors: [], themes: [] });
  const promises = createExpectationRules();
  const weigh = createScale();
  return corpus.map(({ record, text, trade, kind, themes, expectation }) => {
    const reading: Reading = { record, texts: prepareTexts(record) };
    features.read(reading.texts);
    const rows = features.rows.slice(0, features.count);
    const label = REQUEST_CLASSES[requests.get(text) ?? -1] ?? strongestClass(weigh(reading), reading);
    const told = promises(reading);
    const isToldOf = (sign: 'negative' | 'positive') => expectation === sign || expectation === 'both';
    return {
      trade,
      kind,
      rows,
      share: (brevity(rows.length) * LENGTH) / Math.sqrt(Math.max(1, rows.length)),
      coded: bits([
        ...CODED_THEMES.map((id) => themes.includes(id)),
        isToldOf('negative'),
        isToldOf('positive'),
      ]),
      ruled: Uint8Array.of(
        ...ruledThemes(rules(reading, { intent: { label, span: null } })),
        ...bits([told.negative.length > 0, told.positive.length > 0]),
      ),
    };
  });
}

function bits(facts: readonly boolean[]): Uint8Array {
  return Uint8Array.from(facts, Number);
}

type HeldOut = HeldOutText<PreparedCustomer>;

type Gates = Readonly<Record<'themes' | 'expectation', CustomerGate>>;

function learnGates(cases: readonly HeldOut[]): Gates {
  const { themes, expectation } = CUSTOMER_HEADS;
  // One file is about expectations alone: what is usual has to be learned from the others.
  const usual = cases.filter(({ text }) => text.trade !== 'expectations');
  return {
    themes: learnGate(cases, themes, TERMS),
    // Short texts that tell of promises are fewer than they should be: length would speak against what is plain.
    expectation: learnGate(usual, expectation, 1),
  };
}

type Head = (typeof CUSTOMER_HEADS)[keyof Gates];

/**
 * Learned from texts whose trade and author the words were not learned from.
 * @param count of the numbers in `readTerms` that are used
 */
function learnGate(cases: readonly HeldOut[], head: Head, count: number): CustomerGate {
  const { from, size } = head;
  const places = Array.from({ length: size }, (_, place) => place);
  const worth = fitGate(
    cases.flatMap((one) => {
      const heard = heardOf(one, head);
      const most = loudest(heard);
      return places.map((place) => ({
        terms: [
          ...readTerms(heard, place, most).subarray(0, count),
          ...places.map((other) => (other === place ? (heard.ruled[place] ?? 0) : 0)),
          ...places.map((other) => (other === place ? 1 : 0)),
        ].map((said) => Float64Array.of(0, said)),
        label: one.text.coded[from + place] ?? 0,
        possible: 0b11,
        weight: 1,
      }));
    }),
    count + 2 * size,
  );
  return {
    terms: worth.slice(0, count),
    found: worth.slice(count, count + size),
    constants: worth.slice(count + size),
  };
}

function heardOf({ text, scores, weighed }: HeldOut, { from, size }: Head): Heard {
  const [said, ruled] = [scores.subarray(from, from + size), text.ruled.subarray(from, from + size)];
  return { said, weighed, ruled };
}

function oddsOf(one: HeldOut, gate: CustomerGate, head: Head): readonly number[] {
  return weighWords(heardOf(one, head), gate);
}

/** With gates that were learned on the other half of the texts. */
function measure(heldOut: readonly HeldOut[]): readonly CustomerMeasure[] {
  const halves = [0, 1].map((half) => learnGates(heldOut.filter((_, i) => i % 2 !== half)));
  const answers = heldOut.map((one, i) => ({ ...one.text, found: answer(one, halves[i % 2]) }));
  const { themes, expectation } = CUSTOMER_HEADS;
  const ofKind = (kind: CustomerText['kind']) => answers.filter((one) => one.kind === kind);
  return [
    score('themes of tickets (micro)', ofKind('ticket'), columnsOf(themes)),
    score('themes of reviews (micro)', ofKind('review'), columnsOf(themes)),
    ...CODED_THEMES.map((id, column) => score(id, answers, [column])),
    score('expectation missed', answers, [expectation.from]),
    score('expectation exceeded', answers, [expectation.from + 1]),
  ];
}

function columnsOf({ from, size }: Head): readonly number[] {
  return Array.from({ length: size }, (_, place) => from + place);
}

function answer(one: HeldOut, gates: Gates | undefined): Uint8Array {
  const found = new Uint8Array(COLUMNS);
  if (gates === undefined) return found;
  const { themes, expectation } = CUSTOMER_HEADS;
  const odds = oddsOf(one, gates.themes, themes);
  for (const place of likelyPlaces(odds, one.text.kind === 'review')) found[place] = 1;
  for (const [place, odds] of oddsOf(one, gates.expectation, expectation).entries())
    if (odds > 0) found[expectation.from + place] = 1;
  return found;
}

function score(
  what: string,
  answers: readonly (PreparedCustomer & { readonly found: Uint8Array })[],
  columns: readonly number[],
): CustomerMeasure {
  const count = (of: (one: (typeof answers)[number], column: number) => boolean): number =>
    answers.reduce((sum, one) => sum + columns.filter((column) => of(one, column)).length, 0);
  const wanted = count(({ coded }, c) => coded[c] === 1);
  const found = count((one, c) => one.found[c] === 1);
  const hits = count((one, c) => one.found[c] === 1 && one.coded[c] === 1);
  const ruled = count((one, c) => one.ruled[c] === 1);
  const right = count((one, c) => one.ruled[c] === 1 && one.coded[c] === 1);
  return {
    what,
    n: wanted,
    rules: (2 * right) / Math.max(1, wanted + ruled),
    ...ratios({ hits, found, wanted }),
  };
}
