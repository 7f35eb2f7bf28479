import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { fillSections, generatePages } from '../tools/docs.ts';

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('says what the code says (else run `npm run docs`)', () => {
    expect(fillSections(readme)).toBe(readme);
  });

  it('gives a reason for every run-time dependency', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of Object.keys(dependencies))
      expect(readme).toMatch(new RegExp(`\\| \`${name}\` \\| \\S`));
  });
});

describe('the exit codes', () => {
  it.each([
    ['README.md', /Exit codes: [\s\S]*?\n\n/, /(?:[:;]\s)(\d+)\s/g],
    ['docs/automation.md', /## Exit codes[\s\S]*?\n## /, /^\| (\d+) \|/gm],
    ['src/cli/main.ts', /Exit codes: [^`]*/, /(?:[:;]\s)(\d+)\s/g],
  ])('all stand in %s', (path, section, code) => {
    const [told = ''] = section.exec(readFileSync(path, 'utf8')) ?? [];
    expect([...told.matchAll(code)].map(([, digits]) => Number(digits))).toEqual(Object.values(EXIT));
  });
});

describe.each([...generatePages()])('%s', (path, contents) => {
  it('says what the code says (else run `npm run docs`)', () => {
    expect(readFileSync(path, 'utf8')).toBe(contents);
  });
});
