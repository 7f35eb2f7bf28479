// Learns the weights of the text signals from the labelled development sets: `npm run train:signals [folder]`.
// Seeded: the same sets give the same bytes.
import { writeFileSync } from 'node:fs';
import type { CustomerCues } from '../../src/signals/customer-odds.ts';
import type { ReasonCues } from '../../src/signals/loss-reason/reason-odds.ts';
import { CUSTOMER_HEADS, DEVICE_FEELING, HEADS } from '../../src/signals/model/heads.ts';
import { ROWS, WordFeatures } from '../../src/signals/model/word-features.ts';
import { prepareTexts } from '../../src/signals/prepare.ts';
import { type Labelled, loadAspects, loadFeelings, loadIntents, loadThemes } from './corpus.ts';
import { loadCustomerTexts } from './customer-texts.ts';
import { loadDealNotes } from './deal-notes.ts';
import type { Linear } from './fit.ts';
import { countRows, type PackedHead, packTable } from './pack.ts';
import { trainAspect } from './train-aspect.ts';
import { trainCustomers } from './train-customers.ts';
import { trainFeeling } from './train-feeling.ts';
import { trainIntent } from './train-intent.ts';
import { trainReasons } from './train-reasons.ts';
import { packRivals, trainRivals } from './train-rivals.ts';
import { trainThemes } from './train-themes.ts';
import { writeCard } from './write-card.ts';

const folder = process.argv[2] ?? '../shared/labels';
const coded = loadCustomerTexts();
const intents = loadIntents(folder, coded);
const feelings = loadFeelings(folder, coded);
const intent = trainIntent(intents);
console.table(intent.measured);
const feeling = trainFeeling(feelings, intent.models.genre, intent.requests);
console.table(feeling.measured);

const themed = loadThemes(folder);
const theme = trainThemes(themed, [...intents, ...feelings]);
console.table(theme.measured);
const aspect = trainAspect(loadAspects(folder));

const customer = trainCustomers(coded, intent.requests);
console.table(customer.measured);

const notes = loadDealNotes();
const rival = trainRivals(notes);
console.table(rival.measured);
const reason = trainReasons(notes);
console.table(reason.measured);

