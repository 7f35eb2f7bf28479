import { describe, expect, it } from 'vitest';
import { recogniseTable } from '../../../src/profiles/recognise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { makeTable } from '../profiles/table.ts';

const JIRA = 'Summary,Issue key,Issue id,Issue Type,Status,Priority,Resolution,Reporter,Created,Updated';
const jiraRow = (type: string) => [
  'It does not work',
  'A-1',
  '1',
  type,
  'Open',
  'High',
  '',
  'Al',
  '2026-01-01',
  '2026-01-02',
];
const recognise = (header: string, rows: readonly (readonly string[])[], hints: readonly string[] = []) => {
  const found = recogniseTable(makeTable(header.split(','), rows, { hints }), PROFILES);
  if (found.profile === null) throw new Error('not recognised');
  return found.recognition;
};
const rowsOf = (...types: readonly string[]) => types.map(jiraRow);

describe('Jira as tickets or as backlog', () => {
  it('is told by the types of its issues', () => {
    expect(recognise(JIRA, rowsOf('Incident', 'Service Request', 'Bug')).profile).toBe('jira-tickets');
    expect(recognise(JIRA, rowsOf('Story', 'Epic', 'Bug')).profile).toBe('jira-backlog');
    expect(recognise(JIRA, rowsOf('Störung', 'Serviceanfrage', 'Serviceanfrage')).profile).toBe(
      'jira-tickets',
    );
  });

  it('is told by columns that are filled, not by those that only stand there', () => {
    const wide = `${JIRA},Organizations,Time to resolution`;
    const filled = rowsOf('Bug', 'Bug').map((row) => [...row, 'Roth AG', '4h']);
    const empty = rowsOf('Bug', 'Bug').map((row) => [...row, '', '']);
    expect(recognise(wide, filled).profile).toBe('jira-tickets');
    expect(recognise(wide, empty).profile).toBe('jira-backlog');
    const sprint = rowsOf('Bug', 'Bug').map((row) => [...row, 'Sprint 1', '5']);
    expect(recognise(`${JIRA},Sprint,Custom field (Story Points)`, sprint).profile).toBe('jira-backlog');
  });

  it('is told outright by the type of the project', () => {
    const rows = (type: string) => rowsOf('Task', 'Task', 'Task').map((row) => [...row, type]);
    expect(recognise(`${JIRA},Project type`, rows('service_desk')).profile).toBe('jira-tickets');
    expect(recognise(`${JIRA},Project type`, rows('software')).profile).toBe('jira-backlog');
  });

  it('follows the folder where it was put', () => {
    expect(recognise(JIRA, rowsOf('Bug', 'Bug', 'Bug'), ['export', 'tickets']).profile).toBe('jira-tickets');
    expect(recognise(JIRA, rowsOf('Bug', 'Bug', 'Bug'), ['export', 'backlog']).profile).toBe('jira-backlog');
    expect(recognise(JIRA, rowsOf('Story', 'Story', 'Story'), ['tickets']).profile).toBe('jira-tickets');
  });

  it('says that it is undecided where nothing tells', () => {
    const { confidence, runnerUp } = recognise(JIRA, rowsOf('Bug', 'Bug', 'Bug'));
    expect(confidence).toBeLessThanOrEqual(0.7);
    expect(runnerUp?.profile).toBe('jira-tickets');
    expect(recognise(JIRA, rowsOf('Story', 'Epic', 'Story')).confidence).toBeGreaterThan(0.8);
  });
});

describe('other systems with two kinds', () => {
  const GITHUB = 'number,title,state,body,created_at,updated_at,labels';
  const rows = [['1', 'It fails', 'open', 'a', '2026-01-01', '2026-01-02', 'bug']];

  it('reads issues of GitHub and GitLab as backlog, or as tickets where the folder says so', () => {
    expect(recognise(GITHUB, rows).profile).toBe('github-backlog');
    expect(recognise(GITHUB, rows, ['support']).profile).toBe('github-tickets');
    const gitlab =
      'Title,Description,Issue ID,URL,State,Author,Created At (UTC),Updated At (UTC),Closed At (UTC),Labels';
    expect(recognise(gitlab, []).profile).toBe('gitlab-backlog');
    expect(recognise(gitlab, [], ['tickets']).profile).toBe('gitlab-tickets');
  });

  it('tells the objects of HubSpot, Salesforce and Zoho by their columns', () => {
    expect(recognise('Record ID,Ticket name,Pipeline,Ticket status,Priority,Create date', []).profile).toBe(
      'hubspot-tickets',
    );
    expect(recognise('Record ID,Deal Name,Deal Stage,Close Date,Amount,Pipeline', []).profile).toBe(
      'hubspot-deals',
    );
    expect(
      recognise('Id,CaseNumber,Subject,Status,Priority,Origin,IsClosed,CreatedDate,AccountId', []).profile,
    ).toBe('salesforce-tickets');
    expect(
      recognise('Id,Name,StageName,Amount,CloseDate,IsWon,IsClosed,AccountId,CreatedDate', []).profile,
    ).toBe('salesforce-deals');
  });
});

describe('what a person says', () => {
  const table = (header: string, rows: readonly (readonly string[])[] = []) =>
    makeTable(header.split(','), rows);
  const as = (header: string, options: Parameters<typeof recogniseTable>[2]) =>
    recogniseTable(table(header), PROFILES, options);

  it('goes before what the file looks like', () => {
    expect(as(JIRA, { as: 'tickets' }).profile?.meta.id).toBe('jira-tickets');
    expect(as(JIRA, { as: 'backlog' }).profile?.meta.id).toBe('jira-backlog');
    const found = as(JIRA, { as: 'tickets' });
    if (found.profile !== null) expect(found.recognition.hints).toContain('as tickets');
  });

  it('takes the generic profile where no vendor of the kind is known, whatever the confidence', () => {
    const found = as('Kopf,Inhalt,Zustand', { as: 'tickets' });
    expect(found.profile?.meta.id).toBe('generic-tickets');
    if (found.profile !== null) expect(found.recognition.confidence).toBeLessThan(0.45);
    expect(as('Deal - Title,Deal - Value,Deal - Status', { as: 'reviews' }).profile?.meta.id).toBe(
      'generic-reviews',
    );
  });

  it('can name the profile itself', () => {
    expect(as('a,b', { profile: 'zendesk-tickets' }).profile?.meta.id).toBe('zendesk-tickets');
    expect(as(JIRA, { profile: 'no-such-profile' }).profile).toBeNull();
    expect(as(JIRA, { profile: 'jira-backlog', as: 'tickets' }).profile).toBeNull();
  });
});
