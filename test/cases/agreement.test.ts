import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/engine/audit.ts';
import { builtInToolbox } from '../../src/engine/toolbox.ts';
import type { Report } from '../../src/model/report.ts';
import type { Rendered } from '../../src/model/reporter.ts';
import { parseReport } from '../../src/report/validate.ts';
import { REPORTERS } from '../../src/reporters/registry.ts';
import { EXTRACTORS, type PrintedFacts, readHtmlRows } from '../tools/printed-facts.ts';

const OPTIONS = { width: 120, colour: 0, unicode: true } as const;

async function renderAll(report: Report): Promise<Map<string, Rendered>> {
  const rendered = new Map<string, Rendered>();
  for (const reporter of REPORTERS) rendered.set(reporter.meta.id, await reporter.render(report, OPTIONS));
  return rendered;
}

describe.each(['acme', 'halcyon', 'ironclad'])('the formats of the report on %s', (company) => {
  let report: Report;
  let rendered: Map<string, Rendered>;
  let truth: PrintedFacts;

  const contentsOf = (id: string): Rendered => {
    const contents = rendered.get(id);
    if (contents === undefined) throw new Error(`no format ${id}`);
    return contents;
  };

  beforeAll(async () => {
    report = await audit({
      inputs: [`fixtures/companies/${company}`],
      config: {},
      toolbox: builtInToolbox(),
      version: '0.1.0',
    });
    rendered = await renderAll(report);
    truth = await EXTRACTORS.json!(contentsOf('json'));
  });

  it.each(Object.keys(EXTRACTORS))('%s says the same as the report', async (id) => {
    const facts = await EXTRACTORS[id]!(contentsOf(id));
    expect(facts.score).toBe(truth.score);
    expect(facts.metrics).toEqual(truth.metrics);
    expect(Object.keys(facts.metrics)).toHaveLength(report.metrics.length);
    if (facts.rows !== null) expect(facts.rows).toEqual(truth.rows);
    if (facts.findings !== null) expect(facts.findings).toEqual(truth.findings);
    expect(Object.keys(facts.points)).toHaveLength(report.points.length);
    for (const { id: point, title } of report.points) {
      const [score, printed] = facts.points[title] ?? facts.points[point] ?? [];
      expect(score).toBe(truth.points[title]?.[0]);
      if (printed !== null) expect(printed).toBe(truth.points[title]?.[1]);
    }
  });

  it.runIf(REPORTERS.some(({ meta }) => meta.id === 'html'))('html says the same as the report', () => {
    const page = contentsOf('html');
    const rows = readHtmlRows(page);
    expect(String(page)).toContain(truth.score);
    for (const [id, facts] of Object.entries(truth.metrics)) {
      const own = rows.filter(([first]) => first === id);
      const said = facts.filter((fact) => fact !== '?');
      expect(
        own.some((cells) => said.every((fact) => cells.includes(fact))),
        `${id}: ${facts.join(', ')}`,
      ).toBe(true);
    }
    for (const [title, facts] of Object.entries(truth.points)) {
      const own = rows.filter(([first]) => first?.startsWith(title) === true);
      expect(
        own.some((cells) => facts.every((fact) => cells.includes(String(fact)))),
        title,
      ).toBe(true);
    }
  });

  it('every reporter there is has been compared', () => {
    expect([...Object.keys(EXTRACTORS), 'html', 'pdf']).toEqual(
      expect.arrayContaining(REPORTERS.map(({ meta }) => meta.id)),
    );
  });

  it('a saved report renders to the same bytes in every format', async () => {
    const again = await renderAll(parseReport(JSON.parse(String(contentsOf('json')))));
    for (const [id, contents] of rendered)
      expect(Buffer.compare(Buffer.from(again.get(id) ?? ''), Buffer.from(contents)), id).toBe(0);
  });
});
