import { join } from 'node:path';
import { listNames, openFolder, removeDurably, TEMPORARY } from '../../history/files.ts';
import { withLock } from '../../history/lock.ts';
import { listRunIds } from '../../history/store.ts';
import { UserError } from '../../model/errors.ts';
import type { NotifySettings } from '../../model/notify-settings.ts';
import type { Report } from '../../model/report.ts';
import { findUnready, openChannels } from '../../notify/channels.ts';
import { keepNews, type Sent, sendWaiting } from '../../notify/deliver.ts';
import type { Attachment } from '../../notify/mail.ts';
import { isWorthTelling, type Occasion, writeMessage } from '../../notify/message.ts';
import { readWaiting } from '../../notify/outbox.ts';
import { REPORTERS } from '../../reporters/registry.ts';
import { PACE, WORKER } from '../clock.ts';

const outboxOf = (history: string) => join(history, 'outbox');

/** Puts the news of a run into the outbox, if there is any. Call it while the run is being stored. */
export async function keepOccasion(
  occasion: Occasion,
  settings: NotifySettings,
  history: string,
): Promise<void> {
  if (settings.always !== true && !isWorthTelling(occasion)) return;
  const { report, run } = occasion;
  const message = writeMessage(occasion);
  const isAttached = settings.email !== undefined && settings.email.attach !== false;
  const attachments = message.kind === 'refused' || !isAttached ? [] : await attachReport(report);
  const channels = (['email', 'slack', 'webhook'] as const).filter((name) => settings[name] !== undefined);
  await keepNews(
    { company: report.company, run, message, attachments },
    channels,
    openFolder(outboxOf(history)),
  );
}

/** Sends all that waits in the outbox: of this run, and of earlier ones that could not. One process at a time. */
export async function sendNews(settings: NotifySettings, history: string, run: string): Promise<Sent> {
  const folder = outboxOf(history);
  const outbox = openFolder(folder);
  const channels = openChannels(settings, { env: process.env, pace: PACE });
  try {
    return await withLock(folder, WORKER, async () => {
      const waiting = await withLock(history, WORKER, async () => {
        await removeDurably(
          folder,
          (await listNames(folder)).filter((name) => TEMPORARY.test(name)),
        );
        const stored = await listRunIds(history);
        return readWaiting(outbox, (id) => stored.has(id));
      });
      return sendWaiting(waiting, channels, { outbox, run });
    });
  } catch (error) {
    // Another run is sending: what it does not see yet, the next one does.
    if (!(error instanceof UserError) || error.code !== 'history-locked') throw error;
    return { sent: [], failed: [`${error.message}; what waits is sent by the next run`] };
  }
}

/** What would keep news from being sent, had there been any. */
export function findIdle(settings: NotifySettings): Promise<string[]> {
  return findUnready(settings, process.env);
}

/** The report as people open it from a mail: HTML where there is such a format, else JSON. */
async function attachReport(report: Report): Promise<Attachment[]> {
  const reporter =
    REPORTERS.find(({ meta }) => meta.id === 'html') ?? REPORTERS.find(({ meta }) => meta.id === 'json');
  if (reporter === undefined) return [];
  const { extension, mediaType } = reporter.meta;
  const contents = await reporter.render(report, { width: 100, colour: 0, unicode: true });
  return [{ name: `report.${extension}`, mediaType, content: Buffer.from(contents).toString('base64') }];
}
