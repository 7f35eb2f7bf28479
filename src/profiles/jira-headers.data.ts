// What both readings of Jira (backlog, service requests) have in common: the same export serves both.
import { JIRA } from './labels.data.ts';
import { listNames, listSpellings, signaturesOf } from './list-names.ts';

const ISSUES = listNames(
  'Summary, Issue key, Issue id, Issue Type, Status, Priority, Resolution, Reporter, Created, Updated',
);

/** The forms an issue comes in: the list in every language, the REST API, a script over the API. */
export const JIRA_FORMS: readonly (readonly string[])[] = [
  ISSUES,
  ...signaturesOf([
    ...[JIRA.summary, JIRA.key, JIRA.id, JIRA.type, JIRA.status, JIRA.priority, JIRA.resolution],
    ...[JIRA.assignee, JIRA.reporter, JIRA.created, JIRA.updated, JIRA.resolved],
  ]),
  // The French list as it is met: names of keys stay English.
  listNames(
    `Issue key, Issue id, Type de demande, Etat, Priorité, Résolution, Responsable, Rapporteur, Création,
    Mise à jour, Résolue, Étiquettes, Descriptif`,
  ),
  listNames(
    `key, fields.summary, fields.issuetype.name, fields.status.name, fields.created, fields.updated,
    fields.project.key, fields.priority.name, fields.reporter.displayName`,
  ),
  listNames(
    'summary, key, issue_type, created, resolutiondate, reporter_key, creator_key, components, labels',
  ),
];

/** A service desk's own columns beside those of every issue. */
export const JIRA_DESK_FORM: readonly string[] = [
  ...ISSUES,
  'Custom field (Request Type)',
  'Custom field (Time to resolution)',
];

export const JIRA_TIMELINE_FORM = listNames(
  `Key, Issue Type, Parent, Summary, Status, Sprint, Start date, Inferred start date, Due date,
  Inferred due date`,
);

/** Where each thing that both readings look for stands. */
export const JIRA_COLUMNS = {
  id: [...listSpellings(JIRA.key), 'Key', ...listSpellings(JIRA.id), 'id'],
  title: [...listSpellings(JIRA.summary), 'fields.summary'],
  body: [...listSpellings(JIRA.description), 'fields.description', ...listSpellings(JIRA.comment)],
  type: [...listSpellings(JIRA.type), 'fields.issuetype.name', 'issue_type'],
  status: [...listSpellings(JIRA.status), 'fields.status.name'],
  category: [
    ...listSpellings(JIRA.category),
    'fields.status.statusCategory.name',
    'fields.statusCategory.name',
  ],
  resolution: [...listSpellings(JIRA.resolution), 'fields.resolution.name'],
  createdAt: [...listSpellings(JIRA.created), 'fields.created'],
  updatedAt: [...listSpellings(JIRA.updated), 'fields.updated'],
  resolvedAt: [...listSpellings(JIRA.resolved), 'fields.resolutiondate', 'resolutiondate'],
  dueAt: [...listSpellings(JIRA.due), 'fields.duedate', 'Inferred due date'],
  priority: [...listSpellings(JIRA.priority), 'fields.priority.name'],
  labels: [...listSpellings(JIRA.labels), 'fields.labels'],
  votes: [...listSpellings(JIRA.votes), 'fields.votes.votes'],
  reporter: [...listSpellings(JIRA.reporter), 'reporter_name', 'fields.reporter.displayName', 'Creator'],
} as const;

/** Words for "no resolution yet". */
export const UNRESOLVED = {
  unresolved: '',
  'non résolue': '',
  'nicht erledigt': '',
  'nicht gelöst': '',
  'sin resolver': '',
  'não resolvido': '',
  'non risolto': '',
  'niet opgelost': '',
  未解決: '',
} as const;
