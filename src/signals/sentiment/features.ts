import type { Valence } from '../../lib/text/valence.ts';
import { WordSet } from '../../lib/text/word-set.ts';
import type { Text } from '../../model/signal.ts';

/** Numbers in what `readFeelings` gives. */
export const FEELINGS = 12;

/** What a writer turns to weighs more than what they turn from. */
const AFTER_TURN = 1.5;
const BEFORE_TURN = 0.5;

/** What the lexicon says about the texts of a record, as numbers around 1 that weights are learned for; written over by the next. */
export function readFeelings(
  texts: readonly Text[],
  valences: readonly (readonly Valence[])[],
): Float64Array {
  const felt = new Felt();
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    if (text !== undefined) felt.add(text, valences[index] ?? []);
  }
  return felt.numbers();
}

/** Made once: what is longer than eight numbers is slow to make. */
const NUMBERS = new Float64Array(FEELINGS);

class Felt {
  #positive = 0;
  #negative = 0;
  #last = 0;
  #best = 0;
  #worst = 0;
  #clauses = 0;
  #questions = 0;
  #exclamations = 0;
  #denials = 0;

  add(text: Text, valences: readonly Valence[]): void {
    for (let order = 0; order < text.clauses.length; order++) {
      const clause = text.clauses[order];
      const valence = valences[order];
      if (clause === undefined || valence === undefined) continue;
      const turns = TURNS.has(text.tokens[clause.from]);
      if (turns) this.#turn();
      this.#addClause(valence, turns ? AFTER_TURN : 1);
      const mark = text.raw.charCodeAt(text.tokens[clause.to - 1]?.end ?? 0);
      if (mark === QUESTION) this.#questions++;
      else if (mark === EXCLAMATION) this.#exclamations++;
    }
  }

  #turn(): void {
    this.#positive *= BEFORE_TURN;
    this.#negative *= BEFORE_TURN;
  }

  #addClause({ sum, positive, negative }: Valence, share: number): void {
    this.#positive += positive * share;
    this.#negative -= negative * share;
    this.#best = Math.max(this.#best, positive);
    this.#worst = Math.max(this.#worst, -negative);
    if (sum !== 0) this.#last = sum;
    if (positive === 0 && negative < 0 && negative > -0.5) this.#denials++;
    this.#clauses++;
  }

  numbers(): Float64Array {
    const sum = this.#positive - this.#negative;
    NUMBERS.set([
      damp(sum),
      damp(this.#positive),
      damp(this.#negative),
      damp(this.#last),
      damp(this.#best),
      damp(this.#worst),
      this.#positive === 0 && this.#negative === 0 ? 1 : 0,
      Math.min(1, this.#questions / 2),
      Math.min(1, this.#exclamations / 2),
      this.#clauses === 0 ? 0 : damp(sum / this.#clauses),
      Math.min(1, this.#clauses / 10),
      Math.min(1, this.#denials / 2),
    ]);
    return NUMBERS;
  }
}

const TURNS = new WordSet('but however yet nevertheless nonetheless');
const EXCLAMATION = 33;
const QUESTION = 63;

/** The tenth kind word says less than the first. */
function damp(sum: number): number {
  return (1.5 * sum) / (Math.abs(sum) + 2);
}
