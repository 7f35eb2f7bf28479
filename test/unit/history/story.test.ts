import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/history/compare.ts';
import { evaluateGates, parseAlertOn, parseFailAbove } from '../../../src/history/gates.ts';
import { checkEvidence } from '../../../src/history/guards.ts';
import { runFromReport } from '../../../src/history/run-from-report.ts';
import { addRun, findBaseline, findLastAccepted, readHistory } from '../../../src/history/store.ts';
import type { Report } from '../../../src/model/report.ts';
import { isWorthTelling, writeMessage } from '../../../src/notify/message.ts';
import { toPlainText } from '../../../src/notify/plain-text.ts';
import { type Sample, sampleCompany } from './synthetic.ts';
import { fakeWorker } from './worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'bruise-story-'));
afterAll(() => rmSync(folder, { recursive: true }));

const finding = (
  id: string,
  statement: string,
  total: number,
  quote: string,
): Report['findings'][number] => ({
  ...{ id, point: 'tickets', analyzer: 'chronic-defects', severity: 'risk', statement },
  evidence: { total, shown: [{ at: { source: 'tickets.csv', row: 17 }, id: null, quote }] },
});
const always = finding('slow', 'Half of the defects wait for a month', 60, 'still waiting');
const release = finding(
  'import-broken',
  'Imports break in 80 tickets',
  80,
  'The import is broken since Monday, call +49 30 1234567 or mail jo@globex.example',
);

/** One Monday, as a run with --history, --notify and two gates lives it. */
async function liveMonday(today: string, sample: Sample) {
  const { report, extras } = sampleCompany({ asOf: today, draws: 300, ...sample });
  const history = await readHistory(folder);
  const run = runFromReport(report, { ...extras, at: `${today}T06:17:00.000Z` });
  const refused = checkEvidence(run, findLastAccepted(history, run)?.run ?? null, { today });
  if (refused.length > 0) {
    const occasion = {
      report,
      run: 'none',
      comparison: null,
      gates: [],
      refused: refused.map(({ reason }) => reason),
    };
    return { told: isWorthTelling(occasion), message: writeMessage(occasion), text: '', gates: [] };
  }
  const stored = await addRun(folder, run, fakeWorker({ at: Date.parse(`${today}T06:17:00Z`) }));
  const before = findBaseline(history, run);
  const comparison = before === null ? null : compareRuns(before, stored);
  const wanted = [parseFailAbove('70', []), parseAlertOn('worse:0.9', [])];
  const gates = evaluateGates(wanted, run, comparison);
  const occasion = { report, run: stored.id, comparison, gates, refused: [] };
  const message = writeMessage(occasion);
  return {
    told: isWorthTelling(occasion),
    message,
    text: toPlainText(message),
    gates: gates.map(({ state }) => state),
  };
}

describe('four weeks of a company', () => {
  const steady = { findings: [always] };
  const bad = { from: 12, truth: { T1: 0.55, T2: 0.5, T3: 0.7 }, findings: [release, always] };

  it('begins with a first run: nothing to compare, nothing to tell', async () => {
    expect(await liveMonday('2026-11-02', steady)).toMatchObject({
      told: false,
      gates: ['passed', 'unknown'],
    });
  });

  it('is silent while nothing changes', async () => {
    expect(await liveMonday('2026-11-09', { ...steady, from: 6 })).toMatchObject({
      told: false,
      gates: ['passed', 'passed'],
    });
  });

  it('alarms after a bad release, with the cause and the words of customers, masked', async () => {
    const { told, message, text, gates } = await liveMonday('2026-11-16', bad);
    expect({ told, kind: message.kind, gates }).toEqual({
      told: true,
      kind: 'alarm',
      gates: ['passed', 'breached'],
    });
    expect(message.subject).toMatch(/^Alarm: Acme, the penalty rose from/);
    expect(text).toContain('- Metric T3: ');
    expect(text).toContain(
      '- new: Imports break in 80 tickets\n    "The import is broken since Monday, call [phone] or mail [email]" (tickets.csv:17)',
    );
    expect(text).not.toContain('globex');
  });

  it('says that it is over when the fix is out', async () => {
    const { told, message, text, gates } = await liveMonday('2026-11-23', { from: 18, findings: [always] });
    expect({ told, kind: message.kind, gates }).toEqual({
      told: true,
      kind: 'resolved',
      gates: ['passed', 'passed'],
    });
    expect(text).toContain('- resolved: Imports break in 80 tickets');
  });

  it('refuses a stale export, tells no figure and stores nothing', async () => {
    const { told, message } = await liveMonday('2026-12-14', {
      from: 18,
      asOf: '2026-11-23',
      findings: [always],
    });
    expect({ told, kind: message.kind }).toEqual({ told: true, kind: 'refused' });
    expect(message.lead).not.toMatch(/\d/);
    expect(message.sections).toEqual([
      { heading: 'Refused', lines: [{ text: expect.stringContaining('21 days before 2026-12-14') }] },
      {
        heading: 'What to do',
        lines: [{ text: expect.stringMatching(/^Export it again, .*--accept-evidence/) }],
      },
    ]);
    expect((await readHistory(folder)).runs).toHaveLength(4);
  });
});
