import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../../src/lib/mask.ts';

/** Made-up keys in the forms of real ones, put together here so that no scanner takes this file for a leak. */
const HEX = '0123456789abcdef0123456789abcdef';
const MIXED = 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zZ';
const CANARIES: readonly (readonly [string, string])[] = [
  ['AWS access key', `AKIA${'IOSFODNN7EXAMPLE'}`],
  ['GitHub token', `ghp_${MIXED}abcd`],
  ['GitHub fine-grained token', `github_pat_${MIXED}`],
  ['GitLab token', `glpat-${MIXED.slice(0, 20)}`],
  ['Slack token', `xoxb-${'123456789012-abcdefABCDEF'}`],
  ['Stripe key', `sk_${'live'}_${MIXED.slice(0, 24)}`],
  ['Google key', `AIza${MIXED}abc`],
  ['OpenAI key', `sk-${'proj'}-${MIXED}`],
  ['Anthropic key', `sk-${'ant'}-${MIXED}`],
  ['SendGrid key', `SG.${MIXED.slice(0, 22)}.${MIXED}`],
  ['npm token', `npm_${MIXED}abcd`],
  ['HubSpot token', `pat-na1-${HEX}`],
  ['JSON web token', `eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIiOiIxIn0'}.${MIXED}`],
  ['private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIB${MIXED}\n-----END RSA PRIVATE KEY-----`],
  ['link with a password', 'https://admin:hunter2@db.example/prod'],
  ['link with a token', `https://app.example/reset?token=${HEX}`],
  ['long key without a name', MIXED],
];

describe('secrets', () => {
  it.each(CANARIES)('never shows a %s', (_, key) => {
    for (const text of [
      key,
      `it says ${key}, help`,
      `API_KEY=${key}`,
      `{"token":"${key}"}`,
      `"${key}"`,
      `(${key})`,
    ]) {
      const masked = maskPersonal(text);
      for (const part of key.split(/[\n/?]/).filter((one) => one.length > 9))
        expect(masked).not.toContain(part);
    }
  });

  it.each([
    ['password: hunter2', 'password: [secret]'],
    ['my password is Tr0ub4dor&3, ok?', 'my password is [secret], ok?'],
    ['password: swordfish', 'password: [secret]'],
    ['Passwort: Sommer2024', 'Passwort: [secret]'],
    ['mot de passe : azerty123', 'mot de passe : [secret]'],
    ['"pwd":"s3cr3t"', '"pwd":"[secret]"'],
    ['the verification code is 482913', 'the verification code is [secret]'],
    ['PIN: 4821', 'PIN: [secret]'],
    ['login: admin / hunter2x', 'login: admin / [secret]'],
    [`Authorization: Bearer ${HEX}`, 'Authorization: Bearer [secret]'],
    [`client_secret=${HEX}`, 'client_secret=[secret]'],
    [`aws_secret_access_key = ${MIXED}/+abc`, 'aws_secret_access_key = [secret]'],
    [`x-api-key: ${HEX}`, 'x-api-key: [secret]'],
    [';jsessionid=1A2B3C4D5E', ';jsessionid=[secret]'],
  ])('masks the value in %s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it('masks a key whose end was cut off', () => {
    expect(maskPersonal(`-----BEGIN ${'PRIVATE'} KEY-----\nMIIB${MIXED}`)).toBe('[secret]');
  });
});
