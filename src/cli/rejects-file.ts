import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RejectSink } from '../engine/request.ts';
import { MAX_RAW } from '../lib/cut-text.ts';
import { csvLine } from '../lib/escape-csv.ts';
import { cleanText, maskPersonal } from '../lib/mask.ts';
import { UserError } from '../model/errors.ts';
import type { Reject } from '../model/row.ts';
import { settleFile, temporaryPath } from './output.ts';

const REJECTS_NAME = 'rejects.csv';

export interface RejectsOptions {
  /** Where it is written; made when it is missing. */
  readonly folder: string;
  /** What the user gave to --out. */
  readonly out: string;
  readonly redact: boolean;
}

// With a byte-order mark, or Excel takes the file for another encoding.
const HEAD = `\ufeff${csvLine(['source', 'line', 'column', 'code', 'reason', 'raw'])}`;
/** Characters kept before they are written. */
const CHUNK = 1 << 16;

/**
 * All that could not be read, written while it is met to a temporary file beside the report and renamed at the
 * end: a reader sees the whole list or none. A row has no column; a cell has one, and its row was kept.
 */
export class RejectsFile implements RejectSink {
  readonly name = REJECTS_NAME;
  readonly path: string;
  count = 0;
  readonly #temporary: string;
  readonly #redact: boolean;
  readonly #out: string;
  #file: number | null = null;
  #text = '';
  #reason = '';
  #masked = '';

  constructor({ folder, out, redact }: RejectsOptions) {
    this.#out = out;
    this.path = join(folder, REJECTS_NAME);
    this.#temporary = temporaryPath(this.path);
    this.#redact = redact;
  }

  restart(): void {
    this.count = 0;
    this.#text = HEAD;
    this.#guard(() => {
      if (this.#file !== null) closeSync(this.#file);
      mkdirSync(dirname(this.path), { recursive: true });
      this.#file = openSync(this.#temporary, 'w');
    });
  }

  add({ source, line, column, code, reason, raw }: Reject): void {
    this.count++;
    // Reasons come in long runs, and masking is not free.
    if (reason !== this.#reason) {
      this.#reason = reason;
      this.#masked = this.#redact ? maskPersonal(reason) : reason;
    }
    const shown = cleanText(raw, MAX_RAW, this.#redact);
    this.#text += csvLine([source, line, column ?? '', code, this.#masked, shown]);
    if (this.#text.length >= CHUNK) this.#guard(() => this.#flush());
  }

  /** Takes over the list of an earlier run over the same files. */
  restore({ text, count }: { readonly text: string; readonly count: number }): void {
    this.restart();
    this.count = count;
    this.#text = text;
  }

  /** Makes the list appear under its name. */
  finish(): void {
    this.#guard(() => {
      if (this.#file === null) return;
      this.#flush();
      fsyncSync(this.#file);
      closeSync(this.#file);
      this.#file = null;
      renameSync(this.#temporary, this.path);
      settleFile(this.path);
    });
  }

  /** Leaves nothing behind when the audit failed. */
  discard(): void {
    if (this.#file === null) return;
    closeSync(this.#file);
    this.#file = null;
    rmSync(this.#temporary, { force: true });
  }

  #flush(): void {
    if (this.#file !== null) writeAll(this.#file, Buffer.from(this.#text));
    this.#text = '';
  }

  #guard(step: () => void): void {
    try {
      step();
    } catch (cause) {
      this.discard();
      const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
      throw new UserError('cannot-write', `cannot write ${this.#out} (${why}); choose another --out`, {
        cause,
      });
    }
  }
}

/** One call may write less than it was given. */
function writeAll(file: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
}
