import type { Statement } from './statement.ts';

/** Speakers who are no customers, whatever they say. */
const ASKERS =
  /^(?:q\d{0,2}|question|interviewer|moderator|researcher|facilitator|host|interviewerin|fragesteller|enquêteur|entrevistador)$/i;

/** Labels of whoever answers: the interviewee, if the notes name one. */
const ANSWERERS = /^(?:a\d{0,2}|answer|interviewee|participant|respondent|customer|client|kunde|cliente)$/i;

/** Fewer questions do not make an interviewer. */
const MIN_QUESTIONS = 2;

/** Of what an interviewer says, at least so much is questions. */
const MIN_SHARE = 0.5;

/**
 * Takes what the interviewer says out of a transcript: customers did not say it. Questions become the section of
 * the answers. Without a label the interviewer is who asks first, if there are two questions and they are half of
 * what that speaker says; the other half stays.
 */
export function separateAsker(said: readonly Statement[]): readonly Statement[] {
  const labelled = said.some(({ context }) => ASKERS.test(context.interviewee));
  const asker = labelled ? null : findAsker(said);
  let section: string | null = null;
  return said.flatMap((statement) => {
    const { interviewee } = statement.context;
    const asks = isQuestion(statement) && interviewee === asker;
    if (!asks && !ASKERS.test(interviewee)) return section === null ? statement : { ...statement, section };
    if (isQuestion(statement)) section = statement.text.replace(/\s+/g, ' ').slice(-MAX_SECTION);
    return [];
  });
}

/** The end of a question says what it asks. */
const MAX_SECTION = 200;

/** The name to show for a speaker. @param known the interviewee the notes name, or empty */
export function nameAnswerer(speaker: string, known: string): string {
  return ANSWERERS.test(speaker) && known !== '' ? known : speaker;
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
  return text.endsWith('?');
}
