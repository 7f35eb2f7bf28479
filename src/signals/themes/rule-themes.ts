import { isNegated, isNegator } from '../../lib/negation.ts';
import { PhraseBook, type PhraseHit } from '../../lib/phrases.ts';
import { createValenceReader, type ReadValence, type Valence } from '../../lib/valence.ts';
import type { AnyRecord } from '../../model/record.ts';
import type {
  Clause,
  Reading,
  SignalSettings,
  Signals,
  Span,
  Text,
  ThemeMention,
} from '../../model/signal.ts';
import { themeEntries } from './catalogue.ts';
import { NOT_THEMES, type ThemeEntry } from './themes.data.ts';

export type Polarity = ThemeMention['polarity'];

interface Alias {
  /** Place of the theme in the dictionary. */
  readonly theme: number;
  readonly weight: number;
  readonly sign: Polarity;
  /** What is wished for is missing, however kindly it is asked. */
  readonly isWish: boolean;
}

/** A name, or two hints, or a hint with an opinion. */
const NAME = 2;
const HINT = 1;
const ENOUGH = 2;
/** Valence at which a clause has an opinion, and at which it outweighs what the form asked for. */
const OPINION = 0.9;
const CONTRADICTION = 2.6;

export type ReadThemes = (reading: Reading, soFar: Signals) => readonly ThemeMention[];

/** Compiles the dictionary of a run: every theme with its polarity, at most once for each. */
export function createThemeRules(settings: SignalSettings): ReadThemes {
  const tools = compile(settings);
  return (reading, soFar) => collect(tools, reading, soFar);
}

interface Tools {
  readonly ids: readonly string[];
  readonly book: PhraseBook<Alias>;
  readonly valence: ReadValence;
}

function compile(settings: SignalSettings): Tools {
  const entries = themeEntries(settings);
  return {
    ids: entries.map(({ id }) => id),
    book: new PhraseBook([...entries.flatMap(aliasesOf), ...NOT_THEMES.map(withoutTheme)]),
    valence: createValenceReader(),
  };
}

function aliasesOf({ id, aliases, hints = [] }: ThemeEntry, theme: number): (readonly [string, Alias])[] {
  const own = { theme, isWish: id === GAP };
  const named = aliases.map((pattern) => readAlias(pattern, { ...own, weight: NAME }));
  return [...named, ...hints.map((pattern) => readAlias(pattern, { ...own, weight: HINT }))];
}

function readAlias(pattern: string, own: Omit<Alias, 'sign'>): readonly [string, Alias] {
  const sign: Polarity = pattern.startsWith('-') ? -1 : pattern.startsWith('+') ? 1 : 0;
  return [sign === 0 ? pattern : pattern.slice(1), { ...own, sign }];
}

function withoutTheme(pattern: string): readonly [string, Alias] {
  return [pattern, { theme: NO_THEME, weight: 0, sign: 0, isWish: false }];
}

const NO_THEME = -1;
const GAP = 'missing-feature';

/** Weight and best clause of one theme, by polarity. */
interface Found {
  weight: number;
  /** The hint met last: the same word again says nothing new. */
  hint: Alias | null;
  readonly spans: Map<Polarity, Span>;
}

function collect(tools: Tools, { record, texts }: Reading, soFar: Signals): readonly ThemeMention[] {
  const found = new Map<number, Found>();
  const fallback = moodless(record, soFar);
  const judged = record.kind === 'reviews' || record.kind === 'interviews';
  for (const [index, text] of texts.entries()) {
    for (const clause of text.clauses) {
      const hits = tools.book.find(text.tokens, clause.from, clause.to);
      if (hits.length === 0) continue;
      const span = spanOf(index, text, clause);
      const valence = tools.valence(text, clause);
      const felt = valence.sum;
      const mood = moodOf(felt, text, isDeciding(soFar, span)) ?? fallback;
      const bright = judged && isBright(valence, text, clause);
      for (const hit of hits)
        if (hit.value.theme !== NO_THEME) note(found, hit, { text, clause, span, mood, felt, bright });
    }
  }
  addGap(found, tools.ids, soFar);
  if (record.kind !== 'tickets') return mentions(found, tools.ids, 0);
  return reported(mentions(found, tools.ids, SIDE_REMARK), soFar);
}

interface Setting {
  readonly text: Text;
  readonly clause: Clause;
  readonly span: Span;
  readonly mood: Polarity;
  readonly felt: number;
  /** Praise without a word of trouble. */
  readonly bright: boolean;
}

