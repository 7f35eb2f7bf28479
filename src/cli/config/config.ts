import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { nearestName } from '../../lib/nearest-name.ts';
import { type Config, configSchema } from '../../model/config.ts';
import { describeIssue } from '../../model/describe-issue.ts';
import { UserError } from '../../model/errors.ts';
import { LIST_NAMES } from '../../sources/reference/lists.data.ts';
import { knownKeys } from './known-keys.ts';

type Path = readonly PropertyKey[];

/**
 * Reads a YAML (or JSON) configuration.
 * @throws UserError with file, line and the nearest valid key
 */
export async function loadConfig(file: string | undefined): Promise<Config> {
  if (file === undefined) return {};
  const text = await readText(file);
  const lines = new LineCounter();
  const document = unfold(file, () => parseDocument(text, { lineCounter: lines, prettyErrors: false }));
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [broken] = document.errors;
  if (broken !== undefined) {
    throw new UserError('bad-config', `${file}:${lineAt(broken.pos[0])}: not valid YAML: ${broken.message}`);
  }
  const parsed = configSchema.safeParse(unfold(file, () => document.toJS()) ?? {}, { reportInput: true });
  if (parsed.success) return placeLists(parsed.data, dirname(file));
  const { issues } = parsed.error;
  // A misspelt key is also a missing one: the mistake explains more than what follows from it.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) throw new UserError('bad-config', `${file}: not a valid configuration`);
  const { path, message } = placeIssue(issue);
  throw new UserError('bad-config', `${file}:${lineAt(offsetOf(document, path))}: ${message}`);
}

/** YAML is small beside what it may stand for. @throws UserError where that is too much, or nothing */
function unfold<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ReferenceError || cause instanceof RangeError)) throw cause;
    const why = 'it is nested too deeply, or its aliases (*name) stand for too much or for nothing';
    throw new UserError('bad-config', `${file}: ${why}; write it without them`, { cause });
  }
}

/** Lists are named as seen from the configuration, wherever the command is run. */
function placeLists(config: Config, folder: string): Config {
  const placed = LIST_NAMES.flatMap((name) => {
    const path = config[name];
    return path === undefined ? [] : [[name, isAbsolute(path) ? path : join(folder, path)] as const];
  });
  return { ...config, ...Object.fromEntries(placed) };
}

/** Where a value of a configuration that was read stands, as `file:line`. */
export function placeInConfig(file: string, path: Path): string {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  return `${file}:${lines.linePos(offsetOf(document, path)).line}`;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UserError(
      'no-config',
      `cannot read the configuration ${file}; check the path given to --config`,
      { cause },
    );
  }
}

function placeIssue(issue: z.core.$ZodIssue): { readonly path: Path; readonly message: string } {
  const where = issue.path.length === 0 ? '' : `"${issue.path.join('.')}" `;
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const nearest = nearestName(String(issue.input ?? ''), known);
    const guess = nearest === null ? '' : `did you mean "${nearest}"? `;
    return {
      path: issue.path,
      message: `${where}is not known; ${guess}one of ${known.join(', ')} is wanted`,
    };
  }
  const fields: unknown = issue.code === 'custom' ? issue.params?.known : undefined;
  if (Array.isArray(fields)) {
    const nearest = nearestName(String(issue.path.at(-1)), fields.map(String));
    const hint = nearest === null ? '' : `; did you mean "${nearest}"?`;
    return { path: issue.path, message: `${where}${issue.message}${hint}` };
  }
  if (issue.code !== 'unrecognized_keys')
    return { path: issue.path, message: `${where}${describeIssue(issue)}` };
  const key = issue.keys[0] ?? '';
  const known = knownKeys(configSchema, issue.path);
  const nearest = nearestName(key, known);
  const hint = nearest === null ? `known keys: ${known.join(', ')}` : `did you mean "${nearest}"?`;
  return { path: [...issue.path, key], message: `unknown key "${[...issue.path, key].join('.')}"; ${hint}` };
}

/** Where a path begins in the file: its key, else its value, else the nearest parent's. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => String(key) === String(path[depth - 1]))
      : undefined;
    const node: unknown = pair === undefined ? document.getIn(path.slice(0, depth), true) : pair.key;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
