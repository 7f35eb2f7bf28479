import { type Notice, notice } from '../../lib/notice.ts';
import type { Table } from '../../model/row.ts';
import { contextField } from './context.ts';
import { opensInterview } from './heading.ts';
import { headingAt } from './note-lines.ts';
import { isAspectLabel, isInterviewQuestion } from './questions.ts';
import type { Statement } from './statement.ts';
import { readTitle } from './title.ts';

/** What a text shows of being a talk with a customer; any text has headings and paragraphs. */
export type Evidence = NonNullable<Table['evidence']>;

/** Words of file and folder names that promise a talk. `notes` promises nothing: releases have them, too. */
const NAMES: ReadonlySet<string> = new Set([
  ...['interview', 'interviews', 'interviewee', 'interviewees', 'transcript', 'transcripts', 'call', 'calls'],
  ...['conversation', 'conversations', 'entretien', 'entretiens', 'gespräch', 'gespräche', 'entrevista'],
  ...['entrevistas', 'intervista', 'interviste'],
]);

/** What files beside the exports are called; the folder they lie in says nothing of them. */
const DOCUMENTS = /^(?:readme|changelog|licen[cs]e|contributing|todo|index)$/;

/** A title that begins so is about a talk. */
const TALK = /^(?:customer |user |client )?(?:interview|entretien|gespräch|entrevista|intervista)(?!\p{L})/iu;

/** Keys that only notes of a talk have. */
const TALK_KEYS =
  /^(?:interviewee|participant(?: name)?|interview(?:er|ed by| date)|date of interview|call date|moderat(?:or|ed by)|spoke (?:with|to)|customer (?:name|contact)|(?:would|likel|will) .*(?:recommend|renew).*|nps(?: score)?|recruited by)$/;
const PAIR = /^[^\p{L}]{0,8}([\p{L}][\p{L} -]{1,40}?)[^\p{L}:]{0,24}:[*_\s]*[^\s*_]/u;

/** What customers praise is headed so by nobody else; two headings of other things are as good. */
const PRAISE =
  /lov|lik|enjoy|delight|prais|strength|stärke|gef[aä]ll|\blob\b|aim|ador|plaît|fort|gust|encant|piac|pregi|gost|sterk/;
const WANT =
  /miss|lack|wish|fehl|wünsch|manqu|falta|manca|mist|ontbreek|hate|frustrat|pain|complain|weak|schwäch|kritik|faible|irritant|débil|deboli|magic|one thing|would|würde|change$|improvement|änder|améliorer|mejora|miglior|melhor|pros?\b|cons?\b|positiv|negativ/;

/** Of the questions one may ask, those about the product; an offer asks "would you like". */
const ABOUT_PRODUCT =
  /(?:you|they|customers?) (?:most |really )?(?:lov|lik|miss|chang|improv|hate|dislik|recommend|renew)|(?:is|are|what's|what’s) missing|one thing|magic wand|frustrat|gef[aä]ll|fehlt|ändern|aime[zr]|manque|changer|gusta|falta|cambiar|piace|manca|cambier|mist|ontbreekt|mudaria/;
const OFFER = /(?:would|if|should|do) you (?:also )?like (?:to|a|an|more|us)\b/;

/**
 * Looks for what only a talk with a customer has: a name that says so, the three questions, keys such as
 * `Interviewee:`, or a title such as `Call with Jane Doe`.
 * @param hints words of the file and folder names
 */
export function findEvidence(text: string, said: readonly Statement[], hints: readonly string[]): Evidence {
  if (said.length === 0) return no(notice('nothing is written in it but headings'));
  if (isDraftMail(text)) return no(notice('it is a mail that is still to be sent, not what a customer said'));
  const shown = findSection(said) ?? findLine(text);
  if (shown !== null) return { fits: true, why: shown };
  const word = DOCUMENTS.test(hints[0] ?? '') ? undefined : hints.find((hint) => NAMES.has(hint));
  if (word !== undefined) return { fits: true, why: notice('notes in words; name says {word}', { word }) };
  return no(
    notice(
      'it is a text, and nothing in it shows that a customer was asked: no speaker, no question, no interviewee',
    ),
  );
}

function no(why: Notice): Evidence {
  return { fits: false, why };
}

/** A mail that came has a sender. */
function isDraftMail(text: string): boolean {
  const head = text.slice(0, 2000);
  return /^\s*Subject: /.test(head) && !/^(?:From|Von|De|Da): /m.test(head);
}

function findSection(said: readonly Statement[]): Notice | null {
  const sections = [...new Set(said.map(({ section }) => section.trim()))];
  const asked = sections.find(isAsked);
  if (asked !== undefined) return notice('it asks "{asked}"', { asked });
  const labels = sections.filter(isAspectLabel);
  const praise = labels.find((label) => PRAISE.test(label.toLowerCase()));
  if (praise !== undefined) return notice('heading "{heading}"', { heading: praise });
  const [first, second] = labels.filter((label) => WANT.test(label.toLowerCase()));
  return first === undefined || second === undefined
    ? null
    : notice('headings "{first}" and "{second}"', { first, second });
}

function isAsked(section: string): boolean {
  const lower = section.toLowerCase();
  return isInterviewQuestion(section) && ABOUT_PRODUCT.test(lower) && !OFFER.test(lower);
}

/** A title or a key, on any line. */
function findLine(text: string): Notice | null {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    const heading = headingAt(line)?.text ?? null;
    const title = (heading ?? line).trim();
    if (opensInterview(title) || (heading !== null && isTitleOfTalk(heading)))
      return notice('title "{title}"', { title });
    const key = PAIR.exec(line.slice(0, 120))?.[1]?.trim().toLowerCase() ?? '';
    const field = contextField(key);
    if (field === null) continue;
    if (TALK_KEYS.test(key)) return notice('line "{key}:"', { key });
    if (!fields.has(field)) fields.set(field, key);
  }
  const account = fields.get('account');
  const others = [...fields.values()].filter((key) => key !== account && !LOOSE_KEYS.has(key));
  return account === undefined || others[0] === undefined
    ? null
    : notice('lines "{account}:" and "{other}:"', { account, other: others[0] });
}

/** `Interview notes`, or a company, a day and whom the talk was with. */
function isTitleOfTalk(heading: string): boolean {
  return TALK.test(heading) || readTitle(heading).length === 3;
}

/** Keys of any document: beside a company they prove nothing. */
const LOOSE_KEYS: ReadonlySet<string> = new Set([
  'title',
  'name',
  'source',
  'contact',
  'host',
  'vendor',
  'org',
]);
