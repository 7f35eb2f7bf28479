import { describe, expect, it } from 'vitest';
import { analyzer as chronicDefects } from '../../../src/analyzers/chronic-defects/index.ts';
import { analyzer as enhancementStall } from '../../../src/analyzers/enhancement-stall/index.ts';
import { analyzer as fixSpeed } from '../../../src/analyzers/fix-speed/index.ts';
import { analyzer as perceivedDefects } from '../../../src/analyzers/perceived-defects/index.ts';
import { analyzer as recurringIssues } from '../../../src/analyzers/recurring-issues/index.ts';
import { analyzer as reopenedTickets } from '../../../src/analyzers/reopened-tickets/index.ts';
import { analyzer as reviewComplaints } from '../../../src/analyzers/review-complaints/index.ts';
import { analyzer as reviewExpectations } from '../../../src/analyzers/review-expectations/index.ts';
import { analyzer as reviewStars } from '../../../src/analyzers/review-stars/index.ts';
import { analyzer as reviewWords } from '../../../src/analyzers/review-words/index.ts';
import { analyzer as ticketTrend } from '../../../src/analyzers/ticket-trend/index.ts';
import type { Analyzer } from '../../../src/model/analyzer.ts';
import type { Json } from '../../../src/model/json.ts';
import type { AnyObservation, Signals } from '../../../src/model/signal.ts';
import { observation } from '../../tools/observations.ts';
import { CONTEXT, conclude } from './helpers.ts';

const OF_TICKETS: readonly Analyzer[] = [
  perceivedDefects,
  fixSpeed,
  reopenedTickets,
  enhancementStall,
  chronicDefects,
  ticketTrend,
  recurringIssues,
];
const OF_REVIEWS: readonly Analyzer[] = [reviewStars, reviewExpectations, reviewComplaints, reviewWords];
const ALL = [...OF_TICKETS, ...OF_REVIEWS].map((analyzer) => [analyzer.meta.id, analyzer] as const);

const TEXTS = [
  '',
  '__proto__',
  'constructor',
  '\u0000\u0001',
  '\ud83d',
  '💥'.repeat(30_000),
  'y'.repeat(100_000),
];
const DATES = [null, 0, -8.64e15, 8.64e15, 1_782_777_600_000];
const SIGNALS: readonly Signals[] = [
  {},
  { intent: { label: 'defect', span: null }, 'vendor-class': 'other', themes: [] },
  {
    intent: { label: 'enhancement', span: { text: 9, start: 5, end: 2 } },
    sentiment: { score: -100, span: { text: 0, start: 0, end: 1e9 } },
    themes: [{ id: '__proto__', polarity: -1, span: { text: 3, start: 0, end: 0 } }],
    expectation: { negative: [{ text: 7, start: 0, end: 9 }], positive: [] },
  },
];

function hostileRows(): AnyObservation[] {
  const rows: AnyObservation[] = [];
  for (const text of TEXTS) {
    for (const date of DATES) {
      for (const signals of SIGNALS) {
        const row = rows.length + 2;
        rows.push(
          observation(
            'tickets',
            {
              row,
              subject: text.slice(0, 50),
              body: text,
              account: text === '' ? null : text.slice(0, 20),
              createdAt: date,
              resolvedAt: DATES[row % DATES.length] ?? null,
              reopens: row % 3 === 0 ? -1 : row,
              status: row % 2 === 0 ? 'closed' : 'open',
            },
            signals,
          ),
          observation(
            'reviews',
            { row, body: text, author: text.slice(0, 20), createdAt: date, stars: row % 6 },
            signals,
          ),
        );
      }
    }
  }
  return rows;
}

describe.each(ALL)('%s', (_, analyzer) => {
  const kinds: readonly string[] = analyzer.meta.reads;
  const rows = hostileRows().filter(({ record }) => kinds.includes(record.kind));

  it('survives hostile records and says the same from parts', () => {
    const half = Math.floor(rows.length / 2);
    const parts = [rows.slice(half), rows.slice(0, half)].map(
      (part) => JSON.parse(JSON.stringify(analyzer.map(part, CONTEXT))) as Json,
    );
    const merged = analyzer.merge(parts[0]!, parts[1]!, CONTEXT);
    const conclusion = conclude(analyzer, rows);
    expect(analyzer.finish(merged, CONTEXT)).toEqual(conclusion);
    expect(JSON.parse(JSON.stringify(conclusion))).toEqual(conclusion);
  });

  it('knows when there is nothing to read', () => {
    const context = { ...CONTEXT, present: [] };
    expect(analyzer.finish(analyzer.map([], CONTEXT), context)).toEqual({
      kind: 'notApplicable',
      missing: analyzer.meta.reads,
    });
  });

  it('measures an empty file without inventing a number', () => {
    const conclusion = conclude(analyzer, []);
    if (conclusion.kind === 'measured') {
      for (const { n, evidence } of conclusion.metrics) expect([n, evidence.total]).toEqual([0, 0]);
    }
  });
});

describe('the metrics of a point', () => {
  it.each([
    ['tickets', OF_TICKETS, 7],
    ['reviews', OF_REVIEWS, 5],
  ])('%s: weights add up to one', (point, analyzers, count) => {
    const metrics = analyzers.flatMap(({ meta }) => meta.metrics);
    expect(analyzers.every(({ meta }) => meta.point === point)).toBe(true);
    expect(metrics).toHaveLength(count);
    expect(metrics.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });
});
