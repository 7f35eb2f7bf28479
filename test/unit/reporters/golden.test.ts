import { describe, expect, it } from 'vitest';
import { jsonReporter } from '../../../src/reporters/json/index.ts';
import { terminalReporter } from '../../../src/reporters/terminal/index.ts';
import { sampleReport } from '../../tools/sample-report.ts';

const golden = (name: string) => new URL(`../../golden/${name}`, import.meta.url).pathname;

describe('the sample report', () => {
  const options = { width: 80, colour: 0, unicode: true } as const;

  it('looks like this at 80 columns', async () => {
    await expect(terminalReporter.render(sampleReport(), options)).toMatchFileSnapshot(
      golden('sample.80.txt'),
    );
  });

  it('looks like this with two points missing, at 60 columns', async () => {
    const report = sampleReport({ missing: ['customers', 'backlog'] });
    const text = terminalReporter.render(report, { ...options, width: 60 });
    await expect(text).toMatchFileSnapshot(golden('partial.60.txt'));
  });

  it('is this JSON', async () => {
    await expect(jsonReporter.render(sampleReport(), options)).toMatchFileSnapshot(golden('sample.json'));
  });
});
