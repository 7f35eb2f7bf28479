// Learns the weights of the text signals from the labelled development sets: `npm run train:signals [folder]`.
// Seeded: the same sets give the same bytes.
import { writeFileSync } from 'node:fs';
import { ROWS, WordFeatures } from '../../src/signals/model/word-features.ts';
import { prepareTexts } from '../../src/signals/prepare.ts';
import { type Labelled, loadFeelings, loadIntents } from './corpus.ts';
import { packWeights } from './pack.ts';
import { trainFeeling } from './train-feeling.ts';
import { trainIntent } from './train-intent.ts';
import { writeCard } from './write-card.ts';

const folder = process.argv[2] ?? '../shared/labels';
const intents = loadIntents(folder);
const feelings = loadFeelings(folder);
const intent = trainIntent(intents);
console.table(intent.measured);
const feeling = trainFeeling(feelings);
console.table(feeling.measured);

const { both, issue, genre, cues } = intent.models;
const packed = packWeights(
  { intent: both, issue, genre, sentiment: feeling.model },
  countTexts([...intents, ...feelings]),
);
writeFileSync('src/signals/model/weights.data.ts', packed);
writeFileSync(
  'src/signals/intent/blend.data.ts',
  dataFile('BLEND', 'What cues and opinions are worth; see `blend.ts`.', {
    both: both.dense,
    cues: cues.dense,
    genre: genre.dense,
    issue: issue.dense,
    gate: intent.gate,
  }),
);
writeFileSync(
  'src/signals/sentiment/feeling.data.ts',
  `// Written by \`npm run train:signals\`.

/** What learned words and the lexicon are worth; see \`read-sentiment.ts\`. */
export const FEELING: { readonly words: number; readonly weights: readonly number[] } = {
  words: ${round(feeling.words)},
  weights: [${[...feeling.weights].map(round).join(', ')}],
};
`,
);
writeFileSync('docs/text-model.md', writeCard({ intent, feeling, intents, feelings, bytes: packed.length }));

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
