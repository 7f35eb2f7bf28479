import { checkAddress } from './address.ts';
import { toHtml } from './html.ts';
import type { Message } from './message.ts';
import { toPlainText } from './plain-text.ts';

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  /** Base64. */
  readonly content: string;
}

/** A mail with both bodies. The same delivery has the same Message-ID however often it is tried. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly attachments: readonly Attachment[];
}

/**
 * Hands a mail to a server.
 * @throws DeliveryError
 */
export type SendMail = (mail: Mail) => Promise<void>;

/**
 * @param key of the delivery
 * @throws UserError when an address could add headers or recipients
 */
export function writeMail(
  message: Message,
  key: string,
  settings: {
    readonly from: string;
    readonly to: readonly string[];
    readonly attachments?: readonly Attachment[];
  },
): Mail {
  return {
    from: checkAddress(settings.from),
    to: settings.to.map(checkAddress),
    subject: message.subject,
    text: toPlainText(message),
    html: toHtml(message),
    messageId: `<${key}@bruise.invalid>`,
    attachments: (settings.attachments ?? []).map((one) => ({ ...one, name: safeName(one.name) })),
  };
}

/** A file name without folders and control characters. */
function safeName(name: string): string {
  return (
    name
      .replace(/^.*[/\\]/s, '')
      .replace(/[^\w.-]+/g, '_')
      .slice(0, 100) || 'report'
  );
}
