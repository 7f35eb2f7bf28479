import { supportsColor } from 'chalk';
import type { RenderOptions } from '../../model/reporter.ts';
import { linkSources, supportsLinks } from './links.ts';

/** What the user said about colour. */
export type ColourChoice = 'auto' | 'always' | 'never';

const MIN_WIDTH = 40;
const MAX_WIDTH = 200;

/** What standard output can show. `--color` beats FORCE_COLOR beats NO_COLOR beats what the terminal says. */
export function renderOptions(color: ColourChoice): RenderOptions {
  const { env, stdout } = process;
  const columns = stdout.columns ?? Number.parseInt(env.COLUMNS ?? '', 10);
  const width = Number.isFinite(columns) && columns > 0 ? columns : 80;
  return {
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)),
    colour: colourLevel(color),
    unicode: showsUnicode(env),
  };
}

/** URLs of the inputs for a terminal that can follow them; none anywhere else. */
export async function terminalLinks(inputs: readonly string[]): Promise<Pick<RenderOptions, 'links'>> {
  const { env, stdout } = process;
  return supportsLinks(env, stdout.isTTY === true) ? { links: await linkSources(inputs) } : {};
}

function colourLevel(color: ColourChoice): 0 | 1 | 3 {
  const { env } = process;
  if (color === 'never') return 0;
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '';
  if (color === 'auto' && !forced && (env.NO_COLOR ?? '') !== '') return 0;
  const level = supportsColor === false ? 0 : supportsColor.level;
  if (color === 'always') return level >= 3 ? 3 : 1;
  return level === 0 ? 0 : level >= 3 ? 3 : 1;
}

/** ASCII where the locale names an encoding other than UTF-8, such as cron's `C`. */
function showsUnicode(env: NodeJS.ProcessEnv): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale === '' || /utf-?8/i.test(locale);
}
