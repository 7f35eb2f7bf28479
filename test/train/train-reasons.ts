import { LOSS_GROUPS, type LossGroup } from '../../src/model/kinds.ts';
import { likelyReasons, type ReasonCues, weighReasons } from '../../src/signals/loss-reason/reason-odds.ts';
import { createReasonRules, type RuledReasons } from '../../src/signals/loss-reason/rules.ts';
import { LENGTH } from '../../src/signals/model/table.ts';
import { WordFeatures } from '../../src/signals/model/word-features.ts';
import { prepareTexts } from '../../src/signals/prepare.ts';
import type { DealNote } from './deal-notes.ts';
import type { Linear } from './fit.ts';
import {
  type Coded,
  type ColumnOptions,
  fitColumns,
  type HeldOut as HeldOutText,
  holdOutAuthors,
} from './fit-columns.ts';
import { fitGate } from './fit-gate.ts';
import { ratios } from './ratios.ts';

const GROUPS = LOSS_GROUPS.length;
const OPTIONS: ColumnOptions = { columns: GROUPS, epochs: 10, contrast: 0.9 };

/** A coded note, and what the rules find in it. */
interface PreparedNote extends Coded {
  readonly note: DealNote;
  readonly ruled: RuledReasons;
}

type HeldOut = HeldOutText<PreparedNote>;

export interface ReasonMeasure {
  readonly what: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the notes with a usable reason whose deciding group is right. */
  readonly primary: number;
}

export interface ReasonTraining {
  readonly model: Linear;
  readonly cues: ReasonCues;
  readonly texts: readonly Coded[];
  readonly measured: readonly ReasonMeasure[];
}

/** Learns why deals were lost from sellers' notes; asked about authors that were held out. */
export function trainReasons(notes: readonly DealNote[]): ReasonTraining {
  const rules = createReasonRules();
  const features = new WordFeatures();
  const texts = notes.map((note): PreparedNote => {
    const read = prepareTexts(note.record);
    features.read(read);
    const rows = features.rows.slice(0, features.count);
    const coded = Uint8Array.from(LOSS_GROUPS, (group) => (note.groups.includes(group) ? 1 : 0));
    return { note, rows, share: LENGTH / Math.sqrt(Math.max(1, rows.length)), coded, ruled: rules(read) };
  });
  const heldOut = holdOutAuthors(texts, ({ note }) => note.author, OPTIONS);
  const halves = [0, 1].map((half) => learnCues(heldOut.filter((_, i) => i % 2 !== half)));
  return {
    model: fitColumns(texts, OPTIONS),
    cues: learnCues(heldOut),
    texts,
    measured: [
      measure('rules alone', texts, ({ ruled: { primary, groups } }) => ({ primary, groups })),
      measure('together', texts, (text) => {
        const at = heldOut.findIndex((one) => one.text === text);
        return answer(heldOut[at], halves[at % 2]);
      }),
    ],
  };
}

function learnCues(cases: readonly HeldOut[]): ReasonCues {
  const [words = 0, found = 0, first = 0, ...constants] = fitGate(
    cases.flatMap(({ text: { ruled, coded }, scores }) =>
      LOSS_GROUPS.map((group, place) => ({
        terms: [
          ...[scores[place] ?? 0, ruled.groups.includes(group) ? 1 : 0, ruled.primary === group ? 1 : 0],
          ...LOSS_GROUPS.map((other) => (other === group ? 1 : 0)),
        ].map((said) => Float64Array.of(0, said)),
        label: coded[place] ?? 0,
        possible: 0b11,
        weight: 1,
      })),
    ),
    3 + GROUPS,
  );
  return { words, found, first, constants };
}

interface Answer {
  readonly primary: LossGroup | null;
  readonly groups: readonly LossGroup[];
}

const NO_ANSWER: Answer = { primary: null, groups: [] };

function answer(one: HeldOut | undefined, cues: ReasonCues | undefined): Answer {
  if (one === undefined || cues === undefined) return NO_ANSWER;
  const { text, scores, weighed } = one;
  const odds = weighReasons({ said: scores, weighed, ruled: text.ruled }, cues);
  const places = likelyReasons(odds, text.ruled);
  const groups = places.flatMap((place) => LOSS_GROUPS[place] ?? []);
  return { primary: groups[0] ?? null, groups };
}

function measure(
  what: string,
  texts: readonly PreparedNote[],
  answerOf: (text: PreparedNote) => Answer,
): ReasonMeasure {
  let [hits, found, wanted, right, usable] = [0, 0, 0, 0, 0];
  for (const text of texts) {
    const { primary, groups } = answerOf(text);
    const { note } = text;
    hits += groups.filter((group) => note.groups.includes(group)).length;
    found += groups.length;
    wanted += note.groups.length;
    if (note.primary === null) continue;
    usable++;
    if (primary === note.primary) right++;
  }
  return {
    what,
    ...ratios({ hits, found, wanted }),
    primary: right / Math.max(1, usable),
  };
}
