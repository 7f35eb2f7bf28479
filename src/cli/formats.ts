import { join } from 'node:path';
import { nearestName } from '../lib/nearest-name.ts';
import { UserError } from '../model/errors.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Report } from '../model/report.ts';
import type { Rendered, RenderOptions, Reporter } from '../model/reporter.ts';
import { REPORTERS } from '../reporters/registry.ts';
import { isFolder, writeWhole } from './output.ts';
import { type ColourChoice, renderOptions, terminalLinks } from './terminal.ts';

/** What the user said about the form of a report. */
export interface OutputOptions {
  readonly format: readonly string[];
  readonly out?: string;
  readonly color: ColourChoice;
  readonly quiet: boolean;
}

/** Where a report goes, in which formats. */
export interface Target {
  readonly reporters: readonly Reporter[];
  /** A folder that holds a file per format, one file, or null for standard output. */
  readonly folder: string | null;
  readonly file: string | null;
}

/** A file that was written. */
export interface Written {
  readonly name: string;
  readonly contents: Rendered;
}

/**
 * Decides what is written where: the formats asked for, else all of them into a folder, the one that the ending of
 * --out names into a file, the one for people on standard output.
 * @throws UserError when a format is unknown, or several have only one place to go to
 */
export async function chooseTarget(options: OutputOptions, plugins: readonly Plugin[]): Promise<Target> {
  const { format, out } = options;
  const installed = [...REPORTERS, ...plugins.flatMap((plugin) => plugin.reporters)];
  const wanted = [...new Set(format)].map((id) => findReporter(id, installed));
  if (out === undefined) {
    if (wanted.length > 1) throw severalFormats();
    return { reporters: orTerminal(wanted, installed), folder: null, file: null };
  }
  if (wanted.length > 1 || (await isFolder(out)))
    return { reporters: wanted.length > 0 ? wanted : installed, folder: out, file: null };
  const named = installed.filter(({ meta }) => out.endsWith(`.${meta.extension}`)).slice(0, 1);
  return { reporters: orTerminal(wanted.length > 0 ? wanted : named, installed), folder: null, file: out };
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

interface DeliverOptions extends Pick<OutputOptions, 'color' | 'quiet'> {
  /** What was audited, where that is known: the terminal links to it. */
  readonly inputs?: readonly string[];
}

/** Renders a report to where it goes. @returns the files written, none for standard output */
export async function deliverReport(
  report: Report,
  { reporters, folder, file }: Target,
  { color, quiet, inputs = [] }: DeliverOptions,
): Promise<Written[]> {
  const written: Written[] = [];
  const names = nameFiles(reporters);
  for (const [at, reporter] of reporters.entries()) {
    if (folder === null && file === null) {
      const options = { ...renderOptions(color), ...(await terminalLinks(inputs)) };
      print(await reporter.render(report, options), reporter);
      continue;
    }
    const name = names[at] ?? reporter.meta.id;
    const path = folder === null ? (file ?? name) : join(folder, name);
    const contents = await reporter.render(report, fileOptions(color));
    await writeWhole(path, contents);
    if (!quiet) process.stderr.write(`bruise: wrote ${path}\n`);
    written.push({ name, contents });
  }
  return written;
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
