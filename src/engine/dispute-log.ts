import { collectEvidence } from '../lib/evidence/evidence-items.ts';
import { type Notice, notice } from '../lib/notice.ts';
import { roundTo } from '../lib/round.ts';
import type { AnalyzerMeta } from '../model/analyzer.ts';
import type { AnalyzerFinding, Fact } from '../model/conclusion.ts';
import type { Reference } from '../model/reference.ts';
import type { Score } from '../model/score.ts';
import { POINT_TITLES } from '../report/wording.ts';
import type { Analysis } from './analyses.ts';
import type { JudgeState } from './disputes.ts';

// What the user disputed, and what the score would be had they not: so that nobody has to trust a corrected number.

const meta: AnalyzerMeta = {
  id: 'dispute-log',
  point: 'cross',
  title: 'Readings that were disputed',
  why: 'A score that was corrected by hand is only as good as the list of the corrections.',
  version: 1,
  reads: [],
  signals: [],
  metrics: [],
  statements: {
    disputed:
      'By hand {relabelled|count} records were read otherwise and {excluded|count} left out: the penalty is {with|score} with that, and {without|score} without',
  },
  tables: {
    'dispute-effect': {
      title: 'The penalty with and without the disputed readings',
      columns: [
        { id: 'of', title: 'Of', unit: 'text' },
        { id: 'with', title: 'With', unit: 'score' },
        { id: 'without', title: 'Without', unit: 'score' },
        { id: 'difference', title: 'Difference', unit: 'score' },
      ],
    },
    'dispute-log': {
      title: 'Disputed readings, line by line',
      columns: [
        { id: 'record', title: 'Record', unit: 'text' },
        { id: 'records', title: 'Records', unit: 'count' },
        { id: 'was', title: 'Was read as', unit: 'text' },
        { id: 'label', title: 'Counts as', unit: 'text' },
        { id: 'reason', title: 'Reason', unit: 'text' },
        { id: 'line', title: 'Line', unit: 'text' },
      ],
    },
  },
};

/** Lines of the log in a report. */
const MAX_LINES = 200;

interface Judged {
  readonly reference: Reference;
  readonly judged: JudgeState;
  /** The score that counts. */
  readonly score: Score;
  /** The score of the same evidence as it was read. */
  readonly without: Score;
}

/** The disputes as one more part of the report. */
export function logDisputes({ reference: { disputes }, judged, score, without }: Judged): Analysis {
  const used = judged.disputes.flatMap((use) => {
    const dispute = disputes[use.line];
    return dispute === undefined ? [] : [{ ...use, dispute }];
  });
  const count = (isExcluded: boolean): number =>
    used
      .filter(({ dispute }) => (dispute.label === 'exclude') === isExcluded)
      .reduce((sum, { records }) => sum + records, 0);
  const finding: AnalyzerFinding = {
    key: 'disputed',
    id: 'disputed',
    severity: 'info',
    facts: {
      relabelled: count(false),
      excluded: count(true),
      with: roundTo(score.value, 1),
      without: roundTo(without.value, 1),
    },
    evidence: collectEvidence(used),
  };
  const lines = used.slice(0, MAX_LINES).map(({ records, was, dispute }): Fact[] => {
    const { record, label, reason, at } = dispute;
    return [record, records, was, label === 'exclude' ? 'left out' : label, reason, `${at.source}:${at.row}`];
  });
  const tables = [
    { id: 'dispute-effect', rows: effectRows(score, without) },
    { id: 'dispute-log', rows: lines },
  ];
  return { meta, conclusion: { kind: 'measured', metrics: [], findings: [finding], tables } };
}

function effectRows(score: Score, without: Score): Fact[][] {
  const row = (title: string, own: number, other: number): Fact[] => [title, own, other, own - other];
  const points = score.points.map(({ id, score: own }) =>
    row(POINT_TITLES[id], own, without.points.find((point) => point.id === id)?.score ?? own),
  );
  return [row('Product Perception Penalty', score.value, without.value), ...points];
}

/** Lines that are about no record, each list in one sentence: a misspelt id is not silent. */
export function warnOfUnused({ disputes, matches }: Reference, judged: JudgeState): Notice[] {
  return [
    ...warnOf(disputes, judged.disputes),
    ...warnOf(matches, judged.matches),
    ...warnOfSeveral(disputes, judged.disputes),
    ...warnOfIdle(disputes, judged.disputes),
  ];
}

type Line = Reference['disputes'][number] | Reference['matches'][number];

function warnOf(lines: readonly Line[], used: JudgeState['disputes']): Notice[] {
  const known = new Set(used.map(({ line }) => line));
  const lost = lines.filter((_, line) => !known.has(line));
  return oneLine(lost, (record) =>
    notice(
      'there is no record {record}, so nothing is done; write its id, or its address such as tickets.csv:17',
      { record },
    ),
  );
}

function warnOfSeveral(lines: readonly Line[], used: JudgeState['disputes']): Notice[] {
  const several = used.flatMap(({ line, records }) => (records > 1 ? (lines[line] ?? []) : []));
  return oneLine(several, (record) =>
    notice('more than one record is called {record}; all of them are meant', { record }),
  );
}

/** Only where requests are classed does another class change anything. */
function warnOfIdle(lines: Reference['disputes'], used: JudgeState['disputes']): Notice[] {
  const idle = used.flatMap(({ line, was }) => {
    const dispute = lines[line];
    return was === null && dispute !== undefined && dispute.label !== 'exclude' ? [dispute] : [];
  });
  return oneLine(idle, (record) =>
    notice('{record} has no class that could be another; only exclude works there', { record }),
  );
}

function oneLine(lines: readonly Line[], describe: (record: string) => Notice): Notice[] {
  const [first] = lines;
  if (first === undefined) return [];
  const more = lines.length - 1;
  const facts = {
    at: `${first.at.source}:${first.at.row}`,
    told: describe(`"${first.record.slice(0, 80)}"`),
  };
  if (more === 0) return [notice('{at}: {told}', facts)];
  return [notice('{at}: {told} (and {more|count} more like it)', { ...facts, more })];
}
