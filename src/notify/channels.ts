import { UserError } from '../model/errors.ts';
import type { NotifySettings } from '../model/notify-settings.ts';
import { type SendMail, writeMail } from './mail.ts';
import type { ChannelName, Delivery } from './outbox.ts';
import { toPlainText } from './plain-text.ts';
import { postJson } from './post.ts';
import { type Pace, tryAgain } from './retry.ts';
import { type Environment, readSecret } from './secret.ts';
import { toSlack } from './slack.ts';
import { createSmtp, type SmtpServer } from './smtp.ts';
import { type Resolve, SLACK_HOSTS } from './target.ts';

/** A way to reach people. `send` throws DeliveryError when it may work another day, UserError when it cannot. */
export interface Channel {
  readonly name: ChannelName;
  send(delivery: Delivery): Promise<void>;
}

export interface Surroundings {
  readonly env: Environment;
  readonly pace: Pace;
  /** Makes the way to send mail; SMTP over nodemailer unless given. */
  readonly smtp?: (server: SmtpServer) => SendMail;
  readonly resolve?: Resolve;
  readonly timeoutMs?: number;
}

/** The channels a configuration names. Secrets are read when something is sent, and not kept. */
export function openChannels(settings: NotifySettings, around: Surroundings): Channel[] {
  return [
    ...(settings.email === undefined ? [] : [openEmail(settings.email, around)]),
    ...(settings.slack === undefined ? [] : [openSlack(settings.slack, settings, around)]),
    ...(settings.webhook === undefined ? [] : [openWebhook(settings.webhook, settings, around)]),
  ];
}

/**
 * What keeps channels from sending anything, a sentence each: a secret that is missing is better found in a week without
 * news than in the one with an alarm.
 */
export async function findUnready(settings: NotifySettings, env: Environment): Promise<string[]> {
  const { email, slack, webhook } = settings;
  const secrets: [name: ChannelName, reference: string | undefined][] = [
    ['email', email?.password],
    ['slack', slack?.webhook],
    ['webhook', webhook !== undefined && isReference(webhook.url) ? webhook.url : undefined],
    ['webhook', webhook?.token],
  ];
  const unready: string[] = [];
  for (const [name, reference] of secrets) {
    if (reference === undefined) continue;
    await readSecret(reference, env).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      unready.push(`${name}: ${error.message}`);
    });
  }
  return unready;
}

function openEmail(settings: NonNullable<NotifySettings['email']>, around: Surroundings): Channel {
  const { from, to, host, port, tls, user, password, attach = true } = settings;
  return {
    name: 'email',
    send: async ({ message, key, attachments }) => {
      const mail = writeMail(message, key, { from, to, attachments: attach ? attachments : [] });
      const secret = password === undefined ? undefined : await readSecret(password, around.env);
      const sendMail = (around.smtp ?? createSmtp)({
        host,
        ...(port !== undefined && { port }),
        ...(tls !== undefined && { tls }),
        ...(user !== undefined && { user }),
        ...(secret !== undefined && { password: secret }),
        ...(around.timeoutMs !== undefined && { timeoutMs: around.timeoutMs }),
      });
      await tryAgain(() => sendMail(mail), around.pace);
    },
  };
}

function openSlack(
  { webhook }: NonNullable<NotifySettings['slack']>,
  settings: NotifySettings,
  around: Surroundings,
): Channel {
  return {
    name: 'slack',
    send: async ({ message, key }) => {
      const address = await readSecret(webhook, around.env);
      await postJson(address, toSlack(message), { ...postOptions(settings, around, SLACK_HOSTS), key });
    },
  };
}

function openWebhook(
  { url, token }: NonNullable<NotifySettings['webhook']>,
  settings: NotifySettings,
  around: Surroundings,
): Channel {
  return {
    name: 'webhook',
    send: async ({ message, key, run }) => {
      const address = isReference(url) ? await readSecret(url, around.env) : url;
      const bearer = token === undefined ? undefined : await readSecret(token, around.env);
      const { subject, kind, lead, sections, footer, figures = null } = message;
      const told = sections.map(({ heading, lines }) => ({
        heading,
        lines: lines.map(({ text, quotes = [] }) => ({
          text,
          quotes: quotes.map(({ words, at }) => ({ words, at })),
        })),
      }));
      await postJson(
        address,
        {
          schemaVersion: 1,
          key,
          run,
          kind,
          subject,
          lead,
          figures,
          sections: told,
          footer,
          text: toPlainText(message),
        },
        { ...postOptions(settings, around), key, ...(bearer !== undefined && { token: bearer }) },
      );
    },
  };
}

/** Whether an address is not written out, but stands where secrets do. */
const isReference = (url: string) => /^(env|file):/.test(url);

function postOptions({ allowHosts = [] }: NotifySettings, around: Surroundings, only?: readonly string[]) {
  const { pace, resolve, timeoutMs } = around;
  return {
    pace,
    rules: { allowHosts, ...(only !== undefined && { only }) },
    ...(resolve !== undefined && { resolve }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  };
}
