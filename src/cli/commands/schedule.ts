import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { printSchedule, type Scheduler } from '../../history/schedule.ts';
import { UserError } from '../../model/errors.ts';
import type { NotifySettings } from '../../model/notify-settings.ts';
import { loadConfig } from '../config/config.ts';
import { VERSION } from '../version.ts';
import { findHistory } from '../watch/watch-plan.ts';

export interface ScheduleOptions {
  readonly print: Scheduler;
  readonly config?: string;
  readonly history?: string;
  readonly report: string;
}

/** `bruise schedule`. */
export async function runSchedule(inputs: readonly string[], options: ScheduleOptions): Promise<void> {
  const missing = inputs.find((input) => !existsSync(input));
  if (missing !== undefined)
    throw new UserError(
      'not-found',
      `${missing}: There is no such file or folder; check the spelling and the folder you are in.`,
    );
  const config = await loadConfig(options.config);
  const history = findHistory(options.history, config.history, options.config) ?? 'bruise-history';
  const place = ['cron', 'systemd'].includes(options.print) ? (path: string) => resolve(path) : toRelative;
  const text = printSchedule(options.print, {
    inputs: inputs.map(place),
    ...(options.config !== undefined && { config: place(options.config) }),
    history: place(history),
    report: place(options.report),
    notify: config.notify !== undefined,
    secrets: listSecrets(config.notify),
    version: VERSION,
  });
  process.stdout.write(text);
}

/** A build server has another root. */
const toRelative = (path: string) => (isAbsolute(path) ? relative('.', path) : path);

/** Names of the environment variables that the ways to reach people take their secrets from. */
function listSecrets({ email, slack, webhook }: NotifySettings = {}): string[] {
  const references = [email?.password, slack?.webhook, webhook?.url, webhook?.token];
  return references.flatMap((reference) => /^env:(.+)$/s.exec(reference ?? '')?.[1] ?? []);
}
