import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nearestName } from '../../lib/nearest-name.ts';
import { UserError } from '../../model/errors.ts';
import type { LoadedPlugin } from '../../model/plugin.ts';
import type { Report } from '../../model/report.ts';
import type { Rendered, RenderOptions, Reporter } from '../../model/reporter.ts';
import { htmlReporter } from '../../reporters/html/index.ts';
import { REPORTERS } from '../../reporters/registry.ts';
import { tell } from '../tell.ts';
import { type ColourChoice, renderOptions, terminalLinks } from '../terminal/terminal.ts';
import { guardReporter } from './guard-reporter.ts';
import { openFile } from './open-file.ts';
import { createPdfReporter, PDF } from './pdf-reporter.ts';
import { findBrowser } from './print-pdf.ts';
import { writeTogether, writeWhole } from './write-together.ts';

/** What the user said about the form of a report. */
export interface OutputOptions {
  readonly format: readonly string[];
  readonly out?: string;
  readonly color: ColourChoice;
  readonly quiet: boolean;
  /** Path of the browser that prints the PDF. */
  readonly browser?: string;
  /** Show the HTML report when it is written. */
  readonly open?: boolean;
}

/** Where a report goes, in which formats. */
export interface Target {
  readonly reporters: readonly Reporter[];
  /** A folder that holds a file per format, one file, or null for standard output. */
  readonly folder: string | null;
  readonly file: string | null;
  /** Nobody named the formats: one that cannot be made here is left out with a word, and the others stand. */
  readonly isLenient?: boolean;
}

/** A file of a report. */
export interface Written {
  readonly name: string;
  readonly path: string;
  readonly contents: Rendered;
}

/**
 * Decides what is written where: the formats asked for, else all of them into a folder, the one that the ending of
 * --out names into a file, the one for people on standard output.
 * @throws UserError when a format is unknown, or several have only one place to go to
 */
export async function chooseTarget(
  options: OutputOptions,
  plugins: readonly LoadedPlugin[],
): Promise<Target> {
  const { format, out } = options;
  const installed = installReporters(options, plugins);
  const wanted = [...new Set(format)].map((id) => findReporter(id, installed));
  if (out === undefined) {
    if (wanted.length > 1) throw severalFormats();
    return { reporters: orTerminal(wanted, installed), folder: null, file: null };
  }
  if (wanted.length > 1 || (await isFolder(out)))
    return {
      reporters: wanted.length > 0 ? wanted : await leaveOutPdf(installed, options),
      folder: out,
      file: null,
      isLenient: wanted.length === 0,
    };
  const named = installed.filter(({ meta }) => out.endsWith(`.${meta.extension}`)).slice(0, 1);
  return { reporters: orTerminal(wanted.length > 0 ? wanted : named, installed), folder: null, file: out };
}

/** Every format there is, in the order they are listed: the built-in ones, the one a browser prints, those of plug-ins. */
export function installReporters(
  { browser }: Pick<OutputOptions, 'browser'>,
  plugins: readonly LoadedPlugin[],
): Reporter[] {
  const pdf = createPdfReporter(browser);
  const builtIn = REPORTERS.flatMap((reporter) =>
    reporter.meta.id === 'html' ? [reporter, pdf] : [reporter],
  );
  return [...builtIn, ...plugins.flatMap(({ reporters }) => reporters.map(guardReporter))];
}

/** All formats at once must not fail for want of a browser: then there is one file less, and a word about it. */
async function leaveOutPdf(
  installed: readonly Reporter[],
  { browser, quiet }: Pick<OutputOptions, 'browser' | 'quiet'>,
): Promise<readonly Reporter[]> {
  if (browser !== undefined || (await findBrowser().catch(() => null)) !== null) return installed;
  if (!quiet)
    process.stderr.write(
      'bruise: no PDF, which takes Chromium, Chrome or Edge; name one with --browser <path>\n',
    );
  return installed.filter(({ meta }) => meta.id !== PDF);
}

