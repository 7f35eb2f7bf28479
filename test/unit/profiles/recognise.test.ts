import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/model/record.ts';
import { recogniseTable } from '../../../src/profiles/recognise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { makeTable } from './table.ts';

const recognise = (
  header: string,
  hints: readonly string[] = [],
  rows: readonly (readonly string[])[] = [],
) => recogniseTable(makeTable(header.split(','), rows, { hints }), PROFILES);
const idOf = (header: string, hints: readonly string[] = []) =>
  recognise(header, hints).profile?.meta.id ?? null;

const PIPEDRIVE = 'Deal - Title,Deal - Value,Deal - Status,Deal - Lost reason,Deal - Stage,Deal - Lost time';
const ZENDESK_VIEW = 'ID,Subject,Requester,Requested,Updated,Status,Priority';
const JIRA = 'Summary,Issue key,Issue id,Issue Type,Status,Priority,Resolution,Reporter,Created,Updated';

describe('recogniseTable', () => {
  it.each([
    [ZENDESK_VIEW, 'zendesk-tickets'],
    [PIPEDRIVE, 'pipedrive-deals'],
    ['Case Number,Subject,Account Name,Status,Date/Time Opened,Date/Time Closed', 'salesforce-tickets'],
    ['Opportunity Name,Account Name,Stage,Amount,Close Date,Loss Reason', 'salesforce-deals'],
    [
      'Id,Name,Stage Name,Amount,Close Date,Is Closed,Is Won,Lost Deal Reason C,Lost Reason Notes C',
      'salesforce-deals',
    ],
    ['Review Id,Review Created (UTC),Review Title,Review Content,Review Stars', 'trustpilot-reviews'],
    [
      'What do you like best about Acme?,What do you dislike about Acme?,Rating,What problems is Acme solving?',
      'g2-reviews',
    ],
    ['id,product_name,star_rating,title,love_value,hate_value', 'g2-reviews'],
    [
      'reviewId,userName,userImage,content,score,thumbsUpCount,reviewCreatedVersion,at,replyContent',
      'google-play-reviews',
    ],
    ['Issue Type,Issue key,Issue id,Summary,Reporter,Reporter Id,Custom field (Team)', 'jira-backlog'],
    [
      'Ticket Id,Subject,Status,Priority,Requester Name,Category,Item,Created Time,Resolution Time (in Hrs)',
      'freshdesk-tickets',
    ],
    ['ID,Work Item Type,Title,Assigned To,State,Tags', 'azure-devops-backlog'],
    ['Company,ARR,Risk,Renewal date,Reason', 'generic-risk-accounts'],
    ['Participant,Company,Question,Answer,Date', 'generic-interviews'],
    ['Ticket,Betreff,Beschreibung,Status,Priorität,Erstellt am,Kunde', 'generic-tickets'],
    ['Numéro,Sujet,Description,Statut,Priorité,Date de création,Client', 'generic-tickets'],
    ['Cliente,Etapa,Importe,Fecha de cierre,Motivo de pérdida', 'generic-deals'],
  ])('knows %s', (header, profile) => {
    expect(idOf(header)).toBe(profile);
  });

  it.each([
    'name,email,phone',
    'a,b,c',
    'text,label',
    '',
    'Id,IsDeleted,Name,ParentId,OwnerId,CreatedDate,SystemModstamp',
  ])('does not take %j for anything', (header) => {
    expect(idOf(header)).toBeNull();
  });

  it.each([
    ['Id,Subject,Description,Created at,Status', 'tickets'],
    ['Subject,Description,Created,Status', 'tickets'],
    ['Title,Rating,Review,Date', 'reviews'],
    ['Date,Rating,Review', 'reviews'],
    ['Deal,Stage,Amount,Close date,Loss reason', 'deals'],
    ['Deal,Stage,Amount,Close date', 'deals'],
  ])('takes the plain form %s without any hint for %s', (header, kind) => {
    for (const hints of [[], ['export', 'data']]) {
      expect(recognise(header, hints).profile?.meta.kind).toBe(kind);
    }
  });

  it('leaves open what tickets and a backlog both look like, until a name tells', () => {
    const header = 'Title,Status,Type,Created,Updated';
    expect(idOf(header)).toBeNull();
    expect(idOf(header, ['tickets'])).toBe('generic-tickets');
    expect(idOf(header, ['backlog'])).toBe('generic-backlog');
    expect(idOf('Id,Subject,Description,Created at,Status', ['backlog'])).toBe('generic-backlog');
  });

  it('needs more than a word in a file name', () => {
    expect(idOf('a,b,c', ['zendesk', 'tickets'])).toBeNull();
    expect(idOf('id,name,value', ['reviews'])).toBeNull();
  });

  it('says what an unknown table is nearest to and what it lacks', () => {
    const result = recognise('Record ID,Deal owner,Pipeline,City');
    expect(result.profile).toBeNull();
    if (result.profile !== null) return;
    expect(result.nearest.length).toBeLessThanOrEqual(3);
    expect(result.nearest[0]).toMatchObject({ profile: 'hubspot-deals' });
    expect(result.nearest[0]!.missing).toContain('Deal Stage');
    expect(result.nearest[0]!.confidence).toBeLessThan(0.45);
  });

  it('lets names of files settle what headers leave open', () => {
    expect(idOf(JIRA)).toBe('jira-backlog');
    expect(idOf(JIRA, ['jira', 'support'])).toBe('jira-tickets');
    expect(idOf(JIRA, ['issues', 'tickets'])).toBe('jira-backlog');
    expect(idOf('text,label', ['trustpilot', 'reviews'])).toBe('trustpilot-reviews');
    expect(idOf('text,label', ['reviews'])).not.toBe('trustpilot-reviews');
    expect(idOf('title,status,description', ['backlog'])).toBe('generic-backlog');
  });

  it('does not let names of files beat clear headers', () => {
    expect(idOf(PIPEDRIVE, ['zendesk', 'tickets'])).toBe('pipedrive-deals');
    expect(idOf(ZENDESK_VIEW, ['reviews', 'g2'])).toBe('zendesk-tickets');
  });

  it('sees the request type that makes a Jira issue a request', () => {
    expect(idOf(`${JIRA},Custom field (Request Type),Custom field (Time to resolution)`)).toBe(
      'jira-tickets',
    );
  });

  it('explains itself', () => {
    const result = recognise(PIPEDRIVE, ['deals', 'pipedrive']);
    if (result.profile === null) throw new Error('not recognised');
    expect(result.recognition).toMatchObject({
      profile: 'pipedrive-deals',
      vendor: 'pipedrive',
      kind: 'deals',
      hints: ['deals', 'pipedrive'],
      columns: { name: 'Deal - Title', lossReason: 'Deal - Lost reason' },
    });
    expect(result.recognition.matched).toContain('Deal - Lost reason');
    expect(result.recognition.missing).toContain('Deal - Won time');
    expect(result.recognition.confidence).toBeGreaterThan(0.7);
    expect(result.recognition.confidence).toBeLessThan(1);
  });

  it('does not care about case, blanks, underscores, byte order marks and accents', () => {
    expect(idOf(ZENDESK_VIEW.toUpperCase())).toBe('zendesk-tickets');
    expect(
      idOf('\uFEFFdeal_-_title, DEAL - VALUE,deal-status,Deal  - Lost Reason,Deal - Stage,Deal - Lost time'),
    ).toBe('pipedrive-deals');
  });

  it('gives the same answer for any order of columns', () => {
    for (const header of [PIPEDRIVE, ZENDESK_VIEW, JIRA, 'Company,ARR,Risk,Renewal date,Reason']) {
      const names = header.split(',');
      const expected = recognise(header);
      fc.assert(
        fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
          const result = recogniseTable(makeTable(shuffled, []), PROFILES);
          expect(result.profile?.meta.id).toBe(expected.profile?.meta.id);
          if (result.profile === null || expected.profile === null) return;
          expect(result.recognition.confidence).toBe(expected.recognition.confidence);
        }),
        { numRuns: 20 },
      );
    }
  });

  it('survives any header', () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', '', 'Id', 'Status', 'Subject', '\u0000'),
    );
    fc.assert(
      fc.property(fc.array(names, { maxLength: 30 }), (header) => {
        const result = recogniseTable(makeTable(header, [header]), PROFILES);
        expect(result).toHaveProperty('profile');
      }),
    );
    recogniseTable(makeTable(['x'.repeat(200_000), '('.repeat(100_000), '- '.repeat(100_000)], []), PROFILES);
  });
});

