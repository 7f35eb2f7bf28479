import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/engine/audit.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import { configSchema } from '../../../src/model/config.ts';
import type { Report } from '../../../src/model/report.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';

/** The report on one export. */
async function auditFile(name: string, lines: readonly string[], settings: unknown = {}): Promise<Report> {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  const config = configSchema.parse(settings);
  return audit({ inputs: [file], config, toolbox: builtInToolbox(), version: '0.0.0' });
}

const rowsOf = (report: Report, table: string) => report.tables.find(({ id }) => id === table)?.rows ?? [];

describe('rates', () => {
  const deals = [
    'Deal ID,Deal name,Account,Outcome,Amount,Currency,Loss reason,Close date',
    ...[1, 2, 3, 4].map(
      (i) => `${i},Deal ${i},Account ${i},Lost,1000,EUR,Missing feature: no bulk export,2026-05-0${i}`,
    ),
    ...[5, 6].map(
      (i) => `${i},Deal ${i},Account ${i},Lost,3000,USD,Missing feature: no bulk export,2026-05-0${i}`,
    ),
  ];

  it('add up what would stand apart', async () => {
    const apart = rowsOf(await auditFile('deals.csv', deals), 'at-stake');
    expect(apart.map((row) => [row[2], row[7]])).toEqual([
      [4000, 'EUR'],
      [6000, 'USD'],
    ]);
    const rates = { base: 'EUR', USD: 0.5 };
    const together = rowsOf(await auditFile('deals.csv', deals, { rates }), 'at-stake');
    expect(together.map((row) => [row[2], row[7]])).toEqual([[7000, 'EUR']]);
  });

  it('are part of the method, since they decide amounts', async () => {
    const plain = await auditFile('deals.csv', deals);
    const rated = await auditFile('deals.csv', deals, { rates: { base: 'EUR', USD: 0.5 } });
    expect(rated.method.fingerprint).not.toBe(plain.method.fingerprint);
  });

  it.each([
    [{ USD: 0.9 }, 'base'],
    [{ base: 'Euro' }, 'use a currency code such as EUR'],
    [{ base: 'EUR', USD: 0 }, 'USD'],
    [{ base: 'EUR', USD: 'much' }, 'USD'],
    [{ base: 'EUR', dollar: 0.9 }, 'no currency code'],
  ])('are refused as %j', (rates, why) => {
    const parsed = configSchema.safeParse({ rates });
    expect(parsed.success).toBe(false);
    expect(JSON.stringify(parsed.error?.issues)).toContain(why);
  });
});

it('first and last classes of a request are read from their columns', async () => {
  const head =
    'Ticket ID,Subject,Description,Created at,Original category,Root cause,Customer says,Customer says at close';
  const row = (i: number) =>
    `${i},Export,The export is broken and crashes,2026-05-0${i},Question,Bug,Something is broken,Something is broken`;
  const report = await auditFile('tickets.csv', [head, ...[1, 2, 3, 4, 5, 6].map(row)]);
  const statement = report.findings.find(({ id }) => id === 'gap-start-and-end')?.statement;
  expect(statement).toBe(
    'Support closes part of the gap: customer and vendor disagree on 100 % of 6 requests at the start, and on 0 % at the end',
  );
});
