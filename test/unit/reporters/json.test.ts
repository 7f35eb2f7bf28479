import { expect, it } from 'vitest';
import { reportSchema } from '../../../src/model/report.ts';
import { jsonReporter } from '../../../src/reporters/json/index.ts';
import { REPORTERS } from '../../../src/reporters/registry.ts';
import { sampleReport } from '../../tools/sample-report.ts';

const options = { width: 80, colour: 0, unicode: true } as const;

it('JSON survives the way out and back, hostile text and all', () => {
  const report = sampleReport({ hostile: '\u001b[2J"\\\u2028\u202e__proto__' });
  const text = String(jsonReporter.render(report, options));
  expect(reportSchema.parse(JSON.parse(text))).toEqual(report);
  expect(text.endsWith('}\n')).toBe(true);
  expect(text.startsWith('{\n  "schemaVersion": 1,\n  "company"')).toBe(true);
});

it('every reporter has an id of its own and says what it writes', async () => {
  expect(new Set(REPORTERS.map(({ meta }) => meta.id)).size).toBe(REPORTERS.length);
  for (const { meta, render } of REPORTERS) {
    expect(meta.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(meta.mediaType).toMatch(/^[a-z]+\/[a-z+.-]+$/);
    expect((await render(sampleReport(), options)).length).toBeGreaterThan(100);
  }
});
