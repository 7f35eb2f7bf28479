import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { notifySchema } from '../../../src/model/notify-settings.ts';
import { checkAddress, writeSubject } from '../../../src/notify/address.ts';
import { readSecret } from '../../../src/notify/secret.ts';
import { checkResolved, checkTarget, SLACK_HOSTS } from '../../../src/notify/target.ts';

const folder = mkdtempSync(join(tmpdir(), 'bruise-secret-'));
afterAll(() => rmSync(folder, { recursive: true }));
const CANARY = 'canary-s3cret-value';

const secretFile = (name: string, text: string, mode: number) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return `file:${path}`;
};

describe('secrets', () => {
  it('come from the environment or a file of their own', async () => {
    expect(await readSecret('env:HOOK', { HOOK: `${CANARY}\n` })).toBe(CANARY);
    expect(await readSecret(secretFile('good', `${CANARY}\n`, 0o600), {})).toBe(CANARY);
    expect(await readSecret(secretFile('read-only', CANARY, 0o400), {})).toBe(CANARY);
  });

  it.each([
    ['env:MISSING', 'no-secret'],
    ['env:EMPTY', 'no-secret'],
    ['env:__proto__', 'no-secret'],
    ['env:LINES', 'odd-secret'],
    ['file:/nowhere', 'no-secret'],
    [CANARY, 'bare-secret'],
  ])('%s: %s, and the words are nowhere', async (reference, code) => {
    const env = { EMPTY: ' ', LINES: `${CANARY}\nBcc: x` };
    const error = await readSecret(reference, env).catch((thrown: Error & { code: string }) => thrown);
    expect(error).toMatchObject({ name: 'UserError', code });
    expect(JSON.stringify(error) + String(error)).not.toContain(CANARY);
  });

  it.each([
    [0o644, 'open-secret'],
    [0o660, 'open-secret'],
    [0o604, 'open-secret'],
  ])('a file of mode %o is refused', async (mode, code) => {
    await expect(readSecret(secretFile('open', CANARY, mode), {})).rejects.toMatchObject({ code });
  });

  it('are refused where they stand in the configuration itself, without being repeated', () => {
    const parsed = notifySchema.safeParse({
      slack: { webhook: `https://hooks.slack.com/services/${CANARY}` },
    });
    expect(parsed.success).toBe(false);
    expect(String(parsed.error)).not.toContain(CANARY);
  });
});

describe('mail headers', () => {
  it.each(['jo@acme.example', 'Jo Doe <jo.doe+weekly@acme.example>', 'Jörg <j@ä.example>'])(
    '%s is an address',
    (address) => {
      expect(checkAddress(address)).toBe(address);
    },
  );

  it.each([
    'jo@acme.example\r\nBcc: all@acme.example',
    'jo@acme.example\nBcc: all@acme.example',
    'Jo\r\nBcc: all@acme.example\r\n <jo@acme.example>',
    'jo@acme.example, all@acme.example',
    'Jo <jo@acme.example> <all@acme.example>',
    'jo',
    '@acme.example',
    `${'a'.repeat(400)}@acme.example`,
  ])('%j is none', (address) => {
    expect(() => checkAddress(address)).toThrow(/is no mail address/);
  });

  it('never let a line break through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const subject = writeSubject(text);
        expect(subject).not.toMatch(/[\x00-\x1f\x7f\u2028\u2029]/);
        expect([...subject].length).toBeLessThanOrEqual(200);
      }),
    );
    expect([...writeSubject('😀'.repeat(2000))]).toHaveLength(200);
  });
});

describe('where a webhook may point', () => {
  it.each(['https://hooks.example.com/x', 'https://8.8.8.8/x', 'https://[2606:4700::1111]/'])(
    '%s may be called',
    (address) => {
      expect(checkTarget(address).href).toBe(new URL(address).href);
    },
  );

  it.each([
    'http://hooks.example.com/',
    'https://127.0.0.1/',
    'https://[::ffff:10.0.0.1]/',
    'https://2130706433/',
    'https://a:b@hooks.example.com/',
    'https://printer/',
    'https://metadata.google.internal/',
    'https://localhost./',
    'https://[64:ff9b::a00:1]/',
    'https://[2002:a00:1::]/',
    'file:///etc/passwd',
    '//hooks.example.com/',
    '',
  ])('%s may not', (address) => {
    expect(() => checkTarget(address)).toThrow(expect.objectContaining({ code: 'bad-target' }));
  });

  it('may be a private host that the configuration names, and that one only', () => {
    const rules = { allowHosts: ['127.0.0.1:8080', 'relay'] };
    expect(checkTarget('http://127.0.0.1:8080/x', rules).port).toBe('8080');
    expect(checkTarget('http://relay/x', rules).hostname).toBe('relay');
    expect(() => checkTarget('http://127.0.0.1:9090/x', rules)).toThrow();
    expect(() => checkTarget('ftp://relay/x', rules)).toThrow();
  });

  it('must be Slack where Slack is meant, and its path is told to nobody', () => {
    expect(checkTarget(`https://hooks.slack.com/services/${CANARY}`, { only: SLACK_HOSTS }).hostname).toBe(
      'hooks.slack.com',
    );
    expect(() =>
      checkTarget(`https://hooks.slack.com.evil.example/${CANARY}`, { only: SLACK_HOSTS }),
    ).toThrow(/^(?!.*canary)/s);
  });

  const set = '../shared/testsets/security/ssrf.jsonl';
  it.skipIf(!existsSync(set))('is never one of the known tricks', () => {
    const tricks = readFileSync(set, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const through = tricks.filter(({ value }) => {
      try {
        return checkTarget(value, { only: SLACK_HOSTS }).hostname !== 'hooks.slack.com';
      } catch {
        return false;
      }
    });
    expect(through).toEqual([]);
  });

  it('is asked for its address: a public name may stand for a private one', async () => {
    const url = new URL('https://hooks.example.com/');
    await expect(checkResolved(url, {}, async () => ['93.184.216.34', '10.0.0.1'])).rejects.toMatchObject({
      code: 'bad-target',
    });
    await checkResolved(url, {}, async () => ['93.184.216.34']);
    await checkResolved(url, { allowHosts: ['hooks.example.com'] }, async () => ['10.0.0.1']);
  });
});
