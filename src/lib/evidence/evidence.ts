import type { Evidence } from '../../model/evidence.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Observation, Span, Text } from '../../model/signal.ts';
import { hash32, mix32 } from '../hash.ts';
import { compareBy } from '../stable-order.ts';
import { cutWords, SPARE } from '../text/cut-text.ts';
import { cutToCells } from '../text/verbatim.ts';

/** Evidence kept per statement. Reports show fewer; spreadsheets may show all of these. */
export const MAX_EVIDENCE = 20;

/** Longest quote a report shows, in UTF-16 units. Evidence keeps `SPARE` more, for what is masked across the end. */
export const MAX_QUOTE = 240;

/** A bounded sample of the best evidence and the number of all of it: mergeable and independent of order. */
export interface EvidenceState {
  readonly total: number;
  readonly shown: readonly EvidenceItem[];
  readonly [key: string]: number | readonly EvidenceItem[];
}

/** JSON form of `Evidence`. */
export interface EvidenceItem {
  readonly at: { readonly source: string; readonly row: number; readonly column?: string };
  readonly id: string | null;
  readonly quote: string;
  readonly rank: number;
  /** Hash of the customer whose words they are; 0 when unknown. */
  readonly who: number;
  readonly [key: string]: string | number | null | { readonly [key: string]: string | number };
}

// Content decides before the address, so that moving rows about does not change what is shown.
const byContent = compareBy<EvidenceItem>(
  (e) => hash32(e.quote),
  (e) => e.quote,
  (e) => e.id ?? '',
  (e) => e.at.source,
  (e) => e.at.row,
  (e) => e.at.column ?? '',
);

function order(a: EvidenceItem, b: EvidenceItem): number {
  return a.rank > b.rank ? -1 : a.rank < b.rank ? 1 : byContent(a, b);
}

export const NO_EVIDENCE: EvidenceState = { total: 0, shown: [] };

/** Collects the best evidence, one item per wording: a sentence that fifty tickets share is one proof. */
export class EvidenceSample {
  readonly #cap: number;
  #total = 0;
  /** By wording; made for the first one, because most samples of a batch stay empty. */
  #items: Map<number, EvidenceItem> | null = null;

  constructor(cap = MAX_EVIDENCE) {
    this.#cap = cap;
  }

  /** @returns the hash of its wording */
  add(item: EvidenceItem | null): number | null {
    this.#total++;
    if (item === null) return null;
    this.#items ??= new Map();
    const wording = keepBest(this.#items, item);
    // Sorting now and then keeps the cost per row constant.
    if (this.#items.size >= 8 * this.#cap) this.#items = this.#trim(this.#items);
    return wording;
  }

  toState(): EvidenceState {
    const items = this.#items === null ? [] : [...this.#items.values()];
    return { total: this.#total, shown: items.sort(order).slice(0, this.#cap) };
  }

  #trim(items: ReadonlyMap<number, EvidenceItem>): Map<number, EvidenceItem> {
    return new Map([...items].sort((a, b) => order(a[1], b[1])).slice(0, this.#cap));
  }
}

/**
 * The best of two samples. Of items with the same wording only the best can be among the best, in any part and in
 * the whole, so the laws of merging hold.
 */
export function mergeEvidence(a: EvidenceState, b: EvidenceState, cap = MAX_EVIDENCE): EvidenceState {
  if (a.total === 0) return b;
  if (b.total === 0) return a;
  const total = a.total + b.total;
  if (b.shown.length === 0 && a.shown.length <= cap) return { total, shown: a.shown };
  if (a.shown.length === 0 && b.shown.length <= cap) return { total, shown: b.shown };
  const shown: EvidenceItem[] = [];
  const wordings = new Set<number>();
  for (let i = 0, j = 0; shown.length < cap; ) {
    const one = a.shown[i];
    const other = b.shown[j];
    const isFirst = one !== undefined && (other === undefined || order(one, other) <= 0);
    const item = isFirst ? one : other;
    if (item === undefined) break;
    if (isFirst) i++;
    else j++;
    const wording = wordingOf(item.quote);
    if (wordings.has(wording)) continue;
    wordings.add(wording);
    shown.push(item);
  }
  return { total, shown };
}

function keepBest(items: Map<number, EvidenceItem>, item: EvidenceItem): number {
  const key = wordingOf(item.quote);
  const other = items.get(key);
  if (other === undefined || order(item, other) < 0) items.set(key, item);
  return key;
}

/**
 * Hash of a quote's words without case, marks and numbers: equal for what templates and copying made. The same as
 * `hash32` of the words with one blank between them, without making them.
 */
function wordingOf(quote: string): number {
  let hash = FNV_START;
  let begun = false;
  let between = false;
  for (let i = 0; i < quote.length; i++) {
    const code = quote.charCodeAt(i);
    if (code > 127) return wordingOfAny(quote);
    const letter = code | 32;
    if (letter < 97 || letter > 122) {
      between = begun;
      continue;
    }
    if (between) hash = Math.imul(hash ^ 32, FNV_PRIME);
    hash = Math.imul(hash ^ letter, FNV_PRIME);
    begun = true;
    between = false;
  }
  return begun ? mix32(hash) : hash32(quote);
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function wordingOfAny(quote: string): number {
  const words = quote
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return hash32(words === '' ? quote : words);
}

/**
 * Evidence in the order in which it is shown: every customer's best first, then their second best. Ranks are
 * given anew, so this is the last step of a conclusion.
 */
export function spreadEvidence({ total, shown }: EvidenceState): EvidenceState {
  const turns = new Map<number, number>();
  const turned = [...shown].sort(order).map((item, place) => {
    const turn = item.who === 0 ? 0 : (turns.get(item.who) ?? 0);
    turns.set(item.who, turn + 1);
    return { item, turn, place };
  });
  turned.sort((a, b) => a.turn - b.turn || a.place - b.place);
  return { total, shown: turned.map(({ item }, place) => ({ ...item, rank: shown.length - place })) };
}

/**
 * Quotes a span of an observation: verbatim, cut at a word border when far too long. Without a span the beginning of
 * the record's first non-empty text stands for it; null when the record has no words.
 */
export function quote(observation: Observation, span: Span | null, rank = 0): Evidence | null {
  const target = span ?? firstWords(observation.texts);
  const text = target === null ? undefined : observation.texts[target.text];
  if (target === null || text === undefined) return null;
  const said = cutWords(text.raw.slice(target.start, target.end).trim(), MAX_QUOTE + SPARE);
  const words = cutToCells(said, observation.record.origin.cells?.[text.field]);
  return words === '' ? null : proveBy(observation.record, { field: text.field, words, rank });
}

/** Words of one of a record's cells, with their address. @param field canonical field that was read from the cell */
export function proveBy(
  { id, origin: { source, row, columns } }: AnyRecord,
  { field, words, rank }: { readonly field: string; readonly words: string; readonly rank: number },
): Evidence {
  const column = columns[field];
  const at = column === undefined ? { source, row } : { source, row, column };
  return { at, id, quote: words, rank: Math.trunc(rank) };
}

function firstWords(texts: readonly Text[]): Span | null {
  for (const [index, text] of texts.entries()) {
    const first = text.tokens[0];
    const last = text.tokens.at(-1);
    if (first !== undefined && last !== undefined) return { text: index, start: first.start, end: last.end };
  }
  return null;
}
