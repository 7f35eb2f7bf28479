import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isObject } from '../lib/cells/json-value.ts';
import { findBytes } from './find-bytes.ts';
import { LIMITS } from './limits.ts';
import { isOwnWorkbook } from './xlsx/own-workbook.ts';

/** Bytes within which a file says that bruise wrote it. */
const HEAD_BYTES = 4096;

/** How reports begin in every format and language, their lists and their manifest, and what `ask` and `inspect` write. */
const BEGINNINGS: readonly RegExp[] = [
  /^\{\s*"(?:schemaVersion|manifestVersion)"\s*:.*?"tool"\s*:\s*"bruise"/s,
  /^source,line,column,code,reason,raw\r?\n/,
  /^id,point,title,kind,unit,status,value,lo,hi,n,x,score,weight,contribution,/,
  /^<!doctype html>.*?<meta name="generator" content="bruise /s,
  /^# [^\n]*: Product Perception Penalty\n/,
  /^# [^\n]*: what to ask for next\n/,
  /^\{\s*"schemaVersion"\s*:.*?"asks"\s*:\s*\[/s,
  /^\{\s*"files"\s*:\s*\[\s*\{\s*"path"\s*:.*?"runnerUp"\s*:/s,
  /^ [\d,]+ tables?: [\d,]+ understood/,
  /^ (?:[^\n]*\n){0,3}[^\n]* Product Perception Penalty [·|]/,
];

/** Colour on the terminal, which may be asked for in files. */
const COLOURS = /\x1b\[[\d;]*m/g;

/** Whether a text begins as those do that bruise writes. @param head its beginning, a few thousand characters */
export function isOwnText(head: string): boolean {
  const text = withoutMark(head).slice(0, HEAD_BYTES).replaceAll(COLOURS, '');
  return BEGINNINGS.some((beginning) => beginning.test(text));
}

/** How a PDF file begins that bruise had printed: see `markPdf`. */
const OWN_PDF = /^%PDF-.*?\/Creator \(bruise\)/s;

/** What the code of an input is that bruise wrote. */
export const OWN_OUTPUT = 'own-report';
export const OWN_REASON = 'This is a file that bruise wrote; it is no evidence.';

/**
 * Whether bruise wrote a file: one left in the audited folder must not be audited by the next run. Workbooks and PDF
 * files say it in their properties; those of earlier versions are told by the manifest beside them.
 */
export async function isOwnOutput(path: string): Promise<boolean> {
  const head = readHead(path);
  if (head.startsWith('PK') && (await isOwnWorkbookFile(path))) return true;
  return isOwnText(head) || OWN_PDF.test(head) || isInManifest(path);
}

/** Not where it cannot be opened: whoever reads it will say why. */
async function isOwnWorkbookFile(path: string): Promise<boolean> {
  try {
    const bytes = await findBytes({ path }, undefined);
    return await isOwnWorkbook(bytes, LIMITS);
  } catch {
    return false;
  }
}

/**
 * The beginning of a file as text, without its mark. Nothing of a pipe, which can be read only once, and where it
 * cannot be read: whoever reads it will say why.
 */
export function readHead(path: string): string {
  try {
    if (!statSync(path).isFile()) return '';
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEAD_BYTES);
      return withoutMark(bytes.toString('utf8', 0, readSync(file, bytes, 0, HEAD_BYTES, 0)));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}

const withoutMark = (text: string) => text.replace(/^\ufeff/, '');

function isInManifest(path: string): boolean {
  if (!/\.(?:xlsx|pdf)$/i.test(path)) return false;
  try {
    const text = readFileSync(join(dirname(path), 'manifest.json'), 'utf8');
    const manifest: unknown = isOwnText(text) ? JSON.parse(text) : null;
    if (!isObject(manifest) || !Array.isArray(manifest.files)) return false;
    const { size } = statSync(path);
    return manifest.files.some(
      (listed) => isObject(listed) && listed.file === basename(path) && listed.bytes === size,
    );
  } catch {
    return false;
  }
}
