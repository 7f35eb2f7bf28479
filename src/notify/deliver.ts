import type { Channel } from './channels.ts';
import type { Attachment } from './mail.ts';
import type { Message } from './message.ts';
import { type Delivery, type Drawer, deliveryKey, dropDelivery, keepDelivery, readOutbox } from './outbox.ts';

/** What became of the messages, a sentence each; `failed` ones wait in the outbox. */
export interface Sent {
  readonly sent: readonly string[];
  readonly failed: readonly string[];
}

export interface News {
  readonly company: string;
  /** Id of the run in the history. */
  readonly run: string;
  readonly message: Message;
  readonly attachments?: readonly Attachment[];
}

/**
 * Sends a message over every channel. One that fails keeps the message in the outbox and does not hold up the
 * others. Nothing is thrown because of a channel; what the outbox throws is.
 */
export async function deliver(news: News, channels: readonly Channel[], outbox: Drawer): Promise<Sent> {
  const sent: string[] = [];
  const failed: string[] = [];
  for (const channel of channels) {
    const delivery: Delivery = {
      key: deliveryKey(news.company, news.run, channel.name),
      channel: channel.name,
      run: news.run,
      tries: 1,
      message: news.message,
      // Only mail carries files.
      attachments: channel.name === 'email' ? (news.attachments ?? []) : [],
    };
    const why = await trySend(channel, delivery);
    if (why === null) sent.push(`${channel.name}: sent`);
    else {
      await keepDelivery(outbox, delivery);
      failed.push(`${channel.name}: ${why}; kept for the next run`);
    }
  }
  return { sent, failed };
}

/** Runs that try to send a message: older news is none. */
const MAX_RUNS = 12;

/** Sends what earlier runs could not. Call it before the news of this run. */
export async function sendOutbox(channels: readonly Channel[], outbox: Drawer): Promise<Sent> {
  const { deliveries, damaged } = await readOutbox(outbox);
  const sent: string[] = [];
  const failed = damaged.map((name) => `outbox: ${name} cannot be read; remove it by hand`);
  for (const delivery of deliveries) {
    const channel = channels.find(({ name }) => name === delivery.channel);
    const what = `${delivery.channel}: the message of run ${delivery.run}`;
    if (channel === undefined) {
      failed.push(`${what} waits, but the configuration has no such channel`);
      continue;
    }
    const why = await trySend(channel, delivery);
    if (why === null) {
      await dropDelivery(outbox, delivery);
      sent.push(`${what} was sent late`);
      continue;
    }
    const tries = delivery.tries + 1;
    if (tries < MAX_RUNS) await keepDelivery(outbox, { ...delivery, tries });
    else await dropDelivery(outbox, delivery);
    failed.push(`${what}: ${why}; tried by ${tries} runs${tries < MAX_RUNS ? '' : ', given up'}`);
  }
  return { sent, failed };
}

/** @returns why it failed, or null */
async function trySend(channel: Channel, delivery: Delivery): Promise<string | null> {
  try {
    await channel.send(delivery);
    return null;
  } catch (error) {
    // Only our own words are told: those of others may quote a secret.
    const known = error instanceof Error && ['DeliveryError', 'UserError'].includes(error.name);
    return known ? error.message : 'it failed for an unknown reason';
  }
}
