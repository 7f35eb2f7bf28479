import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMapper, type Mapped } from '../../src/profiles/canonicalise.ts';
import { recogniseTable } from '../../src/profiles/recognise.ts';
import { PROFILES } from '../../src/profiles/registry.ts';
import { openFile } from '../../src/sources/open.ts';

// Real exports are not part of the repository; where they lie beside it, every one must be understood.
const ROOT = '../shared/exports';

interface Case {
  vendor: string;
  /** Canonical field to the header it must be read from. */
  columns: Record<string, string>;
  records: number;
}

const CASES: Record<string, Case> = {
  'backlog__asana__1.json': {
    vendor: 'asana',
    columns: {
      id: 'gid',
      title: 'name',
      status: 'completed',
      createdAt: 'created_at',
      updatedAt: 'modified_at',
    },
    records: 10,
  },
  'backlog__azure-devops__1.json': {
    vendor: 'azure-devops',
    columns: {
      id: 'id',
      title: 'fields.System.Title',
      itemType: 'fields.System.WorkItemType',
      status: 'fields.System.State',
      createdAt: 'fields.System.CreatedDate',
      priority: 'fields.Microsoft.VSTS.Common.Priority',
    },
    records: 3,
  },
  'backlog__clickup__2.csv': {
    vendor: 'clickup',
    columns: {
      id: 'Task ID',
      title: 'Task Name',
      status: 'Status',
      createdAt: 'Date Created + Date Created Text',
      priority: 'Priority',
    },
    records: 14,
  },
  'backlog__github__2.csv': {
    vendor: 'github',
    columns: { id: 'number', title: 'title', status: 'state', createdAt: 'created_at', labels: 'labels' },
    records: 428,
  },
  'backlog__jira__1.csv': {
    vendor: 'jira',
    columns: {
      id: 'Issue key',
      title: 'title',
      body: 'Descriptif',
      itemType: 'Type de demande',
      status: 'Résolution + Etat',
      createdAt: 'Création',
      updatedAt: 'Mise à jour',
      closedAt: 'Résolue',
      priority: 'Priorité',
    },
    records: 516,
  },
  'backlog__jira__3.json': {
    vendor: 'jira',
    columns: {
      id: 'key',
      title: 'fields.summary',
      body: 'fields.description',
      itemType: 'fields.issuetype.name',
      status: 'fields.status.statusCategory.name + fields.status.name',
      createdAt: 'fields.created',
    },
    records: 16,
  },
  'backlog__jira__6.csv': {
    vendor: 'jira',
    columns: {
      id: 'Key',
      title: 'Summary',
      itemType: 'Issue Type',
      status: 'Status',
      dueAt: 'Inferred due date',
    },
    records: 32,
  },
  'backlog__linear__1.csv': {
    vendor: 'linear',
    columns: {
      id: 'ID',
      title: 'Title',
      body: 'Description',
      status: 'Status',
      createdAt: 'Created',
      closedAt: 'Completed',
      priority: 'Priority',
    },
    records: 28,
  },
  'backlog__trello__1.json': {
    vendor: 'trello',
    columns: { id: 'id', title: 'name', body: 'desc', updatedAt: 'dateLastActivity', votes: 'badges.votes' },
    records: 20,
  },
  'deals__hubspot__1.csv': {
    vendor: 'hubspot',
    columns: {
      id: 'Record ID',
      name: 'Deal Name',
      stage: 'Deal Stage',
      outcome: 'Deal Stage',
      amount: 'Amount',
      createdAt: 'Create Date',
      closedAt: 'Close Date',
      lossReason: 'Closed Lost Reason',
    },
    records: 87,
  },
  'deals__hubspot__3.csv': {
    vendor: 'hubspot',
    columns: {
      id: 'Record ID',
      name: 'Deal Name',
      account: 'Associated Company',
      amount: 'Amount',
      closedAt: 'Close Date',
    },
    records: 87,
  },
  'deals__pipedrive__1.json': {
    vendor: 'pipedrive',
    columns: {
      id: 'id',
      name: 'title',
      account: 'org_name',
      outcome: 'status',
      amount: 'value',
      currency: 'currency',
      lossReason: 'lost_reason',
    },
    records: 8,
  },
  'deals__salesforce__3.csv': {
    vendor: 'salesforce',
    columns: {
      id: 'Id',
      account: 'AccountId',
      stage: 'StageName',
      outcome: 'IsWon + StageName + IsClosed',
      amount: 'Amount',
      currency: 'CurrencyIsoCode',
      closedAt: 'CloseDate',
      lossReason: 'LossReason__c',
    },
    records: 200,
  },
  'deals__zoho-crm__1.csv': {
    vendor: 'zoho',
    columns: {
      name: 'Potential Name',
      stage: 'Stage',
      outcome: 'Forecast Type + Stage',
      amount: 'Amount',
      closedAt: 'Closing Date',
    },
    records: 400,
  },
  'interviews__fireflies__1.json': {
    vendor: 'fireflies',
    columns: { id: 'id', heldAt: 'dateString' },
    records: 4,
  },
  'reviews__app-store__1.csv': {
    vendor: 'app-store',
    columns: { product: 'App', stars: 'Rating', body: 'Comment' },
    records: 200,
  },
  'reviews__g2__1.csv': {
    vendor: 'g2',
    columns: {
      id: 'id',
      product: 'attributes.product_name',
      stars: 'attributes.star_rating',
      title: 'attributes.title',
      pros: 'attributes.comment_answers.love.value',
      cons: 'attributes.comment_answers.hate.value',
      createdAt: 'attributes.submitted_at',
      invitation: 'attributes.review_source',
    },
    records: 150,
  },
  'reviews__google-play__2.csv': {
    vendor: 'google-play',
    columns: { product: 'Package Name', stars: 'Star Rating', title: 'Review Title', body: 'Review Text' },
    records: 3,
  },
  'reviews__trustpilot__1.csv': {
    vendor: 'trustpilot',
    columns: { stars: 'label', body: 'text' },
    records: 300,
  },
  'tickets__freshdesk__1.json': {
    vendor: 'freshdesk',
    columns: {
      id: 'id',
      subject: 'subject',
      status: 'status',
      priority: 'priority',
      createdAt: 'created_at',
    },
    records: 2,
  },
  'tickets__intercom__1.json': {
    vendor: 'intercom',
    columns: {
      id: 'id',
      body: 'source.body',
      status: 'state',
      createdAt: 'created_at',
      reopens: 'statistics.count_reopens',
    },
    records: 6,
  },
  'tickets__jira__1.csv': {
    vendor: 'jira',
    columns: {
      id: 'id',
      subject: 'summary',
      createdAt: 'created',
      resolvedAt: 'resolutiondate',
      tags: 'labels',
    },
    records: 10,
  },
  'tickets__salesforce__1.json': {
    vendor: 'salesforce',
    columns: {
      id: 'CaseNumber',
      account: 'AccountId',
      subject: 'Subject',
      status: 'Status + IsClosed',
      closedAt: 'ClosedDate',
    },
    records: 26,
  },
  'tickets__servicenow__1.json': {
    vendor: 'servicenow',
    columns: {
      id: 'number',
      subject: 'short_description',
      body: 'description',
      status: 'state + incident_state',
      resolvedAt: 'resolved_at',
      priority: 'priority',
      resolution: 'close_code',
    },
    records: 73,
  },
  'tickets__zendesk__1.csv': {
    vendor: 'zendesk',
    columns: {
      id: 'id',
      account: 'organization_id',
      subject: 'subject',
      body: 'description',
      status: 'status',
      createdAt: 'created_at',
    },
    records: 10,
  },
  'tickets__zendesk__3.ndjson': {
    vendor: 'zendesk',
    columns: {
      id: 'id',
      subject: 'subject',
      body: 'description',
      status: 'status',
      vendorClass: 'type + tags',
    },
    records: 4,
  },
  'tickets__zoho-crm-cases__1.csv': {
    vendor: 'zoho',
    columns: { status: 'Status', createdAt: 'Created Time', updatedAt: 'Modified Time' },
    records: 797,
  },
};

