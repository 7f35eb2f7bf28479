import { describe, expect, it } from 'vitest';
import { tell } from '../../../src/lib/notice.ts';
import { FIELDS } from '../../../src/model/record.ts';
import { compileMapper } from '../../../src/profiles/canonicalise.ts';
import { foldValue } from '../../../src/profiles/fold.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { VALUE_RULES } from '../../../src/profiles/values.data.ts';
import { makeTable } from './table.ts';

/** What a cell of one column becomes, for a profile and a field. */
function read(id: string, header: string, field: string, cell: string): unknown {
  const table = makeTable([header, 'Subject', 'Title', 'Text', 'Id'], [[cell, 's', 't', 'x', '1']]);
  const mapped = compileMapper(table, PROFILES.find(({ meta }) => meta.id === id)!).map(table.sample[0]!);
  if (mapped.kind !== 'record') throw new Error(mapped.kind);
  return (mapped.record as unknown as Record<string, unknown>)[field];
}

describe('values', () => {
  it.each([
    [
      'zendesk-tickets',
      'Status',
      'status',
      { 'On-hold': 'pending', hold: 'pending', New: 'open', 'Solved ': 'solved', Deleted: 'deleted' },
    ],
    [
      'zendesk-tickets',
      'Ticket type',
      'vendorClass',
      { Incident: 'other', Task: 'other', Question: 'how-to', Problem: 'defect' },
    ],
    [
      'zendesk-tickets',
      'Satisfaction Score',
      'satisfaction',
      { Good: 'good', Bad: 'bad', Offered: null, 'Not Offered': null },
    ],
    ['zendesk-tickets', 'Priority', 'priority', { Urgent: 'urgent', '-': null, Normal: 'normal' }],
    [
      'freshdesk-tickets',
      'status',
      'status',
      { 2: 'open', 3: 'pending', 4: 'solved', 5: 'closed', 'Waiting on Third Party': 'pending' },
    ],
    [
      'freshdesk-tickets',
      'priority',
      'priority',
      { 1: 'low', 2: 'normal', 3: 'high', 4: 'urgent', Medium: 'normal' },
    ],
    [
      'servicenow-tickets',
      'state',
      'status',
      { 1: 'open', 3: 'pending', 6: 'solved', 7: 'closed', Resolved: 'solved', 'On Hold': 'pending' },
    ],
    [
      'servicenow-tickets',
      'priority',
      'priority',
      { 1: 'urgent', 4: 'low', '1 - Critical': 'urgent', '3 - Moderate': 'normal' },
    ],
    [
      'jira-tickets',
      'Resolution',
      'resolution',
      {
        Done: 'fixed',
        Fixed: 'fixed',
        "Won't Do": 'not-fixed',
        'Cannot Reproduce': 'not-fixed',
        Unresolved: null,
      },
    ],
    [
      'jira-tickets',
      'Priority',
      'priority',
      { Highest: 'urgent', Blocker: 'urgent', Major: 'high', Trivial: 'low' },
    ],
    [
      'generic-tickets',
      'Resolution',
      'resolution',
      {
        'No reply from customer': 'not-fixed',
        'Not a bug': 'not-fixed',
        'Resolved in 2.1': 'fixed',
        Duplicate: 'not-fixed',
      },
    ],
    [
      'generic-tickets',
      'Category',
      'vendorClass',
      {
        'Bug report': 'defect',
        'Feature Request': 'enhancement',
        'How-to': 'how-to',
        Training: 'how-to',
        Billing: 'other',
        'Not a bug': 'other',
        'User error': 'how-to',
        debugging: 'other',
      },
    ],
    [
      'generic-tickets',
      'Customer says',
      'customerClass',
      { 'Something is broken': 'defect', Idea: 'enhancement', Question: 'how-to' },
    ],
    [
      'generic-tickets',
      'Product feedback status',
      'decision',
      {
        Planned: 'planned',
        'On roadmap': 'planned',
        Released: 'shipped',
        "Won't do": 'declined',
        'Under review': 'undecided',
      },
    ],
    [
      'generic-tickets',
      'Statut',
      'status',
      { 'A faire': 'open', 'En attente': 'pending', Résolu: 'solved', Fermé: 'closed' },
    ],
    [
      'generic-tickets',
      'Status',
      'status',
      { Gelöst: 'solved', 'In Bearbeitung': 'open', Cerrado: 'closed' },
    ],
    [
      'generic-backlog',
      'Status',
      'status',
      {
        Backlog: 'open',
        'In progress': 'in-progress',
        Released: 'shipped',
        Canceled: 'declined',
        Duplicate: 'declined',
        'Selected for Development': 'planned',
        WontFix: 'declined',
        'Fait (à livrer)': 'shipped',
        Annulé: 'declined',
        Validé: 'shipped',
      },
    ],
    [
      'jira-backlog',
      'Issue Type',
      'itemType',
      {
        Bug: 'bug',
        Story: 'feature',
        'Sub-task': 'task',
        Epic: 'epic',
        Amélioration: 'improvement',
        MCO: 'other',
      },
    ],
    ['linear-backlog', 'Priority', 'priority', { 'No priority': null, 0: null, 1: 'urgent', 4: 'low' }],
    [
      'github-backlog',
      'state_reason',
      'status',
      { not_planned: 'declined', completed: 'shipped', reopened: 'open' },
    ],
    [
      'hubspot-deals',
      'Deal Stage',
      'outcome',
      {
        'Closed: lost': 'lost',
        'Closed: abandoned': 'abandoned',
        closedwon: 'won',
        closedlost: 'lost',
        appointmentscheduled: 'open',
        8391: null,
      },
    ],
    ['salesforce-deals', 'IsWon', 'outcome', { 1: 'won', true: 'won', 0: null }],
    ['salesforce-deals', 'IsClosed', 'outcome', { 1: 'lost', 0: 'open' }],
    [
      'zoho-deals',
      'Stage',
      'outcome',
      { 'Closed-Lost to Competition': 'lost', 'Closed Won': 'won', 'Negotiation/Review': 'open' },
    ],
    [
      'generic-deals',
      'Outcome',
      'outcome',
      { Lost: 'lost', Abandoned: 'abandoned', Verloren: 'lost', Gagné: 'won', Perdida: 'lost' },
    ],
    [
      'notes-interviews',
      'section',
      'aspect',
      {
        'What do you love?': 'love',
        "What's missing": 'missing',
        'What would you change?': 'change',
        'Pain points': 'pain',
        'What do you dislike': 'pain',
        "Things they'd love to see": 'missing',
        Background: 'other',
        'Points forts': 'love',
        'Was fehlt?': 'missing',
      },
    ],
    [
      'notes-interviews',
      'severity',
      'severity',
      { blocker: 'blocker', Major: 'major', 'nice to have': 'minor', whatever: null },
    ],
    [
      'notes-interviews',
      'renew',
      'renew',
      { Yes: 'yes', 'probably not': 'unsure', 'Will not renew': 'no', likely: 'yes' },
    ],
    [
      'notes-interviews',
      'selection',
      'selection',
      { 'vendor-picked': 'vendor-picked', independent: 'independent', 'picked by the CSM': 'vendor-picked' },
    ],
    [
      'generic-risk-accounts',
      'Risk',
      'risk',
      { Red: 'high', Amber: 'medium', Green: 'low', 'High risk': 'high' },
    ],
    [
      'trustpilot-reviews',
      'Source Of Review',
      'invitation',
      { Organic: 'organic', InvitationApi: 'invited', AFSv2: 'invited' },
    ],
  ] as const)('%s reads %s', (id, header, field, cells) => {
    const got = Object.fromEntries(Object.keys(cells).map((cell) => [cell, read(id, header, field, cell)]));
    expect(got).toEqual(cells);
  });

  it('reads a refusal from the resolution though the status says done', () => {
    const header = ['Issue key', 'Summary', 'Status', 'Status Category', 'Resolution'];
    const table = makeTable(header, [
      ['A-1', 'a', 'Closed', 'Done', "Won't Do"],
      ['A-2', 'b', 'Approved', 'Done', 'Unresolved'],
      ['A-3', 'c', 'Odd word', 'In Progress', ''],
    ]);
    const mapper = compileMapper(table, PROFILES.find(({ meta }) => meta.id === 'jira-backlog')!);
    const statuses = table.sample.map((row) => {
      const mapped = mapper.map(row);
      return mapped.kind === 'record' && mapped.record.kind === 'backlog'
        ? mapped.record.status
        : mapped.kind;
    });
    expect(statuses).toEqual(['declined', 'shipped', 'in-progress']);
    expect(mapper.columns.status).toBe('Resolution + Status Category + Status');
  });

  it('notes words it does not know', () => {
    const table = makeTable(
      ['Issue key', 'Summary', 'Status'],
      [
        ['A-1', 'a', 'Zorp'],
        ['A-2', 'b', 'Done'],
        ['A-3', 'c', 'Blip'],
      ],
    );
    const { notes } = compileMapper(table, PROFILES.find(({ meta }) => meta.id === 'jira-backlog')!);
    expect(notes.map(tell)).toContain('status: not understood and left empty: "Blip", "Zorp"');
  });
});

