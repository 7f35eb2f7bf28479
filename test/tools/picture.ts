import { mkdirSync, writeFileSync } from 'node:fs';
import { audit } from '../../src/engine/audit.ts';
import { builtInToolbox } from '../../src/engine/toolbox.ts';
import { htmlReporter } from '../../src/reporters/html/index.ts';
import { terminalReporter } from '../../src/reporters/terminal/index.ts';
import { drawTerminal } from './ansi-to-svg.ts';
import { openBrowser } from './browser.ts';

// The pictures in the README: `npx tsx test/tools/picture.ts`. Made from a real audit, never by hand.

const COLUMNS = 88;
const LINES = 24;
const INPUT = 'fixtures/companies/acme';

/** The first screen of the page, as a laptop shows it. */
async function photographPage(page: string): Promise<void> {
  const browser = await openBrowser();
  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await tab.setContent(page);
  await tab.screenshot({ path: 'docs/report.png' });
  await browser.close();
}

async function takePicture(): Promise<void> {
  const report = await audit({
    inputs: [INPUT],
    config: {},
    toolbox: builtInToolbox(),
    version: '0.1.0',
    stdin: process.stdin,
    onProgress: () => {},
  });
  const screen = String(terminalReporter.render(report, { width: COLUMNS, colour: 3, unicode: true }))
    .split('\n')
    .slice(0, LINES);
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/acme.svg', drawTerminal(screen, { columns: COLUMNS, title: `bruise audit ${INPUT}` }));
  await photographPage(htmlReporter.render(report, { width: COLUMNS, colour: 0, unicode: true }));
}

await takePicture();
