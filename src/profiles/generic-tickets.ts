import { defineProfile } from '../model/define.ts';
import {
  CUSTOMER_CLASS,
  DECISION,
  FINAL_CUSTOMER_CLASS,
  FIRST_CLASS,
  REOPENS,
  RESOLUTION,
  SATISFACTION,
  VENDOR_CLASS,
} from './aliases.data.ts';
import { MORE_TICKETS } from './generic-labels.data.ts';
import { listNames } from './list-names.ts';

export const profile = defineProfile({
  meta: { id: 'generic-tickets', vendor: 'generic', kind: 'tickets', title: 'Support tickets of any system' },
  signatures: [
    ['id', 'account', 'requester', 'subject', 'body', 'created', 'resolved', 'status', 'priority', 'type'],
  ],
  columns: {
    id: [
      ...listNames(
        `id, ticket id, ticket, ticket number, ticket no, case id, case number, number, key, reference,
        ticketnummer, numéro, número`,
      ),
      ...MORE_TICKETS.id,
    ],
    account: [
      ...listNames(
        `account, account name, account id, company, company name, customer company, client company,
        organization, organisation, customer, customer name, client, customer id, kunde, firma,
        unternehmen, société, entreprise, cliente, empresa`,
      ),
      ...MORE_TICKETS.account,
    ],
    requester: [
      ...listNames(
        `requester, requester name, contact, contact name, user, user name, reporter, email,
        customer email, from, submitted by, anforderer, melder, demandeur, solicitante, contacto`,
      ),
      ...MORE_TICKETS.requester,
    ],
    subject: [
      ...listNames(
        `subject, title, summary, short description, topic, betreff, titel, sujet, objet, titre, asunto,
        título`,
      ),
      ...MORE_TICKETS.subject,
    ],
    body: [
      ...listNames(
        `body, description, message, text, content, details, comment, question, ticket description,
        issue, conversation, beschreibung, nachricht, contenu, mensaje, descripción, instruction`,
      ),
      ...MORE_TICKETS.body,
    ],
    createdAt: [
      ...listNames(
        `created, created at, created date, created on, created time, creation date, opened, opened at,
        date, date created, date opened, opened on, opened date, date submitted, submission date,
        reported on, reported at, received, received at, logged at, submitted, submitted at, erstellt,
        erstellt am, créé le, date de création, creado, fecha de creación, fecha, datum`,
      ),
      ...MORE_TICKETS.createdAt,
    ],
    resolvedAt: [
      ...listNames(
        `resolved, resolved at, resolved date, resolved on, solved, solved at, resolution date,
        date resolved, gelöst am, résolu le, date de résolution, resuelto, fecha de resolución`,
      ),
      ...MORE_TICKETS.resolvedAt,
    ],
    closedAt: [
      ...listNames(
        `closed, closed at, closed date, closed on, date closed, geschlossen am, fermé le, cerrado`,
      ),
      ...MORE_TICKETS.closedAt,
    ],
    updatedAt: [
      ...listNames(
        `updated, updated at, last updated, modified, last modified, changed, last activity, updated on,
        aktualisiert, mis à jour, actualizado`,
      ),
      ...MORE_TICKETS.updatedAt,
    ],
    status: [
      ...listNames(`status, state, ticket status, statut, état, estado, zustand`),
      ...MORE_TICKETS.status,
    ],
    resolution: RESOLUTION,
    decision: DECISION,
    priority: [
      ...listNames(`priority, ticket priority, prio, severity, urgency, priorität, priorité, prioridad`),
      ...MORE_TICKETS.priority,
    ],
    vendorClass: [
      ...VENDOR_CLASS,
      ...listNames(
        `type, ticket type, issue type, category, vendor class, request type, kind, art, kategorie,
        catégorie, tipo, categoría, tags`,
      ),
      ...MORE_TICKETS.vendorClass,
    ],
    customerClass: [...CUSTOMER_CLASS, 'customer class'],
    firstClass: FIRST_CLASS,
    finalCustomerClass: FINAL_CUSTOMER_CLASS,
    reopens: REOPENS,
    satisfaction: [...SATISFACTION, ...MORE_TICKETS.satisfaction],
    tags: ['tags', 'labels', 'keywords', ...MORE_TICKETS.tags],
  },
});
