import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { companyFiles } from '../../fixtures/generate/files.ts';
import { PLANS } from '../../fixtures/generate/plans.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const ROOT = join(FIXTURES, 'companies');

interface Truth {
  readonly expectedScore: readonly [number, number];
  readonly tickets: Readonly<Record<string, number>>;
  readonly reviews: {
    readonly count: number;
    readonly stars: Readonly<Record<string, number>>;
    readonly expectationGap: number;
    readonly productComplaint: number;
  };
  readonly deals: {
    readonly won: number;
    readonly lost: number;
    readonly open: number;
    readonly productGap: number;
    readonly rivalsInLost: Readonly<Record<string, number>>;
  };
  readonly backlog: { readonly count: number; readonly reactive: number; readonly withEvidence: number };
  readonly interviews: readonly { readonly file: string }[];
  readonly risks: { readonly count: number };
  readonly planted: readonly {
    readonly id: string;
    readonly tickets: number;
    readonly accounts: number;
    readonly paraphrases: number;
  }[];
  readonly ticketLabels: Readonly<Record<string, string>>;
  readonly reviewLabels: Readonly<Record<string, string>>;
  readonly dealLabels: Readonly<Record<string, string>>;
  readonly backlogLabels: Readonly<Record<string, string>>;
}

const read = (company: string, name: string): Buffer => readFileSync(join(ROOT, company, name));
const truthOf = (company: string): Truth =>
  JSON.parse(readFileSync(join(FIXTURES, 'truth', `${company}.json`), 'utf8')) as Truth;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

interface Table {
  readonly header: readonly string[];
  /** Rows as wide as the header. */
  readonly rows: readonly (readonly string[])[];
  readonly damaged: number;
}

function tableOf(text: string, delimiter = ','): Table {
  const [header = [], ...all] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as string[][];
  const rows = all.filter((row) => row.length === header.length);
  return { header, rows, damaged: all.length - rows.length };
}

const distinct = (table: Table, column: string): Set<string> => {
  const at = table.header.indexOf(column);
  return new Set(table.rows.map((row) => row[at] ?? ''));
};

describe('the generator', () => {
  it.each(PLANS.map((plan) => plan.name))('writes %s again byte for byte', (name) => {
    const plan = PLANS.find((one) => one.name === name)!;
    const files = companyFiles(plan);
    const exported = filesUnder(join(ROOT, name)).map((path) =>
      relative(FIXTURES, path).replaceAll('\\', '/'),
    );
    expect([...exported, `truth/${name}.json`].sort()).toEqual([...files.keys()].sort());
    for (const [path, content] of files) {
      expect(Buffer.compare(readFileSync(join(FIXTURES, path)), Buffer.from(content)), path).toBe(0);
    }
  });

  it('stays small enough to be committed', () => {
    const bytes = filesUnder(ROOT).reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThan(6_000_000);
  });
});

