import { quoteArgument } from '../lib/escape/quote-argument.ts';
import { UserError } from '../model/errors.ts';

export const SCHEDULERS = ['cron', 'systemd', 'github-actions', 'gitlab'] as const;
export type Scheduler = (typeof SCHEDULERS)[number];

/** What is to run every Monday. Paths are absolute for cron and systemd, and relative to the repository elsewhere. */
export interface ScheduledRun {
  readonly inputs: readonly string[];
  readonly config?: string;
  readonly history: string;
  readonly report: string;
  /** How `bruise` is called; by default by its name. */
  readonly command?: string;
  /** Whether people are told. */
  readonly notify?: boolean;
  /** Names of environment variables that the configuration takes secrets from. */
  readonly secrets?: readonly string[];
  /** Version for `npx`, on machines that start empty. */
  readonly version: string;
}

/** A commented snippet for a scheduler. Nothing is installed: the text says what to do with it. */
export function printSchedule(scheduler: Scheduler, run: ScheduledRun): string {
  refuseLineBreaks(run);
  switch (scheduler) {
    case 'cron':
      return cron(run);
    case 'systemd':
      return systemd(run);
    case 'github-actions':
      return githubActions(run);
    case 'gitlab':
      return gitlab(run);
  }
}

function cron(run: ScheduledRun): string {
  // cron reads % as the end of the command.
  const command = commandLine(run).replaceAll('%', '\\%');
  return [
    '# Every Monday at 06:17, in the time zone of this machine. Add it with: crontab -e',
    '# cron has a short PATH: name the folders of node and bruise here (see: dirname "$(command -v bruise)").',
    'PATH=/usr/local/bin:/usr/bin:/bin',
    ...(run.secrets ?? []).map(
      (name) => `# ${name}=...   better kept in a file of mode 0600: use file:/path in the configuration`,
    ),
    '# Exit codes: 0 fine, 1 a gate was breached, 2 usage or evidence refused, 3 an analyzer failed, 4 a message was not sent,',
    '# 70 a bug in bruise. cron mails what is printed.',
    `17 6 * * 1 ${command}`,
    '',
  ].join('\n');
}

function systemd(run: ScheduledRun): string {
  return [
    '# 1. Save as ~/.config/systemd/user/bruise.service',
    '[Unit]',
    'Description=bruise, weekly audit of product perception',
    '',
    '[Service]',
    'Type=oneshot',
    '# systemd has a short PATH: name the folders of node and bruise here (see: dirname "$(command -v bruise)").',
    'Environment=PATH=/usr/local/bin:/usr/bin:/bin',
    ...((run.secrets ?? []).length === 0
      ? []
      : [
          `# A file of mode 0600 with ${run.secrets?.join('=..., ')}=...`,
          'EnvironmentFile=%h/.config/bruise/secrets.env',
        ]),
    // systemd expands % and $ itself, and starts no shell.
    `ExecStart=/usr/bin/env ${systemdArguments(run)}`,
    '# A breached gate (1) is news, not a broken service.',
    'SuccessExitStatus=1',
    '',
    '# 2. Save as ~/.config/systemd/user/bruise.timer',
    '[Unit]',
    'Description=bruise every Monday',
    '',
    '[Timer]',
    'OnCalendar=Mon *-*-* 06:17:00',
    '# Catches up after the machine was off.',
    'Persistent=true',
    '',
    '[Install]',
    'WantedBy=timers.target',
    '',
    '# 3. systemctl --user daemon-reload && systemctl --user enable --now bruise.timer',
    '# 4. loginctl enable-linger: without it nothing runs while you are logged out.',
    '',
  ].join('\n');
}

