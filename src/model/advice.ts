import * as z from 'zod';

// What a report advises: which pains cost most, what to do about them, and whom to ask what. All of it is derived by
// rule from findings, metrics and tables of the same report; `basis` names them, and `bruise explain` takes those names.

const basis = z
  .array(z.string())
  .describe('ids of the metrics, findings, pains and tables it rests on; `bruise explain` takes them');

const leversSchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        id: z.string().describe('the pain, as `bruise what-if --fix` takes it'),
        title: z.string(),
        points: z
          .number()
          .describe(
            'points of the score that its records carry: a share of the score, not what a fix recovers',
          ),
        metrics: z.array(z.strictObject({ id: z.string(), points: z.number() })).describe('dearest first'),
        customers: z
          .int()
          .nullable()
          .describe('distinct accounts, reviewers, interviewees; null when not counted'),
        sources: z.int().nullable().describe('kinds of sources that tell of it'),
        lostDeals: z
          .int()
          .nullable()
          .describe('with an amount that name it, one an account; in all currencies'),
        lostAmount: z.number().nullable().describe('of lost deals that name it, in major units'),
        accounts: z.int().nullable().describe('at risk that name it; in all currencies'),
        arr: z.number().nullable().describe('of accounts at risk that name it, in major units'),
        currency: z.string().nullable().describe('of the two amounts'),
        otherCurrencies: z
          .strictObject({ lostDeals: z.int(), accounts: z.int() })
          .optional()
          .describe('those of them in other currencies, which the amounts leave out'),
        broad: z.boolean().describe('an aspect of everything, such as stability, and no area of the product'),
      }),
    )
    .describe('pains by points, dearest first'),
  unnamed: z.number().describe('points of records that complain and name no pain'),
  general: z.number().describe('points of metrics that are about no pain, and of what is missing'),
  note: z.string(),
});

const influenceSchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        name: z.string(),
        records: z.int(),
        score: z.number().describe('the score without this customer'),
        change: z.number().describe('that score minus the score'),
      }),
    )
    .describe('the customers with the most records, largest change first'),
  note: z.string(),
});

export const TRACKS = ['perception', 'promise', 'packaging', 'product'] as const;
export type Track = (typeof TRACKS)[number];

const planSchema = z.strictObject({
  note: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      track: z.enum(TRACKS).describe('what kind of problem it works on'),
      days: z.string().describe('`1-30`, `31-60` or `61-90`'),
      action: z.string(),
      why: z.string(),
      owner: z.string(),
      beforeSigning: z.boolean().describe('wants a commitment of the company before the job is taken'),
      basis,
    }),
  ),
});

export const AUDIENCES = ['customers', 'sales', 'support', 'product'] as const;
export type Audience = (typeof AUDIENCES)[number];

const guideSchema = z.array(
  z.strictObject({
    to: z.enum(AUDIENCES),
    question: z.string(),
    why: z.string(),
    basis,
  }),
);

const storySchema = z
  .array(
    z.strictObject({
      part: z.enum(['cost', 'solution', 'promise', 'leaving', 'question', 'start']),
      label: z.string().describe('two or three words'),
      text: z.string(),
      basis,
    }),
  )
  .describe('the report on one page, in reading order');

/** Members of the report; absent in reports of earlier versions. */
export const ADVICE = {
  story: storySchema.optional(),
  levers: leversSchema.optional().describe('what the points are about; all parts add up to the score'),
  influence: influenceSchema.optional().describe('the score without one customer (leave one cluster out)'),
  plan: planSchema.optional().describe('the first 90 days, derived by rule'),
  questions: guideSchema.optional().describe('the best question to each audience'),
  guide: guideSchema.optional().describe('interview guide: all questions'),
};

export type Levers = z.infer<typeof leversSchema>;
export type Lever = Levers['rows'][number];
export type Influence = z.infer<typeof influenceSchema>;
export type Plan = z.infer<typeof planSchema>;
export type PlanItem = Plan['items'][number];
export type GuideQuestion = z.infer<typeof guideSchema>[number];
export type StoryLine = z.infer<typeof storySchema>[number];
