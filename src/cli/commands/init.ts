import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { nearestName } from '../../lib/nearest-name.ts';
import { UserError } from '../../model/errors.ts';
import { RECORD_KINDS } from '../../model/kinds.ts';
import { type ExportRequest, OTHER_NAMES, REQUESTS } from '../init/requests.data.ts';
import { INTERVIEW_TEMPLATE, LIST_TEMPLATES, writeConfig, writeReadme } from '../init/templates.ts';
import { writeRequest } from '../init/write-request.ts';
import { makeFolders } from '../output/make-folders.ts';
import { writeWhole } from '../output/write-together.ts';
import { tell } from '../tell.ts';

export interface InitOptions {
  readonly company?: string;
  readonly vendor: readonly string[];
  readonly force: boolean;
}

/**
 * `bruise init`: an engagement folder.
 * @throws UserError when a file that is there would be overwritten, or a vendor is not known
 */
export async function runInit(folder: string, options: InitOptions): Promise<void> {
  const company = options.company ?? basename(resolve(folder));
  const requests = chooseRequests(options.vendor);
  const mails = requests.map((request) => [`${request.kind}-${request.vendor}.txt`, request] as const);
  const files = new Map([
    [
      'README.md',
      writeReadme(
        company,
        mails.map(([name]) => name),
      ),
    ],
    ['bruise.yaml', writeConfig(company)],
    ['interview-template.md', INTERVIEW_TEMPLATE],
    ...Object.entries(LIST_TEMPLATES),
    ...mails.map(([name, request]) => [`mails/${name}`, writeRequest(request, company)] as const),
  ]);
  if (!options.force) await refuseToOverwrite(folder, [...files.keys()]);
  for (const kind of RECORD_KINDS) makeFolder(join(folder, 'exports', kind));
  for (const [name, text] of files) await writeWhole(join(folder, name), text);
  process.stdout.write(`${[...files.keys()].map((name) => join(folder, name)).join('\n')}\n`);
  tell(`${folder} is ready; begin with ${join(folder, 'README.md')}`);
}

function chooseRequests(vendors: readonly string[]): readonly ExportRequest[] {
  if (vendors.length === 0) return REQUESTS;
  const wanted = new Set(
    vendors.flatMap((name) => findVendors(name.trim().toLowerCase().replaceAll(' ', '-'))),
  );
  return REQUESTS.filter(({ vendor }) => wanted.has(vendor));
}

function findVendors(name: string): readonly string[] {
  const others = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined;
  if (others !== undefined) return others;
  const known = REQUESTS.map(({ vendor }) => vendor);
  if (known.includes(name)) return [name];
  const nearest = nearestName(name, known);
  const hint = nearest === null ? '' : `, did you mean ${nearest}?`;
  throw new UserError(
    'unknown-vendor',
    `--vendor ${name}: no mail is written for it${hint} (there is ${known.join(', ')})`,
  );
}

async function refuseToOverwrite(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const path = join(folder, name);
    const exists = await stat(path).then(
      () => true,
      () => false,
    );
    if (exists)
      throw new UserError('file-exists', `${path} is there already; choose another folder, or add --force`);
  }
}

function makeFolder(path: string): void {
  try {
    makeFolders(path);
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    throw new UserError('cannot-write', `cannot make the folder ${path} (${why}); choose another`, { cause });
  }
}
