import type { EvidenceState } from '../../lib/evidence/evidence.ts';
import { collectEvidence } from '../../lib/evidence/evidence-items.ts';
import { atLeastCaution, severityAbove } from '../../lib/severity.ts';
import type { AnalyzerMeta, FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { findIssues, type Issue } from './issues.ts';
import { map, merge, type State } from './state.ts';

/** Issues told as findings, and listed in the table. */
const TOLD = 5;
const LISTED = 25;

/** One reported defect in ten being the same issue: our choice of what stands out. */
const STANDS_OUT = 0.1;

const meta: AnalyzerMeta<'tickets'> = {
  id: 'recurring-issues',
  point: 'tickets',
  title: 'Issues that many customers report in nearly the same words',
  why: 'What many accounts report in the same words is the cheapest trust to win back.',
  version: 3,
  reads: ['tickets'],
  signals: ['intent', 'themes'],
  metrics: [],
  statements: {
    'recurring-issue':
      '{accounts|count} accounts report about the same in {tickets|count} tickets: "{issue|text}"',
    'recurring-issue-anonymous': '{tickets|count} tickets report about the same: "{issue|text}"',
    'issues-sampled':
      'Recurring issues are counted in a sample of {kept|count} of {total|count} reported defects',
  },
  tables: {
    issues: {
      title: 'Recurring issues, by distinct accounts',
      shown: 'roomy',
      bar: 'tickets',
      columns: [
        { id: 'issue', title: 'Issue', unit: 'text' },
        { id: 'tickets', title: 'Tickets', unit: 'count' },
        { id: 'accounts', title: 'Accounts', unit: 'count' },
        { id: 'share', title: 'Share of reported defects', unit: 'share' },
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
    severity: atLeastCaution(severity),
    evidence: evidenceOf(members),
  };
}

function evidenceOf(members: Issue['members']): EvidenceState {
  const inOrder = members.map(({ quote }, place) =>
    quote === null ? null : { ...quote, rank: members.length - place },
  );
  return collectEvidence(inOrder.map((evidence) => ({ evidence })));
}

function issuesTable(issues: readonly Issue[], kept: number): AnalyzerTable {
  const rows = issues
    .slice(0, LISTED)
    .map(({ title, members, accounts }) => [title, members.length, accounts, members.length / kept]);
  return { id: 'issues', rows };
}
