import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { audit } from '../../../src/engine/audit.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import { configSchema } from '../../../src/model/config.ts';
import type { Report } from '../../../src/model/report.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';

const TEXTS = [
  ['Export crashes', 'The export crashes with an error every time'],
  ['Login broken', 'We cannot log in since the update, it fails with error 500'],
  ['How to', 'How do I invite a colleague?'],
];

/** Tickets of four months, two defects in three, all filed as questions. */
async function auditTickets(withTexts: boolean): Promise<Report> {
  const rows = Array.from({ length: 120 }, (_, i) => {
    const [subject, body] = TEXTS[i % TEXTS.length] ?? [];
    const month = String(1 + (i % 4)).padStart(2, '0');
    const day = String(1 + (i % 28)).padStart(2, '0');
    const common = [i, `Account ${i % 9}`, 'question', 'solved', `2026-${month}-${day}`, `2026-05-${day}`];
    return [...common, ...(withTexts ? [subject, body] : [])].join(',');
  });
  const header = `Ticket ID,Account,Type,Status,Created at,Solved at${withTexts ? ',Subject,Description' : ''}`;
  const file = join(temporaryFolder(), 'tickets.csv');
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
  return audit({
    inputs: [file],
    config: configSchema.parse({}),
    toolbox: builtInToolbox(),
    version: '0.0.0',
  });
}

it('makes nothing look better to leave the texts of tickets out', async () => {
  const [full, bare] = await Promise.all([auditTickets(true), auditTickets(false)]);
  expect(full.metrics.find(({ id }) => id === 'T1')).toMatchObject({ status: 'measured', n: 120 });
  for (const id of ['T1', 'T2', 'T3', 'T6', 'T7'])
    expect(bare.metrics.find((metric) => metric.id === id)).toMatchObject({ status: 'missing', score: 50 });
  const [least, most] = bare.score.bounds;
  expect(full.score.value).toBeGreaterThanOrEqual(least);
  expect(full.score.value).toBeLessThanOrEqual(most);
});
