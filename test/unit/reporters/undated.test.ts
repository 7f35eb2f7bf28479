import { expect, it } from 'vitest';
import { sumUp } from '../../../src/cli/watch/watch-words.ts';
import type { Reporter } from '../../../src/model/reporter.ts';
import { buildReport } from '../../../src/report/build.ts';
import { htmlReporter } from '../../../src/reporters/html/index.ts';
import { markdownReporter } from '../../../src/reporters/markdown/index.ts';
import { terminalReporter } from '../../../src/reporters/terminal/index.ts';
import { sampleInput } from '../../tools/sample-report.ts';

const report = buildReport({ ...sampleInput(), asOfDay: null });
const render = (reporter: Reporter) =>
  String(reporter.render(report, { width: 80, colour: 0, unicode: true }));

it.each([
  ['terminal', terminalReporter],
  ['markdown', markdownReporter],
  ['html', htmlReporter],
] as const)('a report without any date shows no day of its own: %s', (_, reporter) => {
  expect(render(reporter)).toContain('no date known, see --as-of');
  expect(render(reporter)).not.toContain('1970-01-01');
});

it('a line about it does not either, and its JSON says that the day is none', () => {
  const line = sumUp(report, null, { comparison: null, gates: [] });
  expect(line).toMatch(/no date known, see --as-of\n$/);
  expect(report).toMatchObject({ asOf: '1970-01-01', undated: true });
  expect(buildReport(sampleInput()).undated).toBeUndefined();
});