async function readExport(name: string) {
  const opened = await openFile({ path: `${ROOT}/${name}`, source: name });
  const table = opened.tables?.[0];
  if (table === undefined) throw new Error(`${name}: ${opened.problem?.reason}`);
  const recognised = recogniseTable(table, PROFILES);
  if (recognised.profile === null) throw new Error(`${name} is not recognised`);
  const mapper = compileMapper(table, recognised.profile);
  const mapped: Mapped[] = [];
  for await (const batch of table.rows()) mapped.push(...batch.rows.map((row) => mapper.map(row)));
  return { table, ...recognised, mapper, mapped };
}

const present = existsSync(ROOT);

describe.skipIf(!present)(`real exports (skipped where ${ROOT} is missing)`, () => {
  const files = present
    ? readFileSync(`${ROOT}/INDEX.tsv`, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[0] ?? '')
        .filter((name) => /\.(csv|json|ndjson)$/.test(name))
    : [];

  it('are all expected here', () => {
    expect(Object.keys(CASES).sort()).toEqual(files.sort());
  });

  for (const [name, expected] of Object.entries(CASES)) {
    it(`${name} is read as ${expected.vendor}`, async () => {
      const { profile, recognition, mapper, mapped } = await readExport(name);
      expect(recognition.kind).toBe(name.split('__')[0]);
      expect(recognition.vendor).toBe(expected.vendor);
      expect(recognition.confidence).toBeGreaterThan(0.8);
      expect(mapper.columns).toMatchObject(expected.columns);
      expect(recognition.columns).toEqual(mapper.columns);
      expect(mapped.filter(({ kind }) => kind === 'record')).toHaveLength(expected.records);
      expect(mapped.flatMap((row) => (row.kind === 'record' ? row.problems : []))).toEqual([]);
      expect(profile.meta.id).toBe(recognition.profile);
    });
  }

  it('keeps every date of every export within living memory', async () => {
    for (const name of Object.keys(CASES)) {
      const { mapped } = await readExport(name);
      for (const row of mapped) {
        if (row.kind !== 'record') continue;
        for (const [field, value] of Object.entries(row.record)) {
          if (!field.endsWith('At') || value === null) continue;
          const year = new Date(value as number).getUTCFullYear();
          expect(year, `${name} ${field}`).toBeGreaterThan(1995);
          expect(year, `${name} ${field}`).toBeLessThan(2031);
        }
      }
    }
  });

  it('reads outcomes of deals from flags, stages and forecast types', async () => {
    const count = async (name: string) => {
      const { mapped } = await readExport(name);
      const out: Record<string, number> = {};
      for (const row of mapped) {
        if (row.kind !== 'record' || row.record.kind !== 'deals') continue;
        const key = row.record.outcome ?? 'none';
        out[key] = (out[key] ?? 0) + 1;
      }
      return out;
    };
    expect(await count('deals__salesforce__3.csv')).toEqual({ lost: 112, won: 55, open: 33 });
    expect(await count('deals__hubspot__3.csv')).toEqual({
      abandoned: 27,
      lost: 24,
      open: 24,
      won: 11,
      none: 1,
    });
    expect(await count('deals__zoho-crm__1.csv')).toEqual({ open: 196, won: 172, lost: 32 });
  });
});
