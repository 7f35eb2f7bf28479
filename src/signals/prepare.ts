import { WordSet } from '../lib/word-set.ts';
import type { AnyRecord } from '../model/record.ts';
import type { Text } from '../model/signal.ts';
import { findOwnWords } from './noise-lines.ts';
import { splitClauses } from './split-clauses.ts';
import { tokenise } from './tokenise.ts';

type Prior = Text['prior'];

/**
 * The texts of a record, ready to be read by all signals: words with their places in the verbatim text, and
 * clauses. Empty fields are left out. Linear in the length of the texts, whatever stands in them.
 */
export function prepareTexts(record: AnyRecord): readonly Text[] {
  const texts: Text[] = [];
  for (const [field, raw, prior] of fieldsOf(record)) {
    if (raw !== '') texts.push(prepareText(field, raw, prior));
  }
  return texts.some(isAutomatic) ? texts.map(silence) : texts;
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

/** An automatic reply was written by nobody. */
function isAutomatic(text: Text): boolean {
  if (!text.tokens.some((token) => AUTO_WORDS.has(token))) return false;
  return AUTO_SUBJECT.test(text.raw.slice(0, 80)) || AUTO_BODY.test(text.raw.slice(0, 400));
}

/** Every automatic reply has one of these; the patterns are looked for only then. */
const AUTO_WORDS = new WordSet(
  `automatic automatically automated auto autoreply autoresponse autoantwort autoresponder office leave vacation reply
  undeliverable undelivered delivery automatische antwort réponse automatique response responder`,
);

const AUTO_SUBJECT =
  /^\s*(?:re: )?(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response|responder|antwort)|out of (?:the )?office|undeliverable|undelivered mail|delivery status notification|mail delivery failed|automatische antwort|réponse automatique)\b/i;
const AUTO_BODY =
  /\b(?:i am|i'm|i’m|i will be|am currently|is currently) (?:currently )?(?:out of (?:the |my )?office|on annual leave|on vacation|on parental leave)\b|\bthis is an auto(?:matic|mated)(?:ally generated)? (?:reply|response|message|e-?mail|notification)\b|\bdo not reply to this (?:e-?mail|message)\b/i;

function silence(text: Text): Text {
  return { ...text, tokens: [], clauses: [] };
}
