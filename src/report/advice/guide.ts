import { compareBy } from '../../lib/stable-order.ts';
import { AUDIENCES, type GuideQuestion } from '../../model/advice.ts';
import { GUIDE } from './guide-rules.ts';
import type { Told } from './told.ts';

/** Questions to one audience: an hour is soon over. */
const MAX_QUESTIONS = 5;

/** What to ask whom, made from this company's findings; what costs most first. */
export function buildGuide(told: Told): GuideQuestion[] {
  const asked = GUIDE.flatMap(({ to, ask }, place) => {
    const one = ask(told);
    return one === null ? [] : [{ ...one, to, place, worth: one.worth ?? told.points(one.basis) }];
  });
  asked.sort(
    compareBy(
      ({ worth }) => -worth,
      ({ place }) => place,
    ),
  );
  return AUDIENCES.flatMap((audience) =>
    asked
      .filter(({ to }) => to === audience)
      .slice(0, MAX_QUESTIONS)
      .map(({ to, question, why, basis }) => ({ to, question, why, basis: [...basis] })),
  );
}

/** The best question to every audience that has one: the four to begin with. */
export function bestQuestions(guide: readonly GuideQuestion[]): GuideQuestion[] {
  return AUDIENCES.flatMap((audience) => guide.find(({ to }) => to === audience) ?? []);
}
