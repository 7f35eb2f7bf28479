import type { ADVICE } from '../../model/advice.ts';
import type { Report } from '../../model/report.ts';
import type { ReportInput } from '../input.ts';
import { bestQuestions, buildGuide } from './guide.ts';
import { buildInfluence } from './influence.ts';
import { buildLevers, metricInputs } from './levers.ts';
import { buildPlan } from './plan.ts';
import { tellStory } from './story.ts';
import { type BareReport, Told } from './told.ts';

/** What to do about a report, derived from it by rule. */
export function buildAdvice(
  report: BareReport,
  { score, analyses, themes = [], reliability, audited, redact = true }: ReportInput,
): Pick<Report, keyof typeof ADVICE> {
  const levers = buildLevers({ score, analyses, themes, redact });
  const options = {
    ...(reliability !== undefined && { reliability }),
    ...(audited !== undefined && { audited }),
  };
  const scored = { score, inputs: metricInputs(analyses), options };
  const told = new Told({ report, analyses, themes, levers });
  const plan = buildPlan(told);
  const guide = buildGuide(told);
  const questions = bestQuestions(guide);
  return {
    story: tellStory(told, plan, questions),
    levers,
    influence: buildInfluence(scored, analyses, redact),
    plan,
    questions,
    guide,
  };
}
