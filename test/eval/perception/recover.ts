import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyzer } from '../../../src/analyzers/perception-or-product/index.ts';
import { audit } from '../../../src/engine/audit.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import { type Planted, plantCompany } from './company.ts';

export interface Recovered extends Planted {
  readonly found: number;
  readonly interval: readonly [number, number];
  /** Statements that were found. */
  readonly statements: number;
  readonly covered: boolean;
}

/** Plants a company, audits its files as any others, and reads the share of perception off the report. */
export async function recover(seed: number): Promise<Recovered> {
  const planted = plantCompany(seed);
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    for (const [name, text] of planted.files) writeFileSync(join(folder, name), text);
    const toolbox = { ...builtInToolbox(), analyzers: [analyzer] };
    const report = await audit({
      inputs: [folder],
      config: { asOf: '2026-06-30', draws: 200 },
      toolbox,
      version: '1.0.0',
    });
    const rows = report.tables.find(({ id }) => id === 'perception-by-source')?.rows ?? [];
    const [, statements = 0, , , , , , found = 0, from = 0, to = 0] = (rows.at(-1) ?? []).map(Number);
    const covered = from <= planted.share && planted.share <= to;
    return { ...planted, found, interval: [from, to], statements, covered };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
