import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printSchedule, SCHEDULERS } from '../../../src/history/schedule.ts';

const run = {
  inputs: ['/data/acme exports'],
  config: '/data/bruise.yaml',
  history: '/data/history',
  report: '/data/report.html',
  secrets: ['SMTP_PASSWORD'],
  version: '0.2.0',
};

const command =
  "audit '/data/acme exports' --config /data/bruise.yaml --history /data/history --format html --out /data/report.html --quiet";

describe('printSchedule', () => {
  it('cron: one line for Mondays, the rest comments and PATH', () => {
    const lines = printSchedule('cron', run)
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(lines).toEqual(['PATH=/usr/local/bin:/usr/bin:/bin', `17 6 * * 1 bruise ${command}`]);
  });

  it('cron: a per cent sign does not end the command', () => {
    expect(printSchedule('cron', { ...run, inputs: ['/a%b'] })).toContain('audit /a\\%b');
  });

  it('systemd: a service and a timer that catches up', () => {
    const text = printSchedule('systemd', { ...run, inputs: ['/a b/$c%d"e'] });
    expect(text).toContain('ExecStart=/usr/bin/env bruise audit "/a b/$$c%%d\\"e" --config');
    expect(text).toMatch(/OnCalendar=Mon \*-\*-\* 06:17:00[\s\S]*Persistent=true/);
  });

  it.skipIf(spawnSync('systemd-analyze', ['--version']).status !== 0)(
    'systemd: units that systemd-analyze finds nothing wrong with (skipped where there is no systemd)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'bruise-units-'));
      const text = printSchedule('systemd', { ...run, inputs: ['/a b/$c%d"e'] });
      const [, service = '', timer = ''] = text.split(/^# \d\. .*$/m);
      const files = [join(folder, 'bruise.service'), join(folder, 'bruise.timer')] as const;
      writeFileSync(files[0], service);
      writeFileSync(files[1], timer);
      const verified = spawnSync('systemd-analyze', ['verify', ...files], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect([verified.status, verified.stderr]).toEqual([0, '']);
    },
  );

  it('GitHub: a workflow that keeps the history', () => {
    const workflow = parse(printSchedule('github-actions', run));
    expect(workflow.on.schedule).toEqual([{ cron: '17 6 * * 1' }]);
    const [, , audit, keep] = workflow.jobs.audit.steps;
    expect(audit.run).toBe(`npx --yes bruise@0.2.0 ${command}`);
    expect(audit.env.SMTP_PASSWORD).toBe(`\${{ secrets.SMTP_PASSWORD }}`);
    expect(keep.run).toContain('git add -- /data/history');
  });

  it('GitLab: a job for schedules only, with the history in its cache', () => {
    const { bruise } = parse(printSchedule('gitlab', run));
    expect(bruise.script).toEqual([`npx --yes bruise@0.2.0 ${command}`]);
    expect(bruise.rules).toEqual([{ if: "$CI_PIPELINE_SOURCE == 'schedule'" }]);
    expect(bruise.cache.paths).toEqual(['/data/history']);
  });

  it.each(SCHEDULERS)('%s: quotes what a shell would run, and refuses a line break', (scheduler) => {
    expect(printSchedule(scheduler, { ...run, inputs: ['; rm -rf ~'] })).not.toMatch(/audit ; rm/);
    expect(() => printSchedule(scheduler, { ...run, history: 'a\n* * * * * evil' })).toThrow(
      /control character/,
    );
  });

  it.each(SCHEDULERS)('%s: ends in a line break and names no secret', (scheduler) => {
    expect(printSchedule(scheduler, run)).toMatch(/[^\n]\n$/);
  });
});
