import { mkdirSync, writeFileSync } from 'node:fs';
import { audit } from '../../src/engine/audit.ts';
import { builtInToolbox } from '../../src/engine/toolbox.ts';
import { terminalReporter } from '../../src/reporters/terminal/index.ts';
import { drawTerminal } from './ansi-to-svg.ts';

// The picture in the README: `npx tsx test/tools/picture.ts`. Made from a real audit, never by hand.

const COLUMNS = 88;
const LINES = 24;
const INPUT = 'fixtures/companies/acme';

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
}

await takePicture();
