import type { Channel } from './channels.ts';
import type { Attachment } from './mail.ts';
import type { Message } from './message.ts';
import {
  type ChannelName,
  type Delivery,
  type Drawer,
  deliveryKey,
  dropDelivery,
  keepDelivery,
  type Waiting,
} from './outbox.ts';
import { DeliveryError } from './retry.ts';

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
 * Puts a message into the outbox, once for every channel. This comes before the run is stored: whoever is killed
 * afterwards has lost no news, because the next run sends it.
 */
export async function keepNews(
  { company, run, message, attachments = [] }: News,
  channels: readonly ChannelName[],
  outbox: Drawer,
): Promise<void> {
  for (const channel of channels) {
    const key = deliveryKey(company, run, channel);
    // Only mail carries files.
    const files = channel === 'email' ? attachments : [];
    await keepDelivery(outbox, { key, channel, run, tries: 0, message, attachments: files });
  }
}

/** Runs that try to send a message: older news is none. */
const MAX_RUNS = 12;

/**
 * Sends what waits, oldest first. A channel that is down is tried once, and holds up no other. Nothing is thrown
 * because of a channel; what the outbox throws is.
 * @param run id of the run that sends
 */
export async function sendWaiting(
  { deliveries, damaged, dropped }: Waiting,
  channels: readonly Channel[],
  { outbox, run }: { readonly outbox: Drawer; readonly run: string },
): Promise<Sent> {
  const sent = [...dropped];
  const failed = damaged.map((name) => `outbox: ${name} cannot be read; remove it by hand`);
  const down = new Map<ChannelName, Failure>();
  for (const delivery of deliveries) {
    const isOwn = delivery.run === run;
    const what = isOwn ? delivery.channel : `${delivery.channel}: the message of run ${delivery.run}`;
    const channel = channels.find(({ name }) => name === delivery.channel);
    if (channel === undefined) {
      const kept = await keepFailed(outbox, delivery, isOwn);
      failed.push(`${what}: the configuration has no such channel any more; ${kept}`);
      continue;
    }
    const failure = down.get(channel.name) ?? (await trySend(channel, delivery));
    if (failure === null) {
      await dropDelivery(outbox, delivery);
      sent.push(isOwn ? `${what}: sent` : `${what} was sent late`);
      continue;
    }
    if (failure.isDown) down.set(channel.name, failure);
    failed.push(`${what}: ${failure.why}; ${await keepFailed(outbox, delivery, isOwn)}`);
  }
  return { sent, failed };
}

/** @returns what becomes of it, in words */
async function keepFailed(outbox: Drawer, delivery: Delivery, isOwn: boolean): Promise<string> {
  const tries = delivery.tries + 1;
  if (tries >= MAX_RUNS) {
    await dropDelivery(outbox, delivery);
    return `tried by ${tries} runs, given up`;
  }
  await keepDelivery(outbox, { ...delivery, tries });
  return isOwn ? 'kept for the next run' : `tried by ${tries} ${tries === 1 ? 'run' : 'runs'}`;
}

interface Failure {
  readonly why: string;
  /** Whether any other message would fail in the same way now. */
  readonly isDown: boolean;
}

/** @returns why it failed, or null */
async function trySend(channel: Channel, delivery: Delivery): Promise<Failure | null> {
  try {
    await channel.send(delivery);
    return null;
  } catch (error) {
    // Only our own words are told: those of others may quote a secret.
    const known = error instanceof Error && ['DeliveryError', 'UserError'].includes(error.name);
    const isDown = error instanceof DeliveryError && error.passing;
    return { why: known ? error.message : 'it failed for an unknown reason', isDown };
  }
}
