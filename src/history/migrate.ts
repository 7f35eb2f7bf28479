import * as z from 'zod';
import { RUN_SCHEMA_VERSION } from './run.ts';

/** Steps that lift a stored run from the version that is their key to the next one. */
export type Migrations = ReadonlyMap<number, (run: unknown) => unknown>;

const withInputs = z.looseObject({ inputs: z.array(z.looseObject({})) });

/** Version 1 did not keep how files begin and end. */
function liftFrom1(run: unknown): unknown {
  const old = withInputs.parse(run);
  const inputs = old.inputs.map((input) => ({ ...input, end: null, marks: { step: 0, hashes: [] } }));
  return { ...old, inputs };
}

const MIGRATIONS: Migrations = new Map([[1, liftFrom1]]);

/** A run of a schema this version of bruise does not know yet. */
export class NewerRunError extends Error {
  override readonly name = 'NewerRunError';
}

/**
 * Lifts a run to the schema of this version, step by step. Files stay as they are: they are lifted each time they
 * are read.
 * @throws NewerRunError when `from` is newer than this version's; Error when a step is missing
 */
export function migrateRun(run: unknown, from: number, migrations: Migrations = MIGRATIONS): unknown {
  if (from > RUN_SCHEMA_VERSION)
    throw new NewerRunError(`schema ${from} is newer than ${RUN_SCHEMA_VERSION}`);
  let lifted = run;
  for (let version = from; version < RUN_SCHEMA_VERSION; version++) {
    const step = migrations.get(version);
    if (step === undefined) throw new Error(`no way from schema ${version} to ${version + 1}`);
    lifted = step(lifted);
  }
  return lifted;
}
