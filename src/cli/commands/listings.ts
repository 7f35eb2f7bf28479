import Table from 'cli-table3';
import { addPlugins, builtInToolbox } from '../../engine/toolbox.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { loadConfig } from '../config/config.ts';
import { loadPlugins } from '../config/plugins.ts';
import { installReporters } from '../output/target.ts';

export interface ListingOptions {
  readonly json: boolean;
  readonly config?: string;
}

type Cell = string | number;

/** `bruise profiles`. */
export async function runProfiles(options: ListingOptions): Promise<void> {
  const { toolbox } = await installed(options);
  const profiles = toolbox.profiles
    .map(({ meta }) => meta)
    .sort(
      compareBy(
        ({ kind }) => kind,
        ({ id }) => id,
      ),
    );
  if (options.json)
    return printJson(profiles.map(({ id, vendor, kind, title }) => ({ id, vendor, kind, title })));
  printTable(
    ['profile', 'reads', 'export'],
    profiles.map(({ id, kind, title }) => [id, kind, title]),
  );
}

/** `bruise analyzers`. */
export async function runAnalyzers(options: ListingOptions): Promise<void> {
  const { toolbox } = await installed(options);
  const metas = toolbox.analyzers.map(({ meta }) => meta);
  if (options.json) {
    const listed = metas.map(({ id, point, title, why, version, reads, signals, metrics }) => {
      return { id, point, title, why, version, reads, signals, metrics };
    });
    return printJson(listed);
  }
  const rows = metas.map(({ id, point, title, metrics }) => [
    point,
    id,
    metrics.map((m) => m.id).join(' '),
    title,
  ]);
  printTable(['point', 'analyzer', 'metrics', 'question'], rows);
}

/** `bruise reporters`. */
export async function runReporters(options: ListingOptions): Promise<void> {
  const { plugins } = await installed(options);
  const metas = installReporters({}, plugins).map(({ meta }) => meta);
  if (options.json) return printJson(metas);
  printTable(
    ['format', 'file', 'what'],
    metas.map(({ id, extension, title }) => [id, `.${extension}`, title]),
  );
}

async function installed(options: ListingOptions) {
  const config = await loadConfig(options.config);
  const plugins = await loadPlugins(config.plugins ?? [], options.config ?? '.');
  return { plugins, toolbox: addPlugins(builtInToolbox(), plugins) };
}

function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function printTable(head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const table = new Table({ head: [...head], style: { head: [], border: [] }, chars: PLAIN });
  for (const row of rows) table.push([...row]);
  process.stdout.write(`${table.toString().replace(/ +$/gm, '')}\n`);
}

/** No frames: the listings are for reading and for grep. */
const PLAIN = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};