describe.each(PLANS.map((plan) => plan.name))('%s', (name) => {
  const truth = truthOf(name);

  it('has the promised numbers of records, each with its label', () => {
    expect(truth.tickets.count).toBe(2000);
    expect(truth.reviews.count).toBe(150);
    expect(truth.deals.won + truth.deals.lost).toBe(200);
    expect(truth.deals.open).toBeGreaterThan(5);
    expect(truth.backlog.count).toBe(150);
    expect(truth.interviews).toHaveLength(3);
    expect(truth.risks.count).toBe(40);
    expect(Object.keys(truth.ticketLabels)).toHaveLength(2000);
    expect(Object.keys(truth.reviewLabels)).toHaveLength(150);
    expect(Object.keys(truth.dealLabels)).toHaveLength(200 + truth.deals.open);
    expect(Object.keys(truth.backlogLabels)).toHaveLength(150);
  });

  it('plants three or four recurring issues in several paraphrases from many accounts', () => {
    expect(truth.planted.length).toBeGreaterThanOrEqual(3);
    expect(truth.planted.length).toBeLessThanOrEqual(4);
    for (const issue of truth.planted) {
      expect(issue.paraphrases, issue.id).toBeGreaterThanOrEqual(4);
      expect(issue.tickets, issue.id).toBeGreaterThanOrEqual(6);
      expect(issue.accounts, issue.id).toBeGreaterThanOrEqual(5);
    }
  });

  it('varies its texts', () => {
    const plan = PLANS.find((one) => one.name === name)!;
    const cores = plan.texts.topics.flatMap((topic) => [...topic.d, ...topic.h, ...topic.e]);
    expect(new Set(cores).size).toBe(cores.length);
    expect(cores.length).toBeGreaterThan(150);
    expect(plan.texts.topics.length).toBeGreaterThanOrEqual(24);
  });

  it('leaves no template behind', () => {
    for (const path of filesUnder(join(ROOT, name))) {
      const text = path.includes('handheld')
        ? iconv.decode(readFileSync(path), 'utf16le')
        : readFileSync(path, 'latin1');
      expect(text, path).not.toMatch(
        /\[(?:n{1,3}|k|cur|day|month|date|time|name|role|ver|acct|comp|topic)\]/,
      );
      expect(text, path).not.toMatch(/\{[\w ,'.]+\|[\w ,'.|]+\}/);
      expect(text, path).not.toMatch(/undefined (?:undefined|\|)|\bNaN\b|\[object/);
    }
  });
});

describe('acme', () => {
  const truth = truthOf('acme');

  it('is bruised: a third of the tickets is a defect to the customer and a fifth of that to the vendor', () => {
    expect(truth.tickets.perceivedDefect).toBeGreaterThan(0.29);
    expect(truth.tickets.perceivedDefect).toBeLessThan(0.37);
    expect(truth.tickets.vendorDefect).toBeGreaterThan(0.055);
    expect(truth.tickets.vendorDefect).toBeLessThan(0.085);
    expect(truth.tickets.undecidedWishes).toBeGreaterThan(0.7);
  });

  it('is polarised: reviewers have one or two stars, or five', () => {
    const { stars } = truth.reviews;
    expect((stars['1'] ?? 0) + (stars['2'] ?? 0)).toBeGreaterThan(30);
    expect(stars['3'] ?? 0).toBeLessThan(10);
    expect(stars['5'] ?? 0).toBeGreaterThan(75);
  });

  it('comes from Zendesk, G2, HubSpot and Jira with their accidents', () => {
    const tickets = tableOf(read('acme', 'zendesk-tickets.csv').toString('utf8'));
    expect(tickets.header).toContain('Summation column');
    expect([...distinct(tickets, 'Id')].filter((id) => id in truth.ticketLabels)).toHaveLength(2000);
    expect(tickets.rows.length).toBe(2000 + 6 + 1);
    expect(tickets.damaged).toBe(2);
    const reviews = tableOf(read('acme', 'g2-reviews.csv').toString('utf8'));
    expect(distinct(reviews, 'id').size).toBe(150);
    expect(reviews.rows[0]?.[3]).toMatch(/^\{'product_name': 'Acme Flow'.*'comment_answers': \{'love'/s);
    const deals = read('acme', 'hubspot-crm-exports-all-deals-2026-09-30.csv').toString('utf8');
    expect(deals.startsWith('\uFEFFRecord ID,Deal Name')).toBe(true);
    expect(deals).toContain('\r\n');
    expect(tableOf(deals).header.filter((label) => label === 'Associated Company')).toHaveLength(2);
    const backlog = tableOf(read('acme', 'jira-backlog.csv').toString('utf8'));
    expect(backlog.header.filter((label) => label === 'Labels')).toHaveLength(3);
    expect(distinct(backlog, 'Issue key').size).toBe(150);
  });
});

describe('halcyon', () => {
  const truth = truthOf('halcyon');

  it('is trusted: few defects, nearly all admitted and fixed within days', () => {
    expect(truth.tickets.perceivedDefect).toBeLessThan(0.1);
    expect(truth.tickets.hiddenDefect).toBeLessThan(0.03);
    expect(truth.tickets.fixedWithin30Days).toBeGreaterThan(0.9);
    expect(truth.deals.productGap).toBeLessThan(0.12);
    expect(truth.backlog.withEvidence).toBeGreaterThan(0.7);
    expect(truth.backlog.reactive).toBeLessThan(0.25);
  });

  it('comes from Freshdesk, Trustpilot, Salesforce and Linear with their accidents', () => {
    const tickets = tableOf(read('halcyon', 'freshdesk-tickets.csv').toString('utf8'), ';');
    expect(tickets.header.slice(0, 3)).toEqual(['Ticket ID', 'Subject', 'Description']);
    expect(distinct(tickets, 'Ticket ID').size).toBe(2000);
    expect(tickets.damaged).toBe(1);
    expect(
      distinct(tableOf(read('halcyon', 'trustpilot-reviews.csv').toString('utf8')), 'Review Id').size,
    ).toBe(150);
    const deals = read('halcyon', 'report1790791200000.csv').toString('utf8');
    expect(deals).toMatch(/"Grand Totals \(\d+ records\)"/);
    expect(deals).toContain('Confidential Information - Do Not Distribute');
    const backlog = read('halcyon', 'linear-backlog.csv').toString('utf8');
    expect(backlog.endsWith('\n')).toBe(false);
    expect(distinct(tableOf(backlog), 'ID').size).toBe(150);
  });
});

describe('ironclad', () => {
  const truth = truthOf('ironclad');

  it('has lost trust: most tickets are defects to the customer, hidden in the vendor’s classes', () => {
    expect(truth.tickets.perceivedDefect).toBeGreaterThan(0.55);
    expect(truth.tickets.hiddenDefect).toBeGreaterThan(0.5);
    expect(truth.tickets.fixedWithin30Days).toBeLessThan(0.35);
    expect(truth.tickets.reopened).toBeGreaterThan(0.12);
    expect(truth.deals.productGap).toBeGreaterThan(0.5);
    expect(truth.reviews.expectationGap).toBeGreaterThan(0.2);
    expect(truth.backlog.reactive).toBeGreaterThan(0.7);
  });

  it('comes from ServiceNow, Google Play, Pipedrive and GitHub with their accidents', () => {
    const bytes = read('ironclad', 'servicenow-incident.csv');
    const tickets = tableOf(iconv.decode(bytes, 'win1252'));
    expect(distinct(tickets, 'number').size).toBe(2000);
    expect(tickets.damaged).toBe(3);
    expect(iconv.decode(bytes, 'win1252')).toContain('Ekström');
    expect(bytes.toString('utf8')).toContain('\uFFFD');
    const reviews = read('ironclad', 'reviews_com.ironclad.handheld_202609.csv');
    expect([reviews[0], reviews[1]]).toEqual([0xff, 0xfe]);
    expect(distinct(tableOf(iconv.decode(reviews, 'utf16le')), 'Review Link').size).toBe(150);
    const deals = tableOf(read('ironclad', 'pipedrive-deals.csv').toString('utf8'));
    expect(deals.header.filter((label) => label === 'Deal - Status')).toHaveLength(2);
    const issues = JSON.parse(read('ironclad', 'github-issues.json').toString('utf8')) as {
      readonly pull_request?: object;
    }[];
    expect(issues.filter((issue) => issue.pull_request === undefined)).toHaveLength(150);
    expect(issues.filter((issue) => issue.pull_request !== undefined).length).toBeGreaterThan(0);
  });
});
