import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nearestName } from '../../lib/nearest-name.ts';
import { UserError } from '../../model/errors.ts';
import type { LoadedPlugin } from '../../model/plugin.ts';
import type { Reporter } from '../../model/reporter.ts';
import { REPORTERS } from '../../reporters/registry.ts';
import { tell } from '../tell.ts';
import type { ColourChoice } from '../terminal/terminal.ts';
import { guardReporter } from './guard-reporter.ts';
import { createPdfReporter, PDF } from './pdf-reporter.ts';
import { findBrowser } from './print-pdf.ts';

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
  if (!quiet) tell('no PDF, which takes Chromium, Chrome or Edge; name one with --browser <path>');
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

/** The files a report will be written to, one per reporter and in their order; none on standard output. */
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
