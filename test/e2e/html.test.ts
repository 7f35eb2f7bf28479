import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printPdf } from '../../src/cli/output/print-pdf.ts';
import type { Report } from '../../src/model/report.ts';
import { htmlReporter } from '../../src/reporters/html/index.ts';
import { findInstalled, openBrowser } from '../tools/browser.ts';
import { auditCompany } from '../tools/company-report.ts';
import { hostileReport, PAYLOADS } from '../tools/hostile-report.ts';

const OPTIONS = { width: 80, colour: 0, unicode: true } as const;
const PAYLOAD_FILES = '../shared/testsets/security';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of the page: rule, number of places, the first of them. */
const RUN_AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, nodes.length, ...nodes.slice(0, 3).map((node) => node.html.slice(0, 200) + node.failureSummary)]))`;

const draw = (report: Report) => String(htmlReporter.render(report, OPTIONS));

interface Opened {
  readonly page: Page;
  /** Whatever the page said or asked for that it must not. */
  readonly noises: string[];
}

let browser: Browser;
let folder: string;
let acme: Report;
const COMPANIES = ['acme', 'halcyon', 'ironclad'] as const;
let reports: readonly Report[];

beforeAll(async () => {
  [browser, folder, reports] = await Promise.all([
    openBrowser(),
    mkdtemp(join(tmpdir(), 'bruise-html-')),
    Promise.all(COMPANIES.map((name) => auditCompany(name))),
  ]);
  acme = reports[0]!;
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const path = join(folder, 'report.html');
  await writeFile(path, html);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const noises: string[] = [];
  const own = pathToFileURL(path).href;
  page.on('console', (message) => noises.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    noises.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== own && !request.url().startsWith('data:')) noises.push(`request: ${request.url()}`);
  });
  await page.goto(own);
  return { page, noises };
}

async function withPage(
  html: string,
  options: BrowserContextOptions,
  check: (opened: Opened) => Promise<void>,
): Promise<void> {
  const opened = await open(html, options);
  try {
    await check(opened);
  } finally {
    await opened.page.context().close();
  }
}

const unfold = (page: Page) =>
  page.evaluate('for (const node of document.querySelectorAll("details")) node.open = true');

const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('the page of a company', () => {
  test.each([360, 768, 1440, 1920])(
    'at %i pixels nothing runs over and nothing is said or loaded',
    async (width) => {
      await withPage(draw(acme), { viewport: { width, height: 900 } }, async ({ page, noises }) => {
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await unfold(page);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(noises).toEqual([]);
      });
    },
  );

  test('every company fits into a small file and opens without a word', async () => {
    for (const report of reports) {
      const html = draw(report);
      expect(Buffer.byteLength(html)).toBeLessThan(1_500_000);
      await withPage(html, { viewport: { width: 768, height: 900 } }, async ({ page, noises }) => {
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(noises).toEqual([]);
      });
    }
  });

  test('the first screen of a laptop holds score, points, reasons and what to ask', async () => {
    await withPage(draw(acme), { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
      for (const name of ['score', 'points', 'reasons', 'ask']) {
        const box = await page.locator(`.hero .${name}`).boundingBox();
        expect(box === null ? Number.NaN : box.y + box.height, name).toBeLessThanOrEqual(900);
      }
    });
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    await withPage(draw(acme), { viewport: { width: 1440, height: 900 }, colorScheme }, async ({ page }) => {
      await unfold(page);
      await page.evaluate(AXE);
      const found = await page.evaluate<unknown[]>(RUN_AXE);
      expect(found).toEqual([]);
    });
  });

  test('without JavaScript everything can be opened and read, and links lead somewhere', async () => {
    const options = { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false };
    await withPage(draw(acme), options, async ({ page }) => {
      const finding = page.locator('details.finding').first();
      expect(await finding.locator('.quote').first().isVisible()).toBe(false);
      await finding.locator('summary').click();
      expect(await finding.locator('.quote').first().isVisible()).toBe(true);
      expect(await page.locator('input:visible, select:visible, button:visible').count()).toBe(0);
      await page.locator('.reasons li a').first().click();
      expect(page.url()).toMatch(/#metric-/);
    });
  });

  test('every link leads to a place in the page, and every id is there once', async () => {
    await withPage(draw(acme), {}, async ({ page }) => {
      const ids = await page.evaluate<string[]>('[...document.querySelectorAll("[id]")].map(({ id }) => id)');
      expect(new Set(ids).size).toBe(ids.length);
      const targets = await page.evaluate<string[]>(
        '[...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))',
      );
      const known = new Set(ids.map((id) => `#${id}`));
      expect(targets.filter((target) => !known.has(target))).toEqual([]);
    });
  });

  test('tables are sorted, findings filtered, and a link opens what it leads to', async () => {
    await withPage(draw(acme), { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
      const costs = () =>
        page
          .locator('#metrics-rows tbody tr td:last-child')
          .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
      await page.locator('#metrics-rows thead th').last().locator('button').click();
      const sorted = await costs();
      expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
      await page.locator('#findings-list').waitFor();
      await page.locator('select[data-by=severity]').selectOption('risk');
      const risks = acme.findings.filter(({ severity }) => severity === 'risk').length;
      expect(await page.locator('#findings-list > :visible').count()).toBe(risks);
      await page.locator('input[data-filter=findings-list]').fill('nothing says this');
      expect(await page.locator('#findings-list > :visible').count()).toBe(0);
      expect(await page.locator('.no-match').isVisible()).toBe(true);
      await page.locator('#metrics-rows a').first().click();
      const opened = page.locator(new URL(page.url()).hash);
      await expect.poll(() => opened.getAttribute('open')).not.toBeNull();
    });
  });
});

