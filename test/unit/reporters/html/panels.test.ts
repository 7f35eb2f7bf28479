import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import { htmlReporter } from '../../../../src/reporters/html/index.ts';
import { crossTables } from '../../../tools/cross-tables.ts';
import { PAYLOADS } from '../../../tools/hostile-report.ts';
import { sampleReport } from '../../../tools/sample-report.ts';

type Finding = Report['findings'][number];

const finding = (id: string, analyzer: string): Finding => ({
  id,
  analyzer,
  point: 'cross',
  severity: 'caution',
  statement: `What ${id} says`,
  evidence: { total: 0, shown: [] },
});

const withTables = (tables: Report['tables'], findings: readonly Finding[] = []): Report => ({
  ...sampleReport(),
  tables,
  findings: [...findings],
});

const draw = (report: Report) => String(htmlReporter.render(report, { width: 80, colour: 0, unicode: true }));

/** One panel as it stands in the page. */
const panelOf = (report: Report, id: string) =>
  draw(report).match(new RegExp(`<section class="panel" id="panel-${id}".*?</section>`, 's'))?.[0] ?? '';

const read = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('panels across the sources', () => {
  const report = withTables(crossTables());

  test('stand behind the points and before the evidence, in one order', () => {
    const html = draw(report);
    const places = [
      'id="points"',
      'id="panel-pains"',
      'id="panel-belief"',
      'id="panel-promises"',
      'id="panel-gap"',
      'id="panel-journey"',
      'id="panel-money"',
      'id="evidence"',
    ].map((place) => html.indexOf(place));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(html).toContain('href="#cross"');
  });

  test('are left out with their section, and where there is nothing to draw', () => {
    expect(draw({ ...report, hidden: ['cross'] })).not.toMatch(/id="panel-|href="#cross/);
    expect(draw(withTables([]))).not.toMatch(/id="cross"|href="#cross/);
  });

  test('have every number in a table behind them', () => {
    for (const { id } of crossTables()) expect(draw(report), id).toContain(`id="table-${id}-rows"`);
  });

  test('a table that lacks a column is shown as the table it is', () => {
    const tables = crossTables().map((table) => ({ ...table, columns: table.columns.slice(1) }));
    const html = draw(withTables(tables));
    expect(html).not.toContain('id="panel-');
    expect(html).toContain('id="table-pains-rows"');
  });

  test('the heat map counts, shares and places each cell, and leads to the words behind a pain', () => {
    const panel = panelOf(
      withTables(crossTables(), [finding('strong-pain:reporting', 'pain-triangulation')]),
      'pains',
    );
    expect(read(panel)).toContain('72 48 % · #1');
    expect(read(panel)).toContain('Tickets of 150');
    expect(panel).toContain('heat-5');
    expect(panel).toContain('<a href="#finding-strong-pain-reporting"><bdi>Reports</bdi></a>');
    expect(read(panel)).toContain('What strong-pain:reporting says');
  });

  test('the split has counts, an interval, and says what to do', () => {
    const panel = panelOf(
      withTables(crossTables(), [finding('known-to-few:restore points', 'perception-or-product')]),
      'belief',
    );
    expect(read(panel)).toContain('95 statements, 9 not known');
    expect(read(panel)).toContain('11 % 7–16 %');
    expect(read(panel)).toContain('13.1 (7.5 to 19.8)');
    expect(panel).toContain('<a href="#finding-known-to-few-restore-points">');
    // From 7 to 16 per cent of the width, under a first part of 10 in 95.
    expect(panel).toContain('x1="7%" x2="16%"');
    expect(panel).toContain('class="tone-belief" x="0%" width="10.53%"');
  });

  test('without a list of capabilities nothing is split, and it says so', () => {
    const panel = panelOf(withTables([], [finding('not-split', 'perception-or-product')]), 'belief');
    expect(read(panel)).toContain('Not split');
    expect(panel).toContain('tone-none');
    expect(panel).toContain('href="#finding-not-split"');
  });

  test('the gap has both shares beside the published ones, and quotes of each theme in turn', () => {
    const panel = panelOf(report, 'gap');
    expect(read(panel)).toContain('6.7 % 5.8–7.7 %');
    expect(panel.match(/class="published"/g)).toHaveLength(6);
    const quotes = [...panel.matchAll(/<p dir="auto">(.*?)<\/p>/g)].map(([, quote]) => quote);
    expect(quotes).toEqual([
      'The export stops at 10,000 rows.',
      'Saving a note takes a minute.',
      'Totals are wrong again.',
    ]);
  });

  test('the journey marks what stands out and where most trust goes, for eyes and ears', () => {
    const panel = read(panelOf(report, 'journey'));
    expect(panel).toContain('▲ stands out: 25');
    expect(panel).toContain('◆ here most say that trust is gone: 41');
    expect(panel).toContain('We cannot rely on it any more.');
  });

  test('money stands on lines of their own and is never added', () => {
    const panel = panelOf(report, 'money');
    expect(read(panel)).toContain('338,000 to 574,000 USD');
    expect(read(panel)).toContain('of 1,709,100 in 40 accounts');
    expect(panel.match(/<li><div class="stake">/g)).toHaveLength(2);
    expect(panel.match(/class="stake is-part"/g)).toHaveLength(1);
    // 337,880 to 574,396 of 844,700.
    expect(panel).toContain('x="40%" width="28%"');
    expect(panel).not.toContain('2,553,800');
  });

  test('promises weigh those who say otherwise against those who confirm', () => {
    const panel = panelOf(
      withTables(crossTables(), [finding('claim-contradicted:works offline', 'kept-promises')]),
      'promises',
    );
    expect(panel).toContain('x="10%" width="40%"');
    expect(read(panel)).toContain('✕ contradicted');
    expect(panel).toContain('href="#finding-claim-contradicted-works-offline"');
  });

  test.each(Object.entries(PAYLOADS))('show %s as text', (_, payload) => {
    for (const change of [(own: string) => own + payload, () => payload]) {
      const html = draw(withTables(crossTables(change)));
      expect(html).not.toContain('<img src=x');
      expect(html).not.toMatch(/href="javascript/i);
      expect(html.length).toBeLessThan(1_500_000);
    }
  });

  test('empty, negative and endless numbers draw no broken mark', () => {
    for (const fact of [null, -1, 0, 'text', 1e15, 5e-324]) {
      const tables = crossTables().map((table) => ({
        ...table,
        rows: table.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? fact : cell))),
      }));
      const body = draw(withTables(tables)).replace(/<(style|script)>.*?<\/\1>/gs, '');
      expect(body.match(/NaN|Infinity|undefined|(?:width|height)="-/g), String(fact)).toBeNull();
    }
  });
});
