import { hashText } from './hash-text.ts';
import { type Migrations, migrateRun, NewerRunError } from './migrate.ts';
import { RUN_SCHEMA_VERSION, type Run, runSchema } from './run.ts';

/** The text of a stored run: one JSON object whose checksum covers version and run, byte by byte. */
export function writeRunText(run: Run): string {
  const body = JSON.stringify(run);
  return `{"schemaVersion":${RUN_SCHEMA_VERSION},"sha256":"${checksum(RUN_SCHEMA_VERSION, body)}","run":${body}}\n`;
}

const ENVELOPE = /^\{"schemaVersion":(\d{1,6}),"sha256":"([0-9a-f]{64})","run":/;

/** What a file of the history holds. `newer`: whole, but written by a bruise that knows more than this one. */
export type RunText =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'newer'; readonly schemaVersion: number }
  | { readonly kind: 'damaged'; readonly reason: string };

/** Reads the text of a stored run; whatever it is given, it never throws. */
export function readRunText(text: string, migrations?: Migrations): RunText {
  const head = ENVELOPE.exec(text);
  if (head === null || !text.endsWith('}\n')) return damaged('it is not a whole run file');
  const version = Number(head[1]);
  const body = text.slice(head[0].length, -2);
  // The version is under the checksum too: a flipped bit must not look like a file from the future.
  if (checksum(version, body) !== head[2]) return damaged('its checksum does not match its contents');
  try {
    const parsed = runSchema.safeParse(migrateRun(JSON.parse(body), version, migrations));
    return parsed.success ? { kind: 'run', run: parsed.data } : damaged('it lacks what a run must have');
  } catch (error) {
    if (error instanceof NewerRunError) return { kind: 'newer', schemaVersion: version };
    return damaged('it could not be read');
  }
}

function checksum(version: number, body: string): string {
  return hashText(`${version}\n${body}`);
}

function damaged(reason: string): RunText {
  return { kind: 'damaged', reason };
}
