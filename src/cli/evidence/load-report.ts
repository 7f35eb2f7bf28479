import { open, readFile } from 'node:fs/promises';
import { UserError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { lacksNames, nameTables } from '../../report/name-tables.ts';
import { parseReport } from '../../report/validate.ts';

const HOW = 'write one with `bruise audit ... --format json --out report.json`';

/**
 * Reads a report that was saved as JSON.
 * @param file its path, or `-` for standard input
 * @throws UserError with the file and what is wrong with it, on one line
 */
export async function loadReport(file: string): Promise<Report> {
  const text = file === '-' ? await readStdin() : await readText(file);
  const name = file === '-' ? 'standard input' : file;
  try {
    return await completeTables(parseReport(JSON.parse(text.replace(/^\ufeff/, ''))));
  } catch (cause) {
    if (cause instanceof SyntaxError)
      throw new UserError('bad-report', `${name} is not JSON; ${HOW}`, { cause });
    if (cause instanceof UserError) throw new UserError(cause.code, `${name}: ${cause.message}`, { cause });
    throw cause;
  }
}

/** The analyzers are read only for a report that needs them. */
async function completeTables(report: Report): Promise<Report> {
  if (!report.tables.some(lacksNames)) return report;
  const { ANALYZERS } = await import('../../analyzers/registry.ts');
  const metas = ANALYZERS.map(({ meta }) => meta);
  return { ...report, tables: nameTables(report.tables, metas) };
}

/** Characters within which a report says that it is one. */
const HEAD = 512;

/** Whether a file is a saved report rather than evidence; standard input is taken for one. */
export async function isReportFile(file: string): Promise<boolean> {
  if (file === '-') return true;
  if (!/\.json$/i.test(file)) return false;
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return true;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return /^\ufeff?\s*\{\s*"schemaVersion"/.test(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    const why = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new UserError('no-report', `cannot read the report ${file}${why}; ${HOW}`, { cause });
  });
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
