import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findBrowser, printPdf, type RunProgram } from '../../../../src/cli/output/print-pdf.ts';
import { UserError } from '../../../../src/model/errors.ts';

const readOption = (args: readonly string[], name: string) =>
  args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';

/** A browser that prints the page as it is, behind the head of a PDF. */
const printing: RunProgram = async (_, args) => {
  const page = readFileSync(fileURLToPath(args.at(-1) ?? ''), 'utf8');
  const dates = "/CreationDate (D:20261122020358+00'00') /ModDate (D:20261122020358+00'00')";
  writeFileSync(readOption(args, '--print-to-pdf'), `%PDF-1.4 ${dates} ${page}`);
  return { code: 0, stderr: '' };
};

const decode = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

describe('printPdf', () => {
  test('hands the page to the browser and the PDF back', async () => {
    const calls: (readonly [string, readonly string[]])[] = [];
    const run: RunProgram = (file, args, limit) => {
      calls.push([file, args]);
      return printing(file, args, limit);
    };
    const pdf = await printPdf('<p>Hello</p>', { browser: '/opt/chrome', run });
    expect(decode(pdf)).toContain('<p>Hello</p>');
    const [file, args = []] = calls[0] ?? [];
    expect(file).toBe('/opt/chrome');
    expect(args).toContain('--headless');
    expect(args).toContain('--generate-pdf-document-outline');
    expect(args).toContain('--no-pdf-header-footer');
  });

  test('dates the file with the day of the report, byte for byte as long', async () => {
    const plain = await printPdf('x', { browser: 'b', run: printing });
    const dated = await printPdf('x', { browser: 'b', run: printing, date: '2026-09-30' });
    expect(dated.length).toBe(plain.length);
    expect(decode(dated)).toContain(
      "/CreationDate (D:20260930000000+00'00') /ModDate (D:20260930000000+00'00')",
    );
    expect(decode(await printPdf('x', { browser: 'b', run: printing, date: 'soon' }))).toBe(decode(plain));
  });

  test.each([
    ['(Chromium)', '(bruise)  '],
    ['(Mozilla/5.0 \\(X11; Linux\\) Chrome/150)', `(bruise)${' '.repeat(31)}`],
    ['(x)', '(x)'],
  ])('says who made the file in place of the browser %s, byte for byte as long', async (own, marked) => {
    const facts = (creator: string) => `1 0 obj <</Creator ${creator} /Producer (Skia)>>`;
    const pdf = decode(await printPdf(facts(own), { browser: 'b', run: printing }));
    expect(pdf).toContain(facts(marked));
  });

  test('numbers the parts of a page alike, wherever the browser began to count', async () => {
    const print = (numbers: readonly number[]) =>
      printPdf(numbers.map((number) => `/ID (node${String(number).padStart(8, '0')})`).join(' '), {
        browser: 'b',
        run: printing,
        date: '2026-09-30',
      }).then(decode);
    expect(await print([7, 9, 7, 12])).toBe(await print([3, 8, 3, 101]));
    expect(await print([7, 9, 7])).toContain('(node00000000) /ID (node00000001) /ID (node00000000)');
    expect(await print([9, 7])).toContain('(node00000001) /ID (node00000000)');
  });

  test('leaves out the print that is unlike the two others, whichever it is', async () => {
    for (const odd of [0, 1, 2]) {
      let calls = 0;
      const run: RunProgram = async (_, args) => {
        writeFileSync(
          readOption(args, '--print-to-pdf'),
          calls++ === odd ? '%PDF-1.4 odd' : '%PDF-1.4 usual',
        );
        return { code: 0, stderr: '' };
      };
      expect(decode(await printPdf('x', { browser: 'b', run }))).toBe('%PDF-1.4 usual');
      expect(calls).toBe(odd === 2 ? 2 : 3);
    }
  });

  test('says which browser printed nothing, and its last words', async () => {
    const run: RunProgram = async () => ({ code: 21, stderr: 'a warning\ncannot open display\n' });
    await expect(printPdf('x', { browser: '/opt/chrome', run })).rejects.toThrow(
      '/opt/chrome printed no PDF: it ended with code 21 (cannot open display)',
    );
    const slow: RunProgram = async () => ({ code: null, stderr: '' });
    await expect(printPdf('x', { browser: '/opt/chrome', run: slow })).rejects.toThrow('it took too long');
  });

  test('takes nothing but a PDF for a PDF', async () => {
    const run: RunProgram = async (_, args) => {
      writeFileSync(readOption(args, '--print-to-pdf'), 'oops');
      return { code: 0, stderr: '' };
    };
    await expect(printPdf('x', { browser: 'b', run })).rejects.toBeInstanceOf(UserError);
  });

  test('says when the browser it was told of is not there', async () => {
    await expect(printPdf('x', { browser: '/nowhere/chrome' })).rejects.toThrow(
      /cannot start \/nowhere\/chrome to print the PDF/,
    );
  });

  test('waits for nothing when the browser cannot be started', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    await expect(printPdf('x', { browser: '/nowhere/chrome' })).rejects.toThrow(/cannot start/);
    await expect(printPdf('x', { browser: 'package.json' })).rejects.toThrow(/cannot start/);
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe('findBrowser', () => {
  const search = (there: string[], env: Record<string, string>, platform: NodeJS.Platform = 'linux') =>
    findBrowser({ env, platform, exists: async (path) => there.includes(path) });

  test('prefers the one that is named, then the path, then where systems install them', async () => {
    const env = { PATH: '/usr/local/bin:/usr/bin', CHROME_PATH: '/opt/chrome' };
    expect(await search(['/opt/chrome', '/usr/bin/chromium'], env)).toBe('/opt/chrome');
    const { PATH } = env;
    expect(await search(['/usr/bin/google-chrome', '/usr/bin/microsoft-edge'], { PATH })).toBe(
      '/usr/bin/google-chrome',
    );
    // Who names one does not want another.
    expect(await search(['/usr/bin/chromium'], env)).toBe('/opt/chrome');
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(await search([mac], { PATH }, 'darwin')).toBe(mac);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(await search([edge], { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, 'win32')).toBe(edge);
  });

  test('says what to do when there is none', async () => {
    await expect(search([], {})).rejects.toThrow(/install Chromium, Chrome or Edge, name one with --browser/);
  });
});
