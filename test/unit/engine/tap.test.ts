import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainRecord } from '../../../src/cli/explain/explain-record.ts';
import { probeRecord } from '../../../src/engine/probe-record.ts';
import type { AuditRequest } from '../../../src/engine/request.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import { whatIf } from '../../../src/engine/what-if.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';

const ticket = (id: number, day = `2026-0${1 + (id % 6)}-10`) =>
  `${id},Customer ${id % 17},Login fails,Single sign-on fails with an error and nobody can sign in.,${day},open`;
const TICKETS = Array.from({ length: 30 }, (_, i) => ticket(i + 1));

/** What is read of tickets 1 to 30, and of the lists given. */
function requestOf(rows: readonly string[], overrides: readonly string[] = []): AuditRequest {
  const folder = temporaryFolder();
  const head = 'id,account,subject,description,created at,status';
  writeFileSync(join(folder, 'tickets.csv'), `${[head, ...rows].join('\n')}\n`);
  if (overrides.length > 0)
    writeFileSync(
      join(folder, 'overrides.csv'),
      `${['record,label,reason', ...overrides.map((line) => `${line},asked`)].join('\n')}\n`,
    );
  return { inputs: [folder], config: { draws: 100 }, toolbox: builtInToolbox(), version: '1.0.0' };
}

describe('a record that is probed', () => {
  it('is told as the user corrected it, not as it was read before', async () => {
    const request = requestOf(TICKETS, ['7,how-to']);
    const { observation, isExcluded, countedIn } = await probeRecord(request, 'tickets.csv:8');
    expect(observation.signals.intent).toEqual({ label: 'how-to', span: null });
    expect(isExcluded).toBe(false);
    expect(countedIn.find(({ id }) => id === 'T1')).toMatchObject({ x: 0, n: 1 });
  });

  it('counts in nothing when the user has excluded it', async () => {
    const probed = await probeRecord(requestOf(TICKETS, ['7,exclude']), '7');
    expect(probed).toMatchObject({ isExcluded: true, countedIn: [], pains: [] });
    expect(explainRecord(probed, true)).toContain('  nothing: a line of the overrides excludes it');
  });

  it('is unknown when nothing is called so', async () => {
    await expect(probeRecord(requestOf(TICKETS), '99')).rejects.toMatchObject({ code: 'unknown-record' });
  });
});

describe('the records a what-if goes without', () => {
  it('are those that count, whatever the user corrected', async () => {
    const excluded = Array.from({ length: 10 }, (_, i) => `${i + 1},exclude`);
    const answer = await whatIf(requestOf(TICKETS, excluded), ['sso-login']);
    expect(answer.leftOut).toBe(20);
    expect(answer.fixed).toMatchObject([{ id: 'sso-login', records: 20 }]);
  });

  it('are those of the last reading, when files are read more than once', async () => {
    const answer = await whatIf(requestOf([...TICKETS, ticket(31, '2062-01-01')]), ['sso-login']);
    expect(answer.asOf).toBe('2026-06-10');
    expect(answer.leftOut).toBe(30);
  });
});
