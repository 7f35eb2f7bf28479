import { compareText } from '../../lib/stable-order.ts';
import type { PhraseHit } from '../../lib/text/phrases.ts';
import { overlap, spanOf } from '../../lib/text/span-of.ts';
import { defineSignal } from '../../model/define.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Clause, CompetitorMention, Reading, Span, Text } from '../../model/signal.ts';
import { looksForeign } from '../glance.ts';
import { isTaught } from '../learned.ts';
import { type Candidate, createDiscovery, type Discover } from './discover.ts';
import { bare } from './find-name.ts';
import {
  compileNames,
  type Gazetteer,
  isCalendarWord,
  isCapitalised,
  type ListedName,
  wordsOf,
} from './gazetteer.ts';
import { HEARD } from './heard.ts';
import {
  ACTS,
  DESCRIBED,
  isSplitName,
  isTakenForName,
  NAMESAKES,
  opensSentence,
  standsAsName,
} from './taken-for-name.ts';

/** Rivals by name: those the settings list, the CRM's own field, and names that stand where a rival's would. */
export default defineSignal<'competitors'>({
  meta: {
    name: 'competitors',
    title: 'Competitors named',
    version: 11,
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
  const reason = texts.find(({ field }) => field === 'lossReason');
  for (const [index, text] of texts.entries()) {
    if (text.tokens.length === 0) continue;
    const isForeign = bySeller && looksForeign(text);
    for (const clause of text.clauses) {
      const hits = names.book.find(text.tokens, clause.from, clause.to);
      const candidates = discover(text, clause, { bySeller, isForeign, listed: hits, reason });
      const place: Place = { index, text, clause, candidates };
      addListed(found, place, { hits, spelling: names.spelling });
      addProposed(found, place, names);
    }
  }
  for (const mention of fieldMentions(record, names)) {
    found.set(keyOf(mention.name), { ...(found.get(keyOf(mention.name)) ?? mention), isFiled: true });
  }
  return [...found.values()].sort((a, b) => compareText(a.name, b.name));
}

interface Place {
  readonly index: number;
  readonly text: Text;
  readonly clause: Clause;
  readonly candidates: readonly Candidate[];
}

interface Listed extends Pick<Gazetteer, 'spelling'> {
  readonly hits: readonly PhraseHit<ListedName>[];
}

function addListed(found: Map<string, CompetitorMention>, place: Place, { hits, spelling }: Listed): void {
  const { text, clause } = place;
  for (const { value, from, to } of hits) {
    if (counts(value, { from, to }, place)) setListed(found, value.name, { from, to }, place);
  }
  if (spelling.isEmpty) return;
  for (let at = clause.from; at < clause.to; at++) {
    const meant = misspelt(text, at, spelling);
    if (meant !== null) setListed(found, meant, { from: at, to: at + 1 }, place);
  }
}

/** Common words are no slips, whatever name they are like: `date`, `info`. */
function misspelt(text: Text, at: number, spelling: Gazetteer['spelling']): string | null {
  const token = text.tokens[at];
  if (token === undefined || HEARD.has(token) || !spelling.mayFind(token.word)) return null;
  const word = bare(token.word);
  const isWrittenAsName = isCapitalised(text, token);
  const name = spelling.find(word, isWrittenAsName);
  if (name === null || !isTaught({ word })) return name;
  return isWrittenAsName && !opensSentence(text, at) ? name : null;
}

function setListed(found: Map<string, CompetitorMention>, name: string, at: Stretch, place: Place): void {
  const key = keyOf(name);
  const { index, text, candidates } = place;
  const direction = candidates.find(({ from, to }) => from < at.to && at.from < to)?.direction ?? 'mentioned';
  const known = found.get(key);
  if (known?.listed === true && (known.direction !== 'mentioned' || direction === 'mentioned')) return;
  found.set(key, {
    name,
    listed: true,
    span: known?.listed === true ? known.span : spanOf(index, text, at),
    direction,
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Ordinary words need a capital and a cue, or a capital inside a sentence before something that is not named after
 * them; days and months need the cue.
 */
function counts({ kind }: ListedName, { from, to }: Stretch, { text, clause, candidates }: Place): boolean {
  const next = text.tokens[to];
  if (next !== undefined && NAMESAKES.has(next.word) && isCapitalised(text, next)) return false;
  if (kind === 'plain') return true;
  const token = text.tokens[from];
  if (token === undefined) return false;
  if (isCapitalised(text, token) && ACTS.has(next?.word ?? '')) return true;
  if (isTakenForName(text, clause, { from, to })) return true;
  const candidate = candidates.find((one) => one.from <= from && from < one.to);
  if (kind === 'calendar') return candidate?.cued === true && !isDate(text, clause, to);
  if (candidate?.cued === true && isCapitalised(text, token)) return true;
  if (DESCRIBED.has(next?.word ?? '')) return false;
  if (kind === 'split') return isSplitName(text, clause, { from, to });
  return isCapitalised(text, token) && standsAsName(text, clause, { from, to });
}

/** `moved to Monday, May 4`: with a date or a time behind it, or a meeting before it. */
function isDate(text: Text, clause: Clause, to: number): boolean {
  const next = text.tokens[to];
  if (text.tokens[to - 2]?.word === 'on') return true;
  if (next !== undefined && (isCalendarWord(next.word) || /^\d/.test(next.word))) return true;
  for (let i = clause.from; i < to; i++) if (APPOINTMENTS.has(text.tokens[i]?.word ?? '')) return true;
  return false;
}

const APPOINTMENTS: ReadonlySet<string> = new Set(
  'meeting call demo workshop deadline appointment date session kickoff webinar presentation review'.split(
    ' ',
  ),
);

function addProposed(found: Map<string, CompetitorMention>, place: Place, names: Gazetteer): void {
  const { index, text, candidates } = place;
  for (const candidate of candidates) {
    const span = spanOf(index, text, candidate);
    const name = text.raw.slice(span.start, span.end).replace(/['’]s$/, '');
    const known = found.get(keyOf(name));
    if (known !== undefined) {
      // The first words are quoted; what is said of it later may say more.
      if (known.direction === 'mentioned')
        found.set(keyOf(name), { ...known, direction: candidate.direction });
    } else if (names.find(name) === null && !hasListed(found, span)) {
      found.set(keyOf(name), { name, listed: false, span, direction: candidate.direction });
    }
  }
}

/** Is a listed name part of these words already? */
function hasListed(found: ReadonlyMap<string, CompetitorMention>, span: Span): boolean {
  for (const { listed, span: own } of found.values()) {
    if (listed && own !== null && overlap(own, span)) return true;
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
  /^(?:n\/?a|none|no|nil|unknown|other|others|not (?:known|applicable|sure|specified)|no (?:competitor|competition|one)|competitor|tbd|-+|\?+|internal|in-?house|status quo|do nothing|nobody|kein(?:er|e)?|unbekannt|niemand|wettbewerb(?:er)?|mitbewerb(?:er)?|konkurren[tz]|aucun|inconnu|concurrent|ninguno|desconocido|competidor|competencia|nenhum|desconhecido|concorrente)$/i;
