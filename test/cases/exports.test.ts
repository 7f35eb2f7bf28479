import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMapper, type Mapped } from '../../src/profiles/canonicalise.ts';
import { recogniseTable } from '../../src/profiles/recognise.ts';
import { PROFILES } from '../../src/profiles/registry.ts';
import { prepareTexts } from '../../src/signals/prepare.ts';
import { readSentiment } from '../../src/signals/sentiment/read-sentiment.ts';
import { openFile } from '../../src/sources/open.ts';
import { record } from '../tools/observations.ts';

// Real exports are not part of the repository; where they lie beside it, every one must be understood.
const ROOT = '../shared/exports';

/** What one export must be read as; each mapping was held against the header and the first values of its columns. */
interface Case {
  profile: string;
  /** What it is taken for when neither its name nor its folder helps. */
  withoutHints: string | null;
  /** Canonical field to the header it must be read from; nothing else is read. */
  columns: Record<string, string>;
  records: number;
  blanks: number;
  rejects: number;
}

const CASES: Record<string, Case> = JSON.parse(readFileSync('test/cases/exports.expected.json', 'utf8'));

async function readExport(name: string) {
  const opened = await openFile({ path: `${ROOT}/${name}`, source: name });
  const [table] = opened.tables;
  if (table === undefined) throw new Error(`${name}: ${opened.problems[0]?.reason}`);
  const recognised = recogniseTable(table, PROFILES);
  if (recognised.profile === null) throw new Error(`${name} is not recognised`);
  const mapper = compileMapper(table, recognised.profile);
  const mapped: Mapped[] = [];
  let [blanks, rejects] = [0, 0];
  for await (const batch of table.rows()) {
    blanks += batch.blanks;
    rejects += batch.rejects.length;
    mapped.push(...batch.rows.map((row) => mapper.map(row)));
  }
  return { table, ...recognised, mapper, mapped, blanks, rejects };
}

/** Is a text that nothing else is known of rather good than bad? */
function isPleasant(text: string): boolean {
  const own = record('tickets', { body: text });
  const [negative = 0, , positive = 0] = readSentiment({ record: own, texts: prepareTexts(own) });
  return positive > negative;
}

const present = existsSync(ROOT);

describe.skipIf(!present)(`real exports (skipped where ${ROOT} is missing)`, () => {
  const files = present
    ? readFileSync(`${ROOT}/INDEX.tsv`, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[0] ?? '')
        .filter((name) => /\.(csv|json|ndjson|vtt)$/.test(name))
    : [];

  it('are all expected here', () => {
    expect(Object.keys(CASES).sort()).toEqual(files.sort());
  });

  it('are 28, each with an expected mapping', () => {
    expect(files).toHaveLength(28);
  });

  // A tenth of the dislikes say that there are none.
  it('what reviewers like is told from what they dislike, by words alone', async () => {
    const { mapped } = await readExport('reviews__g2__1.csv');
    const answers = mapped.flatMap((row) =>
      row.kind === 'record' && row.record.kind === 'reviews'
        ? [
            { text: row.record.pros ?? '', isLiked: true },
            { text: row.record.cons ?? '', isLiked: false },
          ]
        : [],
    );
    const written = answers.filter(({ text }) => text !== '');
    const right = written.filter(({ text, isLiked }) => isPleasant(text) === isLiked);
    expect(written.length).toBeGreaterThan(290);
    expect(right.length / written.length).toBeGreaterThan(0.73);
  });

  for (const [name, expected] of Object.entries(CASES)) {
    it(`${name} is read as ${expected.profile}`, async () => {
      const { table, profile, recognition, mapper, mapped, blanks, rejects } = await readExport(name);
      expect(profile.meta.id).toBe(expected.profile);
      expect(recognition.kind).toBe(name.split('__')[0]);
      expect(recognition.confidence).toBeGreaterThan(0.8);
      expect(recognition.runnerUp?.confidence ?? 0).toBeLessThan(recognition.confidence);
      expect(mapper.columns).toEqual(expected.columns);
      expect(recognition.columns).toEqual(mapper.columns);
      const count = (kind: Mapped['kind']) => mapped.filter((row) => row.kind === kind).length;
      expect({
        records: count('record'),
        blanks: blanks + count('blank'),
        rejects: rejects + count('reject'),
      }).toEqual({ records: expected.records, blanks: expected.blanks, rejects: expected.rejects });
      expect(mapped.flatMap((row) => (row.kind === 'record' ? row.problems : []))).toEqual([]);
      const blind = recogniseTable({ ...table, hints: [] }, PROFILES);
      expect(blind.profile?.meta.id ?? null).toBe(expected.withoutHints);
    });
  }

  it('keeps every date of every export within living memory', async () => {
    for (const name of Object.keys(CASES)) {
      const { mapped } = await readExport(name);
      for (const row of mapped) {
        if (row.kind !== 'record') continue;
        for (const [field, value] of Object.entries(row.record)) {
          if (!field.endsWith('At') || value === null) continue;
          const year = new Date(value as number).getUTCFullYear();
          expect(year, `${name} ${field}`).toBeGreaterThan(1995);
          expect(year, `${name} ${field}`).toBeLessThan(2031);
        }
      }
    }
  });

  it('reads outcomes of deals from flags, stages and forecast types', async () => {
    const count = async (name: string) => {
      const { mapped } = await readExport(name);
      const out: Record<string, number> = {};
      for (const row of mapped) {
        if (row.kind !== 'record' || row.record.kind !== 'deals') continue;
        const key = row.record.outcome ?? 'none';
        out[key] = (out[key] ?? 0) + 1;
      }
      return out;
    };
    expect(await count('deals__salesforce__3.csv')).toEqual({ lost: 112, won: 55, open: 33 });
    expect(await count('deals__hubspot__3.csv')).toEqual({
      abandoned: 27,
      lost: 24,
      open: 24,
      won: 11,
      none: 1,
    });
    expect(await count('deals__zoho-crm__1.csv')).toEqual({ open: 196, won: 172, lost: 32 });
  });
});
