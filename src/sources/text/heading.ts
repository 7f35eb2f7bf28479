import { INTERVIEW_WORDS, TOPIC_WORDS } from './context.data.ts';

const TOPICS: ReadonlySet<string> = new Set(TOPIC_WORDS);
const OPENING = new RegExp(`^(?:${INTERVIEW_WORDS.join('|')})(?![\\p{L}])`, 'iu');

/** `Jane Doe`, `Jane van der Berg, CFO`, `Acme GmbH (renewal in May)`: up to four words before whatever follows. */
const NAME =
  /^(\p{Lu}[\p{L}\p{N}.'’&-]{0,40}(?: (?:\p{Lu}[\p{L}\p{N}.'’&-]{0,40}|v[ao]n|d[eaiu]|der|den|del|la|le|&)){0,3})(?:\s*[,(|–—@:/]|\s-\s|$)/u;

/** What a level-1 heading is about. */
export interface Heading {
  /** Words in the name it begins with, 0 when it begins with none. */
  readonly nameWords: number;
  /** It says that an interview begins here. */
  readonly opens: boolean;
}

/** Looks at the words of a level-1 heading. A question or a topic such as `Pain Points` is no name. */
export function readHeading(text: string): Heading {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (OPENING.test(text))
    return { nameWords: 0, opens: !text.endsWith('?') && !words.some(isTopicOfInterview) };
  if (text.endsWith('?') || words.some((word) => TOPICS.has(word))) return { nameWords: 0, opens: false };
  return { nameWords: NAME.exec(text)?.[1]?.split(' ').length ?? 0, opens: false };
}

/** `Customer feedback` begins like an interview and is none; `Interview notes` is one. */
function isTopicOfInterview(word: string): boolean {
  return TOPICS.has(word) && word !== 'notes' && word !== 'summary';
}

/** Whether a heading names one of the things interviews are about. */
export function isTopic(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const filled = words.filter((word) => word !== '');
  return (
    text.endsWith('?') ||
    words.some(isTopicOfInterview) ||
    filled.every((word) => TOPICS.has(word) || INTERVIEW_WORDS.includes(word))
  );
}

/** `Interview 2: Bob`, `Participant #3`, `Call with Jane Doe`: no heading says less and is one. */
const NUMBERED =
  /^(?:customer |user |client |kunden)?(?:interview(?:ee)?|participant|respondent|customer|session|call|conversation|entretien|gespräch|entrevista|intervista|colloquio|gesprek|kunde)\s{0,2}(?:#|no\.?|nr\.?|n°)?\s{0,2}\d{1,3}(?!\d)/iu;
const WITH =
  /^(?:[Cc]ustomer |[Uu]ser |[Cc]lient )?(?:[Ii]nterview|INTERVIEW|[Cc]all|[Cc]onversation|[Ss]ession|[Ee]ntretien|[Gg]espräch|[Ee]ntrevista|[Ii]ntervista|[Cc]olloquio|[Gg]esprek) (?:with|mit|avec|con|com|met) \p{Lu}/u;

/** Whether a line that is no heading, or a lower one, opens an interview. */
export function opensInterview(text: string): boolean {
  if (text.length > 90 || /[.?!]$/.test(text)) return false;
  const plain = text.replace(/^[^\p{L}]{1,6}/u, '');
  return NUMBERED.test(plain) || WITH.test(plain);
}