describe('a hostile company', () => {
  test.each(Object.entries(PAYLOADS))('stands there as text: %s', async (_, payload) => {
    for (const where of ['after', 'instead'] as const) {
      const html = draw(hostileReport(payload, where));
      await withPage(html, { viewport: { width: 360, height: 900 } }, async ({ page, noises }) => {
        await unfold(page);
        expect(await lookForHarm(page)).toEqual([]);
        expect(noises).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
    }
  });
});

/** Traces of text that became something else. */
function lookForHarm(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(LOOK_FOR_HARM);
}

const LOOK_FOR_HARM = String.raw`(() => {
  const found = [];
  if ('__pwn' in window) found.push('a script ran');
  for (const node of document.querySelectorAll('*'))
    for (const { name, value } of node.attributes) {
      if (name.startsWith('on')) found.push('handler ' + name);
      if (/^\s*(?:javascript|vbscript|data):/i.test(value) && value !== 'data:,' && name !== 'title') found.push(name + ' ' + value);
    }
  const foreign = 'iframe, object, embed, form, base, img, image, video, audio, template, meta[http-equiv=refresh]';
  for (const node of document.querySelectorAll(foreign)) found.push(node.localName);
  if (document.scripts.length !== 1) found.push(document.scripts.length + ' scripts');
  if (document.styleSheets.length !== 1) found.push(document.styleSheets.length + ' style sheets');
  return found;
})()`;

const without = existsSync(PAYLOAD_FILES) ? '' : ' (left out: the payload sets are not on this machine)';

describe.skipIf(without !== '')(`published payloads${without}`, () => {
  const payloads = ['xss.jsonl', 'blns.jsonl'].flatMap((name) =>
    existsSync(PAYLOAD_FILES) ? readFileSync(join(PAYLOAD_FILES, name), 'utf8').trimEnd().split('\n') : [],
  );
  const texts = payloads.map((line): string => JSON.parse(line).value);

  test('none of them does anything', async () => {
    // Findings have a quote each and stand in text, titles and attributes; a page of a thousand is enough to draw.
    for (let at = 0; at < texts.length; at += 1000) {
      const findings = texts.slice(at, at + 1000).map((text, index): Report['findings'][number] => ({
        id: `${text}-${index}`,
        point: 'cross',
        analyzer: text,
        severity: 'risk',
        statement: text,
        evidence: {
          total: 1,
          shown: [{ at: { source: text, row: 2, column: text }, id: text, quote: text }],
        },
      }));
      const text = texts[at] ?? '';
      const report = { ...hostileReport(text, 'instead'), findings };
      await withPage(draw(report), {}, async ({ page, noises }) => {
        expect(await lookForHarm(page)).toEqual([]);
        expect(noises).toEqual([]);
        const shown = await page.locator('#findings-list .statement').count();
        expect(shown).toBe(findings.length);
      });
    }
  });
});

const installed = findInstalled();
const unprinted = installed === undefined ? ' (left out: no browser is installed that prints)' : '';

describe.skipIf(installed === undefined)(`paper${unprinted}`, () => {
  test('is printed by a browser, with numbered pages and an outline, and is the same file every time', async () => {
    const options = { browser: installed ?? '', date: acme.asOf };
    const pdf = Buffer.from(await printPdf(draw(acme), options));
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('/Outlines');
    expect(text).toContain(`D:${acme.asOf.replaceAll('-', '')}000000`);
    expect(pdf.equals(Buffer.from(await printPdf(draw(acme), options)))).toBe(true);
  });
});
