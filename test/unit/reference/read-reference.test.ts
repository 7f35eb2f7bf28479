import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { tell } from '../../../src/lib/notice.ts';
import { discoverFiles } from '../../../src/sources/discover.ts';
import { type ReferenceOptions, readReference } from '../../../src/sources/reference/read-reference.ts';
import { buildWorkbook } from '../../tools/workbook.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lists-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function read(files: Readonly<Record<string, string>>, options: Partial<ReferenceOptions> = {}) {
  const folder = write(files);
  const { files: found } = await discoverFiles([folder]);
  const named = Object.fromEntries(
    Object.entries(options.named ?? {}).map(([name, path]) => [name, join(folder, path)]),
  );
  const { warnings, ...lists } = await readReference(found, { ...options, named });
  return { ...lists, warnings: warnings.map(tell) };
}

const TICKETS = 'id,subject,created at\n1,Export fails,2026-01-01\n';
const day = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('readReference', () => {
  it('takes lists out of the evidence, by name', async () => {
    const { reference, evidence, notes, warnings } = await read({
      'tickets.csv': TICKETS,
      'capabilities.csv':
        'name,aliases,status,since,plan,link\nSSO,"single sign-on; SAML",GA,2025-03-01,Enterprise,https://e.example/sso\nUndo,,,always,all,\n',
      'claims.csv': 'claim,link,themes\nWorks offline,https://e.example,offline|mobile\n',
      'matches.csv': 'record,capability\n7,saml\n8,none\n',
      'overrides.csv': 'record,label,reason\ntickets.csv:2,How To,asked how\n9,exclude,test\n',
    });
    expect(evidence.map(({ source }) => source)).toEqual(['tickets.csv']);
    expect(warnings).toEqual([]);
    expect(notes).toHaveLength(4);
    expect(reference.capabilities).toEqual([
      {
        name: 'SSO',
        aliases: ['single sign-on', 'SAML'],
        status: 'available',
        since: day('2025-03-01'),
        plan: 'Enterprise',
        link: 'https://e.example/sso',
        at: { source: 'capabilities.csv', row: 2 },
      },
      {
        name: 'Undo',
        aliases: [],
        status: 'available',
        since: 0,
        plan: null,
        link: null,
        at: { source: 'capabilities.csv', row: 3 },
      },
    ]);
    expect(reference.claims).toEqual([
      {
        text: 'Works offline',
        link: 'https://e.example',
        themes: ['offline', 'mobile'],
        at: { source: 'claims.csv', row: 2 },
      },
    ]);
    expect(reference.matches.map(({ record, capability }) => [record, capability])).toEqual([
      ['7', 'SSO'],
      ['8', null],
    ]);
    expect(reference.disputes.map(({ record, label }) => [record, label])).toEqual([
      ['tickets.csv:2', 'how-to'],
      ['9', 'exclude'],
    ]);
  });

  it('reads YAML: maps under a key, bare names, several aliases', async () => {
    const { reference, warnings } = await read({
      'capabilities.yaml':
        'capabilities:\n  - name: SSO\n    aliases: [single sign-on, SAML]\n    since: 2025-03-01\n  - Undo\n  - name: Version 1.10\n    status: planned\n',
      'claims.yml': '- claim: Works offline\n  themes: [offline]\n',
    });
    expect(warnings).toEqual([]);
    expect(
      reference.capabilities?.map(({ name, aliases, since, status, at }) => [
        name,
        aliases,
        since,
        status,
        at.row,
      ]),
    ).toEqual([
      ['SSO', ['single sign-on', 'SAML'], day('2025-03-01'), 'available', 2],
      ['Undo', [], null, 'available', 5],
      ['Version 1.10', [], null, 'planned', 6],
    ]);
    expect(reference.claims?.[0]?.themes).toEqual(['offline']);
  });

  it.each([
    [
      'a table',
      '# What we have\n\n| Feature | Also called | Since |\n|---|---|---|\n| SSO | SAML | 2025-03-01 |\n',
      [['SSO', ['SAML'], 'available', day('2025-03-01'), null, 5]],
    ],
    [
      'items under headings',
      '## Available\n\n- **SSO** (SAML, Okta login; since 2025-03-01; plan Enterprise)\n- Undo\n\n## Planned\n\n- Offline mode: work offline\n',
      [
        ['SSO', ['SAML', 'Okta login'], 'available', day('2025-03-01'), 'Enterprise', 3],
        ['Undo', [], 'available', null, null, 4],
        ['Offline mode', ['work offline'], 'planned', null, null, 8],
      ],
    ],
  ])('reads Markdown: %s', async (_, text, expected) => {
    const { reference } = await read({ 'capabilities.md': text });
    expect(
      reference.capabilities?.map(({ name, aliases, status, since, plan, at }) => [
        name,
        aliases,
        status,
        since,
        plan,
        at.row,
      ]),
    ).toEqual(expected);
  });

  it.each([
    [
      'a bad status',
      'capabilities.csv',
      'name,status\nSSO,shiped\nUndo,shiped\n',
      /^capabilities\.csv:2: status "shiped" is not known, .*did you mean available\? \(and 1 more line like it\)$/,
    ],
    [
      'a name twice',
      'capabilities.csv',
      'name,plan\nSSO,A\nsso,B\n',
      /^capabilities\.csv:3: "sso" stands in capabilities\.csv:2 already/,
    ],
    ['no name', 'capabilities.csv', 'name,plan\nSSO,A\n,B\n', /^capabilities\.csv:3: it has no name/],
    [
      'a bad date',
      'capabilities.csv',
      'name,since\nSSO,soon-ish\n',
      /^capabilities\.csv:2: since "soon-ish" is no date, write it as/,
    ],
    [
      'a date of two readings',
      'capabilities.csv',
      'name,since\nSSO,03/04/2025\n',
      /^capabilities\.csv:2: since "03\/04\/2025" can be read in two ways, .* 2025-04-03$/,
    ],
    [
      'a shared alias',
      'capabilities.csv',
      'name,aliases\nSSO,login\nPasskeys,Login\n',
      /^capabilities\.csv:3: "login" is also a name of "SSO"/,
    ],
    [
      'columns nobody knows',
      'capabilities.csv',
      'name,__proto__\nSSO,1\n',
      /^capabilities\.csv:1: columns that are not read: "__proto__"/,
    ],
    [
      'an unknown label',
      'overrides.csv',
      'record,label\n1,bug\n',
      /^overrides\.csv:2: label "bug" is not known, defect, .* or exclude is wanted/,
    ],
    [
      'a record twice',
      'overrides.csv',
      'record,label\n1,defect\n1,other\n',
      /^overrides\.csv:3: record "1" stands in line 2 already/,
    ],
    [
      'an unknown capability',
      'matches.csv',
      'record,capability\n1,SSO\n',
      /^matches\.csv:2: there is no capability "SSO"/,
    ],
    ['broken YAML', 'claims.yaml', '- claim: [a\n', /^claims\.yaml:\d+: not valid YAML: /],
    ['YAML without a list', 'claims.yaml', 'hello\n', /^claims\.yaml:1: no list in it/],
    ['YAML without end', 'claims.yaml', '['.repeat(50_000), /^claims\.yaml:\d+: not valid YAML: /],
  ])('says of %s in one line where it is', async (_, name, text, warning) => {
    const { warnings, evidence } = await read({ [name]: text });
    expect(evidence).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(warning);
  });

  it('cuts a list of a hundred thousand lines, and says where', async () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `Thing ${i}`);
    const { reference, warnings } = await read({ 'capabilities.csv': `name\n${lines.join('\n')}\n` });
    expect(reference.capabilities).toHaveLength(2000);
    expect(warnings).toEqual([
      expect.stringMatching(/^capabilities\.csv:2002: only the first 2,000 lines are read/),
    ]);
  });

  it('keeps names such as __proto__ for what they are', async () => {
    const { reference } = await read({
      'capabilities.csv': 'name,aliases\n__proto__,constructor\ntoString,\n',
    });
    expect(reference.capabilities?.map(({ name }) => name)).toEqual(['__proto__', 'toString']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('leaves an export that only has the name of a list as evidence', async () => {
    const { reference, evidence, warnings } = await read({ 'claims.csv': TICKETS });
    expect(reference.claims).toBeNull();
    expect(evidence.map(({ source }) => source)).toEqual(['claims.csv']);
    expect(warnings).toEqual([
      expect.stringMatching(/^claims\.csv:1: no list of claims, so it was read as evidence/),
    ]);
  });

  it('reads what the configuration names, under any name, and no other', async () => {
    const files = {
      'features.csv': 'name\nSSO\n',
      'capabilities.csv': 'name\nUndo\n',
      'tickets.csv': TICKETS,
    };
    const { reference, evidence, warnings } = await read(files, { named: { capabilities: 'features.csv' } });
    expect(reference.capabilities?.map(({ name }) => name)).toEqual(['SSO']);
    expect(evidence.map(({ source }) => source)).toEqual(['tickets.csv']);
    expect(warnings).toEqual([expect.stringMatching(/^capabilities\.csv:1: not used/)]);
  });

  it.each([
    ['as bruise wrote it', '\ufeffrecord,kind,at,text,label\n1,tickets,tickets.csv:2,Fails,defect\n'],
    ['as a spreadsheet saved it', '"record";"kind";"at";"text";"label"\r\n1;tickets;a:2;Fails;Defect\r\n'],
    ['with how records were read', 'record,kind,at,text,label,read\n1,tickets,a:2,Fails,defect,other\n'],
  ])('knows coded records by their columns, whatever the file is called, %s', async (_, coded) => {
    const { reference, evidence } = await read({ 'coded-by-ana.csv': coded, 'tickets.csv': TICKETS });
    expect(reference.labels).toHaveLength(1);
    expect(evidence.map(({ source }) => source)).toEqual(['tickets.csv']);
  });

  it('reads a list that was saved as a workbook, and leaves a workbook of something else as evidence', async () => {
    const folder = write({ 'tickets.csv': TICKETS });
    const save = async (name: string, rows: readonly (readonly string[])[]) =>
      writeFileSync(join(folder, name), await buildWorkbook({ sheets: [{ name: 'Sheet1', rows }] }));
    await save('labels.xlsx', [
      ['record', 'kind', 'at', 'text', 'label'],
      ['1', 'tickets', 'tickets.csv:2', 'Fails', 'defect'],
    ]);
    await save('claims.xlsx', [
      ['ticket', 'subject'],
      ['1', 'Fails'],
    ]);
    const { files } = await discoverFiles([folder]);
    const { reference, evidence } = await readReference(files, { named: {} });
    expect(reference.labels).toHaveLength(1);
    expect(evidence.map(({ source }) => source)).toEqual(['claims.xlsx', 'tickets.csv']);
  });

  it('tells of a named file that is not there', async () => {
    const { problems } = await read({ 'tickets.csv': TICKETS }, { named: { claims: 'promises.csv' } });
    expect(problems.map(({ code }) => code)).toEqual(['not-found']);
  });

  it('takes a list without lines for no list', async () => {
    const { reference } = await read({ 'capabilities.csv': 'name,aliases,status\n' });
    expect(reference.capabilities).toBeNull();
  });
});
