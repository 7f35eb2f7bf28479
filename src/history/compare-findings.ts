import type { FindingChange, FindingState } from '../lib/comparison.ts';
import { KIND_OF_POINT } from '../lib/point-gap.ts';
import { compareBy } from '../lib/stable-order.ts';
import { SEVERITIES } from '../model/conclusion.ts';
import { findDiscoveries } from './false-discovery.ts';
import { chanceOfEqualRates } from './rate-change.ts';
import type { Run, RunFinding } from './run.ts';

const STATES: readonly FindingState[] = ['new', 'worsening', 'resolved', 'improving', 'standing'];
/** Share of false ones among the findings that are said to grow or shrink, at most. */
const FALSE_FINDINGS = 0.1;

interface Pair {
  readonly before: RunFinding | null;
  readonly after: RunFinding | null;
}

/**
 * Findings of either run by what became of them, the most urgent first. Remarks (`info`) count only when they are
 * or were more than that.
 */
export function compareFindings(before: Run, after: Run): FindingChange[] {
  const pairs = pairFindings(before.findings, after.findings);
  const grown = findDiscoveries(
    pairs.map((pair) => chanceOfSame(pair, before, after)),
    FALSE_FINDINGS,
  );
  return pairs
    .flatMap((pair, index) => tellFinding(pair, grown[index] === true, { before, after }) ?? [])
    .sort(
      compareBy(
        ({ state }) => STATES.indexOf(state),
        ({ severity }) => -SEVERITIES.indexOf(severity),
        (finding) => -Math.max(finding.after, finding.before),
        ({ analyzer }) => analyzer,
        ({ id }) => id,
      ),
    );
}

function pairFindings(before: readonly RunFinding[], after: readonly RunFinding[]): Pair[] {
  const keyOf = ({ analyzer, id }: RunFinding) => `${analyzer}/${id}`;
  const older = new Map(before.map((finding) => [keyOf(finding), finding]));
  const newer = new Map(after.map((finding) => [keyOf(finding), finding]));
  const keys = [...new Set([...older.keys(), ...newer.keys()])];
  return keys
    .map((key) => ({ before: older.get(key) ?? null, after: newer.get(key) ?? null }))
    .filter((pair) => [pair.before, pair.after].some((finding) => (finding?.severity ?? 'info') !== 'info'));
}

function tellFinding(
  pair: Pair,
  grown: boolean,
  runs: { readonly before: Run; readonly after: Run },
): FindingChange | null {
  const finding = pair.after ?? pair.before;
  if (finding === null) return null;
  const { id, analyzer, point, severity, statement } = finding;
  return {
    ...{ id, analyzer, point, severity, statement },
    state: stateOf(pair, grown, runs),
    before: pair.before?.total ?? 0,
    after: pair.after?.total ?? 0,
    beyondChance: grown,
  };
}

function stateOf(
  { before, after }: Pair,
  grown: boolean,
  runs: { readonly before: Run; readonly after: Run },
): FindingState {
  if (before === null) return 'new';
  if (after === null) return 'resolved';
  const step = SEVERITIES.indexOf(after.severity) - SEVERITIES.indexOf(before.severity);
  if (step !== 0) return step > 0 ? 'worsening' : 'improving';
  if (!grown) return 'standing';
  const rate = (finding: RunFinding, run: Run) => finding.total / Math.max(1, countBehind(finding, run));
  return rate(after, runs.after) > rate(before, runs.before) ? 'worsening' : 'improving';
}

/** What is not found on one side was seen there in no row. */
function chanceOfSame({ before: older, after: newer }: Pair, before: Run, after: Run): number {
  const finding = newer ?? older;
  if (finding === null) return 1;
  return chanceOfEqualRates(
    { x: older?.total ?? 0, n: countBehind(finding, before) },
    { x: newer?.total ?? 0, n: countBehind(finding, after) },
  );
}

/** Records a finding was found among. */
function countBehind({ point }: RunFinding, { sources }: Run): number {
  return sources.reduce(
    (sum, { kind, records }) => sum + (point === 'cross' || kind === KIND_OF_POINT[point] ? records : 0),
    0,
  );
}
