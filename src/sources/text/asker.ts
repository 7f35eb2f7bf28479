import type { Statement } from './statement.ts';

/** Speakers who are no customers, whatever they say. */
const ASKERS =
  /^(?:q\d{0,2}|question|interviewer|moderator|researcher|facilitator|host|interviewerin|fragesteller|enquêteur|enquêtrice|entrevistadora?|intervistatore)(?: \d{1,2})?$/i;

/** Labels of whoever answers: the interviewee, if the notes name one. */
const ANSWERERS =
  /^(?:a\d{0,2}|answer|interviewee|participant|respondent|customer|client|kunde|kundin|cliente)(?: \d{1,2})?$/i;

/** Labels that a tool gives to voices it does not know. */
const ANONYMOUS =
  /^(?:unknown(?: speaker)?|(?:speaker|sprecher|locuteur|hablante|participant|voice|guest)[ _-]?[\dA-Z]{0,3}|[A-Z\d])$/i;

/** Fewer questions do not make an interviewer. */
const MIN_QUESTIONS = 2;

/** Of what an interviewer says, at least so much is questions. */
const MIN_SHARE = 0.5;

/** The end of a question says what it asks. */
const MAX_SECTION = 200;

/**
 * Takes what the vendor's people say out of a transcript: customers did not say it. Questions become the section of
 * the answers. They are known by name or company (`vendorPeople`) or by a label such as `Interviewer`; without either
 * the interviewer is who asks first, if there are two questions and they are half of what that speaker says; the
 * other half stays.
 * @param vendorPeople names, companies or e-mail domains, as they may stand in a speaker's label
 */
export function separateAsker(
  said: readonly Statement[],
  vendorPeople: readonly string[] = [],
): readonly Statement[] {
  const isVendor = compileVendor(vendorPeople);
  const isAsker = ({ context }: Statement) =>
    ASKERS.test(context.interviewee) || isVendor(context.interviewee);
  const known = said.filter(isAsker);
  // Names that fit everybody tell nobody apart.
  const removes = known.length === said.length ? () => false : isAsker;
  const asker = known.length > 0 ? null : findAsker(said);
  let section: string | null = null;
  return said.flatMap((statement) => {
    const asks = isQuestion(statement) && statement.context.interviewee === asker;
    if (!asks && !removes(statement)) return section === null ? statement : { ...statement, section };
    const question = lastQuestion(statement.text);
    if (question !== null) section = question;
    return [];
  });
}

/**
 * Names who remained. Voices without a name are the interviewee if there is one of them; else they are told apart
 * from those of other files.
 * @param known the interviewee the notes name, or empty
 * @param file what the file is called
 */
export function nameAnonymous(
  said: readonly Statement[],
  { known, file }: { readonly known: string; readonly file: string },
): readonly Statement[] {
  const voices = new Set(said.map(({ context }) => context.interviewee));
  const nameOf = (voice: string): string => {
    if (ANSWERERS.test(voice) && known !== '') return known;
    if (!ANONYMOUS.test(voice) && !ANSWERERS.test(voice)) return voice;
    return voices.size === 1 ? known || file : `${voice} (${file})`;
  };
  return said.map((statement) => {
    const interviewee = nameOf(statement.context.interviewee);
    return { ...statement, context: { ...statement.context, interviewee } };
  });
}

function compileVendor(vendorPeople: readonly string[]): (speaker: string) => boolean {
  const names = vendorPeople.map(fold).filter((name) => name !== '');
  return (speaker) => {
    const label = ` ${fold(speaker)} `;
    return names.some((name) => label.includes(` ${name} `));
  };
}

/** Case, signs and an "@" before a domain make no difference. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, ' ')
    .trim();
}

function findAsker(said: readonly Statement[]): string | null {
  const first = said.find(isQuestion)?.context.interviewee;
  const theirs = said.filter(({ context }) => context.interviewee === first);
  const questions = theirs.filter(isQuestion).length;
  const alone = theirs.length === said.length;
  const asks = questions >= MIN_QUESTIONS && questions >= theirs.length * MIN_SHARE;
  return first !== undefined && !alone && asks ? first : null;
}

function isQuestion({ text }: Statement): boolean {
  return /[?？]["'”»]?$/.test(text);
}

/** The last sentence that asks: what stands after it is small talk. */
function lastQuestion(text: string): string | null {
  const end = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'));
  if (end < 0) return null;
  return text
    .slice(0, end + 1)
    .replace(/\s+/g, ' ')
    .slice(-MAX_SECTION);
}
