import * as z from 'zod';
import { sanitiseTerminal } from '../lib/escape/escape.ts';
import type { Occasion } from './message.ts';

const penalty = z.number().describe('0 to 100');

/** A message for programs: what its sentences say, as numbers. */
export const figuresSchema = z.strictObject({
  asOf: z.string(),
  score: penalty,
  /** Null when there is no earlier run of the same method. */
  change: z
    .strictObject({
      before: penalty,
      by: z.number(),
      interval: z.tuple([z.number(), z.number()]).describe('90 %'),
      worse: z.number().describe('probability that it got worse at all'),
      level: z.enum(['alert', 'warn', 'better', 'steady']),
    })
    .nullable(),
  metrics: z
    .array(
      z.strictObject({
        id: z.string(),
        moved: z.enum(['worse', 'better']),
        before: z.number(),
        after: z.number(),
        unit: z.string(),
      }),
    )
    .describe('those that moved beyond chance, in their own units'),
  gates: z.array(z.strictObject({ state: z.enum(['passed', 'breached', 'unknown']), sentence: z.string() })),
});

export type Figures = z.infer<typeof figuresSchema>;

/** @returns null when the evidence was refused: then no figure is told */
export function collectFigures({ report, comparison, gates, refused }: Occasion): Figures | null {
  if (refused.length > 0) return null;
  const alike = comparison?.kind === 'alike' ? comparison : null;
  return {
    asOf: report.asOf,
    score: report.score.value,
    change:
      alike === null
        ? null
        : {
            before: alike.score.before,
            by: alike.score.change,
            interval: [alike.score.interval[0], alike.score.interval[1]],
            worse: alike.score.worse,
            level: alike.level,
          },
    metrics: (alike?.metrics ?? []).flatMap(({ id, moved, value, unit }) =>
      moved === null ? [] : [{ id, moved, before: value.before, after: value.after, unit }],
    ),
    gates: gates.map(({ state, sentence }) => ({ state, sentence: sanitiseTerminal(sentence) })),
  };
}
