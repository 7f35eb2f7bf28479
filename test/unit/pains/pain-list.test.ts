import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { meta } from '../../../src/analyzers/pain-triangulation/meta.ts';
import { drawPains, listPains, proposeThemes } from '../../../src/cli/pain-list.ts';
import { configSchema } from '../../../src/model/config.ts';
import type { ReportTable } from '../../../src/model/report.ts';

const table = (id: string, rows: ReportTable['rows']): ReportTable => {
  return {
    id,
    analyzer: 'pain-triangulation',
    point: 'cross',
    title: id,
    columns: [...(meta.tables?.[id]?.columns ?? [])],
    rows,
  };
};

const REPORT = {
  tables: [
    table('pains', [
      ['Sign-in', 'sso-login', 'strong', 12, 5, 4, 3, null, null, 0.2, 'p < 0.001'],
      ['Visitor \u001b[31mbadges', 'badge', 'corroborated', 1200, 900, 300, null, 0, null, 0.1, null],
      ['Kettle: "blue"', 'kettle', 'single', 3, 3, null, null, null, null, 0.01, null],
    ]),
    table('pain-words', [
      ['sso-login', 'theme', null, 'sso-login', 'okta', null, null],
      ['badge', 'words', 'missing-feature', null, 'badg; guest pass', null, null],
      ['kettle', 'words', null, null, 'kettl', null, null],
    ]),
  ],
};

describe('listPains', () => {
  const pains = listPains(REPORT);

  it('reads the pains of a report, with those who tell them', () => {
    expect(pains.map(({ id, label, customers }) => [id, label, customers])).toEqual([
      ['sso-login', 'strong', 12],
      ['badge', 'corroborated', 1200],
      ['kettle', 'single', 3],
    ]);
    expect(pains[1]).toMatchObject({
      sources: { tickets: 900, reviews: 300 },
      origin: 'words',
      parent: 'missing-feature',
      phrases: ['badg', 'guest pass'],
    });
    expect(listPains({ tables: [] })).toEqual([]);
  });

  it('proposes what the dictionary does not know', () => {
    expect(proposeThemes(pains).map(({ id }) => id)).toEqual(['badge', 'kettle']);
  });

  it('proposes no number that only tells two ids apart', () => {
    const [pain] = pains.slice(1);
    const [theme] = proposeThemes(pain === undefined ? [] : [{ ...pain, id: 'badge-2', name: 'Badge' }]);
    expect(theme).toEqual({ id: 'badge-2', title: 'Badge', aliases: ['badge'] });
  });

  it('prints a configuration that can be used, and no control bytes', () => {
    const text = drawPains(pains, ['About 3 more pains.']);
    expect(text).toContain('About 3 more pains.');
    expect(text).not.toContain('\u001b');
    const snippet = text.slice(text.indexOf('themes:')).replace(/^Or to call.*$/m, '');
    expect(configSchema.safeParse(parse(snippet)).error).toBeUndefined();
  });

  it('has nothing to propose where the dictionary knows all', () => {
    expect(drawPains(pains.slice(0, 1), [])).toContain('The dictionary knows all of them.');
  });
});
