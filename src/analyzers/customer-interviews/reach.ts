import type { AnalyzerFinding, AnalyzerTable, Fact } from '../../model/conclusion.ts';
import type { EvidenceList } from '../../model/evidence.ts';

/** Shares of customers that have a pain, for "what so few interviews can tell". */
const PREVALENCES = [0.5, 0.3, 0.2, 0.1] as const;
/** The prevalence the sentence speaks of. */
const TYPICAL = 0.3;
/** What was not seen is ruled out at this level. */
const LEVEL = 0.05;

/** Probability that at least one of `n` interviewees has a pain that this share of customers has. */
export function chanceToSee(prevalence: number, n: number): number {
  return 1 - (1 - prevalence) ** n;
}

/** The largest prevalence that "none of `n`" does not rule out at the 95 % level. */
export function boundOfNone(n: number): number {
  return 1 - LEVEL ** (1 / n);
}

export function describeReach(people: number, evidence: EvidenceList): AnalyzerFinding {
  const facts = { people, typical: TYPICAL, seen: chanceToSee(TYPICAL, people), bound: boundOfNone(people) };
  return { key: 'interview-reach', id: 'interview-reach', facts, severity: 'info', evidence };
}

export function reachTable(people: number): AnalyzerTable {
  const rows = PREVALENCES.map((prevalence): Fact[] => [prevalence, people, chanceToSee(prevalence, people)]);
  return { id: 'interview-reach', rows };
}
