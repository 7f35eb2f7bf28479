import { REQUEST_CLASSES, type RequestClass } from '../../model/kinds.ts';
import type { Reading } from '../../model/signal.ts';
import { clauseValences } from '../learned.ts';
import { endsAsQuestion } from './weigh-clause.ts';
import type { Totals } from './weigh-reading.ts';

/** Numbers in what `readCues` gives. */
export const CUES = 21;

/** Made once: what is longer than eight numbers is slow to make. */
const cues = new Float64Array(CUES);

/** What rules and lexicon say about a reading, as numbers around 1 that weights are learned for; written over by the next. */
export function readCues(reading: Reading, totals: Totals, ruled: RequestClass): Float64Array {
  const { sums, oddity } = totals;
  const feel = feelings(reading);
  const most = Math.max(sums[0], sums[1], sums[2], sums[3]);
  cues.fill(0);
  for (let i = 0; i < CLASSES; i++) {
    cues[i] = damp(sums[i] ?? 0);
    if (REQUEST_CLASSES[i] === ruled) cues[CLASSES + 1 + i] = 1;
    if (most > 0 && i < CLASSES - 1) cues[RATIOS + i] = (sums[i] ?? 0) / most;
  }
  cues[CLASSES] = damp(oddity);
  cues[FEELINGS] = damp(feel.positive);
  cues[FEELINGS + 1] = damp(feel.negative);
  cues[FEELINGS + 2] = Math.min(1, feel.questions / 2);
  cues[FEELINGS + 3] = feel.clauses > 0 ? feel.questions / feel.clauses : 0;
  if (most === 0) cues[LENGTHS - 1] = 1;
  for (let i = 0; i < STEPS.length; i++) if (feel.words > (STEPS[i] ?? 0)) cues[LENGTHS + i] = 1;
  return cues;
}

const CLASSES = REQUEST_CLASSES.length;
/** Where groups of cues begin. */
const FEELINGS = 2 * CLASSES + 1;
const RATIOS = FEELINGS + 4;
const LENGTHS = RATIOS + CLASSES;
/** Words beyond which a text is no exclamation, is a mail, is long, is very long. */
const STEPS: readonly number[] = [5, 20, 60, 150];

/** The tenth hint says less than the first. */
function damp(sum: number): number {
  return (1.5 * sum) / (sum + 2);
}

function feelings({ texts }: Reading) {
  const valences = clauseValences(texts);
  const feel = { positive: 0, negative: 0, questions: 0, clauses: 0, words: 0 };
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    if (text === undefined) continue;
    feel.words += text.tokens.length;
    for (let order = 0; order < text.clauses.length; order++) {
      const clause = text.clauses[order];
      const valence = valences[index]?.[order];
      if (clause === undefined || valence === undefined) continue;
      feel.positive += valence.positive;
      feel.negative -= valence.negative;
      feel.clauses++;
      if (endsAsQuestion(text, clause)) feel.questions++;
    }
  }
  return feel;
}
