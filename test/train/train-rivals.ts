import { CONTEXT_ROWS, readContext } from '../../src/signals/competitors/context.ts';
import { createDiscovery } from '../../src/signals/competitors/discover.ts';
import { writtenAs } from '../../src/signals/competitors/find-name.ts';
import { ENOUGH, LEAST_ODDS, readJudgement } from '../../src/signals/competitors/weigh-name.ts';
import { prepareTexts } from '../../src/signals/prepare.ts';
import type { DealNote } from './deal-notes.ts';
import { fitLinear, type Linear, scoresOf } from './fit.ts';
import { RARE } from './pack.ts';
import { ratios } from './ratios.ts';

const EPOCHS = 10;
/** How much words that tell rivals from others are listened to from the start. */
const CONTRAST = 0.2;
const MOST = 127;

/** A name in a note, and whether its author coded it as a rival. */
interface Candidate {
  readonly note: DealNote;
  readonly name: string;
  readonly rows: Int32Array;
  readonly ruled: Float64Array;
  readonly score: number;
  readonly isRival: boolean;
}

export interface RivalMeasure {
  readonly what: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface RivalTraining {
  readonly model: Linear;
  readonly names: number;
  readonly rivals: number;
  readonly measured: readonly RivalMeasure[];
}

/** Learns what stands around rivals in the notes of sellers; asked about authors that were held out. */
export function trainRivals(notes: readonly DealNote[]): RivalTraining {
  const candidates = notes.flatMap((note) => findNames(note));
  // Many exports have notes alone.
  const bare = notes.flatMap((note) => findNames(note, false));
  const odds = new Map<Candidate, number>();
  for (const author of new Set(notes.map((note) => note.author))) {
    const isOut = ({ note }: Candidate): boolean => note.author === author;
    const model = fitRivals([...candidates, ...bare].filter((one) => !isOut(one)));
    for (const one of candidates.filter(isOut)) odds.set(one, oddsOf(model, one));
  }
  return {
    model: fitRivals([...candidates, ...bare]),
    names: candidates.length,
    rivals: notes.reduce((sum, { competitors }) => sum + competitors.length, 0),
    measured: [
      measure(
        'rules alone',
        notes,
        candidates.filter(({ score }) => score >= ENOUGH),
      ),
      measure(
        'together',
        notes,
        candidates.filter((one) => (odds.get(one) ?? LEAST_ODDS) > LEAST_ODDS),
      ),
    ],
  };
}

/** All names of a note, as the rules go through them; with the reason or without it. */
function findNames(note: DealNote, reasoned = true): readonly Candidate[] {
  const texts = prepareTexts(reasoned ? note.record : { ...note.record, lossReason: '' });
  const reason = texts.find(({ field }) => field === 'lossReason');
  const found: Candidate[] = [];
  const discover = createDiscovery((named) => {
    const name = nameOf(writtenAs(named.text, named));
    const isRival = note.competitors.some((rival) => nameOf(rival) === name);
    const { score } = named.judgement;
    found.push({ note, name, rows: readContext(named), ruled: readJudgement(named), score, isRival });
    return score >= ENOUGH;
  });
  for (const text of texts) {
    for (const clause of text.clauses)
      discover(text, clause, { bySeller: true, isForeign: false, listed: [], reason });
  }
  return found;
}

function nameOf(written: string): string {
  return written.toLowerCase().replace(/['’]s$/, '');
}

function fitRivals(candidates: readonly Candidate[]): Linear {
  const met = new Uint16Array(CONTEXT_ROWS);
  for (const { rows } of candidates) for (const row of rows) met[row] = (met[row] ?? 0) + 1;
  const examples = candidates.map(({ rows, ruled, isRival }) => ({
    rows: rows.filter((row) => (met[row] ?? 0) >= RARE),
    share: 1 / Math.sqrt(rows.length),
    dense: ruled,
    label: isRival ? 1 : 0,
    possible: 0b11,
    weight: 1,
  }));
  const options = { classes: 2, rows: CONTEXT_ROWS, dense: 2, epochs: EPOCHS, seed: 1, contrast: CONTRAST };
  return fitLinear(examples, options);
}

function oddsOf(model: Linear, { rows, ruled }: Candidate): number {
  const [other = 0, rival = 0] = scoresOf(model, { rows, share: 1 / Math.sqrt(rows.length), dense: ruled });
  return rival - other;
}

/** Every name counts once a note. */
function measure(what: string, notes: readonly DealNote[], taken: readonly Candidate[]): RivalMeasure {
  const names = new Map<DealNote, Set<string>>();
  for (const { note, name } of taken) names.set(note, (names.get(note) ?? new Set()).add(name));
  let [hits, found, wanted] = [0, 0, 0];
  for (const note of notes) {
    const rivals = new Set(note.competitors.map(nameOf));
    const own = names.get(note) ?? new Set();
    hits += [...own].filter((name) => rivals.has(name)).length;
    found += own.size;
    wanted += rivals.size;
  }
  return { what, ...ratios({ hits, found, wanted }) };
}

/** The model as whole numbers of one byte, as a constant of `rival.data.ts`. */
export function packRivals({ table, dense }: Linear): string {
  const odds = Float64Array.from({ length: CONTEXT_ROWS }, (_, row) => difference(table, row));
  const scale = Number(
    (odds.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST).toPrecision(6),
  );
  const weights = Int8Array.from(odds, (weight) => Math.round(weight / scale));
  const [score, ruled, constant] = [0, 1, 2].map((i) => Number(difference(dense, i).toFixed(4)));
  return `// Written by \`npm run train:signals\`.

import type { RivalWeights } from './weigh-name.ts';

/** What stands around the names of rivals, and what rules are worth; see \`weigh-name.ts\`. */
export const RIVAL: RivalWeights = {
  weights:
    '${Buffer.from(weights.buffer).toString('base64')}',
  scale: ${scale},
  rules: [${score}, ${ruled}],
  constant: ${constant},
};
`;
}

function difference(values: ArrayLike<number>, at: number): number {
  return (values[2 * at + 1] ?? 0) - (values[2 * at] ?? 0);
}
