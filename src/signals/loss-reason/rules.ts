import { PhraseBook } from '../../lib/text/phrases.ts';
import { spanOf } from '../../lib/text/span-of.ts';
import { LOSS_GROUPS, type LossGroup } from '../../model/kinds.ts';
import type { Clause, Reading, Span, Text } from '../../model/signal.ts';
import {
  createDecidingReader,
  DECIDERS,
  type Decided,
  type FindReasons,
  REAL_REASONS,
  type ReadDecided,
} from './deciding.ts';
import { isDenied, isFine } from './denied.ts';
import { FOREIGN_BLOCKS } from './foreign-reasons.data.ts';
import { REASON_BLOCKS } from './reasons.data.ts';
import { saysNothing } from './says-nothing.ts';
import { TOLD_BLOCKS } from './told.data.ts';

interface Reason {
  readonly group: LossGroup;
  readonly weight: number;
}

/** By the group, the first word of what was said to be no reason. */
type Denied = Map<LossGroup, string>;

/** Weight and best clause of each group in one text. */
type Found = Map<LossGroup, { weight: number; at: number; readonly span: Span }>;

/** The same reason told again says half as much. */
const AGAIN = 2;

/** Reasons of few words are a heading, not an explanation. */
export const HEADING = 4;
/** A group is among the reasons when it has this share of the strongest one's weight. */
const SHARE = 0.4;

/** Why a deal was lost, as rules read it. */
export interface RuledReasons {
  /** The group that counts; null when no words of any were found. */
  readonly primary: LossGroup | null;
  readonly groups: readonly LossGroup[];
  /** Groups that were named only to say that they were no reason. */
  readonly denied: ReadonlySet<LossGroup>;
  /** The best words of each group that was found. */
  readonly spans: ReadonlyMap<LossGroup, Span>;
  /** The group that was said to have decided, where one was. */
  readonly decided: Decided | null;
}

/** Compiles the phrases. Reads the reason field and the notes; the field counts first where it says something. */
export function createReasonRules(): (texts: Reading['texts']) => RuledReasons {
  const book = new PhraseBook(reasons());
  const find: FindReasons = (text, clause) =>
    book
      .find(text.tokens, clause.from, clause.to)
      .filter(({ from, to }) => !isDenied(text, clause, from, to))
      .map(({ value, from, to }) => ({ ...value, from, to }));
  const decide = createDecidingReader(find, DECIDERS);
  const decideReally = createDecidingReader(find, REAL_REASONS);
  return (texts) => explain(texts, { book, decide, decideReally });
}

interface Compiled {
  readonly book: PhraseBook<Reason>;
  readonly decide: ReadDecided;
  readonly decideReally: ReadDecided;
}

function* reasons(): Iterable<readonly [string, Reason]> {
  for (const [group, weight, patterns] of [...REASON_BLOCKS, ...TOLD_BLOCKS, ...FOREIGN_BLOCKS]) {
    const reason: Reason = { group, weight };
    for (const pattern of patterns) yield [pattern, reason];
  }
}

function explain(texts: Reading['texts'], { book, decide, decideReally }: Compiled): RuledReasons {
  const denied: Denied = new Map();
  const notes = readText(texts, 'notes', { book, denied });
  const picked = texts.find(({ field: name }) => name === 'lossReason');
  const taken = takenBack(picked, notes, denied);
  const field = readText(texts, 'lossReason', { book, denied });
  for (const group of taken) field.delete(group);
  const own = strongest(field);
  const told = strongest(notes);
  const broad = (picked?.tokens.length ?? 0) < HEADING;
  const isOwn = own !== null && (told === null || !isVague(own, told, broad));
  const spans = new Map<LossGroup, Span>();
  for (const [group, { span }] of [...(isOwn ? notes : field), ...(isOwn ? field : notes)])
    spans.set(group, span);
  for (const group of spans.keys()) denied.delete(group);
  // Who filled in a field has decided; notes that tell more of it do not, unless they call another reason the real one.
  const decided =
    decideReally(texts) ?? decide(isOwn ? texts.filter(({ field: name }) => name !== 'notes') : texts);
  return {
    primary: isOwn ? own : told,
    groups: unite(field, notes),
    denied: new Set(denied.keys()),
    spans,
    decided,
  };
}

/** What was fine in the end may have decided all the same: it takes back nothing. */
function deniedWord(text: Text, clause: Clause, { from, to }: Clause): string {
  return isFine(text, clause, to) ? '' : (text.tokens[from]?.word ?? '');
}

