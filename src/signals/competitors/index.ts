import { compareText } from '../../lib/stable-order.ts';
import { defineSignal } from '../../model/define.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Clause, CompetitorMention, Reading, Span, Text } from '../../model/signal.ts';
import { type Candidate, createDiscovery, type Discover } from './discover.ts';
import {
  compileNames,
  type Gazetteer,
  isCalendarWord,
  isCapitalised,
  type ListedName,
  wordsOf,
} from './gazetteer.ts';

/** Rivals by name: those the settings list, the CRM's own field, and names that stand where a rival's would. */
export default defineSignal<'competitors'>({
  meta: {
    name: 'competitors',
    title: 'Competitors named',
    version: 1,
    reads: ['deals', 'reviews', 'tickets', 'interviews', 'risk-accounts'],
  },
  prepare(settings) {
    const names = compileNames(settings.competitors);
    const discover = createDiscovery();
    return (reading) => findRivals(reading, names, discover);
  },
});

function findRivals(reading: Reading, names: Gazetteer, discover: Discover): readonly CompetitorMention[] {
  const found = new Map<string, CompetitorMention>();
  const { record, texts } = reading;
  const bySeller = record.kind === 'deals' || record.kind === 'risk-accounts';
  for (const [index, text] of texts.entries()) {
    if (text.tokens.length === 0) continue;
    for (const clause of text.clauses) {
      const candidates = discover(text, clause, bySeller);
      addListed(found, { index, text, clause, candidates }, names);
      addProposed(found, { index, text, clause, candidates }, names);
    }
  }
  for (const mention of fieldMentions(record, names)) {
    if (!found.has(keyOf(mention.name))) found.set(keyOf(mention.name), mention);
  }
  return [...found.values()].sort((a, b) => compareText(a.name, b.name));
}

interface Place {
  readonly index: number;
  readonly text: Text;
  readonly clause: Clause;
  readonly candidates: readonly Candidate[];
}

function addListed(found: Map<string, CompetitorMention>, place: Place, { book }: Gazetteer): void {
  const { index, text, clause } = place;
  for (const { value, from, to } of book.find(text.tokens, clause.from, clause.to)) {
    if (!counts(value, from, place)) continue;
    const key = keyOf(value.name);
    if (found.get(key)?.listed === true) continue;
    found.set(key, { name: value.name, listed: true, span: spanOf(index, text, { from, to }) });
  }
}

/** Ordinary words need a capital inside a sentence, or a cue; days and months need the cue. */
function counts({ kind }: ListedName, from: number, { text, clause, candidates }: Place): boolean {
  if (kind === 'plain' || candidates.some((candidate) => candidate.from === from)) return true;
  const token = text.tokens[from];
  if (kind === 'calendar' || token === undefined || !isCapitalised(text, token)) return false;
  // At the start of a clause every word has a capital; a clause of one word is a heading.
  return from > clause.from || clause.to === from + 1;
}

function addProposed(found: Map<string, CompetitorMention>, place: Place, names: Gazetteer): void {
  const { index, text, candidates } = place;
  for (const candidate of candidates) {
    const span = spanOf(index, text, candidate);
    const name = text.raw.slice(span.start, span.end).replace(/['’]s$/, '');
    if (isCalendarWord(name) || names.find(name) !== null || found.has(keyOf(name)) || hasListed(found, span))
      continue;
    found.set(keyOf(name), { name, listed: false, span });
  }
}

/** Is a listed name part of these words already? */
function hasListed(found: ReadonlyMap<string, CompetitorMention>, span: Span): boolean {
  for (const { listed, span: own } of found.values()) {
    if (listed && own?.text === span.text && own.start < span.end && span.start < own.end) return true;
  }
  return false;
}

function keyOf(name: string): string {
  return wordsOf(name).join(' ');
}

/** The CRM's competitor field, which may hold several names. */
function fieldMentions(record: AnyRecord, names: Gazetteer): CompetitorMention[] {
  if (record.kind !== 'deals' || record.competitor === null) return [];
  if (NO_RIVAL.test(record.competitor.trim())) return [];
  const whole = names.find(record.competitor);
  const values = whole === null ? record.competitor.slice(0, MAX_FIELD).split(/[;,|\n]| \/ /) : [whole];
  return values.flatMap((value) => {
    const name = value.trim();
    if (name === '' || NO_RIVAL.test(name) || wordsOf(name).length === 0) return [];
    const listed = names.find(name);
    return [{ name: listed ?? name, listed: listed !== null, span: null }];
  });
}

const MAX_FIELD = 400;
const NO_RIVAL =
  /^(?:n\/?a|none|no|nil|unknown|other|others|not (?:known|applicable|sure|specified)|no (?:competitor|competition|one)|competitor|tbd|-+|\?+|internal|in-?house|status quo|do nothing|nobody)$/i;

function spanOf(index: number, text: Text, { from, to }: Candidate): Span {
  const start = text.tokens[from]?.start ?? 0;
  return { text: index, start, end: text.tokens[to - 1]?.end ?? start };
}
