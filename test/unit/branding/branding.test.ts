import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLook } from '../../../src/cli/config/branding.ts';
import { openFile } from '../../../src/cli/output/open-file.ts';
import { contrastOf } from '../../../src/lib/colour.ts';
import { SECTION_IDS } from '../../../src/model/branding.ts';
import { configSchema } from '../../../src/model/config.ts';
import { reportSchema } from '../../../src/model/report.ts';
import { fitAccent } from '../../../src/reporters/html/brand.ts';
import { htmlReporter } from '../../../src/reporters/html/index.ts';
import { markdownReporter } from '../../../src/reporters/markdown/index.ts';
import { terminalReporter } from '../../../src/reporters/terminal/index.ts';
import { xlsxReporter } from '../../../src/reporters/xlsx/index.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';
import { sampleReport } from '../../tools/sample-report.ts';

const OPTIONS = { width: 100, colour: 0, unicode: true } as const;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z" fill="url(#a)"/></svg>';

async function readLogo(contents: string | Buffer, name = 'logo.png'): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), contents);
  const look = await readLook({ branding: { logo: name } }, join(folder, 'bruise.yaml'));
  return look.branding?.logo ?? '';
}

describe('the logo', () => {
  it('is known by its bytes, not by its name', async () => {
    expect(await readLogo(PNG, 'logo.svg')).toMatch(/^data:image\/png;base64,iVBOR/);
    expect(await readLogo(Buffer.from('ffd8ffe000', 'hex'))).toMatch(/^data:image\/jpeg;base64,/);
    expect(await readLogo(`\ufeff<?xml version="1.0"?>\n${SVG}`)).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><html><svg></svg></html>'],
    ['a program', 'MZ\x90\x00'],
    ['a script', '<svg><script>alert(1)</script></svg>'],
    ['a script with a prefix', '<svg><x:script/></svg>'],
    ['an event handler', '<svg onload="alert(1)"></svg>'],
    ['an event handler after a slash', '<svg><a/onclick=alert(1)></svg>'],
    ['foreign content', '<svg><foreignObject><p/></foreignObject></svg>'],
    ['another file', '<svg><image href="https://example.com/a.png"/></svg>'],
    ['another file by an old name', '<svg><image xlink:href="file:///etc/passwd"/></svg>'],
    ['a script address', '<svg><a href="#" x="JavaScript :alert(1)"/></svg>'],
    ['entities', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'],
    ['a style from elsewhere', '<svg><style>@import "x.css";</style></svg>'],
    ['a fill from elsewhere', '<svg><path fill="url(https://example.com/#a)"/></svg>'],
  ])('is refused when it is or holds %s', async (_, contents) => {
    await expect(readLogo(contents)).rejects.toThrow(/^branding\.logo logo\.png /);
  });

  it('is refused when it is missing or large, with what to do', async () => {
    await expect(readLook({ branding: { logo: 'none.png' } })).rejects.toThrow(
      'relative to the configuration',
    );
    const large = Buffer.concat([PNG, Buffer.alloc(300 * 1024)]);
    await expect(readLogo(large)).rejects.toThrow('has 301 kB; 256 kB is the most');
  });
});

describe('the accent colour', () => {
  it('can be read on both grounds, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const { light, dark } = fitAccent(`#${number.toString(16).padStart(6, '0')}`);
        expect(contrastOf(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(light, '#f6f4f1')).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(dark, '#1c1822')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('stays as it is where it can be read', () => {
    expect(fitAccent('#0A5C8A').light).toBe('#0a5c8a');
    // WCAG's own examples: black on white is 21, grey #767676 on white just passes.
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('a branded report', () => {
  const branded = {
    ...sampleReport(),
    branding: {
      company: 'Roe & <b>Co</b>',
      consultant: 'Jane Roe',
      accent: '#2a9fd6',
      confidentiality: 'For the board only.',
      logo: `data:image/png;base64,${PNG.toString('base64')}`,
    },
  };

  it('is a valid report, and says whose it is in every format for people', async () => {
    expect(reportSchema.safeParse(branded).success).toBe(true);
    for (const reporter of [terminalReporter, markdownReporter, htmlReporter]) {
      const text = reporter.render(branded, OPTIONS);
      expect(text).toContain('Jane Roe');
      expect(text).toContain('For the board only');
    }
    expect(await xlsxReporter.render(branded, OPTIONS)).not.toEqual(
      await xlsxReporter.render(sampleReport(), OPTIONS),
    );
  });

  it('shows the logo from itself and words as text', () => {
    const page = htmlReporter.render(branded, OPTIONS);
    expect(page).toContain(`src="data:image/png;base64,`);
    expect(page).not.toContain('<b>Co</b>');
    expect(page).toContain('--accent:#');
  });

  it('cannot smuggle anything in through a saved report', () => {
    for (const logo of [
      'https://example.com/x.png',
      'data:image/png;base64,"><script>',
      'data:text/html;base64,AA',
    ])
      expect(reportSchema.safeParse({ ...branded, branding: { logo } }).success).toBe(false);
    for (const accent of ['red', '#fff', '#0a5c8a;}', 'url(x)'])
      expect(reportSchema.safeParse({ ...branded, branding: { accent } }).success).toBe(false);
  });
});

describe('sections', () => {
  it('are left out by all who draw them, and stay in the facts', async () => {
    const { sections } = configSchema.parse({ sections: { findings: 'off', method: false, sources: 'on' } });
    const { hidden } = await readLook({ sections });
    expect(hidden).toEqual(['findings', 'method']);
    const report = { ...sampleReport(), ...(hidden !== undefined && { hidden }) };
    expect(markdownReporter.render(report, OPTIONS)).not.toContain('## Findings');
    expect(terminalReporter.render(report, OPTIONS)).not.toContain('How to read this');
    const page = htmlReporter.render(report, OPTIONS);
    expect(page).not.toContain('<section id="findings"');
    expect(page).toContain('<section id="sources"');
    expect(report.findings.length).toBeGreaterThan(0);
  });

  it('cannot hide the warnings or the score', () => {
    expect(SECTION_IDS).not.toContain('warnings');
    expect(configSchema.safeParse({ sections: { warnings: 'off' } }).success).toBe(false);
    const bare = { ...sampleReport(), hidden: [...SECTION_IDS] };
    for (const { render } of [terminalReporter, markdownReporter, htmlReporter])
      expect(render(bare, OPTIONS)).toMatch(/Before you rely on it/);
  });
});

describe('openFile', () => {
  it('starts the opener of the system, with the path as one argument', async () => {
    const calls: string[][] = [];
    const start = async (file: string, args: readonly string[]) => {
      calls.push([file, ...args]);
      return file === 'gio' || file === 'open' || file === 'explorer.exe';
    };
    const path = '/tmp/$(touch x); rm -rf.html';
    expect(await openFile(path, { platform: 'linux', start })).toBe(true);
    expect(await openFile(path, { platform: 'darwin', start })).toBe(true);
    expect(await openFile(path, { platform: 'win32', start })).toBe(true);
    expect(calls).toEqual([
      ['xdg-open', path],
      ['gio', 'open', path],
      ['open', path],
      ['explorer.exe', path],
    ]);
  });

  it('says that there is none', async () => {
    expect(await openFile('x', { platform: 'linux', start: async () => false })).toBe(false);
  });
});
