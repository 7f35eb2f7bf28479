import { PLAIN, pollute, type Style } from './pollute.ts';
import { readText } from './read-text.ts';
import { scoreTable } from './table-score.ts';

/** Share of real files with each pollution, in percent; what has no figure shares what is left. */
const SHARE: Readonly<Record<string, number>> = {
  LF: 37,
  semicolon: 18,
  'no-header': 10,
  missing: 7,
  extra: 7,
  preamble: 6,
  tables: 4,
  'comma-space': 2,
};

export const STYLES: readonly [string, Partial<Style>][] = [
  ['quoted where needed', { quoting: 'needed' }],
  ['all quoted', { quoting: 'all' }],
  ['words quoted', { quoting: 'words' }],
];

const ROW_KINDS = new Set(['missing', 'extra', 'stray', 'other']);

export interface Result {
  readonly simple: number;
  readonly weighted: number;
  /** Points lost by each kind of pollution, of ten a file. */
  readonly lost: ReadonlyMap<string, { lost: number; files: number; worst: string }>;
}

/** @param every reads only each so many-th of the files with one damaged row */
export async function evaluate(style: Partial<Style>, every = 1): Promise<Result> {
  const lost = new Map<string, { lost: number; files: number; worst: string; most: number }>();
  let rank = 0;
  for (const { name, kind, text, clean } of pollute({ ...PLAIN, ...style })) {
    if (ROW_KINDS.has(kind) && rank++ % every !== 0) continue;
    const read = await readText(text);
    const miss = 10 - scoreTable(read, clean);
    const sum = lost.get(kind) ?? { lost: 0, files: 0, worst: '', most: 0 };
    lost.set(kind, {
      lost: sum.lost + miss,
      files: sum.files + 1,
      ...(miss > sum.most ? { worst: name, most: miss } : { worst: sum.worst, most: sum.most }),
    });
  }
  const times = (kind: string) => (ROW_KINDS.has(kind) ? every : 1);
  const files = [...lost].reduce((sum, [kind, one]) => sum + one.files * times(kind), 0);
  const simple = 10 - [...lost].reduce((sum, [kind, one]) => sum + one.lost * times(kind), 0) / files;
  const known = Object.values(SHARE).reduce((a, b) => a + b, 0);
  const others = [...lost.keys()].filter((kind) => SHARE[kind] === undefined);
  let weighted = 10;
  for (const [kind, one] of lost)
    weighted -= ((SHARE[kind] ?? (100 - known) / others.length) / 100) * (one.lost / one.files);
  return { simple, weighted, lost };
}

if (process.argv[1]?.endsWith('pollock.ts')) {
  for (const [name, style] of STYLES) {
    const { simple, weighted, lost } = await evaluate(style);
    console.log(`${name}: simple ${simple.toFixed(3)}, weighted ${weighted.toFixed(3)}`);
    for (const [kind, one] of lost) {
      if (one.lost > 0.001)
        console.log(`  ${kind}: ${one.lost.toFixed(2)} points in ${one.files} files, worst ${one.worst}`);
    }
  }
}
