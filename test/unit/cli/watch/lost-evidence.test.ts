import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tools/run-cli.ts';
import { runHere } from '../../../tools/run-here.ts';

const ACME = resolve('fixtures/companies/acme');
const TICKETS = 'zendesk-tickets.csv';
const NOISE = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251));

/** The exports of a company without, or with other, tickets. */
function exportsWith(name: string, bytes: string | Buffer, keep = false): string {
  const folder = join(temporaryFolder(), 'acme');
  cpSync(ACME, folder, { recursive: true, filter: (path) => keep || !path.endsWith(TICKETS) });
  writeFileSync(join(folder, name), bytes);
  return folder;
}

const tickets = readFileSync(join(ACME, TICKETS));
const header = tickets.toString('utf8').split('\n')[0] ?? '';

describe('evidence that is there and was not read', () => {
  it.each([
    ['is binary', TICKETS, NOISE, `${TICKETS}: This is binary data`],
    ['is empty', TICKETS, '', `${TICKETS}: The file is empty`],
    ['has no rows', TICKETS, `${header}\n`, `${TICKETS}: it has a header and no rows`],
    ['was cut', `${TICKETS}.gz`, gzipSync(tickets).subarray(0, 60_000), `${TICKETS}.gz ends in the middle`],
  ])('is refused before a gate is judged where it %s', async (_, name, bytes, said) => {
    const folder = exportsWith(name, bytes);
    const gated = await runHere(['audit', folder, '--fail-above', '54.9', '--quiet']);
    expect([gated.code, gated.stdout, gated.stderr]).toEqual([2, '', expect.stringContaining(said)]);
    const plain = await runHere(['audit', folder, '--quiet']);
    expect([plain.code, plain.stderr]).toEqual([0, expect.stringContaining(said)]);
  });

  it('can be accepted, which judges no gate on what is not there', async () => {
    const flags = ['--fail-above', 'tickets=50', '--accept-evidence', '--quiet'];
    const run = await runHere(['audit', exportsWith(TICKETS, NOISE), ...flags]);
    expect([run.code, run.stderr]).toEqual([
      2,
      expect.stringMatching(/accepted although.*\n.*tickets is not measured in this run\n$/),
    ]);
  });

  it('is not what is plainly something else', async () => {
    const folder = exportsWith('logo.bin', NOISE, true);
    const run = await runHere(['audit', folder, '--fail-above', '100', '--quiet']);
    expect([run.code, run.stderr]).toEqual([0, '']);
  });

  it('is told to who is quiet where nobody knows it, and told once where runs are kept', async () => {
    const folder = exportsWith('odd.csv', 'Foo,Bar\n1,2\n', true);
    const said = /^bruise: odd\.csv was not recognised, so it is not used: .*bruise map .*\n$/;
    const plain = await runHere(['audit', folder, '--quiet']);
    expect([plain.code, plain.stderr]).toEqual([0, expect.stringMatching(said)]);
    const gated = await runHere(['audit', folder, '--quiet', '--fail-above', '100']);
    expect([gated.code, gated.stderr]).toEqual([0, expect.stringMatching(said)]);
    const kept = ['audit', folder, '--quiet', '--history', join(temporaryFolder(), 'history')];
    const env = { SOURCE_DATE_EPOCH: String(Date.parse('2026-10-01') / 1000) };
    expect((await runHere(kept, { env })).stderr).toMatch(said);
    expect(await runHere(kept, { env })).toMatchObject({ code: 0, stderr: '' });
  });

  it('is kept as a refused run where nothing at all can be read, so that people hear of it', async () => {
    const exports = temporaryFolder();
    const history = join(temporaryFolder(), 'history');
    const audit = (...more: string[]) => runHere(['audit', exports, '--company', 'Acme', '--quiet', ...more]);
    const alone = await audit();
    expect([alone.code, alone.stdout]).toEqual([2, '']);
    expect(await audit('--fail-above', '60')).toEqual(alone);
    expect(await audit('--history', history, '--accept-evidence')).toEqual(alone);
    const list = await runHere(['history', '--history', history, '--format', 'json']);
    expect(JSON.parse(list.stdout).runs).toMatchObject([
      { company: 'Acme', refused: expect.stringContaining('there is no file in it') },
    ]);
  });
});
