import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { discoverFiles } from '../../sources/discover.ts';

/** Terminals that are known to follow OSC 8; the others may show rubbish. */
const PROGRAMS: ReadonlySet<string> = new Set([
  'iTerm.app',
  'WezTerm',
  'vscode',
  'ghostty',
  'Hyper',
  'Tabby',
  'rio',
]);
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/;
/** GNOME Terminal and its relatives, from 0.50 on. */
const FIRST_VTE = 5000;

/** Whether a terminal makes links of OSC 8. `FORCE_HYPERLINK` decides where it is set. */
export function supportsLinks(env: NodeJS.ProcessEnv, isTTY: boolean): boolean {
  const forced = env.FORCE_HYPERLINK;
  if (forced !== undefined && forced !== '') return forced !== '0';
  if (!isTTY || env.TERM === 'dumb' || (env.CI ?? '') !== '') return false;
  if (Number(env.VTE_VERSION ?? 0) >= FIRST_VTE) return true;
  if (PROGRAMS.has(env.TERM_PROGRAM ?? '') || TERMS.test(env.TERM ?? '')) return true;
  return [env.WT_SESSION, env.KONSOLE_VERSION, env.DOMTERM].some((mark) => (mark ?? '') !== '');
}

/** Where the files of a report lie, as URLs by the name they have in it. */
export async function linkSources(inputs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { files } = await discoverFiles(inputs);
  return new Map(
    files.flatMap(({ path, source }) =>
      path === '-' ? [] : [[source, pathToFileURL(resolve(path)).href] as const],
    ),
  );
}
