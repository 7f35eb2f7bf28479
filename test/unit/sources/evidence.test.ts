import { describe, expect, it } from 'vitest';
import { REQUESTS } from '../../../src/cli/init/requests.data.ts';
import { INTERVIEW_TEMPLATE, writeReadme } from '../../../src/cli/init/templates.ts';
import { writeRequest } from '../../../src/cli/init/write-request.ts';
import { recogniseTable } from '../../../src/profiles/recognise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { openContent } from './helpers.ts';

async function judge(name: string, text: string) {
  const { tables } = await openContent(name, text);
  return tables[0]?.evidence;
}

describe('what shows that a text is an interview', () => {
  it.each([
    ['a question', 'a.md', '## What do you love?\n- The speed'],
    ['a heading of praise', 'a.md', '## Likes\n- The speed'],
    ['two headings of wants', 'a.txt', '## Missing\n- SSO\n\n## Would change\n- the export'],
    ['a key only talks have', 'a.md', 'Interviewee: Jane Doe\n\nThe export fails.'],
    ['a company and a day', 'a.md', '---\naccount: Ash Ltd\ndate: 2026-03-04\n---\nThe export fails.'],
    ['a title', 'a.md', '# Call with Jane Doe\n\nThe export fails.'],
    ['a title of three parts', 'a.md', '# Ash Ltd, 2026-03-04, with Lee\n\nThe export fails.'],
    ['speakers', 'a.txt', 'Ann: Hello?\nBob: Hi.\nAnn: Is it slow?\nBob: It is.\nAnn: Why?\nBob: No idea.'],
    ['its name', 'interview-ash.md', '# Ash\n\nThe export fails.'],
    ['its folder', 'interviews/ash.txt', 'The export fails.'],
  ])('%s', async (_, name, text) => {
    expect(await judge(name, text)).toMatchObject({ fits: true });
  });

  it.each([
    ['a readme', 'README.md', '# Tool\n\nInstall it with npm.\n\n- fast\n- small'],
    ['a readme among interviews', 'interviews/README.md', '# Notes\n\nOne file per talk.'],
    ['a list of changes', 'CHANGELOG.md', '## Changes\n- faster\n\n## Fixes\n- the export'],
    ['an offer', 'a.md', '## Would you like to help?\nWrite to us.'],
    ['front matter of a page', 'a.md', '---\ntitle: Setup\nname: setup\ndate: 2026-03-04\n---\nDo this.'],
    ['an untouched template', 'interviews/ash.md', INTERVIEW_TEMPLATE],
    ['the readme of an engagement', 'README.md', writeReadme('Acme', ['tickets-zendesk.txt'])],
  ])('not %s', async (_, name, text) => {
    expect(await judge(name, text)).toMatchObject({ fits: false });
  });

  it.each(REQUESTS.map((request) => [`${request.kind}-${request.vendor}`, request] as const))(
    'not the mail that asks for %s',
    async (name, request) => {
      expect(await judge(`mails/${name}.txt`, writeRequest(request, 'Acme'))).toMatchObject({ fits: false });
    },
  );

  it('leaves such a text unknown, with the reason, unless a person says otherwise', async () => {
    const { tables } = await openContent('backup/readme.txt', 'It is slow and we hate it.\n\nSo it is.');
    const [table] = tables;
    if (table === undefined) throw new Error('no table');
    const found = recogniseTable(table, PROFILES);
    expect(found).toMatchObject({ profile: null, nearest: [{ reason: table.evidence?.why }] });
    const told = recogniseTable(table, PROFILES, { as: 'interviews' });
    expect(told.profile?.meta.kind).toBe('interviews');
  });
});

describe('titles', () => {
  it.each([
    ['# Ash Ltd, 2026-03-04, with Lee', ['Lee', 'Ash Ltd', '2026-03-04']],
    ['# Jane Doe, Ash GmbH, 2026-03-04', ['Jane Doe, Ash GmbH, 2026-03-04', 'Ash GmbH', '2026-03-04']],
    ['# Ash – with Lee Poe – 4 Mar 2026', ['Lee Poe', 'Ash', '4 Mar 2026']],
    ['# Jane Doe', ['Jane Doe', '', '']],
  ])('%s', async (title, expected) => {
    const { tables } = await openContent('a.md', `${title}\n\n## Likes\n- The speed`);
    const [interviewee, account, , date] = tables[0]?.sample[0]?.cells ?? [];
    expect([interviewee, account, date]).toEqual(expected);
  });

  it('give way to front matter', async () => {
    const text = '---\naccount: Oak\n---\n# Ash Ltd, 2026-03-04, with Lee\n## Likes\n- The speed';
    const { tables } = await openContent('a.md', text);
    expect(tables[0]?.sample[0]?.cells.slice(0, 4)).toEqual(['Lee', 'Oak', '', '2026-03-04']);
  });
});