describe('the shared spellings', () => {
  const rules = Object.entries(VALUE_RULES).flatMap(([kind, fields]) =>
    Object.entries(fields).map(([field, rule]) => ({ kind: kind as keyof typeof FIELDS, field, rule })),
  );

  it('exist for every closed list', () => {
    const closed = Object.entries(FIELDS).flatMap(([kind, fields]) =>
      Object.entries(fields).flatMap(([field, type]) =>
        typeof type === 'object' ? [`${kind}.${field}`] : [],
      ),
    );
    expect(rules.map(({ kind, field }) => `${kind}.${field}`).sort()).toEqual(closed.sort());
  });

  it('lead to values of their list, are folded and lead to one value only', () => {
    for (const { kind, field, rule } of rules) {
      const { oneOf } = (FIELDS[kind] as Record<string, unknown>)[field] as { oneOf: string[] };
      const seen = new Map<string, string>();
      for (const [value, spellings] of Object.entries(rule.whole)) {
        expect(['', ...oneOf]).toContain(value);
        for (const spelling of spellings.split(/,\s*/)) {
          expect(foldValue(spelling), `${kind}.${field}`).toBe(spelling);
          expect(seen.get(spelling) ?? value, `${kind}.${field} ${spelling}`).toBe(value);
          seen.set(spelling, value);
        }
      }
      for (const [value, phrases] of rule.inside ?? []) {
        expect(oneOf).toContain(value);
        for (const phrase of phrases.split(/,\s*/))
          expect(foldValue(phrase), `${kind}.${field}`).toBe(phrase);
      }
      if (rule.fallback !== undefined) expect(oneOf).toContain(rule.fallback);
    }
  });
});
