import { DEVICE_THEMES } from '../../src/signals/model/heads.ts';
import { ROWS } from '../../src/signals/model/word-features.ts';
import { CUES } from '../../src/signals/themes/device-scores.ts';
import { likelyThemes } from '../../src/signals/themes/read-themes.ts';
import type { Labelled, Themed } from './corpus.ts';
import { foldOf, type Prepared, prepareThemes, prepareWords } from './examples.ts';
import { type Linear, scoresOf } from './fit.ts';
import { fitOdds } from './fit-odds.ts';
import { ratios } from './ratios.ts';

const THEMES = DEVICE_THEMES.length;
const EPOCHS = 5;
const DEVICE_EPOCHS = 8;
const CONTRAST = 0.7;
const FOLDS = 10;
/** What the odds of a theme may be moved by, as a logarithm, where that brings more right answers than wrong. */
const MOVES: readonly number[] = [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6];
const ROUNDS = 2;

export type PreparedTheme = Prepared & Pick<Themed, 'themes'>;

export interface ThemeTraining {
  /** What the table scores, cues and constants behind them. */
  readonly model: Linear;
  /** Is a text a review of a device? */
  readonly device: Linear;
  readonly texts: readonly PreparedTheme[];
  readonly measured: readonly ThemeMeasure[];
}

export interface ThemeMeasure {
  readonly theme: string;
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param others texts that are no reviews of devices */
export function trainThemes(corpus: readonly Themed[], others: readonly Labelled[]): ThemeTraining {
  const texts = prepareThemes(corpus);
  const heldOut = Array.from({ length: FOLDS }, (_, fold) => holdOut(texts, fold)).flat();
  const moves = fitMoves(heldOut);
  const model = fitAll(texts);
  for (const [theme, move] of moves.entries()) {
    const at = CUES * THEMES + theme;
    model.dense[at] = (model.dense[at] ?? 0) + move;
  }
  return { model, device: fitDevice(texts, others), texts, measured: measure(heldOut, moves) };
}

interface HeldOut {
  readonly themes: ReadonlySet<number>;
  readonly scores: Float64Array;
}

function holdOut(texts: readonly PreparedTheme[], fold: number): readonly HeldOut[] {
  const model = fitAll(texts.filter((text) => foldOf(text, FOLDS) !== fold));
  return texts
    .filter((text) => foldOf(text, FOLDS) === fold)
    .map((text) => ({ themes: text.themes, scores: scoresOf(model, text) }));
}

/** One logistic regression a theme, side by side in one model. */
function fitAll(texts: readonly PreparedTheme[]): Linear {
  const table = new Float32Array(ROWS * THEMES);
  const dense = new Float64Array((CUES + 1) * THEMES);
  for (let theme = 0; theme < THEMES; theme++) {
    const one = fitOdds(
      texts.map((text) => ({ ...text, label: text.themes.has(theme) ? 1 : 0 })),
      { dense: CUES, epochs: EPOCHS, contrast: CONTRAST },
    );
    for (let row = 0; row < ROWS; row++) table[row * THEMES + theme] = one.table[row] ?? 0;
    for (let cue = 0; cue <= CUES; cue++) dense[cue * THEMES + theme] = one.dense[cue] ?? 0;
  }
  return { classes: THEMES, table, dense };
}

const NO_DENSE = new Float64Array(0);
/** Every kind of text counts as this many. */
const OTHERS = 1500;

function fitDevice(texts: readonly PreparedTheme[], others: readonly Labelled[]): Linear {
  const rest = prepareWords(others.filter(({ source }) => source !== 'acos_laptop'));
  const counts = new Map<string, number>();
  for (const { source } of rest) counts.set(source, (counts.get(source) ?? 0) + 1);
  return fitOdds(
    [
      ...texts.map((text) => ({ ...text, dense: NO_DENSE, label: 1 })),
      ...rest.map((text) => ({
        ...text,
        label: 0,
        weight: Math.min(1, OTHERS / (counts.get(text.source) ?? OTHERS)),
      })),
    ],
    { dense: 0, epochs: DEVICE_EPOCHS, contrast: CONTRAST },
  );
}

/** Moves each constant in turn to where most labels are right (micro-F1). */
function fitMoves(heldOut: readonly HeldOut[]): readonly number[] {
  const moves = new Array<number>(THEMES).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    for (let theme = 0; theme < THEMES; theme++) {
      let most = -1;
      let best = 0;
      for (const move of MOVES) {
        const score = microF1(heldOut, moves.with(theme, move));
        if (score > most) [most, best] = [score, move];
      }
      moves[theme] = best;
    }
  }
  return moves;
}

function chosen({ scores }: HeldOut, moves: readonly number[]): ReadonlySet<number> {
  const likely = likelyThemes(scores.map((score, theme) => score + (moves[theme] ?? 0)));
  return new Set(likely.map((id) => DEVICE_THEMES.indexOf(id)));
}

function microF1(heldOut: readonly HeldOut[], moves: readonly number[]): number {
  let hits = 0;
  let all = 0;
  for (const one of heldOut) {
    const found = chosen(one, moves);
    all += found.size + one.themes.size;
    for (const theme of found) if (one.themes.has(theme)) hits++;
  }
  return (2 * hits) / Math.max(1, all);
}

function measure(heldOut: readonly HeldOut[], moves: readonly number[]): readonly ThemeMeasure[] {
  const answers = heldOut.map((one) => ({ themes: one.themes, found: chosen(one, moves) }));
  const rows = DEVICE_THEMES.map((id, theme) => {
    const wanted = answers.filter(({ themes }) => themes.has(theme)).length;
    const found = answers.filter((one) => one.found.has(theme)).length;
    const hits = answers.filter((one) => one.themes.has(theme) && one.found.has(theme)).length;
    return { theme: id, n: wanted, found, hits };
  });
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((all, row) => all + of(row), 0);
  const total = {
    theme: 'all (micro)',
    n: sum(({ n }) => n),
    found: sum(({ found }) => found),
    hits: sum(({ hits }) => hits),
  };
  return [...rows, total].map(({ theme, n, found, hits }) => ({
    theme,
    n,
    ...ratios({ hits, found, wanted: n }),
  }));
}
