import { afterGreeting } from '../lib/text/after-greeting.ts';
import type { AnyRecord } from '../model/record.ts';
import type { Text } from '../model/signal.ts';
import { isWrittenByNobody } from './automatic.ts';
import { findOwnWords, findQuotedWords } from './noise-lines.ts';
import { splitClauses } from './split-clauses.ts';
import { tokenise } from './tokenise.ts';

type Prior = Text['prior'];

/**
 * The texts of a record, ready to be read by all signals: words with their places in the verbatim text, and
 * clauses. Empty fields are left out. Linear in the length of the texts, whatever stands in them.
 */
export function prepareTexts(record: AnyRecord): readonly Text[] {
  return prepareRecord(record).texts;
}

/** The same, and whether a machine wrote them: then they have no words. */
export function prepareRecord(record: AnyRecord): {
  readonly texts: readonly Text[];
  readonly isAutomatic: boolean;
} {
  const texts: Text[] = [];
  addFields(texts, record);
  const isAutomatic = texts.some(isWrittenByNobody);
  if (isAutomatic) return { texts: texts.map(silenceText), isAutomatic };
  // A backlog item is known by its title, whatever its text begins with.
  return { texts: record.kind === 'backlog' ? texts : silenceCopy(texts), isAutomatic };
}

/**
 * Help desks and review sites make a headline of the first words of a text, often cut before the words that matter.
 * It tells nothing of its own, and what it tells without its end may be the opposite.
 */
function silenceCopy(texts: readonly Text[]): readonly Text[] {
  const [headline, body, ...others] = texts;
  if (headline === undefined || body?.field !== 'body' || !isCopied(headline, body)) return texts;
  return [silenceText(headline), body, ...others];
}

/** As many words, one for one, are not met by chance. */
const MIN_COPIED = 4;
/** Clauses of a text that its headline may begin with: greetings and introductions come first. */
const FIRST_CLAUSES = 8;

function isCopied({ tokens }: Text, body: Text): boolean {
  if (tokens.length < MIN_COPIED) return false;
  for (let i = 0; i < FIRST_CLAUSES && i < body.clauses.length; i++) {
    const from = body.clauses[i]?.from ?? 0;
    if (isCopiedFrom(from, body.tokens, tokens)) return true;
    const greeted = afterGreeting(body, from);
    if (greeted !== from && isCopiedFrom(greeted, body.tokens, tokens)) return true;
  }
  return false;
}

/** The last word may be cut. */
function isCopiedFrom(from: number, all: Text['tokens'], tokens: Text['tokens']): boolean {
  const last = tokens.length - 1;
  for (let i = 0; i < last; i++) if (tokens[i]?.word !== all[from + i]?.word) return false;
  return all[from + last]?.word.startsWith(tokens[last]?.word ?? '') === true;
}

/** One text field. `prior` is what the form asked for. */
export function prepareText(field: string, raw: string, prior: Prior = null): Text {
  const own = findOwnWords(raw);
  // Sellers paste the mail that tells them, and write nothing beside it.
  const tokens = tokenise(raw, own.length === 0 && field === 'notes' ? findQuotedWords(raw) : own);
  const clauses = splitClauses(raw, tokens);
  const text: Text = { field, raw, prior, tokens, clauses };
  return prior !== null && saysNothing(text) ? { ...text, prior: null } : text;
}

/** Kept in step with `TEXT_FIELDS` by a test. */
function addFields(texts: Text[], record: AnyRecord): void {
  switch (record.kind) {
    case 'tickets':
      add(texts, 'subject', NO_SUBJECT.test(record.subject) ? '' : record.subject);
      add(texts, 'body', record.body);
      break;
    case 'reviews':
      add(texts, 'title', record.title);
      add(texts, 'body', record.body);
      add(texts, 'pros', record.pros, 'positive');
      add(texts, 'cons', record.cons, 'negative');
      break;
    case 'deals':
      add(texts, 'lossReason', record.lossReason);
      add(texts, 'notes', record.notes);
      break;
    case 'backlog':
      add(texts, 'title', record.title);
      add(texts, 'body', record.body);
      break;
    case 'interviews':
      add(texts, 'text', record.text, aspectPrior(record.aspect));
      break;
    case 'risk-accounts':
      add(texts, 'reason', record.reason);
      add(texts, 'notes', record.notes);
      break;
  }
}

/** What mail programs write where nobody wrote a subject. */
const NO_SUBJECT =
  /^\s*(?:(?:re|fw|fwd|aw|wg): ?)*[([<]?(?:no subject|(?:kein|ohne) betreff|(?:aucun|sans) objet|sin asunto|sem assunto|nessun oggetto|geen onderwerp)[)\]>]?\s*$/i;

function add(texts: Text[], field: string, raw: string, prior: Prior = null): void {
  if (raw !== '') texts.push(prepareText(field, raw, prior));
}

function aspectPrior(aspect: 'love' | 'missing' | 'change' | 'pain' | 'other' | null): Prior {
  if (aspect === null || aspect === 'other') return null;
  return aspect === 'love' ? 'positive' : 'negative';
}

/** Forms ask; people answer "nothing", "n/a", "no complaints so far". Then the form's question says nothing. */
function saysNothing({ tokens }: Text): boolean {
  if (tokens.length === 0) return true;
  if (tokens.length > MAX_NOTHING) return false;
  return tokens.some(({ word }) => DENIALS.has(word)) && tokens.every(({ word }) => IDLE_WORDS.has(word));
}

const MAX_NOTHING = 16;
const DENIALS: ReadonlySet<string> = new Set(
  "nothing none na n nil no nope not never can't cannot cant don't dont didn't haven't couldn't zero nada".split(
    ' ',
  ),
);
/** Words of answers that name no subject. */
const IDLE_WORDS: ReadonlySet<string> = new Set([
  ...DENIALS,
  ...`so far honestly really currently at the moment a applicable much lot anything any think of find found have has had
  say see dislike disliked complain complaint complaints comment comments issue issues problem problems con cons downside
  downsides drawback drawbacks negative negatives fault faults real major big particular particularly specific special
  comes come to mind i i'm i've we we've it's it is all that about this there there's yet for now as me my us our as am are
  noted note stands out right just everything with in product tool software app them name one thing things like up
  encountered encounter been very and happy here at bad wrong but was do did everything's`.split(/\s+/),
]);

/** A text without its words: for readers that could not understand them. */
export function silenceText(text: Text): Text {
  return { ...text, tokens: [], clauses: [] };
}
