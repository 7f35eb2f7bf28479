import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import type { Rendered, RenderOptions, Reporter } from '../../model/reporter.ts';
import { htmlReporter } from '../../reporters/html/index.ts';
import { tell } from '../tell.ts';
import { type ColourChoice, renderOptions, terminalLinks } from '../terminal/terminal.ts';
import { openFile } from './open-file.ts';
import { PDF } from './pdf-reporter.ts';
import { listFiles, type OutputOptions, type Target } from './target.ts';
import { type Content, writeTogether, writeWhole } from './write-together.ts';

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
): Promise<Content[]> {
  const { color, inputs = [] } = options;
  const written: Content[] = [];
  const paths = listFiles(target);
  for (const [at, reporter] of target.reporters.entries()) {
    const path = paths[at];
    if (path === undefined) {
      const shown = { ...renderOptions(color), ...(await terminalLinks(inputs)) };
      print(await reporter.render(report, shown), reporter);
      continue;
    }
    const contents = await renderFile(report, reporter, { color, isLenient: target.isLenient === true });
    if (contents !== null) written.push({ path, contents });
  }
  return written;
}

/** Says what was written, and opens it where that was asked for. */
export async function showWritten(
  report: Report,
  written: readonly Content[],
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
async function showPage(report: Report, written: readonly Content[], options: DeliverOptions): Promise<void> {
  let path = written.find((one) => one.path.endsWith('.html'))?.path;
  if (path === undefined) {
    path = join(await mkdtemp(join(tmpdir(), 'bruise-')), 'report.html');
    await writeWhole(path, htmlReporter.render(report, fileOptions(options.color)));
  }
  if (!(await openFile(resolve(path))) && !options.quiet) tell(`nothing here opens a page; it is ${path}`);
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
