import { join } from 'node:path';
import { openFolder } from '../history/files.ts';
import type { NotifySettings } from '../model/notify-settings.ts';
import type { Report } from '../model/report.ts';
import { openChannels } from '../notify/channels.ts';
import { deliver, type Sent, sendOutbox } from '../notify/deliver.ts';
import type { Attachment } from '../notify/mail.ts';
import { isWorthTelling, type Occasion, writeMessage } from '../notify/message.ts';
import { REPORTERS } from '../reporters/registry.ts';
import { PACE } from './clock.ts';

/** Sends what earlier runs could not, and then the news of this one, if there is any. */
export async function tellPeople(
  occasion: Occasion,
  settings: NotifySettings,
  history: string,
): Promise<Sent> {
  const outbox = openFolder(join(history, 'outbox'));
  const channels = openChannels(settings, { env: process.env, pace: PACE });
  const late = await sendOutbox(channels, outbox);
  if (settings.always !== true && !isWorthTelling(occasion)) return late;
  const { report, run } = occasion;
  const message = writeMessage(occasion);
  const attachments = message.kind === 'refused' ? [] : await attachReport(report);
  const now = await deliver({ company: report.company, run, message, attachments }, channels, outbox);
  return { sent: [...late.sent, ...now.sent], failed: [...late.failed, ...now.failed] };
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
