import type { Labelled } from './corpus.ts';
import type { FeelingTraining } from './train-feeling.ts';
import type { IntentTraining } from './train-intent.ts';

interface Card {
  readonly intent: IntentTraining;
  readonly feeling: FeelingTraining;
  readonly intents: readonly Labelled[];
  readonly feelings: readonly Labelled[];
  /** Size of the weights as shipped. */
  readonly bytes: number;
}

/** Where texts came from, what their licence is. */
const LICENCES: Readonly<Record<string, string>> = {
  nlbse24: 'NLBSE 2024 issue reports; public GitHub issues, empty licence file',
  clap_rq1: 'CLAP app reviews (Scalabrino et al. 2017); none stated',
  'clap_rq1 stars': 'the same reviews, by their stars',
  banking77: 'Banking77 (PolyAI 2020); CC-BY-4.0',
  own: 'written for this purpose; under the licence of this project',
  sst2: 'SST-2 sentences; none stated',
  vader_movies: 'VADER ground truth (Hutto & Gilbert 2014); MIT',
  vader_nyt: 'VADER ground truth; MIT',
  vader_tweets: 'VADER ground truth; MIT',
  sa4se_app: 'SA4SE (Zhang et al. 2020); none stated',
  sa4se_gh: 'SA4SE; none stated',
  sa4se_so: 'SA4SE; none stated',
  sa4se_cr: 'SA4SE; none stated',
  'urr stars': 'URR golden set (Ciurumelea et al. 2017), by stars; MIT',
  acos_laptop: 'ACOS laptops (Cai et al. 2021); none stated',
  complaints19: 'Complaints on social media (Preoţiuc-Pietro et al. 2019); none stated',
};

/** Macro-F1 of VADER and of a hashed linear model with a lexicon, trained on other sources only. */
const PUBLISHED: Readonly<Record<string, readonly [vader: string, linear: string]>> = {
  vader_movies: ['.420', '.458'],
  vader_nyt: ['.554', '.535'],
  vader_tweets: ['.706', '.706'],
  sa4se_app: ['.445', '.518'],
  sa4se_so: ['.531', '.554'],
  sa4se_gh: ['.558', '.699'],
  sa4se_cr: ['.471', '.623'],
};

/** The card that stands beside the weights, in Markdown. */
export function writeCard({ intent, feeling, intents, feelings, bytes }: Card): string {
  return `# The text model

Written by \`npm run train:signals\`; do not edit. The same sets give the same bytes.

One table of ${(bytes / 1e6).toFixed(1)} MB (base64) holds the weights of hashed word stems and pairs of stems, one byte
each, for what a text asks for (defect, enhancement, how-to, other) and how it feels (negative, neutral, positive).
Beside them count the cues of the rules and the valences of the lexicon. How much learned words and rules count
depends on how much a text is like those learned from; that was learned on texts whose source was held out.

## What it was learned from

No text ships; weights are numbers. Numbers of texts after removing doubles, copies in other company included.

| set | texts | used for | licence |
|---|---|---|---|
${sourceRows(intents, 'intent')}
${sourceRows(feelings, 'sentiment')}

## Settings

Multinomial logistic regression by AdaGrad (rate 0.15, falling to 30 %; decay 1e-5), 8 epochs for intent and 3 for
sentiment, seeded. Each class of each source counts as 800 texts, between a tenth and three times as much a text;
issue reports count double. Classes that a source could not give are left out of its loss. Words met once are
dropped. Below a probability of .34 nothing is said, and the text counts as \`other\`.

## Intent: macro-F1 by hold-out

Chosen among the classes of each set. "Unseen genre" never saw a text written like it; "unseen repository" is
leave-one-repository-out on issue reports; "seen" holds out a random quarter. "Learned" is words and cues without
the gate; "blend" ships. The blend's ${intent.gate.length} numbers were fitted on these same held-out answers.

| held out | texts | rules | learned | blend |
|---|---|---|---|---|
${intent.measured.map(({ fold, n, rules, learned, blend }) => row([fold, n, f1(rules), f1(learned), f1(blend)])).join('\n')}

Elsewhere: on the official test of NLBSE 2024 a linear model for all five repositories reaches .78, SetFit (one
transformer a repository) .83; leaving a repository out, linear models reach .60 to .63.

## Sentiment: macro-F1 by hold-out

"Unseen" holds out everything written like the set, "seen" a random quarter. VADER and the linear model beside it
were measured on these sets, for the last three on their official tests.

| set | texts | lexicon alone | blend, unseen | blend, seen | VADER | linear, unseen |
|---|---|---|---|---|---|---|
${feeling.measured
  .map(({ source, n, lexicon, unseen, seen }) =>
    row([source, n, f1(lexicon), f1(unseen), f1(seen), ...(PUBLISHED[source] ?? ['', ''])]),
  )
  .join('\n')}
`;
}

function sourceRows(texts: readonly Labelled[], use: string): string {
  const counts = new Map<string, number>();
  for (const { source, genre } of texts) {
    const name = genre === 'issue' ? 'nlbse24' : source;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, n]) => row([name, n, use, LICENCES[name] ?? ''])).join('\n');
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function f1(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}
