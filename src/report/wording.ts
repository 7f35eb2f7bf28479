import { minorDigits } from '../lib/cells/money.ts';
import { cleanText } from '../lib/mask.ts';
import { roundTo } from '../lib/round.ts';
import { compareText } from '../lib/stable-order.ts';
import { formatUnit } from '../lib/words/format-unit.ts';
import { spokenLanguage } from '../lib/words/language.ts';
import { fillText, say, translate, translateNames } from '../lib/words/say.ts';
import { unitOf } from '../lib/words/unit-of.ts';
import type { StatementTemplate } from '../model/analyzer.ts';
import type { Fact } from '../model/conclusion.ts';
import type { PointId, RecordKind } from '../model/kinds.ts';
import { agreeWithCounts } from './agree.ts';

export const DIRECTION = '0 = trusted, 100 = severe penalty';

export const POINT_TITLES: Readonly<Record<PointId, string>> = {
  customers: 'Current customers',
  tickets: 'Support tickets',
  reviews: 'Product reviews',
  'lost-deals': 'Closed-lost deals',
  backlog: 'Product backlog',
};

/** What a kind of export is called in a sentence. */
export const KIND_TITLES: Readonly<Record<RecordKind, string>> = {
  tickets: 'support tickets',
  reviews: 'product reviews',
  deals: 'CRM deals',
  backlog: 'backlog',
  interviews: 'customer interviews',
  'risk-accounts': 'risk accounts',
};

/** What records of a kind are called when they are counted. */
const KIND_RECORDS: Readonly<Record<RecordKind, string>> = {
  tickets: '{count|count} support {count?ticket:tickets}',
  reviews: '{count|count} product {count?review:reviews}',
  deals: '{count|count} CRM {count?deal:deals}',
  backlog: '{count|count} backlog {count?item:items}',
  // One talk is many records.
  interviews: '{count|count} interview {count?statement:statements}',
  'risk-accounts': '{count|count} risk {count?account:accounts}',
};

/** A metric that rests on fewer units than this rests on little, and its interval is wide. */
export const FEW = 15;

/** Longest text of the inputs inside a sentence or a table cell, in UTF-16 units. */
const MAX_FACT = 160;

/** Text of the inputs as it may stand in a report: masked unless told otherwise, and short. */
export function cleanFact(fact: Fact, redact: boolean): Fact {
  if (typeof fact !== 'string') return typeof fact === 'number' && !Number.isFinite(fact) ? null : fact;
  return fact.length <= MAX_FACT
    ? cleanText(fact, MAX_FACT, redact)
    : `${cleanText(fact, MAX_FACT - 1, redact)}…`;
}

/** Money in major units; the facts of analyzers are in minor ones. */
export function toMajor(minor: number, currency: string | null): number {
  const digits = minorDigits(currency);
  return roundTo(minor / 10 ** digits, digits);
}

/**
 * Fills `{name}` and `{name|unit}` with facts. Money is in the minor units of the fact `currency`. A name that
 * is no fact stays as it stands, so that the mistake shows.
 */
export function fillTemplate(template: StatementTemplate, facts: Readonly<Record<string, Fact>>): string {
  const own = translate(template);
  const agreed = spokenLanguage().code === 'en' ? agreeWithCounts(own, facts) : own;
  return fillText(agreed, facts, (fact, unit) => writeFact(fact, unit ?? 'count', currencyOf(facts)));
}

function writeFact(fact: Fact, unit: string, currency: string | null): string {
  const known = unitOf(unit);
  if (known === 'money' && typeof fact === 'number')
    return formatUnit(toMajor(fact, currency), 'money', { currency });
  // In a sentence the unit is a word.
  if (known === 'days')
    return formatUnit(fact, known).replace(/^1 d$/, translate('1 day')).replace(/ d$/, translate(' days'));
  return typeof fact === 'string' ? translateNames(fact) : formatUnit(fact, known);
}

function currencyOf(facts: Readonly<Record<string, Fact>>): string | null {
  const currency = Object.hasOwn(facts, 'currency') ? facts.currency : null;
  return typeof currency === 'string' ? currency : null;
}

/** The sentence of a statement; one without a template lists its facts, so that nothing is lost. */
export function writeStatement(
  templates: Readonly<Record<string, StatementTemplate>>,
  statement: { readonly id: string; readonly facts: Readonly<Record<string, Fact>> },
  redact: boolean,
): string {
  const facts = Object.fromEntries(
    Object.entries(statement.facts).map(([name, fact]) => [name, cleanFact(fact, redact)]),
  );
  const template = Object.hasOwn(templates, statement.id) ? templates[statement.id] : undefined;
  if (template !== undefined) return fillTemplate(template, facts);
  const listed = Object.keys(facts)
    .sort(compareText)
    .map((name) => `${name} ${formatUnit(facts[name] ?? null, 'count')}`);
  return listed.length === 0 ? statement.id : `${statement.id}: ${listed.join(', ')}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${translate(' and ')}${last}`;
}

/** `1 ticket`, `1,000 tickets`: English, for commands that are not about a report. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatUnit(count, 'count')} ${count === 1 ? one : many}`;
}

/** `1 support ticket`, `22 interview statements`. */
export function nameRecords(count: number, kind: RecordKind): string {
  return say(KIND_RECORDS[kind], { count });
}
