import { FAMILIES, type Family } from '../../lib/complaints.ts';
import { type EvidenceState, mergeEvidence } from '../../lib/evidence/evidence.ts';
import { speakerOf } from '../../lib/evidence/evidence-items.ts';
import { Proofs } from '../../lib/evidence/proofs.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { compareText } from '../../lib/stable-order.ts';
import { Distinct, type DistinctState, mergeDistinct } from '../../lib/states/distinct.ts';
import { mergeRows } from '../../lib/states/sorted-rows.ts';
import { PhraseBook } from '../../lib/text/phrases.ts';
import { sentenceAround, tokenAt } from '../../lib/text/widen-span.ts';
import type { MapContext } from '../../model/analyzer.ts';
import type { Observation, Span } from '../../model/signal.ts';
import { claimReader, type Voice } from './claims.ts';
import { ANSWER_WORDS, PROMISE_WORDS, SALE_WORDS } from './promise-words.data.ts';

/** Who speaks of something, by side: distinct customers, and what they say. */
export type Cell = {
  /** The claim's place as digits, `theme <id>`, `source <family>`, or `answer <family>` for what support said. */
  readonly key: string;
  readonly supporting: DistinctState;
  readonly contradicting: DistinctState;
  /** Customers who wish for what is claimed. */
  readonly asking: DistinctState;
  /** Customers who say that something else was promised or expected, or that an answer did not hold. */
  readonly sold: DistinctState;
  /** Statements of that by family, in the order of `FAMILIES`. */
  readonly statements: readonly number[];
  readonly evidence: EvidenceState;
};

/** Bounded by 200 claims, the themes and five families, each with at most four times 1,024 hashes and 12 quotes. */
export type State = readonly Cell[];

/** Quotes kept of each. */
const MAX_QUOTES = 12;

export function map(batch: readonly Observation<Family>[], { reference, themes }: MapContext): State {
  const cells = new Cells();
  const claims = reference?.claims ?? null;
  const reader = claims === null || claims.length === 0 ? null : claimReader(claims, { themes });
  for (const observation of batch) {
    const gaps = findGaps(observation);
    const voices = reader?.read(observation) ?? [];
    if (gaps.length === 0 && voices.length === 0) continue;
    const key = recordKey(observation);
    const who = speakerOf(observation.record) ?? key;
    const gap = gaps.find(({ isAnswer }) => !isAnswer)?.span ?? null;
    const answer = gaps.find(({ isAnswer }) => isAnswer)?.span ?? null;
    for (const voice of voices)
      noteVoice(cells.at(String(voice.claim)), observation, { voice, key, who, gap });
    if (gap !== null) noteGap(cells, observation, { key, who, gap });
    if (answer !== null)
      addGap(cells.at(`answer ${observation.record.kind}`), observation, { key, who, gap: answer });
  }
  return cells.toState();
}

export function merge(a: State, b: State): State {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return mergeRows(a, b, { compare: (x, y) => compareText(x.key, y.key), join: mergeCell });
}

const bookOf = (patterns: readonly string[]) =>
  new PhraseBook(patterns.map((pattern) => [pattern, true] as const));
const promises = bookOf(PROMISE_WORDS);
const answers = bookOf(ANSWER_WORDS);
const sales = bookOf(SALE_WORDS);

/** Words of a broken expectation. */
interface Gap {
  readonly span: Span;
  /** Support said so after the sale: nobody sold it. */
  readonly isAnswer: boolean;
}

/** Broken expectations that tell of a promise. Won deals are told by those who won them. */
function findGaps({ record, signals, texts }: Observation<Family>): readonly Gap[] {
  if (record.kind === 'deals' && record.outcome !== 'lost') return NO_GAPS;
  const gaps = signals.expectation?.negative ?? [];
  if (gaps.length === 0) return NO_GAPS;
  return gaps.flatMap((span): Gap[] => {
    const text = texts[span.text];
    if (text === undefined || text.tokens.length === 0) return [];
    const { from } = sentenceAround(text, Math.min(tokenAt(text, span.start), text.tokens.length - 1));
    const to = Math.max(from + 1, tokenAt(text, span.end));
    const says = (book: PhraseBook<true>): boolean => book.find(text.tokens, from, to).length > 0;
    const isAnswer = says(answers);
    return isAnswer || says(promises) ? [{ span, isAnswer: isAnswer && !says(sales) }] : [];
  });
}

const NO_GAPS: readonly Gap[] = [];

interface Said {
  readonly key: string;
  readonly who: string;
  /** The words of a broken promise, where the record has some. */
  readonly gap: Span | null;
}

function noteVoice(
  cell: CellBuilder,
  observation: Observation<Family>,
  { voice: { side, span }, key, who, gap }: Said & { readonly voice: Voice },
): void {
  if (side !== 'against') {
    (side === 'for' ? cell.supporting : cell.asking).addName(who);
    return;
  }
  cell.contradicting.addName(who);
  if (gap !== null) cell.sold.addName(who);
  // From its first letter on: the sentence that begins there is quoted, and not the one behind its full stop.
  cell.proofs.add(observation, span === null ? null : { ...span, end: span.start + 1 }, key);
}

function noteGap(cells: Cells, observation: Observation<Family>, { key, who, gap }: Said): void {
  const { record, signals } = observation;
  const themes = (signals.themes ?? [])
    .filter(({ polarity }) => polarity <= 0)
    .map(({ id }) => `theme ${id}`);
  for (const name of new Set([`source ${record.kind}`, ...themes]))
    addGap(cells.at(name), observation, { key, who, gap });
}

function addGap(cell: CellBuilder, observation: Observation<Family>, { key, who, gap }: Said): void {
  cell.sold.addName(who);
  cell.count(observation.record.kind);
  cell.proofs.add(observation, gap, key);
}

class CellBuilder {
  readonly supporting = new Distinct();
  readonly contradicting = new Distinct();
  readonly asking = new Distinct();
  readonly sold = new Distinct();
  readonly proofs = new Proofs({ tone: -1, exact: true, cap: MAX_QUOTES });
  readonly #statements = FAMILIES.map(() => 0);

  count(family: Family): void {
    const place = FAMILIES.indexOf(family);
    this.#statements[place] = (this.#statements[place] ?? 0) + 1;
  }

  toState(key: string): Cell {
    return {
      key,
      supporting: this.supporting.toState(),
      contradicting: this.contradicting.toState(),
      asking: this.asking.toState(),
      sold: this.sold.toState(),
      statements: [...this.#statements],
      evidence: this.proofs.toState(),
    };
  }
}

class Cells {
  readonly #cells = new Map<string, CellBuilder>();

  at(key: string): CellBuilder {
    let cell = this.#cells.get(key);
    if (cell === undefined) {
      cell = new CellBuilder();
      this.#cells.set(key, cell);
    }
    return cell;
  }

  toState(): State {
    return [...this.#cells].map(([key, cell]) => cell.toState(key)).sort((a, b) => compareText(a.key, b.key));
  }
}

function mergeCell(a: Cell, b: Cell): Cell {
  return {
    key: a.key,
    supporting: mergeDistinct(a.supporting, b.supporting),
    contradicting: mergeDistinct(a.contradicting, b.contradicting),
    asking: mergeDistinct(a.asking, b.asking),
    sold: mergeDistinct(a.sold, b.sold),
    statements: a.statements.map((count, place) => count + (b.statements[place] ?? 0)),
    evidence: mergeEvidence(a.evidence, b.evidence, MAX_QUOTES),
  };
}
