import { createHash } from 'node:crypto';
import * as z from 'zod';
import { compareBy } from '../lib/stable-order.ts';
import { figuresSchema } from './figures.ts';
import type { Attachment } from './mail.ts';
import type { Message } from './message.ts';

/** A folder of small named texts, each written whole or not at all. */
export interface Drawer {
  list(): Promise<string[]>;
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

const line = z.strictObject({
  text: z.string(),
  quotes: z.array(z.strictObject({ words: z.string(), at: z.string() })).optional(),
});

const deliverySchema = z.strictObject({
  schemaVersion: z.literal(1),
  key: z.string().regex(/^[0-9a-f]{32}$/),
  channel: z.enum(['email', 'slack', 'webhook']),
  run: z.string(),
  tries: z.int().min(0),
  message: z.strictObject({
    subject: z.string(),
    kind: z.enum(['alarm', 'resolved', 'refused', 'quiet']),
    lead: z.string(),
    sections: z.array(z.strictObject({ heading: z.string(), lines: z.array(line) })),
    footer: z.string(),
    figures: figuresSchema.nullable().default(null),
  }),
  attachments: z.array(z.strictObject({ name: z.string(), mediaType: z.string(), content: z.base64() })),
});

export type ChannelName = z.infer<typeof deliverySchema>['channel'];

/** A message on its way over one channel. It holds no secret and no address. */
export interface Delivery {
  readonly key: string;
  readonly channel: ChannelName;
  readonly run: string;
  /** Runs that tried to send it: 0 while its own run is at it. */
  readonly tries: number;
  readonly message: Message;
  readonly attachments: readonly Attachment[];
}

/** The same run and channel have the same key in every try and every run. */
export function deliveryKey(company: string, run: string, channel: ChannelName): string {
  return createHash('sha256')
    .update(JSON.stringify([company, run, channel]))
    .digest('hex')
    .slice(0, 32);
}

const NAME = /^[0-9a-f]{32}\.json$/;

export async function keepDelivery(outbox: Drawer, delivery: Delivery): Promise<void> {
  const text = JSON.stringify({ schemaVersion: 1, ...delivery });
  await outbox.write(`${delivery.key}.json`, `${text}\n`);
}

/** Deliveries that wait, in the order of their runs. What cannot be read is named and left where it is. */
async function readOutbox(
  outbox: Drawer,
): Promise<{ readonly deliveries: readonly Delivery[]; readonly damaged: readonly string[] }> {
  const deliveries: Delivery[] = [];
  const damaged: string[] = [];
  for (const name of (await outbox.list()).filter((one) => NAME.test(one))) {
    const delivery = readDelivery((await outbox.read(name)) ?? '');
    if (delivery !== null && name === `${delivery.key}.json`) deliveries.push(delivery);
    else damaged.push(name);
  }
  return {
    deliveries: deliveries.sort(
      compareBy(
        ({ run }) => Number.parseInt(run, 10),
        ({ channel }) => channel,
      ),
    ),
    damaged,
  };
}

/** What is to be sent, oldest first, and what is not. */
export interface Waiting {
  readonly deliveries: readonly Delivery[];
  /** Names of files that cannot be read. */
  readonly damaged: readonly string[];
  /** A sentence for each message that was removed. */
  readonly dropped: readonly string[];
}

/**
 * What waits of the runs that were stored. A run that was killed before left its messages behind: they are removed,
 * and the run after it says what there is to say. Call it while no run is being stored.
 */
export async function readWaiting(outbox: Drawer, isStored: (run: string) => boolean): Promise<Waiting> {
  const { deliveries, damaged } = await readOutbox(outbox);
  const lost = deliveries.filter(({ run }) => !isStored(run));
  for (const delivery of lost) await dropDelivery(outbox, delivery);
  const dropped = lost.map(
    ({ channel, run }) => `${channel}: the message of run ${run}, which is not in the history, was dropped`,
  );
  return { deliveries: deliveries.filter(({ run }) => isStored(run)), damaged, dropped };
}

export async function dropDelivery(outbox: Drawer, { key }: Delivery): Promise<void> {
  await outbox.remove(`${key}.json`);
}

function readDelivery(text: string): Delivery | null {
  try {
    const parsed = deliverySchema.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    const { schemaVersion: _, message, ...delivery } = parsed.data;
    return { ...delivery, message: { ...message, sections: message.sections.map(readSection) } };
  } catch {
    return null;
  }
}

function readSection({ heading, lines }: { heading: string; lines: z.infer<typeof line>[] }) {
  return {
    heading,
    lines: lines.map(({ text, quotes }) => ({ text, ...(quotes !== undefined && { quotes }) })),
  };
}
