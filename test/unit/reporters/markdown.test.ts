import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { markdownReporter } from '../../../src/reporters/markdown/index.ts';
import { hostileReport, PAYLOADS } from '../../tools/hostile-report.ts';
import { sampleReport } from '../../tools/sample-report.ts';

const render = (report: Report) => markdownReporter.render(report, { width: 80, colour: 0, unicode: true });
const golden = (name: string) => new URL(`../../golden/${name}`, import.meta.url).pathname;

/** Lines outside of code fences; the fences have to come in pairs. */
function splitFences(text: string): { prose: string[]; charts: string[] } {
  const parts = text.split(/^```(?:mermaid)?$/m);
  expect(parts.length % 2).toBe(1);
  return {
    prose: parts.filter((_, at) => at % 2 === 0).flatMap((part) => part.split('\n')),
    charts: parts.filter((_, at) => at % 2 === 1),
  };
}

const cellsOf = (line: string) => line.replace(/\\\|/g, '').split('|').length;

function checkForm(report: Report): void {
  const text = render(report);
  const { prose, charts } = splitFences(text);
  for (const [at, line] of prose.entries()) {
    // Every tag is one of ours, closed where it has to be.
    const tags = line.replaceAll('<!-- -->', '').match(/<[^>]*>?/g) ?? [];
    for (const tag of tags) expect(tag).toMatch(/^<\/?(?:details(?: open)?|summary|sub)>$/);
    const before = prose[at - 1] ?? '';
    if (line.startsWith('|') && before.startsWith('|')) expect(cellsOf(line)).toBe(cellsOf(before));
    expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b-\u200f]/);
  }
  expect(text.match(/^<details/gm)?.length).toBe(text.match(/^<\/details>$/gm)?.length);
  for (const chart of charts) {
    expect(chart).toMatch(/^\n%%\{init: \{.*\}\}%%\nxychart-beta(?: horizontal)?\n {4}title "[^"\\]*"\n/);
    for (const label of chart
      .split('\n')
      .slice(3)
      .join(' ')
      .matchAll(/"([^"]*)"/g))
      expect(label[1]).toMatch(/^[\p{L}\p{N} .,:()-]*$/u);
  }
}

describe('Markdown', () => {
  it('looks like this', async () => {
    await expect(render(sampleReport())).toMatchFileSnapshot(golden('sample.md'));
  });

  it('says the score, its certainty and the five points before anything else', () => {
    const report = sampleReport();
    const start = render(report).slice(0, 1200);
    expect(start).toMatch(
      /^# Acme: Product Perception Penalty\n\n\*\*\d+\.\d\*\* of 100 · \*\*Damaged\*\* · grade D/,
    );
    expect(start).toContain('90 % interval 50–65');
    expect(start).toContain('0 = trusted, 100 = severe penalty');
    for (const { title } of report.points) expect(start).toContain(`| ${title} |`);
  });

  it('shows a point without measurement as such', () => {
    const text = render(sampleReport({ missing: ['backlog'] }));
    expect(text).toMatch(/\| Product backlog \| not measured \| 0–100 \|/);
  });

  it('holds every finding, metric and table', () => {
    const report = sampleReport();
    const text = render(report);
    for (const { id } of report.metrics) expect(text).toMatch(new RegExp(`^\\| ${id} \\|`, 'm'));
    expect(text.match(/^- \*\*/gm)?.length).toBe(report.findings.length + report.metrics.length);
    for (const table of report.tables) expect(text).toContain(`<summary>${table.title}</summary>`);
  });

  it('is well formed', () => {
    checkForm(sampleReport());
    checkForm(sampleReport({ missing: ['customers', 'tickets', 'reviews', 'lost-deals', 'backlog'] }));
  });

  it.each(Object.entries(PAYLOADS))('shows %s as text', (_, payload) => {
    checkForm(hostileReport(payload));
    checkForm(hostileReport(payload, 'instead'));
  });

  it('does not grow with the length of a word', () => {
    expect(render(hostileReport('w'.repeat(100_000))).length).toBeLessThan(700_000);
  });
});