function githubActions(run: ScheduledRun): string {
  const secrets = run.secrets ?? [];
  return [
    '# Save as .github/workflows/bruise.yml. Every Monday at 06:17 UTC, and by hand.',
    'name: bruise',
    'on:',
    '  schedule:',
    "    - cron: '17 6 * * 1'",
    '  workflow_dispatch:',
    'permissions:',
    '  contents: write',
    '# Two runs at once would only wait for each other.',
    'concurrency: bruise',
    'jobs:',
    '  audit:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v4',
    '      - uses: actions/setup-node@v4',
    '        with:',
    '          node-version: 20',
    '      - name: Audit',
    `        run: ${yamlText(commandLine({ ...run, command: run.command ?? `npx --yes bruise@${run.version}` }))}`,
    ...(secrets.length === 0
      ? []
      : ['        env:', ...secrets.map((name) => `          ${name}: \${{ secrets.${name} }}`)]),
    '      # The history is part of the repository: without it every run is the first one.',
    '      - name: Keep the history',
    '        if: always()',
    '        run: |',
    `          git add -- ${quoteArgument(run.history)}`,
    '          git -c user.name=bruise -c user.email=bruise@localhost commit -m "bruise: weekly run" || exit 0',
    '          git push',
    '      - uses: actions/upload-artifact@v4',
    '        if: always()',
    '        with:',
    '          name: bruise-report',
    `          path: ${yamlText(run.report)}`,
    '',
  ].join('\n');
}

function gitlab(run: ScheduledRun): string {
  return [
    '# Add to .gitlab-ci.yml, then: Build > Pipeline schedules > New schedule, interval pattern 17 6 * * 1.',
    ...((run.secrets ?? []).length === 0
      ? []
      : [`# Settings > CI/CD > Variables, masked and protected: ${run.secrets?.join(', ')}.`]),
    'bruise:',
    '  image: node:20-slim',
    '  rules:',
    "    - if: $CI_PIPELINE_SOURCE == 'schedule'",
    '  # Two runs at once would only wait for each other.',
    '  resource_group: bruise',
    '  script:',
    `    - ${yamlText(commandLine({ ...run, command: run.command ?? `npx --yes bruise@${run.version}` }))}`,
    '  # The history is kept between pipelines: without it every run is the first one.',
    '  cache:',
    '    key: bruise-history',
    '    when: always',
    '    paths:',
    `      - ${yamlText(run.history)}`,
    '  artifacts:',
    '    when: always',
    '    paths:',
    `      - ${yamlText(run.report)}`,
    '',
  ].join('\n');
}

function argumentsOf({ inputs, config, history, report, notify = false }: ScheduledRun): string[] {
  const options = [
    '--history',
    history,
    '--format',
    'html',
    '--out',
    report,
    ...(notify ? ['--notify'] : []),
    '--quiet',
  ];
  return ['audit', ...inputs, ...(config === undefined ? [] : ['--config', config]), ...options];
}

function commandLine(run: ScheduledRun): string {
  return `${run.command ?? 'bruise'} ${argumentsOf(run).map(quoteWord).join(' ')}`;
}

/** An option stays an option; anything else is quoted for a shell. */
function quoteWord(word: string): string {
  return /^--[a-z-]+$/.test(word) ? word : quoteArgument(word);
}

function systemdArguments(run: ScheduledRun): string {
  const quote = (word: string) =>
    `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`;
  const plain = (word: string) => (/^[\w./:@+=,-]+$/.test(word) ? word : quote(word));
  return [run.command ?? 'bruise', ...argumentsOf(run).map(plain)].join(' ');
}

/** A YAML scalar in single quotes: nothing in it is special but the quote itself. */
function yamlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A line break in a path would be a line of its own in a file that runs by itself. */
function refuseLineBreaks({
  inputs,
  config = '',
  history,
  report,
  command = '',
  secrets = [],
}: ScheduledRun): void {
  const odd = [...inputs, config, history, report, command, ...secrets].find((word) =>
    /[\x00-\x1f\x7f]/.test(word),
  );
  if (odd === undefined) return;
  throw new UserError('bad-path', `${JSON.stringify(odd)} has a control character; no schedule can hold it`);
}