function note(found: Map<number, Found>, { value, from }: PhraseHit<Alias>, setting: Setting): void {
  const { span, mood, felt } = setting;
  let own = found.get(value.theme);
  if (own === undefined) {
    own = { weight: 0, hint: null, spans: new Map() };
    found.set(value.theme, own);
  }
  const opinion = value.weight === HINT && Math.abs(felt) >= OPINION && mood !== 0 ? HINT : 0;
  if (value !== own.hint) own.weight += value.weight + opinion;
  if (value.weight === HINT) own.hint = value;
  const polarity = value.sign === 0 ? mood : signOf(value, from, setting);
  if (!own.spans.has(polarity)) own.spans.set(polarity, span);
}

/** The alias says it by itself, unless it is negated; praise around it or asked for takes more than that to be blame. */
function signOf({ sign, isWish }: Alias, from: number, { text, clause, felt, bright }: Setting): Polarity {
  const kept = isNegator(text.tokens[from]) || !isNegated(text, clause.from, from);
  const said: Polarity = kept ? sign : sign === 1 ? -1 : 1;
  if (said !== -1) return said;
  if (text.prior === 'positive') return felt <= -CONTRADICTION ? -1 : felt <= -OPINION ? 0 : 1;
  return bright && kept && !isWish ? 1 : -1;
}

function isBright({ positive, negative }: Valence, { prior, tokens }: Text, { from, to }: Clause): boolean {
  if (positive < OPINION || negative < 0 || prior === 'negative') return false;
  for (let i = from; i < to; i++) if (isNegator(tokens[i])) return false;
  return true;
}

/** What a clause that does not say is taken to think. */
export function moodless({ kind }: AnyRecord, soFar: Signals): Polarity {
  return kind === 'tickets' && isComplaint(soFar) ? -1 : 0;
}

/** What a clause thinks of the things it names, or null when it does not say. */
export function moodOf(felt: number, { prior }: Text, deciding: boolean): Polarity | null {
  const sign: Polarity = felt >= OPINION ? 1 : felt <= -OPINION ? -1 : 0;
  if (prior !== null) {
    const asked: Polarity = prior === 'positive' ? 1 : -1;
    return sign === -asked && Math.abs(felt) >= CONTRADICTION ? 0 : asked;
  }
  if (sign !== 0) return sign;
  return deciding ? -1 : null;
}

function isComplaint({ intent }: Signals): boolean {
  return intent?.label === 'defect' || intent?.label === 'enhancement';
}

export function isDeciding(soFar: Signals, span: Span): boolean {
  const own = soFar.intent?.span;
  if (!isComplaint(soFar) || own === null || own === undefined) return false;
  return own.text === span.text && own.start === span.start;
}

/** A wish is a missing feature, however it is worded. */
function addGap(found: Map<number, Found>, ids: readonly string[], { intent }: Signals): void {
  if (intent?.label !== 'enhancement' || intent.span === null) return;
  const theme = ids.indexOf(GAP);
  const own = found.get(theme) ?? { weight: 0, hint: null, spans: new Map<Polarity, Span>() };
  own.weight += ENOUGH;
  if (!own.spans.has(-1)) own.spans.set(-1, intent.span);
  found.set(theme, own);
}

/** Share of the strongest theme's weight below which a theme of a ticket is only touched upon. */
const SIDE_REMARK = 0.3;

/**
 * Complaint and praise are two mentions; a neutral one counts only where nothing else was said.
 * @param least share of the strongest theme's weight that a theme needs
 */
function mentions(
  found: ReadonlyMap<number, Found>,
  ids: readonly string[],
  least: number,
): readonly ThemeMention[] {
  const out: ThemeMention[] = [];
  if (found.size === 0) return out;
  let most = 0;
  for (const { weight } of found.values()) most = Math.max(most, weight);
  for (const [theme, { weight, spans }] of [...found].sort((a, b) => a[0] - b[0])) {
    const id = ids[theme];
    if (weight < ENOUGH || weight < least * most || id === undefined) continue;
    for (const polarity of [-1, 1, 0] as const) {
      const span = spans.get(polarity);
      if (span === undefined || (polarity === 0 && spans.size > 1)) continue;
      out.push({ id, polarity, span });
    }
  }
  return out;
}

/** A ticket that reports trouble is about the trouble: its thanks and its wish for a repair are courtesy. */
function reported(all: readonly ThemeMention[], { intent }: Signals): readonly ThemeMention[] {
  const isDefect = intent?.label === 'defect';
  const kept = isDefect && all.length > 1 ? all.filter(({ id }) => id !== GAP) : all;
  return kept.some(({ polarity }) => polarity === -1) ? kept.filter(({ polarity }) => polarity !== 1) : kept;
}

export function spanOf(index: number, text: Text, clause: Clause): Span {
  const start = text.tokens[clause.from]?.start ?? 0;
  return { text: index, start, end: text.tokens[clause.to - 1]?.end ?? start };
}
