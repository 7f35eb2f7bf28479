import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The layer table of the design, as data: what each folder of `src/` may import from the others. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lib: ['model'],
  sources: ['model', 'lib'],
  profiles: ['model', 'lib'],
  signals: ['model', 'lib'],
  analyzers: ['model', 'lib'],
  scoring: ['model', 'lib'],
  report: ['model', 'lib', 'scoring'],
  reporters: ['model', 'lib'],
  history: ['model', 'lib'],
  notify: ['model', 'lib'],
  engine: [
    'model',
    'lib',
    'sources',
    'profiles',
    'signals',
    'analyzers',
    'scoring',
    'report',
    'history',
    'notify',
  ],
  cli: [
    'model',
    'lib',
    'sources',
    'profiles',
    'signals',
    'analyzers',
    'scoring',
    'report',
    'reporters',
    'engine',
    'history',
    'notify',
  ],
  index: ['model', 'engine'],
};

/** Layers whose folders (or files) are strangers to each other; only the registry and shared files of the layer know them. */
const STRANGERS: Readonly<Record<string, 'folders' | 'files'>> = {
  analyzers: 'folders',
  signals: 'folders',
  reporters: 'folders',
  profiles: 'files',
};

/** The one file of a layer that knows all of its strangers. */
const REGISTRY = /(^|\/)registry\.ts$/;

const NODE_MODULES_ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['sources', 'cli'],
  'node:fs/promises': ['sources', 'history', 'notify', 'cli'],
  'node:process': ['cli'],
};

/** Packages a layer may use. Anything not listed is for nobody until somebody writes it down here. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  lib: ['simple-statistics', 'stemmer', 'temporal-polyfill'],
  sources: ['csv-parse', 'iconv-lite', 'jschardet', 'yaml', 'yauzl'],
  signals: ['eld'],
  report: ['zod'],
  reporters: ['chalk', 'cli-table3', 'd3-scale', 'd3-shape', 'write-excel-file'],
  history: ['zod'],
  notify: ['zod', 'nodemailer'],
  cli: ['commander', 'chalk', 'cli-table3', 'yaml', 'zod', '@clack/prompts'],
};

export type Sources = ReadonlyMap<string, string>;

export function readSources(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  return files;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(source: string): Import[] {
  return [...source.matchAll(IMPORT)].map((match) => ({
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

function resolveImport(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const layerOf = (path: string): string =>
  path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.ts$/, '');

/** Every import that goes up, sideways or out of bounds, as a sentence a newcomer understands. */
export function findLayerViolations(files: Sources): string[] {
  const found: string[] = [];
  for (const [path, source] of files) {
    for (const { target } of importsOf(source)) {
      const problem = target.startsWith('.') ? checkOwn(path, target) : checkPackage(path, target);
      if (problem !== null) found.push(`${path} imports ${target}: ${problem}`);
    }
    found.push(...findGlobals(path, source));
  }
  return found;
}

function checkOwn(path: string, target: string): string | null {
  if (target.startsWith('../../../')) return 'no import climbs three folders';
  if (target.endsWith('package.json')) return layerOf(path) === 'cli' ? null : 'only cli reads the manifest';
  if (!target.endsWith('.ts')) return 'imports name the file, with .ts';
  const to = resolveImport(path, target);
  const [from, into] = [layerOf(path), layerOf(to)];
  if (from !== into) return LAYERS[from]?.includes(into) ? null : `${from} must not import ${into}`;
  return areStrangers(path, to) ? 'siblings are strangers' : null;
}

function areStrangers(path: string, to: string): boolean {
  const mode = STRANGERS[layerOf(path)];
  if (mode === undefined || REGISTRY.test(path)) return false;
  if (mode === 'files') return isProfile(path) && isProfile(to);
  const [own, other] = [path.split('/'), to.split('/')];
  return own.length > 2 && other.length > 2 && own[1] !== other[1];
}

const PROFILE_KINDS = /-(tickets|cases|reviews|deals|backlog|interviews|notes|risk-accounts)\.ts$/;
const isProfile = (path: string): boolean => PROFILE_KINDS.test(path);

function checkPackage(path: string, target: string): string | null {
  const layer = layerOf(path);
  if (target.startsWith('node:')) {
    const allowed = NODE_MODULES_ALLOWED[target];
    return allowed === undefined || allowed.includes(layer) ? null : `${target} is for ${allowed.join(', ')}`;
  }
  const name = packageOf(target);
  return PACKAGES[layer]?.includes(name) ? null : `${layer} does not use ${name}`;
}

const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