/** `Price` was picked from a list; who writes `it wasn't the price` below it knows better. */
function takenBack(picked: Text | undefined, notes: Found, denied: Denied): readonly LossGroup[] {
  return [...denied].flatMap(([group, word]) => {
    const isPicked = picked?.tokens.some((token) => token.word === word) === true;
    return isPicked && !notes.has(group) ? [group] : [];
  });
}

function readText(
  texts: Reading['texts'],
  field: string,
  { book, denied }: { readonly book: PhraseBook<Reason>; readonly denied: Denied },
): Found {
  const found: Found = new Map();
  const index = texts.findIndex((text) => text.field === field);
  const text = texts[index];
  if (text === undefined || saysNothing(text)) return found;
  for (const clause of text.clauses) {
    if (namesAmount(text, clause))
      note(found, { group: 'price', weight: AMOUNT, at: -1, span: spanOf(index, text, clause) });
    for (const hit of book.find(text.tokens, clause.from, clause.to)) {
      const { group, weight } = hit.value;
      if (isDenied(text, clause, hit.from, hit.to)) denied.set(group, deniedWord(text, clause, hit));
      else note(found, { group, weight, at: hit.from, span: spanOf(index, text, clause) });
    }
  }
  return found;
}

function note(
  found: Found,
  { group, weight, at, span }: Reason & { readonly at: number; readonly span: Span },
): void {
  const known = found.get(group);
  if (known === undefined) found.set(group, { weight, at, span });
  else if (known.at !== at) {
    known.weight = group === 'competitor' ? Math.max(known.weight, weight) : known.weight + weight / AGAIN;
    known.at = at;
  }
}

/** What an amount of money, next to what somebody else asks, says for the price. */
const AMOUNT = 2;

/** `$499 against our $650`. */
function namesAmount({ raw, tokens }: Text, { from, to }: Clause): boolean {
  const start = Math.max(0, (tokens[from]?.start ?? 0) - 1);
  return /[$€£] ?\d/.test(raw.slice(start, tokens[to - 1]?.end ?? start));
}

/** At equal weight the closer description wins: a missing connector is a connector first. */
const BY_DETAIL: readonly LossGroup[] = [...LOSS_GROUPS].sort((a, b) => vagueness(a) - vagueness(b));

function vagueness(group: LossGroup): number {
  if (group === 'missing-feature') return 2;
  return group === 'quality' ? 1 : 0;
}

/** Who won is no reason while anything else is one; that it was imposed, or there before us, is. */
function strongest(found: Found): LossGroup | null {
  let best: LossGroup | null = null;
  for (const group of BY_DETAIL) {
    const weight = found.get(group)?.weight ?? 0;
    if (weight === 0 || (group === 'competitor' && best !== null && weight < IMPOSED)) continue;
    const most = best === null || isWho(best, found) ? 0 : (found.get(best)?.weight ?? 0);
    if (weight > most) best = group;
  }
  return best;
}

function isWho(group: LossGroup, found: Found): boolean {
  return group === 'competitor' && (found.get(group)?.weight ?? 0) < IMPOSED;
}

/** Weight of words that say why it had to be the competitor. */
const IMPOSED = 4;

/**
 * `Competitor` says who, not why, and `product gap` only that it was the product: the notes know better when they
 * name another reason, or which part of the product.
 */
function isVague(own: LossGroup, told: LossGroup, broad: boolean): boolean {
  if (own === 'competitor') return told !== 'competitor';
  if (!broad) return false;
  return own === 'missing-feature' ? SPECIFIC.has(told) : own === 'quality' && told === 'performance';
}

/** What `product gap` can mean. */
const SPECIFIC: ReadonlySet<LossGroup> = new Set(['quality', 'usability', 'integration', 'performance']);

/** Weight of a reason that is named; who won is one beside others only when it is said why. */
const NAMED = 3;

/** All groups that are more than a side remark, in the order of `LOSS_GROUPS`. */
function unite(field: Found, notes: Found): readonly LossGroup[] {
  const weightOf = (group: LossGroup): number =>
    Math.max(field.get(group)?.weight ?? 0, notes.get(group)?.weight ?? 0);
  const most = Math.max(0, ...LOSS_GROUPS.map(weightOf));
  return LOSS_GROUPS.filter((group) => {
    const weight = weightOf(group);
    if (weight === 0 || weight < SHARE * most) return false;
    return (
      group !== 'competitor' ||
      weight >= NAMED ||
      !LOSS_GROUPS.some((other) => other !== group && weightOf(other) > 0)
    );
  });
}
