import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditInFull } from '../../src/engine/audit.ts';
import { builtInToolbox } from '../../src/engine/toolbox.ts';
import { compareRuns, type NamedRun } from '../../src/history/compare.ts';
import { runFromReport } from '../../src/history/run-from-report.ts';
import { type AlikeRuns, hasNews } from '../../src/lib/comparison.ts';
import { exportWeek, type Week, weekFile } from '../tools/weekly-exports.ts';

// The whole way from files to an alarm, in a few weeks; `test/eval/false-alarms.ts` counts in hundreds of them.

const MONDAY = '2026-10-05';

async function audit(week: Omit<Week, 'monday'>): Promise<NamedRun> {
  const folder = mkdtempSync(join(tmpdir(), 'bruise-week-'));
  writeFileSync(weekFile(folder, MONDAY), exportWeek({ monday: MONDAY, ...week }));
  const request = {
    inputs: [folder],
    config: { company: 'Acme' },
    toolbox: builtInToolbox(),
    version: '1.0.0',
  };
  const { report, ...extras } = await auditInFull(request).finally(() => rmSync(folder, { recursive: true }));
  const run = runFromReport(report, { ...extras, at: `${MONDAY}T06:00:00.000Z`, configHash: '', inputs: [] });
  return { id: String(week.sample), run };
}

function compare(before: NamedRun, after: NamedRun): AlikeRuns {
  const comparison = compareRuns(before, after);
  if (comparison.kind === 'unlike') throw new Error(comparison.differences.join('; '));
  return comparison;
}

describe('weeks of tickets of one company', () => {
  it('bring hardly any news while nothing changes', async () => {
    const weeks: NamedRun[] = [];
    for (let sample = 1; sample <= 13; sample++) weeks.push(await audit({ sample, tickets: 200 }));
    const comparisons = weeks.slice(1).map((week, index) => compare(weeks[index] ?? week, week));
    expect(comparisons.every(({ sharedDraws }) => sharedDraws)).toBe(true);
    expect(comparisons.filter(({ level }) => level === 'alert')).toEqual([]);
    expect(comparisons.filter(hasNews).length).toBeLessThanOrEqual(1);
  });

  it('bring an alarm that names the share of defects when a release breaks something', async () => {
    const { metrics, level, score } = compare(
      await audit({ sample: 1 }),
      await audit({ sample: 2, broken: 220 }),
    );
    const worse = metrics.filter(({ moved }) => moved === 'worse').map(({ id }) => id);
    expect([level, worse]).toEqual(['alert', expect.arrayContaining(['T1'])]);
    expect(score.interval[0]).toBeGreaterThan(0);
  });

  it('are the same to the last draw when they are the same', async () => {
    const { score, metrics } = compare(await audit({ sample: 1 }), await audit({ sample: 1 }));
    expect([score.change, ...score.interval]).toEqual([0, 0, 0]);
    expect(metrics.flatMap(({ penalty }) => penalty.interval).every((end) => end === 0)).toBe(true);
  });
});