const { both, issue, customer: request, genre } = intent.models;
const asked = countTexts(intents);
const all = countTexts([...intents, ...feelings]);
const main = packTable('MAIN', 'What all texts are asked: the heads of `HEADS`.', [
  { ...HEADS.intent, model: both, met: asked },
  { ...HEADS.issue, model: issue, met: asked },
  { ...HEADS.genre, model: genre, met: asked },
  { ...HEADS.sentiment, model: feeling.model, met: all },
  { ...HEADS.device, model: theme.device, met: all },
]);
const reviewed = countRows(theme.texts);
const device = packTable('DEVICE', 'What reviews of devices are asked: `DEVICE_THEMES`, and how they feel.', [
  ...singly(theme.model, reviewed),
  { ...DEVICE_FEELING, model: aspect, met: reviewed },
]);
const written = countRows(customer.texts);
const customers = packTable('CUSTOMER', 'What tickets and reviews of software are asked: `CUSTOMER_HEADS`.', [
  ...singly(customer.model, written),
  { ...CUSTOMER_HEADS.request, model: request, met: written },
  { ...CUSTOMER_HEADS.mood, model: feeling.customer, met: written },
]);
const deals = packTable(
  'DEALS',
  "What sellers' notes are asked: `LOSS_GROUPS`.",
  singly(reason.model, countRows(reason.texts)),
);
const packed = `// Written by \`npm run train:signals\`; what it was learned from stands in docs/text-model.md.
import type { PackedTable } from './table.ts';
${main}${device}${customers}${deals}`;
writeFileSync('src/signals/model/weights.data.ts', packed);
writeFileSync(
  'src/signals/themes/device.data.ts',
  `// Written by \`npm run train:signals\`.

/** What makes a text a review of a device, and what rules are worth there; see \`device-scores.ts\`. */
export const DEVICE_CUES: { readonly constant: number; readonly weights: readonly number[] } = {
  constant: ${round(theme.device.dense[0] ?? 0)},
  weights: [${[...theme.model.dense].map(round).join(', ')}],
};

/** What the lexicon is worth for how a review of a device feels; see \`aspect.ts\`. */
export const DEVICE_FEELINGS: readonly number[] = [${[...aspect.dense].map(round).join(', ')}];
`,
);
writeFileSync(
  'src/signals/customer.data.ts',
  `// Written by \`npm run train:signals\`.

/** What learned words and rules are worth, see \`customer-odds.ts\`. */
export const CUSTOMER_CUES = {
  themes: ${cues(customer.themes)},
  expectation: ${cues(customer.expectation)},
} as const;
`,
);
writeFileSync(
  'src/signals/genre.data.ts',
  `// Written by \`npm run train:signals\`.

/** Constants of the genres, in the order of the head's columns, to tell what kind of text one is. */
export const GENRE_CONSTANTS: readonly number[] = [${[...genre.dense].map(round).join(', ')}];
`,
);
writeFileSync(
  'src/signals/intent/blend.data.ts',
  dataFile('BLEND', 'What cues and opinions are worth; see `blend.ts`.', {
    both: both.dense,
    issue: issue.dense,
    customer: request.dense,
    gate: intent.gate,
    alone: intent.alone,
  }),
);
writeFileSync(
  'src/signals/sentiment/feeling.data.ts',
  dataFile('FEELING', 'What the lexicon and opinions are worth; see `blend.ts`.', {
    both: feeling.model.dense,
    customer: feeling.customer.dense,
    lexicon: feeling.lexicon.dense,
    gate: feeling.gate,
    request: feeling.request,
  }),
);
writeFileSync(
  'src/signals/loss-reason/reason.data.ts',
  `// Written by \`npm run train:signals\`.

/** What learned words and rules are worth; see \`reason-odds.ts\`. */
export const REASON_CUES = {
  words: ${round(reason.cues.words)},
  found: ${round(reason.cues.found)},
  first: ${round(reason.cues.first)},
  constants: [${moved(reason.cues, reason.model).join(', ')}],
} as const;
`,
);
writeFileSync('src/signals/competitors/rival.data.ts', packRivals(rival.model));
writeFileSync(
  'docs/text-model.md',
  writeCard({
    ...{ intent, feeling, theme, customer, rival, reason },
    ...{ intents, feelings, themed, coded, notes },
    bytes: packed.length,
  }),
);

function cues({ bases, terms, found, constants }: CustomerCues): string {
  const list = (numbers: readonly number[]): string => `[${numbers.map(round).join(', ')}]`;
  return `{ bases: ${list(bases)}, terms: ${list(terms)}, found: ${list(found)}, constants: ${list(constants)} }`;
}

/** Constants of the columns become constants of the gate. */
function moved({ words, constants }: ReasonCues, { dense }: Linear): readonly number[] {
  return constants.map((constant, i) => round(constant + words * (dense[i] ?? 0)));
}

/** In how many texts each row of the table occurs. */
function countTexts(texts: readonly Labelled[]): Uint16Array {
  const met = new Uint16Array(ROWS);
  const features = new WordFeatures();
  for (const { record } of texts) {
    features.read(prepareTexts(record));
    for (const row of features.rows.subarray(0, features.count))
      met[row] = Math.min(60_000, (met[row] ?? 0) + 1);
  }
  return met;
}

/** The columns of a model, each with a scale of its own. */
function singly({ classes, table }: Linear, met: Uint16Array): readonly PackedHead[] {
  return Array.from({ length: classes }, (_, from) => {
    const own = Float32Array.from({ length: ROWS }, (_, row) => table[row * classes + from] ?? 0);
    return { from, size: 1, met, model: { classes: 1, table: own, dense: new Float64Array(0) } };
  });
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function dataFile(name: string, about: string, values: Readonly<Record<string, Iterable<number>>>): string {
  const lines = Object.entries(values).map(
    ([key, numbers]) => `  ${key}: [${[...numbers].map((value) => round(value)).join(', ')}],`,
  );
  return `// Written by \`npm run train:signals\`.

/** ${about} */
export const ${name}: Readonly<Record<${Object.keys(values)
    .map((key) => `'${key}'`)
    .join(' | ')}, readonly number[]>> = {
${lines.join('\n')}
};
`;
}