/** Packages that a layer may use and does not: a permission nobody needs is one that nobody thought about. */
export function findIdlePackages(files: Sources): string[] {
  const used = new Set(
    [...files].flatMap(([path, source]) =>
      importsOf(source).map(({ target }) => `${layerOf(path)}: ${packageOf(target)}`),
    ),
  );
  return Object.entries(PACKAGES)
    .flatMap(([layer, names]) => names.map((name) => `${layer}: ${name}`))
    .filter((permission) => !used.has(permission));
}

/** `process` and `console` below the command line; clocks, chance and locales where results are made. */
function findGlobals(path: string, source: string): string[] {
  const code = stripComments(source);
  const found: string[] = [];
  const layer = layerOf(path);
  if (layer !== 'cli' && /\b(process|console)\s*\./.test(code))
    found.push(`${path}: process and console belong to cli`);
  const banned = [
    /\bMath\.random\b/,
    /\bDate\.now\b/,
    /\bnew Date\(\)/,
    /\.toLocale\w+\(/,
    /\.localeCompare\(/,
    /\bIntl\.Collator\b/,
  ];
  for (const pattern of banned) {
    if (pattern.test(code))
      found.push(`${path}: ${pattern.source} makes results depend on more than the input`);
  }
  return found;
}

function stripComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}

/** Import cycles that exist at run time (type-only imports are free). */
export function findCycles(files: Sources): string[] {
  const graph = new Map<string, string[]>();
  for (const [path, source] of files) {
    const targets = importsOf(source).filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly);
    graph.set(
      path,
      targets.map(({ target }) => resolveImport(path, target)),
    );
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

const EXPORTED = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm;
const NAMED_IMPORTS = /\b(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']+)'/g;

/**
 * Exported values that no other file imports: their own file alone needs them. Types are free, as callers may want to
 * name what they pass and get; a file that is loaded on demand is taken to need all of what it loads.
 * @param files by their path from the root of the repository
 */
export function findDeadExports(files: Sources): string[] {
  const used = new Set<string>();
  for (const [path, source] of files) {
    for (const [, names = '', target = ''] of source.matchAll(NAMED_IMPORTS)) {
      for (const name of names.split(',')) {
        const [own = ''] = name
          .trim()
          .replace(/^type /, '')
          .split(' as ');
        used.add(`${resolveImport(path, target)}: ${own}`);
      }
    }
    for (const [, target = ''] of source.matchAll(/\bimport\('(\.[^']+)'\)/g))
      used.add(resolveImport(path, target));
  }
  return [...files]
    .filter(([path]) => path.startsWith('src/') && path !== 'src/index.ts' && !used.has(path))
    .flatMap(([path, source]) => [...source.matchAll(EXPORTED)].map(([, name]) => `${path}: ${name}`))
    .filter((place) => !used.has(place));
}

const COMMANDS = 'cli/commands/';

/** Files among the commands that no definition of a command loads: parts of commands have folders of their own. */
export function findMisplacedParts(files: Sources): string[] {
  const loaded = [...files]
    .filter(([path]) => path.startsWith('cli/define/'))
    .flatMap(([path, source]) => importsOf(source).map(({ target }) => resolveImport(path, target)));
  return [...files.keys()].filter((path) => path.startsWith(COMMANDS) && !loaded.includes(path));
}

const MAX_LINES = 300;

/** Files longer than the budget. Data tables live in `*.data.ts` and may be long. */
export function findLongFiles(files: Sources): string[] {
  return [...files]
    .filter(([path]) => !path.endsWith('.data.ts'))
    .map(([path, source]) => ({ path, lines: source.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${MAX_LINES}`);
}

/** Escapes from the type system: `any`, `!`, casts. */
export function findTypeEscapes(files: Sources): string[] {
  const found: string[] = [];
  for (const [path, source] of files) {
    if (path === 'model/define.ts') continue;
    for (const [index, line] of stripStrings(stripComments(source)).split('\n').entries()) {
      const cast = /(?<![\w'])as (?!const\b)[a-zA-Z{([]/.test(line);
      const isRename = /\b(import|export)\b/.test(line) || /^\s*(type )?\w+ as \w+,?$/.test(line);
      if (cast && !isRename) found.push(`${path}:${index + 1}: cast "${line.trim()}"`);
    }
    if (/@ts-(ignore|nocheck|expect-error)/.test(source)) found.push(`${path}: @ts escape`);
  }
  return found;
}

/** Blanks the contents of strings and templates, so that prose is not taken for code; line numbers stay. */
function stripStrings(code: string): string {
  return code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (text) =>
    text.replace(/[^\n]/g, ' '),
  );
}
