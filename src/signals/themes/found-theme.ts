import type { Clause, Span } from '../../model/signal.ts';
import type { Polarity } from './mood.ts';
import { type Alias, ENOUGH, HINT, NAME } from './theme-book.ts';

/** What a record says of one theme: how much, and its best clause by polarity. */
export class FoundTheme {
  weight = 0;
  readonly spans = new Map<Polarity, Span>();
  readonly #shares = new Map<Polarity, number>();
  /** Weight of the hints of one clause: hints apart from each other are words like any. */
  #hinted = 0;
  #clause: Clause | null = null;
  /** The hint met last: the same word again says nothing new. */
  #hint: Alias | null = null;
  /** Where the phrase met last begins: the same words count once, however many patterns they fit. */
  #from = -1;

  /**
   * Names count at once, hints when there are enough of them in a clause; what it thinks counts as one more.
   * @param from first token of the phrase
   */
  meet(alias: Alias, from: number, { clause, thinks }: { clause: Clause; thinks: boolean }): void {
    if (this.#clause !== clause) {
      this.#clause = clause;
      this.#hinted = 0;
      this.#hint = null;
    } else if (this.#from === from) return;
    this.#from = from;
    if (alias.weight === NAME) this.weight += NAME;
    else if (alias !== this.#hint) this.#addHint(alias, thinks ? HINT : 0);
  }

  #addHint(alias: Alias, opinion: number): void {
    this.#hint = alias;
    this.#hinted += HINT;
    if (this.#hinted + opinion < ENOUGH) return;
    this.weight += this.#hinted + opinion;
    this.#hinted = 0;
  }

  /**
   * Keeps the first clause of each polarity, of those that tell something.
   * @param share what it is worth as a quote, from 0 to 1
   */
  quote(polarity: Polarity, span: Span, share: number): void {
    if (share <= (this.#shares.get(polarity) ?? 0)) return;
    this.#shares.set(polarity, share);
    this.spans.set(polarity, span);
  }

  get isEnough(): boolean {
    return this.weight >= ENOUGH;
  }
}
