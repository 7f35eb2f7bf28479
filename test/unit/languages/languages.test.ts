import { beforeAll, describe, expect, it } from 'vitest';
import { formatIsoDay, formatRange, formatUnit } from '../../../src/lib/words/format-unit.ts';
import { LANGUAGE, speaking } from '../../../src/lib/words/language.ts';
import { say, translate, translateNames } from '../../../src/lib/words/say.ts';
import { LANGUAGES } from '../../../src/model/kinds.ts';
import type { Report } from '../../../src/model/report.ts';
import { REPORTERS } from '../../../src/reporters/registry.ts';
import { auditCompany } from '../../tools/company-report.ts';
import { sampleReport } from '../../tools/sample-report.ts';
import { listMissing, listStale, listTexts, listUnnamedNotices } from '../../tools/wording.ts';

const OTHERS = LANGUAGES.filter((code) => code !== 'en');
const OPTIONS = { width: 100, colour: 0, unicode: true } as const;

/** Names of the facts in a template, each once. */
const placesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{([\w-]+)(?:\|[\w-]+)?\}/g)].map(([whole]) => whole))].sort();

describe.each(OTHERS)('%s', (code) => {
  let texts: string[];
  beforeAll(async () => {
    texts = await listTexts([
      await auditCompany('acme'),
      sampleReport({ missing: ['customers', 'backlog'] }),
    ]);
  }, 120_000);

  it('has every text a report can hold', () => {
    expect(listMissing(code, texts)).toEqual([]);
  });

  it('has none that nobody says any more', () => {
    expect(listStale(code, texts)).toEqual([]);
  });

  it('has the facts of every template, with their units', () => {
    const wrong = Object.entries(LANGUAGE[code].texts).filter(
      ([english, own]) => placesIn(english).join() !== placesIn(own).join(),
    );
    expect(wrong).toEqual([]);
  });
});

it('notices are literals, so that every language can be asked for them', () => {
  expect(listUnnamedNotices()).toEqual([]);
});

describe('German', () => {
  const inGerman = <T>(write: () => T) => speaking('de', write);

  it('writes numbers and days its own way, whatever the machine', () => {
    expect(
      inGerman(() => [
        formatUnit(1234567.5, 'count'),
        formatUnit(0.075, 'share'),
        formatUnit(0.0004, 'share'),
        formatUnit(58.06, 'score'),
        formatUnit(1.25, 'ratio'),
        formatUnit(0.075, 'points'),
        formatUnit(460000, 'money', { currency: 'EUR' }),
        formatUnit(12.5, 'money', { currency: 'EUR' }),
        formatUnit(0, 'day'),
        formatIsoDay('2026-09-30'),
        formatRange([-0.081, 0.224], 'points'),
      ]),
    ).toEqual([
      '1.234.567,5',
      '7,5 %',
      '<0,1 %',
      '58,1',
      '1,25x',
      '+7,5 pp',
      '460.000 EUR',
      '12,50 EUR',
      '01.01.1970',
      '30.09.2026',
      '-8,1 bis +22,4 pp',
    ]);
  });

  it('chooses words by every count by which English does, but behind "von", where one case is like the other', () => {
    const chosenIn = (text: string) => new Set([...text.matchAll(/\{(\w+)\?/g)].map(([, name = '']) => name));
    const fixed = Object.entries(LANGUAGE.de.texts).flatMap(([english, own]) =>
      [...chosenIn(english)]
        .filter((name) => !chosenIn(own).has(name) && !new RegExp(`von \\{${name}\\|`).test(own))
        .map((name) => [name, own]),
    );
    expect(fixed).toEqual([]);
  });

  it('chooses words by a count', () => {
    const files = (count: number) =>
      inGerman(() => say('{files|count} {files?file:files}', { files: count }));
    expect([files(1), files(0), files(1000)]).toEqual(['1 Datei', '0 Dateien', '1.000 Dateien']);
  });

  it('translates lists of names, and nothing that holds anything else', () => {
    const list = 'Speed (12 tickets), Import and export (9) and integrations';
    expect(inGerman(() => translateNames(list))).toBe(
      'Geschwindigkeit (12 Tickets), Import und Export (9) und Integrationen',
    );
    expect(inGerman(() => translateNames('88 accounts in tickets, 1 lost deal and 5 accounts at risk'))).toBe(
      '88 Konten in Tickets, 1 verlorener Deal und 5 Konten in Gefahr',
    );
    expect(inGerman(() => ['"Speed"', '= 0.042', '"Joe\'s"'].map(translateNames))).toEqual([
      '„Geschwindigkeit“',
      '= 0,042',
      '"Joe\'s"',
    ]);
    expect(inGerman(() => translateNames('permissions and security (profile) and speed'))).toBe(
      'Berechtigungen und Sicherheit (profile) und Geschwindigkeit',
    );
    for (const text of ['Speed and Steve', 'Speed, ', '', ' and ', 'Speed (12 dogs', '__proto__'])
      expect(inGerman(() => translateNames(text))).toBe(text);
    expect(inGerman(() => translate('constructor'))).toBe('constructor');
    expect(translateNames(list)).toBe(list);
  });

  it('stays inside of its call, also when that fails', () => {
    const fail = () => {
      throw new Error('no');
    };
    expect(() => inGerman(fail)).toThrow('no');
    expect(formatUnit(1.5, 'score')).toBe('1.5');
  });

  it.each(REPORTERS.map(({ meta }) => meta.id))('%s: leaves quotes and ids alone', async (id) => {
    const reporter = REPORTERS.find(({ meta }) => meta.id === id);
    const report: Report = { ...sampleReport(), language: 'de' };
    const drawn = await reporter?.render(report, OPTIONS);
    if (typeof drawn !== 'string') return;
    const first = report.reasons[0]?.metric ?? '';
    expect(drawn).toContain(first);
    // Another report after it is English again.
    const english = await reporter?.render(sampleReport(), OPTIONS);
    expect(english).not.toContain('Prüfpunkt');
  });
});
