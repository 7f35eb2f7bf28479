import type { AnyRecord } from '../model/record.ts';
import type { Text } from '../model/signal.ts';
import { isWrittenByNobody } from './automatic.ts';
import { findOwnWords } from './noise-lines.ts';
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
  for (const [field, raw, prior] of fieldsOf(record)) {
    if (raw !== '') texts.push(prepareText(field, raw, prior));
  }
  const isAutomatic = texts.some(isWrittenByNobody);
  return { texts: isAutomatic ? texts.map(silenceText) : texts, isAutomatic };
}

/** One text field. `prior` is what the form asked for. */
export function prepareText(field: string, raw: string, prior: Prior = null): Text {
  const tokens = tokenise(raw, findOwnWords(raw));
  const clauses = splitClauses(raw, tokens);
  const text: Text = { field, raw, prior, tokens, clauses };
  return prior !== null && saysNothing(text) ? { ...text, prior: null } : text;
}

/** Kept in step with `TEXT_FIELDS` by a test. */
function fieldsOf(record: AnyRecord): readonly (readonly [field: string, raw: string, prior: Prior])[] {
  switch (record.kind) {
    case 'tickets':
      return [
        ['subject', record.subject, null],
        ['body', record.body, null],
      ];
    case 'reviews':
      return [
        ['title', record.title, null],
        ['body', record.body, null],
        ['pros', record.pros, 'positive'],
        ['cons', record.cons, 'negative'],
      ];
    case 'deals':
      return [
        ['lossReason', record.lossReason, null],
        ['notes', record.notes, null],
      ];
    case 'backlog':
      return [
        ['title', record.title, null],
        ['body', record.body, null],
      ];
    case 'interviews':
      return [['text', record.text, aspectPrior(record.aspect)]];
    case 'risk-accounts':
      return [
        ['reason', record.reason, null],
        ['notes', record.notes, null],
      ];
  }
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
