import { describe, expect, it } from 'vitest';
import {
  HUBSPOT_DEAL,
  HUBSPOT_TICKET,
  JIRA,
  SALESFORCE_CASE,
  SALESFORCE_DEAL,
  ZENDESK,
} from '../../../src/profiles/labels.data.ts';
import { type Labels, listNames, listSpellings, signaturesOf } from '../../../src/profiles/list-names.ts';
import { recogniseTable } from '../../../src/profiles/recognise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { makeTable } from '../profiles/table.ts';

const LANGUAGES = ['English', 'French', 'German', 'Spanish', 'Portuguese', 'Italian', 'Dutch', 'Japanese'];

/** An export of a vendor: canonical field to the label it must be read from. */
const EXPORTS: Record<string, { labels: Labels; fields: Record<string, string>; others: string[] }> = {
  'jira-backlog': {
    labels: JIRA,
    fields: {
      id: 'key',
      title: 'summary',
      body: 'description',
      itemType: 'type',
      createdAt: 'created',
      updatedAt: 'updated',
      closedAt: 'resolved',
      priority: 'priority',
      labels: 'labels',
      votes: 'votes',
      dueAt: 'due',
    },
    others: ['id', 'status', 'resolution', 'reporter', 'assignee'],
  },
  'zendesk-tickets': {
    labels: ZENDESK,
    fields: {
      subject: 'subject',
      requester: 'requester',
      createdAt: 'requested',
      updatedAt: 'updated',
      status: 'status',
      priority: 'priority',
      account: 'organization',
    },
    others: ['group', 'assignee', 'type'],
  },
  'salesforce-deals': {
    labels: SALESFORCE_DEAL,
    fields: {
      name: 'name',
      account: 'account',
      stage: 'stage',
      outcome: 'stage',
      amount: 'amount',
      closedAt: 'closed',
      createdAt: 'created',
      lossReason: 'lossReason',
    },
    others: ['owner', 'probability', 'next', 'source'],
  },
  'salesforce-tickets': {
    labels: SALESFORCE_CASE,
    fields: {
      id: 'number',
      subject: 'subject',
      account: 'account',
      requester: 'contact',
      status: 'status',
      createdAt: 'opened',
      closedAt: 'closed',
      priority: 'priority',
      body: 'description',
    },
    others: ['owner', 'origin'],
  },
  'hubspot-deals': {
    labels: HUBSPOT_DEAL,
    fields: {
      id: 'id',
      name: 'name',
      stage: 'stage',
      outcome: 'stage',
      amount: 'amount',
      closedAt: 'closed',
      createdAt: 'created',
      lossReason: 'lossReason',
    },
    others: ['owner', 'pipeline'],
  },
  'hubspot-tickets': {
    labels: HUBSPOT_TICKET,
    fields: {
      id: 'id',
      subject: 'name',
      body: 'description',
      status: 'status',
      createdAt: 'created',
      priority: 'priority',
    },
    others: ['owner', 'pipeline'],
  },
};

const spell = (labels: Labels, key: string, language: number): string =>
  listNames(labels[key]!.split('|')[language]!)[0]!;

describe.each(Object.entries(EXPORTS))('%s', (id, { labels, fields, others }) => {
  it('has every label in eight languages', () => {
    for (const [key, label] of Object.entries(labels)) {
      expect(label.split('|'), key).toHaveLength(LANGUAGES.length);
      for (const language of label.split('|')) expect(listNames(language).length, key).toBeGreaterThan(0);
    }
  });

  it.each(LANGUAGES.map((name, language) => [name, language] as const))('is known in %s', (_, language) => {
    const header = [
      ...new Set([...Object.values(fields), ...others].map((key) => spell(labels, key, language))),
    ];
    const found = recogniseTable(makeTable(header, []), PROFILES);
    expect(found.profile?.meta.id).toBe(id);
    if (found.profile === null) return;
    expect(found.recognition.confidence).toBeGreaterThan(0.6);
    for (const [field, key] of Object.entries(fields)) {
      expect(found.recognition.columns[field], field).toBe(spell(labels, key, language));
    }
  });

  it('is known when a spreadsheet has written it again in capitals, without accents, in full width', () => {
    for (const language of [1, 2, 3, 4, 5, 6]) {
      const header = [...Object.values(fields), ...others].map((key) => spell(labels, key, language));
      const plain = header.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
      const wide = header.map((name) =>
        name.replace(/[a-z]/gi, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)),
      );
      for (const written of [plain, wide]) {
        expect(recogniseTable(makeTable([...new Set(written)], []), PROFILES).profile?.meta.id).toBe(id);
      }
    }
  });
});

