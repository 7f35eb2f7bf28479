import { expect, it } from 'vitest';
import { notice, tell } from '../../../src/lib/notice.ts';
import { speaking } from '../../../src/lib/words/language.ts';
import { buildReport } from '../../../src/report/build.ts';
import { sampleInput } from '../../tools/sample-report.ts';

const LATER = notice(
  '{source}: {later|count} {later?record is:records are} dated after the as-of day and left out',
  { source: 'Speed', later: 1200 },
);

it('are told in the language of the report, and words of files stay', () => {
  expect(tell(LATER)).toBe('Speed: 1,200 records are dated after the as-of day and left out');
  expect(speaking('de', () => tell(LATER))).toBe(
    'Speed: 1.200 Einträge sind nach dem Stichtag datiert und ausgelassen',
  );
});

it('are told within each other, and several as one', () => {
  const notes = [notice('left empty'), notice('taken for {verdict}', { verdict: 'open' })];
  const outer = notice('Lists beside the evidence, read and not counted as such: {notes}', { notes });
  expect(speaking('de', () => tell(outer))).toBe(
    'Listen neben den Belegen, gelesen und nicht als solche gezählt: leer gelassen; als open gelesen',
  );
});

it('a German report tells what was found in files, why a file is what it is and why rows were refused', () => {
  const input = sampleInput();
  const [first] = input.rejects;
  const report = buildReport({
    ...input,
    language: 'de',
    warnings: [LATER],
    sources: input.sources.map((source) => ({ ...source, why: notice('speakers take turns in it') })),
    rejects: first === undefined ? [] : [{ ...first, reason: 'this cannot be read as a date' }],
  });
  expect(report.warnings).toContain(speaking('de', () => tell(LATER)));
  expect(new Set(report.sources.map(({ why }) => why))).toEqual(new Set(['darin wechseln sich Sprecher ab']));
  expect(report.rejects[0]?.reason).toBe('nicht als Datum lesbar');
});
