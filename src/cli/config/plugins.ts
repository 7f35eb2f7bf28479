import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeIssue, writePath } from '../../model/describe-issue.ts';
import { UserError } from '../../model/errors.ts';
import { type LoadedPlugin, pluginSchema } from '../../model/plugin.ts';

/**
 * Loads the plug-ins a configuration names, from npm packages or local files, relative to the configuration.
 * @throws UserError when one is missing or does not fit the contract
 */
export async function loadPlugins(names: readonly string[], configFile: string): Promise<LoadedPlugin[]> {
  const plugins: LoadedPlugin[] = [];
  for (const name of names) plugins.push(await loadPlugin(name, configFile));
  return plugins;
}

async function loadPlugin(name: string, configFile: string): Promise<LoadedPlugin> {
  const module = await importPlugin(name, configFile);
  const parsed = pluginSchema.safeParse(module, { reportInput: true });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined ? '' : writePath(issue.path);
  const what = issue === undefined ? 'does not fit' : describeIssue(issue);
  throw new UserError(
    'bad-plugin',
    `plug-in ${name}: ${place === '' ? 'its default export' : place}: ${what}; see docs/plugins.md for what it may hold`,
  );
}

async function importPlugin(name: string, configFile: string): Promise<unknown> {
  const folder = dirname(resolve(configFile));
  try {
    const file =
      name.startsWith('.') || name.startsWith('/') ? resolve(folder, name) : packagePath(name, folder);
    const module: unknown = await import(pathToFileURL(file).href);
    return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new UserError('no-plugin', `plug-in ${name} (named in ${configFile}) cannot be loaded: ${why}`, {
      cause,
    });
  }
}

function packagePath(name: string, folder: string): string {
  return createRequire(resolve(folder, 'package.json')).resolve(name);
}