describe('generic profiles', () => {
  it.each([
    [
      'generic-tickets',
      'Número do chamado,Assunto,Descrição,Status,Prioridade,Criado em,Resolvido em,Empresa',
    ],
    ['generic-tickets', 'Numero ticket,Oggetto,Descrizione,Stato,Priorità,Data di creazione,Azienda'],
    ['generic-tickets', 'Ticketnummer,Onderwerp,Omschrijving,Status,Prioriteit,Aangemaakt op,Klant'],
    ['generic-tickets', 'チケット番号,件名,内容,ステータス,優先度,作成日,会社名'],
    ['generic-tickets', 'Número de ticket,Asunto,Descripción,Estado,Prioridad,Fecha de creación,Cliente'],
    ['generic-deals', 'Oportunidade,Conta,Fase,Valor,Data de fechamento,Motivo da perda,Concorrente'],
    ['generic-deals', 'Trattativa,Azienda,Fase,Importo,Data di chiusura,Motivo della perdita,Concorrente'],
    ['generic-deals', 'Dealnaam,Klant,Fase,Bedrag,Sluitingsdatum,Reden van verlies,Concurrent'],
    ['generic-deals', '案件名,取引先,フェーズ,金額,完了日,失注理由,競合'],
    ['generic-deals', 'Verkaufschance,Kunde,Phase,Betrag,Abschlussdatum,Verlustgrund,Wettbewerber'],
    ['generic-reviews', 'Autore,Valutazione,Titolo,Recensione,Vantaggi,Svantaggi,Data recensione'],
    ['generic-reviews', 'Autor,Avaliação,Título,Comentário,Vantagens,Desvantagens,Publicado em'],
    ['generic-reviews', 'Naam,Beoordeling,Titel,Recensie,Voordelen,Nadelen,Geplaatst op'],
    ['generic-reviews', '投稿者,評価,タイトル,レビュー,良い点,悪い点,投稿日'],
    ['generic-risk-accounts', 'Klant,Contractwaarde,Risiconiveau,Reden,Verlengingsdatum'],
    ['generic-risk-accounts', '顧客名,契約金額,リスクレベル,理由,契約更新日'],
    ['generic-risk-accounts', 'Azienda,Valore del contratto,Livello di rischio,Motivo,Data di rinnovo'],
    ['generic-interviews', 'Intervistato,Azienda,Domanda,Risposta,Data intervista'],
    ['generic-interviews', '話者,会社,質問,回答,実施日'],
  ])('%s reads %s', (id, header) => {
    const found = recogniseTable(makeTable(header.split(','), []), PROFILES);
    expect(found.profile?.meta.id).toBe(id);
    if (found.profile === null) return;
    expect(Object.keys(found.recognition.columns).length).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ['tickets', 'Number,Subject,Status,Assigned To,Customer,Email,Tags,Created At,Closed At,Rating'],
    [
      'reviews',
      'Overall Rating,Ease of Use,Customer Service,Features,Value for Money,Likelihood to Recommend,Pros,Cons,Overall',
    ],
    ['reviews', 'trScore,Title,Pros,Cons,Use cases,Submitted at'],
    ['backlog', 'id,title,details,status,score,commentCount,board.name,category.name,created,eta,url'],
    ['backlog', 'Feature name,Feature description,Status name,Owner,Customer Importance Score,Tags'],
    ['risk-accounts', 'Company Name,ChurnScore,Contract value,Health,Contract renewal date,Success Manager'],
    ['risk-accounts', 'name,healthScore,npsScore,mrr,nextRenewalDate,churnedAt'],
    ['tickets', 'ticket_id,ticket_subject,ticket_description,ticket_status,ticket_priority,created_at'],
    ['reviews', 'reviewId,ReviewTitle,ReviewText,ReviewRating,ReviewDate'],
  ])('read %s from vendors that have no profile: %s', (kind, header) => {
    const found = recogniseTable(makeTable(header.split(','), []), PROFILES);
    expect(found.profile?.meta).toMatchObject({ kind, vendor: 'generic' });
  });
});

describe('a search of Kustomer', () => {
  it('is known once its file is named after what it holds', () => {
    const header =
      'conversation.id,conversation.name,conversation.status,conversation.createdAt,conversation.preview';
    const table = makeTable(header.split(','), [], { hints: ['conversations'] });
    expect(recogniseTable(table, PROFILES).profile?.meta.id).toBe('generic-tickets');
  });
});

describe('listNames, listSpellings, signaturesOf', () => {
  it('part names at commas and languages at bars', () => {
    expect(listNames(' a b,c,\n d ,')).toEqual(['a b', 'c', 'd']);
    expect(listSpellings('Status, State | Statut | Status')).toEqual(['Status', 'State', 'Statut']);
    expect(signaturesOf(['A | B | C', 'D, d | E, e | F'])).toEqual([
      ['B', 'E'],
      ['C', 'F'],
    ]);
  });
});
