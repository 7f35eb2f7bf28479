import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditInFull } from '../../src/engine/audit.ts';
import { builtInToolbox } from '../../src/engine/toolbox.ts';
import { compareRuns } from '../../src/history/compare.ts';
import { evaluateGates, parseAlertOn } from '../../src/history/gates.ts';
import { checkEvidence } from '../../src/history/guards.ts';
import type { Run } from '../../src/history/run.ts';
import { runFromReport } from '../../src/history/run-from-report.ts';
import { hasNews } from '../../src/lib/comparison.ts';
import { wilsonInterval } from '../../src/lib/statistics/wilson.ts';
import { exportWeek, weekFile } from '../tools/weekly-exports.ts';

/**
 * How often an unchanged company raises an alarm. Each week is another sample of the same tickets, audited from its
 * file and compared with the week before, which is the hardest case: no ticket is in both.
 * `npx tsx test/eval/false-alarms.ts 100:200 300:100 1000:100` (tickets a week, and weeks).
 */

const MONDAY = '2026-10-05';
const GATES = ['worse:0.9', 'tickets=worse:0.9'];

async function auditWeek(tickets: number, sample: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'bruise-week-'));
  writeFileSync(weekFile(folder, MONDAY), exportWeek({ monday: MONDAY, sample, tickets }));
  const request = {
    inputs: [folder],
    config: { company: 'Acme' },
    toolbox: builtInToolbox(),
    version: '1.0.0',
  };
  const { report, ...extras } = await auditInFull(request).finally(() => rmSync(folder, { recursive: true }));
  return runFromReport(report, { ...extras, at: `${MONDAY}T06:00:00.000Z`, configHash: '', inputs: [] });
}

interface Count {
  compared: number;
  unlike: number;
  refused: number;
  news: number;
  worse: number;
  alert: number;
  gates: number;
  readonly metrics: Record<string, number>;
}

async function simulate(tickets: number, weeks: number): Promise<Count> {
  const count: Count = {
    ...{ compared: 0, unlike: 0, refused: 0, news: 0, worse: 0, alert: 0, gates: 0 },
    metrics: {},
  };
  let last = await auditWeek(tickets, 1);
  for (let week = 2; week <= weeks + 1; week++) {
    const run = await auditWeek(tickets, week);
    look(last, run, count);
    last = run;
  }
  return count;
}

function look(last: Run, run: Run, count: Count): void {
  if (checkEvidence(run, last, { today: MONDAY }).length > 0) count.refused++;
  const comparison = compareRuns({ id: 'last', run: last }, { id: 'this', run });
  if (comparison.kind === 'unlike') {
    count.unlike++;
    return;
  }
  count.compared++;
  const moved = comparison.metrics.filter((metric) => metric.moved !== null);
  if (hasNews(comparison)) count.news++;
  if (comparison.level === 'alert' || moved.some((metric) => metric.moved === 'worse')) count.worse++;
  if (comparison.level === 'alert') count.alert++;
  const targets = [...run.points, ...run.metrics].map(({ id }) => id);
  const gates = GATES.map((text) => parseAlertOn(text, targets));
  if (evaluateGates(gates, run, comparison).some(({ state }) => state === 'breached')) count.gates++;
  for (const { id } of moved) count.metrics[id] = (count.metrics[id] ?? 0) + 1;
}

const plans = process.argv.slice(2);
for (const plan of plans.length === 0 ? ['100:100', '300:100', '1000:50'] : plans) {
  const [tickets = 0, weeks = 0] = plan.split(':').map(Number);
  const count = await simulate(tickets, weeks);
  const [lo, hi] = wilsonInterval(count.worse, count.compared);
  const share = (part: number) => `${((100 * part) / Math.max(1, count.compared)).toFixed(1)} %`;
  process.stdout.write(
    `${JSON.stringify({ tickets, weeks, ...count, alarms: `${share(count.worse)} (90 %: ${(100 * lo).toFixed(1)} to ${(100 * hi).toFixed(1)})`, anyNews: share(count.news) })}\n`,
  );
}
