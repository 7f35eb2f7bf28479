import { OPEN_DATA } from './open-data.data.ts';
import { readText } from './read-text.ts';
import { scoreTable } from './table-score.ts';

export interface OpenDataResult {
  /** Mean of ten points a file. */
  readonly score: number;
  /** Files that are not read as a person would, with the points each reaches. */
  readonly unlike: readonly { readonly name: string; readonly score: number }[];
}

export async function evaluateOpenData(): Promise<OpenDataResult> {
  const scores: { name: string; score: number }[] = [];
  for (const file of OPEN_DATA)
    scores.push({ name: file.name, score: scoreTable(await readText(file.text), file) });
  return {
    score: scores.reduce((sum, { score }) => sum + score, 0) / scores.length,
    unlike: scores.filter(({ score }) => score < 10 - 1e-9),
  };
}

if (process.argv[1]?.endsWith('open-data.ts')) {
  const { score, unlike } = await evaluateOpenData();
  for (const file of unlike) console.log(`${file.name}: ${file.score.toFixed(2)}`);
  console.log(`${score.toFixed(3)} of 10`);
}
