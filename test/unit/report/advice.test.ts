import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../../src/engine/audit.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import type { Report } from '../../../src/model/report.ts';
import { parseReport } from '../../../src/report/validate.ts';
import { THEMES } from '../../../src/signals/themes/themes.data.ts';
import { sampleReport } from '../../tools/sample-report.ts';

describe.each(['acme', 'halcyon', 'ironclad'])('the advice on %s', (company) => {
  let report: Report;

  beforeAll(async () => {
    report = await audit({
      inputs: [`fixtures/companies/${company}`],
      config: {},
      toolbox: builtInToolbox(),
      version: '0.1.0',
    });
  });

  /** Everything `bruise explain` takes. */
  const known = () =>
    new Set([
      ...report.metrics.map(({ id }) => id),
      ...report.findings.map(({ id }) => id),
      ...report.tables.map(({ id }) => id),
      ...(report.levers?.rows ?? []).map(({ id }) => id),
    ]);

  it('divides the score without a rest', () => {
    const { rows, unnamed, general } = report.levers!;
    const sum = rows.reduce((total, { points }) => total + points, unnamed + general);
    expect(sum).toBeCloseTo(report.score.value, 3);
    for (const { points, metrics } of rows)
      expect(metrics.reduce((total, metric) => total + metric.points, 0)).toBeCloseTo(points, 2);
    for (const { id, contribution } of report.metrics) {
      const own = rows.flatMap(({ metrics }) => metrics.filter((metric) => metric.id === id));
      expect(own.reduce((total, { points }) => total + points, 0)).toBeLessThanOrEqual(contribution + 0.01);
    }
  });

  it('names for every sentence what explains it', () => {
    const ids = known();
    const told = [
      ...report.story!.map(({ text, basis }) => ({ text, basis })),
      ...report.plan!.items.map(({ action, why, basis }) => ({ text: `${action} ${why}`, basis })),
      ...report.guide!.map(({ question, why, basis }) => ({ text: `${question} ${why}`, basis })),
    ];
    expect(told.length).toBeGreaterThan(0);
    for (const { text, basis } of told) {
      if (/\d/.test(text)) expect(basis.length, text).toBeGreaterThan(0);
      for (const id of basis) expect(ids.has(id), `${id}: ${text}`).toBe(true);
      expect(text).not.toMatch(/\{|\}|undefined|NaN|\.\.(?!\.)/);
    }
  });

  it('asks at most one question of each audience on the page', () => {
    const asked = report.questions!.map(({ to }) => to);
    expect(new Set(asked).size).toBe(asked.length);
    for (const question of report.questions!) expect(report.guide).toContainEqual(question);
  });

  it('counts customers, deals and accounts as the tables do', () => {
    const rowsOf = (id: string) => report.tables.find((table) => table.id === id)?.rows ?? [];
    const titles = new Map(THEMES.map(({ id, title }) => [id, title]));
    const demand = new Map(rowsOf('pain-coverage').map(([title, , customers]) => [title, customers]));
    for (const { id, customers, lostDeals, accounts } of report.levers!.rows) {
      const title = titles.get(id) ?? null;
      if (demand.has(title)) expect(customers, id).toBe(demand.get(title));
      const money = rowsOf('money-by-pain').filter(([own]) => own === title);
      if (money.length === 0) continue;
      const sum = (column: number) => money.reduce((all, row) => all + Number(row[column]), 0);
      expect([lostDeals, accounts], id).toEqual([sum(1), sum(3)]);
    }
  });

  it('says that what costs most is an area of the product where more is said of none, and of how many points', () => {
    const [first] = report.story!.filter(({ part }) => part === 'cost');
    expect(first?.text).toMatch(/: \d+\.\d of the \d+\.\d points, /);
    const told = report.levers!.rows.find(({ id }) => id === first?.basis[0])!;
    const isDearest = !report.levers!.rows.some(({ broad, points }) => broad && points > told.points);
    expect(
      /^Of the areas of the product, .+\. .+, which is no single area, costs more: \d+\.\d\.$/.test(
        first!.text,
      ),
    ).toBe(!isDearest && !told.broad);
  });

  it('tells the score without each large customer', () => {
    const { rows } = report.influence!;
    expect(rows.length).toBeLessThanOrEqual(20);
    for (const { score, change } of rows) expect(score - change).toBeCloseTo(report.score.value, 3);
  });
});

describe('the page of a Customer Success leader', () => {
  it('tells three pains, what exists, what is not kept, four questions and where to start', async () => {
    const report = await audit({
      inputs: ['fixtures/companies/acme'],
      config: {},
      toolbox: builtInToolbox(),
      version: '0.1.0',
    });
    const parts = report.story!.map(({ part }) => part);
    const count = (part: string) => parts.filter((one) => one === part).length;
    expect(count('cost')).toBe(3);
    expect(count('solution')).toBeGreaterThanOrEqual(1);
    expect(count('promise')).toBe(1);
    expect(count('question')).toBe(4);
    expect(count('start')).toBe(1);
    expect(new Set(report.plan!.items.map(({ track }) => track)).size).toBeGreaterThanOrEqual(3);
    expect(report.plan!.items.some(({ beforeSigning }) => beforeSigning)).toBe(true);
  });
});

describe('a report without advice', () => {
  it('of an earlier version is still read', () => {
    const { story, levers, influence, plan, questions, guide, ...older } = sampleReport();
    expect([story, levers, influence, plan, questions, guide].every((part) => part !== undefined)).toBe(true);
    expect(parseReport(older)).toBe(older);
  });
});
