import { isNegated, isNegator } from '../../lib/text/negation.ts';
import { quoteClause, quoteShare } from '../../lib/text/quote.ts';
import type {
  Clause,
  Reading,
  SignalSettings,
  Signals,
  Span,
  Text,
  ThemeMention,
} from '../../model/signal.ts';
import { clauseValence } from '../learned.ts';
import { FoundTheme } from './found-theme.ts';
import {
  CONTRADICTION,
  decidedBy,
  isBright,
  moodless,
  moodOf,
  OPINION,
  type Polarity,
  withoutThanks,
} from './mood.ts';
import {
  type Alias,
  compileThemes,
  FAULT,
  GAP,
  isAbout,
  isCourtesy,
  isOpinion,
  type ThemeBook,
  type ThemeHit,
} from './theme-book.ts';
import { addWhole } from './whole-request.ts';

export type ReadThemes = (reading: Reading, soFar: Signals) => readonly ThemeMention[];

/** Compiles the dictionary of a run: every theme with its polarity, at most once for each. */
export function createThemeRules(settings: SignalSettings): ReadThemes {
  const book = compileThemes(settings);
  return (reading, soFar) => collect(book, reading, soFar);
}

function collect(book: ThemeBook, reading: Reading, soFar: Signals): readonly ThemeMention[] {
  const { record, texts } = reading;
  const found = new Map<number, FoundTheme>();
  const phrases = book.phrases(record.kind);
  const fallback = moodless(record, soFar);
  const isJudged = record.kind === 'reviews' || record.kind === 'interviews';
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    if (text === undefined) break;
    for (let order = 0; order < text.clauses.length; order++) {
      const clause = text.clauses[order];
      if (clause === undefined) break;
      const hits = phrases.find(text.tokens, clause.from, clause.to);
      if (hits.length === 0 || hits.some(isCourtesy)) continue;
      const span = quoteClause(index, text, clause);
      const felt = clauseValence(texts, index, order);
      const mood = moodOf(felt.sum, text, decidedBy(soFar, span)) ?? fallback;
      const bright = isJudged && isBright(felt, text, clause);
      const share = quoteShare(text, clause);
      note(found, hits, { text, clause, span, share, mood, felt: felt.sum, bright });
    }
  }
  addWhole(found, book.ids, reading, soFar);
  if (record.kind !== 'tickets') return mentions(found, book.ids, 0);
  return reported(mentions(found, book.ids, SIDE_REMARK), soFar);
}

interface Setting {
  readonly text: Text;
  readonly clause: Clause;
  readonly span: Span;
  /** What it is worth as a quote. */
  readonly share: number;
  readonly mood: Polarity;
  readonly felt: number;
  /** Praise without a word of trouble. */
  readonly bright: boolean;
}

/**
 * An opinion that a phrase of the clause accounts for is about no hint beside it: `it crashes since Monday` does not
 * complain of Mondays. Areas of the product are what trouble is about.
 */
function note(found: Map<number, FoundTheme>, hits: readonly ThemeHit[], setting: Setting): void {
  const { text, clause, span, share, mood, felt } = setting;
  const isTold = hits.some(isOpinion);
  const thinks = mood !== 0 && Math.abs(felt) >= OPINION;
  for (const hit of hits) {
    if (!isAbout(hit, text)) continue;
    const { value, from } = hit;
    let own = found.get(value.theme);
    if (own === undefined) {
      own = new FoundTheme();
      found.set(value.theme, own);
    }
    const isThought = value.isArea ? thinks || (isTold && mood === -1) : thinks && !isTold;
    own.meet(value, from, { clause, thinks: isThought });
    own.quote(value.sign === 0 ? mood : signOf(value, from, setting), span, share);
  }
}

/** The alias says it by itself, unless it is negated; praise around it or asked for takes more than that to be blame. */
function signOf({ sign, isWish }: Alias, from: number, { text, clause, felt, bright }: Setting): Polarity {
  const kept = isNegator(text.tokens[from]) || !isNegated(text, clause.from, from);
  const said: Polarity = kept ? sign : sign === 1 ? -1 : 1;
  if (said !== -1) return said;
  if (text.prior === 'positive') return felt <= -CONTRADICTION ? -1 : felt <= -OPINION ? 0 : 1;
  return bright && kept && !isWish ? 1 : -1;
}

/** Share of the strongest theme's weight below which a theme of a ticket is only touched upon. */
const SIDE_REMARK = 0.3;

/**
 * Complaint and praise are two mentions; a neutral one counts only where nothing else was said.
 * @param least share of the strongest theme's weight that a theme needs
 */
function mentions(
  found: ReadonlyMap<number, FoundTheme>,
  ids: readonly string[],
  least: number,
): readonly ThemeMention[] {
  const out: ThemeMention[] = [];
  if (found.size === 0) return out;
  let most = 0;
  for (const { weight } of found.values()) most = Math.max(most, weight);
  for (const [theme, { weight, isEnough, spans }] of [...found].sort((a, b) => a[0] - b[0])) {
    const id = ids[theme];
    if (!isEnough || weight < least * most || id === undefined) continue;
    for (const polarity of [-1, 1, 0] as const) {
      const span = spans.get(polarity);
      if (span === undefined || (polarity === 0 && spans.size > 1)) continue;
      out.push({ id, polarity, span });
    }
  }
  return out;
}

/**
 * A ticket that reports trouble is about the trouble: its thanks and its wish for a repair are courtesy. One that
 * wishes tells of the fault it works around in passing.
 */
function reported(all: readonly ThemeMention[], { intent }: Signals): readonly ThemeMention[] {
  const aside = intent?.label === 'defect' ? GAP : intent?.label === 'enhancement' ? FAULT : null;
  const kept = all.length > 1 ? all.filter(({ id }) => id !== aside) : all;
  return withoutThanks(kept);
}
