import { describe, expect, it } from 'vitest';
import {
  checkChoices,
  choiceFor,
  meansFile,
  profileOf,
  readChoices,
} from '../../../src/engine/file-choices.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';

const file = { source: 'jira/export.csv', path: 'data/acme/jira/export.csv' };

describe('meansFile', () => {
  it.each([
    'export.csv',
    'jira/export.csv',
    './data/acme/jira/export.csv',
    'acme/jira/export.csv',
    'acme\\jira\\export.csv',
    '/home/me/data/acme/jira/export.csv',
    '*.csv',
    'exp*t.csv',
    'jira/*',
    'data/*/export.csv',
    '*',
  ])('%s', (pattern) => expect(meansFile(pattern, file)).toBe(true));

  it.each([
    'port.csv',
    'export',
    'other/export.csv',
    'x/jira/export.csv',
    '*.tsv',
    'exp*rt.csvx',
    'export.csv*x',
    'exportexport*export.csv',
    '',
  ])('not %s', (pattern) => expect(meansFile(pattern, file)).toBe(false));

  it('is quick on hostile patterns', () => {
    const name = 'a'.repeat(10_000);
    expect(meansFile(`${'*a*'.repeat(500)}b`, { source: name, path: name })).toBe(false);
  });
});

describe('choiceFor', () => {
  const mapping = { file: '*.csv', kind: 'tickets', columns: { id: 'Nr' } } as const;

  it('puts the command line before the configuration', () => {
    const choices = readChoices({ mappings: [mapping] }, [{ kind: 'backlog', file: 'export.csv' }]);
    expect(choiceFor(file, choices)).toEqual({ kind: 'backlog', mapping: null });
  });

  it('keeps the mapping when both say the same kind', () => {
    const choices = readChoices({ mappings: [mapping] }, [{ kind: 'tickets', file: 'export.csv' }]);
    expect(choiceFor(file, choices)).toEqual({ kind: 'tickets', mapping });
  });

  it('says nothing of other files', () => {
    expect(choiceFor({ source: 'x.json', path: 'x.json' }, readChoices({ mappings: [mapping] }))).toBeNull();
  });
});

describe('checkChoices', () => {
  const zip = { source: 'a.zip', path: 'data/a.zip' };
  const openZip = async () => ({ tables: [{ source: 'a.zip/inner.csv' }, { source: 'a.zip/budget.csv' }] });
  const check = (name: string, files = [zip], open = openZip) =>
    checkChoices([{ kind: 'tickets', file: name }], files, open);

  it('refuses a file that is not there, with the nearest name', async () => {
    const files = [{ source: 'export.csv', path: 'export.csv' }];
    const open = async () => ({ tables: [] });
    await expect(check('exprt.csv', files, open)).rejects.toThrow(
      /--as tickets=exprt\.csv: no such file among the inputs; did you mean export\.csv\?/,
    );
  });

  it('knows what lies in an archive, and what does not', async () => {
    await expect(check('inner.csv')).resolves.toBeUndefined();
    await expect(check('bugdet.csv')).rejects.toThrow(/did you mean a\.zip\/budget\.csv\?/);
    await expect(check('nothing-like-it.csv')).rejects.toThrow(/give it as an input, too/);
  });

  it('opens nothing when every name is known', async () => {
    const open = () => Promise.reject(new Error('opened'));
    await expect(check('a.zip', [zip], open)).resolves.toBeUndefined();
  });
});

describe('profileOf', () => {
  it('looks for fields that are left out under their usual names', () => {
    const { meta, columns, values } = profileOf(
      { file: 'x', kind: 'tickets', columns: { subject: 'Vorgang' }, values: { status: { zu: 'closed' } } },
      PROFILES,
    );
    expect(meta.kind).toBe('tickets');
    expect(columns).toMatchObject({ subject: ['Vorgang'] });
    expect(Reflect.get(columns, 'status')).toContain('status');
    expect(values).toEqual({ status: { zu: 'closed' } });
  });
});
