import type { Analyzer } from '../model/analyzer.ts';
import { analyzer as backlogBalance } from './backlog-balance/index.ts';
import { analyzer as backlogCoverage } from './backlog-coverage/index.ts';
import { analyzer as backlogFlow } from './backlog-flow/index.ts';
import { analyzer as chronicDefects } from './chronic-defects/index.ts';
import { analyzer as competitorLosses } from './competitor-losses/index.ts';
import { analyzer as curatedReviews } from './curated-reviews/index.ts';
import { analyzer as customerInterviews } from './customer-interviews/index.ts';
import { analyzer as defectPerceptionGap } from './defect-perception-gap/index.ts';
import { analyzer as enhancementStall } from './enhancement-stall/index.ts';
import { analyzer as fixSpeed } from './fix-speed/index.ts';
import { analyzer as journeyByParadox } from './journey-by-paradox/index.ts';
import { analyzer as keptPromises } from './kept-promises/index.ts';
import { analyzer as largestAccounts } from './largest-accounts/index.ts';
import { analyzer as leavingCustomers } from './leaving-customers/index.ts';
import { analyzer as lossReasons } from './loss-reasons/index.ts';
import { analyzer as moneyAtStake } from './money-at-stake/index.ts';
import { analyzer as painTriangulation } from './pain-triangulation/index.ts';
import { analyzer as perceivedDefects } from './perceived-defects/index.ts';
import { analyzer as perceptionOrProduct } from './perception-or-product/index.ts';
import { analyzer as recurringIssues } from './recurring-issues/index.ts';
import { analyzer as reopenedTickets } from './reopened-tickets/index.ts';
import { analyzer as reviewComplaints } from './review-complaints/index.ts';
import { analyzer as reviewExpectations } from './review-expectations/index.ts';
import { analyzer as reviewStars } from './review-stars/index.ts';
import { analyzer as reviewWords } from './review-words/index.ts';
import { analyzer as riskAccounts } from './risk-accounts/index.ts';
import { analyzer as ticketTrend } from './ticket-trend/index.ts';

/** Every built-in analyzer, point by point in the order of the report. */
export const ANALYZERS: readonly Analyzer[] = [
  customerInterviews,
  perceivedDefects,
  fixSpeed,
  reopenedTickets,
  enhancementStall,
  chronicDefects,
  ticketTrend,
  recurringIssues,
  reviewStars,
  reviewExpectations,
  reviewComplaints,
  reviewWords,
  lossReasons,
  competitorLosses,
  backlogCoverage,
  backlogBalance,
  backlogFlow,
  riskAccounts,
  leavingCustomers,
  perceptionOrProduct,
  keptPromises,
  painTriangulation,
  largestAccounts,
  defectPerceptionGap,
  journeyByParadox,
  moneyAtStake,
  curatedReviews,
];
