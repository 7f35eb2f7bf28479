import { EvidenceSample, type EvidenceState } from '../../lib/evidence.ts';
import { severityAbove } from '../../lib/severity.ts';
import type { AnalyzerMeta, FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { findIssues, type Issue } from './issues.ts';
import { map, merge, type State } from './state.ts';

/** Issues told as findings, and listed in the table. */
const TOLD = 10;
const LISTED = 25;

/** One reported defect in ten being the same issue: our choice of what stands out. */
const STANDS_OUT = 0.1;

const meta: AnalyzerMeta<'tickets'> = {
  id: 'recurring-issues',
  point: 'tickets',
  title: 'Issues that many customers report in nearly the same words',
  why: 'What many accounts report in the same words is the cheapest trust to win back.',
  version: 1,
  reads: ['tickets'],
  signals: ['intent'],
  metrics: [],
  statements: {
    'recurring-issue':
      '{tickets|count} tickets of {accounts|count} accounts report much the same, {share|share} of reported defects: "{issue|text}"',
    'recurring-issue-anonymous':
      '{tickets|count} tickets report much the same, {share|share} of reported defects: "{issue|text}"',
    'issues-sampled':
      'Recurring issues are estimated from a sample of {kept|count} of {total|count} reported defects; tickets and accounts are those in the sample',
  },
  tables: {
    issues: {
      title: 'Recurring issues, by distinct accounts',
      columns: [
        { title: 'Issue', unit: 'text' },
        { title: 'Tickets', unit: 'count' },
        { title: 'Accounts', unit: 'count' },
        { title: 'Share of reported defects', unit: 'share' },
      ],
    },
  },
};

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function finish({ complaints }: State, ctx: FinishContext): Conclusion {
  if (!ctx.present.includes('tickets')) return { kind: 'notApplicable', missing: ['tickets'] };
  const kept = complaints.rows.length;
  const issues = findIssues(complaints);
  const findings = issues.slice(0, TOLD).map((issue) => describeIssue(issue, kept));
  if (complaints.total > kept) {
    const evidence = { total: 0, shown: [] };
    const facts = { kept, total: complaints.total };
    findings.push({ key: 'issues-sampled', id: 'issues-sampled', facts, severity: 'info', evidence });
  }
  return { kind: 'measured', metrics: [], findings, tables: [issuesTable(issues, kept)] };
}

function describeIssue({ key, title, members, accounts }: Issue, kept: number): AnalyzerFinding {
  const tickets = members.length;
  const severity = severityAbove(tickets, kept, STANDS_OUT);
  return {
    key: `recurring-issue:${key}`,
    id: accounts === null ? 'recurring-issue-anonymous' : 'recurring-issue',
    facts: { issue: title, tickets, share: tickets / kept, ...(accounts !== null && { accounts }) },
    // That several accounts hit it makes it more than information.
    severity: severity === 'info' ? 'caution' : severity,
    evidence: evidenceOf(members),
  };
}

function evidenceOf(members: Issue['members']): EvidenceState {
  const evidence = new EvidenceSample();
  for (const { quote } of members) evidence.add(quote);
  return evidence.toState();
}

function issuesTable(issues: readonly Issue[], kept: number): AnalyzerTable {
  const rows = issues
    .slice(0, LISTED)
    .map(({ title, members, accounts }) => [title, members.length, accounts, members.length / kept]);
  return { id: 'issues', rows };
}
