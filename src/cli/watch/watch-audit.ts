import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { type Audited, type AuditedWhatever, auditWhatever } from '../../engine/audit.ts';
import { companyName } from '../../engine/company-name.ts';
import { inputsAndLists } from '../../engine/find-inputs.ts';
import { canonicalJson } from '../../engine/fingerprint.ts';
import { findTouched, type HashedInputs, hashInputs } from '../../engine/hash-inputs.ts';
import type { AuditRequest } from '../../engine/request.ts';
import { type Answer, findAnswer, keepAnswer } from '../../history/cache.ts';
import { hashText } from '../../history/hash-text.ts';
import type { Run, RunInput } from '../../history/run.ts';
import { runFromReport } from '../../history/run-from-report.ts';
import type { UserError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { WORKER } from '../clock.ts';
import type { RejectsFile } from '../output/rejects-file.ts';
import { findLostEvidence } from './lost-evidence.ts';
import type { HashedStream } from './manifest.ts';

/** A list of rejects that is longer is read again rather than kept. */
const MAX_REJECTS_TEXT = 8 * 2 ** 20;

/** An audit as a history takes it, fresh or remembered. */
export interface WatchedAudit {
  readonly report: Report;
  readonly run: Run;
  /** The files before they were read; null without a history. */
  readonly hashed: HashedInputs | null;
  /** Files that could not be read, or were written to while they were read. */
  readonly unreadable: Audited['unreadable'];
  readonly lastRejects: Audited['lastRejects'];
  readonly touched: readonly string[];
  /** Why there are no figures at all; mostly null. */
  readonly nothing: AuditedWhatever['nothing'];
  /** Names the answer; null when it must not be remembered. */
  readonly key: string | null;
  readonly isRemembered: boolean;
}

/** An audit whose inputs have been looked for. */
export type WatchedRequest = AuditRequest & Required<Pick<AuditRequest, 'discovered'>>;

interface Around {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly history: string | null;
  readonly rejects: RejectsFile | null;
  readonly stdin: HashedStream;
  readonly hasPlugins: boolean;
  /** Why there can be no figures, whatever else is read; mostly null. */
  readonly missing: UserError | null;
}

/** Audits, or finds the answer of an earlier run to the very same question. */
export async function auditWatched(request: WatchedRequest, around: Around): Promise<WatchedAudit> {
  const { at, history, rejects } = around;
  const configHash = hashConfig(request);
  const hashed = history === null ? null : await hashInputs(inputsAndLists(request.inputs, request.config));
  const key = hashed === null ? null : keyOf(request, hashed, { ...around, configHash });
  const answer = history === null || key === null ? null : await findAnswer(history, key);
  if (answer !== null && (rejects === null) === (answer.rejects === null)) {
    if (answer.rejects !== null) rejects?.restore(answer.rejects);
    const run = { ...answer.run, at, refused: [] };
    const whole = { unreadable: [], lastRejects: [], touched: [], nothing: null };
    return { report: answer.report, run, hashed, ...whole, key, isRemembered: true };
  }
  const audited = await auditWhatever(request);
  const { report, draws, newest, methodParts, unreadable, lastRejects } = audited;
  const nothing = around.missing ?? audited.nothing;
  const touched = hashed === null ? [] : await findTouched(hashed);
  const inputs = hashed === null ? [] : listInputs(hashed, around.stdin);
  const run = runFromReport(report, { at, configHash, inputs, methodParts, newest, draws });
  // Evidence that is not whole is judged anew each time.
  const isWhole = touched.length === 0 && unreadable.length === 0 && findLostEvidence(audited).length === 0;
  const sound = isWhole && nothing === null;
  const found = { report, run, hashed, unreadable, lastRejects, touched, nothing };
  return { ...found, key: sound ? key : null, isRemembered: false };
}

/** Remembers the answer of a run that was stored. @param rejects finished */
export async function rememberAudit(
  history: string,
  { report, run, key, isRemembered }: WatchedAudit,
  stored: { readonly number: number; readonly rejects: RejectsFile | null },
): Promise<void> {
  if (key === null || isRemembered) return;
  const { number, rejects } = stored;
  const text = rejects === null ? '' : await readFile(rejects.path, 'utf8');
  if (text.length > MAX_REJECTS_TEXT) return;
  const kept: Answer = { report, run, rejects: rejects === null ? null : { text, count: rejects.count } };
  await keepAnswer(history, { ...kept, key, number }, WORKER);
}

/** SHA-256 of what the configuration says of the audit itself. */
function hashConfig({ config }: AuditRequest): string {
  const { history: _, gates: __, guards: ___, notify: ____, ...own } = config;
  return hashText(canonicalJson(z.json().parse(own)));
}

function listInputs({ files }: HashedInputs, stdin: HashedStream): RunInput[] {
  const read = stdin.describe('stdin');
  return [
    ...files.flatMap(({ file, print }): RunInput[] => {
      if (print === null) return [];
      const { bytes, sha256, end, marks } = print;
      return [{ file, bytes, sha256, end, marks: { step: marks.step, hashes: [...marks.hashes] } }];
    }),
    ...(read.bytes === null || read.sha256 === null
      ? []
      : [{ ...read, bytes: read.bytes, sha256: read.sha256, end: null, marks: { step: 0, hashes: [] } }]),
  ];
}

/** Everything that decides the bytes of a report. Plug-ins are code that may change under the same name. */
function keyOf(
  { inputs, config, toolbox, version, as = [], strict = false }: AuditRequest,
  { files, complete }: HashedInputs,
  { configHash, rejects, hasPlugins }: Around & { readonly configHash: string },
): string | null {
  if (!complete || hasPlugins) return null;
  const asked = {
    version,
    configHash,
    company: config.company ?? companyName(inputs),
    as: as.map(({ kind, file }) => [kind, file]),
    strict,
    rejects: rejects?.name ?? null,
    analyzers: toolbox.analyzers.map(({ meta }) => [meta.id, meta.version]),
    signals: toolbox.signals.map(({ meta }) => [meta.name, meta.version]),
    profiles: toolbox.profiles.map(({ meta }) => meta.id),
    files: files.map(({ file, path, print }) => [file, path, print?.bytes ?? null, print?.sha256 ?? null]),
  };
  return hashText(canonicalJson(asked));
}
