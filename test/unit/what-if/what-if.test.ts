import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { auditInFull } from '../../../src/engine/audit.ts';
import { findPain } from '../../../src/engine/fixed-pains.ts';
import type { AuditRequest } from '../../../src/engine/request.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import { compareScores, whatIf } from '../../../src/engine/what-if.ts';
import { NO_WORDS, type Pain } from '../../../src/lib/pains/pain.ts';

const folder = mkdtempSync(join(tmpdir(), 'bruise-what-if-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = 'Id,Organization,Subject,Description,Status,Created at,Solved at\n';
const row = (id: number, subject: string, text: string) =>
  `${id},Customer ${id % 17},${subject},${text},Closed,2026-0${1 + (id % 6)}-10 10:00,2026-0${1 + (id % 6)}-12 10:00\n`;
const login = Array.from({ length: 30 }, (_, i) =>
  row(i, 'Login fails', 'Single sign-on fails with an error and nobody can sign in.'),
);
const others = Array.from({ length: 60 }, (_, i) =>
  i % 2 === 0
    ? row(100 + i, 'Export', 'The CSV export crashes with an error every time.')
    : row(100 + i, 'Question', 'How do I invite a colleague to the board?'),
);

function requestOf(name: string, rows: readonly string[]): AuditRequest {
  const path = join(folder, name);
  writeFileSync(path, HEAD + rows.join(''));
  return {
    inputs: [path],
    config: { asOf: '2026-06-30', draws: 300 },
    toolbox: builtInToolbox(),
    version: '0.1.0',
  };
}

describe('what if a pain were gone', () => {
  const request = requestOf('zendesk-tickets.csv', [...login, ...others]);

  it('is the score of the files without its records', async () => {
    const answer = await whatIf(request, ['sso-login']);
    const without = await auditInFull(requestOf('other-zendesk-tickets.csv', others));
    expect(answer.fixed).toEqual([
      { id: 'sso-login', title: expect.any(String), by: 'name', records: login.length },
    ]);
    expect(answer.leftOut).toBe(login.length);
    expect(answer.after).toBeCloseTo(without.report.score.value, 3);
    expect(answer.change).toBeCloseTo(answer.after - answer.before, 9);
    expect(answer.interval[0]).toBeLessThanOrEqual(answer.interval[1]);
    expect(answer.change).toBeLessThan(0);
  });

  it('takes titles and words for names', async () => {
    const answer = await whatIf(request, ['Sign-in and single sign-on', 'csv crashes']);
    expect(answer.fixed.map(({ by }) => by)).toEqual(['name', 'words']);
    expect(answer.leftOut).toBe(login.length + others.length / 2);
  });

  it('names the nearest pain when no record is about one', async () => {
    await expect(whatIf(request, ['sso-logn'])).rejects.toThrow(/did you mean "sso-login"/);
    await expect(whatIf(request, ['__proto__'])).rejects.toThrow(/no record complains about "__proto__"/);
  });

  it('finds no difference between a run and itself', async () => {
    const run = await auditInFull(request);
    const same = compareScores(run, run);
    expect(same).toMatchObject({ change: 0, metrics: [] });
    expect(same.interval.map(Math.abs)).toEqual([0, 0]);
  });
});

describe('the pain meant by a name', () => {
  const pain = (id: string, name: string): Pain => ({
    ...{ id, name, origin: 'theme', parent: null, within: null, except: NO_WORDS },
    words: { themes: [id], phrases: [] },
  });
  const pains = [
    pain('sso-login', 'Sign-in and single sign-on'),
    pain('reporting', 'Reports and dashboards'),
    pain('mobile', 'Mobile apps'),
    pain('apps', 'Apps and add-ons'),
  ];

  it.each([
    ['SSO', 'sso-login'],
    ['reports and DASHBOARDS', 'reporting'],
    ['dashboards', 'reporting'],
    ['mobile', 'mobile'],
    ['Apps', 'apps'],
  ])('%s', (name, id) => {
    expect(findPain(name, pains)).toMatchObject({ by: 'name', pain: { id } });
  });

  it('is a whole theme, with what narrower pains tell of it, as the levers count it', () => {
    const except = { themes: [], phrases: ['handheld'] };
    const own: Pain = { ...pain('dock', 'Dock'), origin: 'words', except };
    const all = [{ ...pain('mobile', 'Mobile apps'), except }, own];
    expect(findPain('mobile', all).pain.except).toEqual(NO_WORDS);
    expect(findPain('dock', all).pain.except).toEqual(except);
  });

  it('of two words asks for both, one of them maybe as a pain', () => {
    const found = findPain('slow dashboards', pains);
    expect(found.by).toBe('words');
    expect(found.pain.words).toEqual({ themes: [], phrases: ['slow'] });
    expect(found.pain.within).toEqual({ themes: ['reporting'], phrases: ['dashboard'] });
  });

  it('is nothing for a name without words', () => {
    expect(() => findPain('and the of', pains)).toThrow(/no record complains/);
    expect(() => findPain('', pains)).toThrow(/no record complains/);
  });
});
