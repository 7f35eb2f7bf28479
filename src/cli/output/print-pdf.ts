import { spawn } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../model/errors.ts';

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs a program to its end. @throws what the system says when it cannot be started */
export type RunProgram = (file: string, args: readonly string[], limitMs: number) => Promise<Ended>;

export interface PrintOptions {
  /** The day the report speaks of, `2026-09-30`: printed as the file's own date, so that the same report is the same file. */
  readonly date?: string;
  /** Path of a Chromium, Chrome or Edge; found among the installed ones when absent. */
  readonly browser?: string;
  /** Stands in for the system in tests. */
  readonly run?: RunProgram;
  /** Whether a file is there; stands in for the disk in tests. */
  readonly exists?: (path: string) => Promise<boolean>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
}

/** Browsers write the file's facts first. */
const FACTS_WITHIN = 4096;
/** A page of many tables takes seconds; a browser that hangs must not hang the audit. */
const LIMIT_MS = 120_000;

const NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  ...['microsoft-edge', 'microsoft-edge-stable', 'brave-browser'],
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_APPS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * Prints a page on paper with an installed browser: paged, with an outline. On a busy machine one print in fifty sets
 * a word a quarter of a pixel higher, so two are made side by side, and a third decides where they differ.
 * @param html a whole document that needs nothing from anywhere
 * @returns the PDF file, the same bytes for the same page
 * @throws UserError when there is no browser, or it prints nothing
 */
export async function printPdf(html: string, options: PrintOptions = {}): Promise<Uint8Array> {
  const browser = options.browser ?? (await findBrowser(options));
  const [first, second] = await Promise.all([
    printOnce(html, browser, options),
    printOnce(html, browser, options),
  ]);
  if (first.equals(second)) return first;
  const third = await printOnce(html, browser, options);
  return third.equals(second) ? second : first;
}

async function printOnce(html: string, browser: string, options: PrintOptions): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'bruise-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    const ended = await runBrowser(browser, listArguments(page, pdf, folder), options.run ?? runProgram);
    const printed = await readPdf(pdf, { browser, ended });
    return markPdf(pinDates(pinNames(printed), options.date));
  } finally {
    // A browser may still be writing into its profile when it has answered.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function listArguments(page: string, pdf: string, folder: string): string[] {
  return [
    '--headless',
    // The page is our own and loads nothing; as root Chromium does not start otherwise.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ];
}

async function runBrowser(browser: string, args: readonly string[], run: RunProgram): Promise<Ended> {
  try {
    return await run(browser, args, LIMIT_MS);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown error';
    throw new UserError('no-browser', `cannot start ${browser} to print the PDF (${why})`, { cause });
  }
}

async function readPdf(path: string, { browser, ended }: { browser: string; ended: Ended }): Promise<Buffer> {
  const pdf = await readFile(path).catch(() => null);
  if (pdf !== null && pdf.subarray(0, 5).toString('latin1') === '%PDF-') return pdf;
  const last = ended.stderr.trim().split('\n').at(-1) ?? '';
  const how = ended.code === null ? 'took too long' : `ended with code ${ended.code}`;
  throw new UserError(
    'no-pdf',
    `${browser} printed no PDF: it ${how}${last === '' ? '' : ` (${last.slice(0, 200)})`}`,
  );
}

/** Puts the report's day in the place of the clock's, in as many bytes, so that all else stays where it is. */
function pinDates(pdf: Buffer, date: string | undefined): Buffer {
  const digits = (date ?? '').replaceAll('-', '');
  if (!/^\d{8}$/.test(digits)) return pdf;
  const head = pdf.subarray(0, FACTS_WITHIN).toString('latin1');
  for (const { index, 0: found } of head.matchAll(/\/(?:CreationDate|ModDate) \(D:\d{14}/g))
    pdf.write(`${digits}000000`, index + found.length - 14, 'latin1');
  return pdf;
}

/**
 * Says who made the file in the place of the browser's name, in as many bytes: by it the next run knows that a report
 * left among the exports is no evidence.
 */
function markPdf(pdf: Buffer): Buffer {
  const head = pdf.subarray(0, FACTS_WITHIN).toString('latin1');
  const found = /(?<=\/Creator )\((?:[^()\\]|\\.)*\)/.exec(head);
  const mark = '(bruise)';
  if (found !== null && found[0].length >= mark.length)
    pdf.write(mark.padEnd(found[0].length), found.index, 'latin1');
  return pdf;
}

/** Names of the parts that the tags of the page are about. */
const PART = /\(node(\d{8})\)/g;

/**
 * Numbers the parts of the page anew, in their order: where the browser begins to count depends on what it has done
 * meanwhile. In as many bytes, so that all else stays where it is, and in the same order, which their index needs.
 */
function pinNames(pdf: Buffer): Buffer {
  const places = [...pdf.toString('latin1').matchAll(PART)];
  const numbers = [...new Set(places.map(([, digits = '']) => digits))].sort();
  const ranks = new Map(numbers.map((digits, rank) => [digits, String(rank).padStart(8, '0')]));
  for (const { index, 1: digits = '' } of places)
    pdf.write(ranks.get(digits) ?? digits, index + '(node'.length, 'latin1');
  return pdf;
}

/** The one CHROME_PATH names, there or not; else the first there is: on the PATH, then where systems install them. */
export async function findBrowser(options: PrintOptions = {}): Promise<string> {
  const env = options.env ?? process.env;
  const named = env.CHROME_PATH ?? '';
  if (named !== '') return named;
  const exists = options.exists ?? isThere;
  for (const path of listPlaces(env, options.platform ?? process.platform))
    if (await exists(path)) return path;
  throw new UserError(
    'no-browser',
    'a PDF is printed by a browser and none was found; install Chromium, Chrome or Edge, name one with --browser <path>, or use --format html and print it',
  );
}

function listPlaces(env: NonNullable<PrintOptions['env']>, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root === undefined ? [] : WINDOWS_APPS.map((app) => `${root}\\${app}`)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const apps = ['/Applications', join(env.HOME ?? '/', 'Applications')];
  return [
    ...MAC_APPS.flatMap((name) => apps.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`)),
    ...onPath,
  ];
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The last words of a program that fails are enough. */
const MAX_STDERR = 10_000;

/** Node's own limit would keep us waiting where the program never started, and a child of it may hold on to stderr. */
const runProgram: RunProgram = (file, args, limitMs) =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      child.stderr.destroy();
      resolve({ code: null, stderr });
    }, limitMs);
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text: string) => {
      stderr = (stderr + text).slice(-MAX_STDERR);
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, stderr });
    });
  });
