import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../../src/cli/config/config.ts';
import { knownKeys } from '../../../../src/cli/config/known-keys.ts';
import { saveMapping } from '../../../../src/cli/map/config-file.ts';
import { configSchema } from '../../../../src/model/config.ts';
import { temporaryFolder } from '../../../tools/run-cli.ts';

function write(text: string): string {
  const file = join(temporaryFolder(), 'bruise.yaml');
  writeFileSync(file, text);
  return file;
}

const MAPPING = {
  file: 'x.csv',
  kind: 'tickets',
  columns: { id: 'Nr', subject: ['Betreff', 'Titel'] },
} as const;
const mapping = { ...MAPPING, columns: { ...MAPPING.columns, subject: ['Betreff', 'Titel'] } };

/** Names that each stand for ten of the one before: a file of a kilobyte, and a billion texts. */
const BOMB = Array.from({ length: 10 }, (_, at) =>
  at === 0
    ? 'a0: &a0 x\n'
    : `a${at}: &a${at} [${Array(10)
        .fill(`*a${at - 1}`)
        .join(', ')}]\n`,
).join('');

describe('knownKeys', () => {
  it('follows the schema into lists, records and unions', () => {
    expect(knownKeys(configSchema, [])).toContain('mappings');
    expect(knownKeys(configSchema, ['deals'])).toEqual(['reasonReliability']);
    expect(knownKeys(configSchema, ['themes', 0])).toEqual(['id', 'title', 'aliases']);
    expect(knownKeys(configSchema, ['competitors', 3])).toEqual(['name', 'aliases']);
    expect(knownKeys(configSchema, ['mappings', 0])).toEqual([
      'file',
      'kind',
      'columns',
      'values',
      'defaults',
    ]);
    expect(knownKeys(configSchema, ['company'])).toEqual([]);
    expect(knownKeys(configSchema, ['__proto__'])).toEqual([]);
  });
});

describe('the configuration', () => {
  it('takes mappings, redact, dateOrder and vendorPeople', async () => {
    const file = write(
      'redact: off\ndateOrder: dmy\nvendorPeople: [Dana]\nmappings:\n  - file: x.csv\n    kind: tickets\n    columns: { id: Nr, subject: [Betreff, Titel] }\n',
    );
    expect(await loadConfig(file)).toEqual({
      redact: false,
      dateOrder: 'dmy',
      vendorPeople: ['Dana'],
      mappings: [mapping],
    });
    expect(await loadConfig(write('redact: true\n'))).toEqual({ redact: true });
  });

  it.each([
    ['company: A\nthemes:\n  - { id: x, title: X }\n', /:3: "themes\.0\.aliases" is missing; it is a list$/],
    ['draws: many\n', /:1: "draws" must be a number$/],
    [
      'mappings:\n  - file: x\n    kind: tickets\n    columns: { subjct: A }\n',
      /:4: .*mappings\.0\.columns\.subjct.*did you mean "subject"/,
    ],
    [
      'mappings:\n  - file: x\n    kind: tickets\n    colums: {}\n',
      /:4: unknown key "mappings\.0\.colums"; did you mean "columns"/,
    ],
    ['mappings:\n  - file: x\n    kind: ticket\n    columns: {}\n', /:3: .*did you mean "tickets"/],
    ['dateOrder: dym\n', /:1: .*dateOrder.*dmy/],
    ['language: fr\n', /:1: "language" is not known; .*one of en, de is wanted$/],
    ['weights: { tickets: -1 }\n', /:1: "weights\.tickets" must be at least 0$/],
    ['asOf: soon\n', /:1: "asOf" must be a day such as 2026-09-30$/],
    [BOMB, /bruise\.yaml: it is nested too deeply, or its aliases \(\*name\)/],
    ['company: *nobody\n', /aliases/i],
  ])('says where a mistake is: %j', async (text, message) => {
    await expect(loadConfig(write(text))).rejects.toThrow(message);
  });
});

describe('saveMapping', () => {
  it('makes a file that is read back', async () => {
    const file = join(temporaryFolder(), 'new', 'bruise.yaml');
    expect(await saveMapping(file, mapping)).toBe(false);
    expect(await loadConfig(file)).toEqual({ mappings: [mapping] });
  });

  it('keeps comments, order and everything else, and replaces a mapping of the same file', async () => {
    const before = '# ours\ncompany: Acme # the client\n\n# rivals\ncompetitors:\n  - Globex\n';
    const file = write(before);
    await saveMapping(file, mapping);
    await saveMapping(file, { ...mapping, file: 'y.csv' });
    expect(await saveMapping(file, { ...mapping, kind: 'backlog', columns: { id: 'Key' } })).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith(before)).toBe(true);
    const { mappings } = await loadConfig(file);
    expect(mappings?.map(({ file: name, kind }) => [name, kind])).toEqual([
      ['x.csv', 'backlog'],
      ['y.csv', 'tickets'],
    ]);
  });

  it('keeps a file of comments only', async () => {
    const file = write('# nothing yet\n# mappings:\n');
    await saveMapping(file, mapping);
    expect(readFileSync(file, 'utf8')).toContain('# nothing yet');
    expect((await loadConfig(file)).mappings).toHaveLength(1);
  });

  it('takes an empty list and headers with odd signs', async () => {
    const file = write('mappings: []\n');
    const odd = { ...mapping, columns: { id: 'a: "b" # c', subject: '- x', body: '__proto__' } };
    await saveMapping(file, odd);
    expect((await loadConfig(file)).mappings).toEqual([odd]);
  });

  it('does not touch a file that is no valid configuration', async () => {
    const file = write('compny: Acme\n');
    await expect(saveMapping(file, mapping)).rejects.toThrow(/did you mean "company"/);
    expect(readFileSync(file, 'utf8')).toBe('compny: Acme\n');
  });
});
