import { join } from 'node:path';
import type { RejectSink } from '../../engine/request.ts';
import { csvLine } from '../../lib/escape/escape-csv.ts';
import { cleanText, maskPersonal } from '../../lib/mask.ts';
import { MAX_RAW } from '../../lib/text/cut-text.ts';
import type { Reject } from '../../model/row.ts';
import { type Staged, UnfinishedFile } from './unfinished-file.ts';

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
 * All that could not be read, written while it is met and seen when the report is: a reader sees the whole list or
 * none. A row has no column; a cell has one, and its row was kept.
 */
export class RejectsFile implements RejectSink, Staged {
  readonly name = REJECTS_NAME;
  readonly path: string;
  count = 0;
  readonly #redact: boolean;
  readonly #out: string;
  #file: UnfinishedFile | null = null;
  #text = '';
  #reason = '';
  #masked = '';

  constructor({ folder, out, redact }: RejectsOptions) {
    this.#out = out;
    this.path = join(folder, REJECTS_NAME);
    this.#redact = redact;
  }

  restart(): void {
    this.count = 0;
    this.#text = HEAD;
    this.#file?.discard();
    this.#file = new UnfinishedFile(this.path, this.#out);
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
    if (this.#text.length >= CHUNK) this.#flush();
  }

  /** Takes over the list of an earlier run over the same files. */
  restore({ text, count }: { readonly text: string; readonly count: number }): void {
    this.restart();
    this.count = count;
    this.#text = text;
  }

  /** Forces the whole list to disk. @returns where it can be read until it is placed; null when nothing was read */
  close(): string | null {
    this.#flush();
    this.#file?.close();
    return this.#file?.unfinishedPath ?? null;
  }

  place(): void {
    this.#file?.place();
    this.#file = null;
  }

  discard(): void {
    this.#file?.discard();
    this.#file = null;
  }

  #flush(): void {
    this.#file?.write(Buffer.from(this.#text));
    this.#text = '';
  }
}