async function isFolder(path: string): Promise<boolean> {
  if (path.endsWith('/')) return true;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const orTerminal = (chosen: readonly Reporter[], installed: readonly Reporter[]) =>
  chosen.length > 0 ? chosen : installed.slice(0, 1);

function findReporter(id: string, installed: readonly Reporter[]): Reporter {
  const reporter = installed.find(({ meta }) => meta.id === id);
  if (reporter !== undefined) return reporter;
  const known = installed.map(({ meta }) => meta.id);
  const nearest = nearestName(id, known);
  const hint = nearest === null ? '' : `, did you mean ${nearest}?`;
  throw new UserError('unknown-format', `--format ${id}: unknown${hint} (there is ${known.join(', ')})`);
}

function severalFormats(): UserError {
  return new UserError(
    'several-formats',
    'several formats need a folder to be written to; add --out <folder>',
  );
}

interface DeliverOptions extends Pick<OutputOptions, 'color' | 'quiet' | 'open'> {
  /** What was audited, where that is known: the terminal links to it. */
  readonly inputs?: readonly string[];
}

/** Renders a report to where it goes. */
export async function deliverReport(report: Report, target: Target, options: DeliverOptions): Promise<void> {
  const written = await renderReport(report, target, options);
  await writeTogether(written);
  await showWritten(report, written, options);
}

/** Renders a report: prints it on standard output, else @returns the files to be written */
export async function renderReport(
  report: Report,
  target: Target,
  options: DeliverOptions,
): Promise<Written[]> {
  const { reporters, folder, file } = target;
  const { color, inputs = [] } = options;
  const written: Written[] = [];
  const names = nameFiles(reporters);
  for (const [at, reporter] of reporters.entries()) {
    if (folder === null && file === null) {
      const shown = { ...renderOptions(color), ...(await terminalLinks(inputs)) };
      print(await reporter.render(report, shown), reporter);
      continue;
    }
    const name = names[at] ?? reporter.meta.id;
    const path = folder === null ? (file ?? name) : join(folder, name);
    const contents = await renderFile(report, reporter, { color, isLenient: target.isLenient === true });
    if (contents === null) continue;
    written.push({ name, path, contents });
  }
  return written;
}

/** Says what was written, and opens it where that was asked for. */
export async function showWritten(
  report: Report,
  written: readonly Written[],
  options: DeliverOptions,
): Promise<void> {
  if (!options.quiet) for (const { path } of written) tell(`wrote ${path}`);
  if (options.open === true) await showPage(report, written, options);
}

async function renderFile(
  report: Report,
  reporter: Reporter,
  { color, isLenient }: { readonly color: ColourChoice; readonly isLenient: boolean },
): Promise<Rendered | null> {
  try {
    return await reporter.render(report, fileOptions(color));
  } catch (error) {
    if (!isLenient || reporter.meta.id !== PDF || !(error instanceof UserError)) throw error;
    tell(`no PDF: ${error.message}`);
    return null;
  }
}

/** Opens the page that was written, else one that is written for it into a folder for temporary files. */
async function showPage(report: Report, written: readonly Written[], options: DeliverOptions): Promise<void> {
  let path = written.find((one) => one.path.endsWith('.html'))?.path;
  if (path === undefined) {
    path = join(await mkdtemp(join(tmpdir(), 'bruise-')), 'report.html');
    await writeWhole(path, htmlReporter.render(report, fileOptions(options.color)));
  }
  if (!(await openFile(resolve(path))) && !options.quiet) tell(`nothing here opens a page; it is ${path}`);
}

/** The files a report will be written to. */
export function listFiles({ reporters, folder, file }: Target): string[] {
  return folder === null ? [file ?? []].flat() : nameFiles(reporters).map((name) => join(folder, name));
}

/** `report.json`; where a format before has the same ending, its name comes in between. */
function nameFiles(reporters: readonly Reporter[]): string[] {
  const taken = new Set<string>();
  return reporters.map(({ meta }) => {
    const short = `report.${meta.extension}`;
    const name = taken.has(short) ? `report.${meta.id}.${meta.extension}` : short;
    taken.add(name);
    return name;
  });
}

function print(contents: Rendered, { meta }: Reporter): void {
  if (typeof contents !== 'string' && process.stdout.isTTY === true) {
    throw new UserError(
      'no-text',
      `${meta.id} is no text for a terminal; add --out report.${meta.extension}`,
    );
  }
  process.stdout.write(contents);
}

/** Files are read later, elsewhere: plain and of one width, whatever the terminal is. */
function fileOptions(color: ColourChoice): RenderOptions {
  return { width: 100, colour: color === 'always' ? 3 : 0, unicode: true };
}