describe('the registry', () => {
  it('has profiles with ids of vendor and kind', () => {
    for (const { meta } of PROFILES) expect(meta.id).toBe(`${meta.vendor}-${meta.kind}`);
    expect(new Set(PROFILES.map(({ meta }) => meta.id)).size).toBe(PROFILES.length);
  });

  it('maps fields of the kind to values that exist', () => {
    for (const { meta, columns, values, defaults } of PROFILES) {
      const types: Record<string, unknown> = FIELDS[meta.kind];
      for (const field of Object.keys(columns)) expect(types, meta.id).toHaveProperty(field);
      for (const [field, map] of Object.entries(values ?? {})) {
        const { oneOf } = types[field] as { oneOf: string[] };
        for (const value of Object.values(map as Record<string, string>)) {
          expect(['', ...oneOf], `${meta.id} ${field}`).toContain(value);
        }
      }
      for (const [field, value] of Object.entries(defaults ?? {})) {
        expect((types[field] as { oneOf: string[] }).oneOf, `${meta.id} ${field}`).toContain(value);
      }
    }
  });

  it('has generic profiles for every kind', () => {
    const kinds = PROFILES.filter(({ meta }) => meta.vendor === 'generic').map(({ meta }) => meta.kind);
    expect(kinds.sort()).toEqual(Object.keys(FIELDS).sort());
  });
});
