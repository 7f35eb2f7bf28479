import type { Mail, SendMail } from './mail.ts';
import { DeliveryError } from './retry.ts';

export interface SmtpServer {
  readonly host: string;
  /** Default 587. */
  readonly port?: number;
  /** `required`: STARTTLS or nothing, the default. `implicit`: TLS from the first byte. `off`: for a relay on this machine. */
  readonly tls?: 'required' | 'implicit' | 'off';
  readonly user?: string;
  readonly password?: string;
  /** For connection, greeting and each answer, default 10 s. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
/** Time for a whole mail, in time-outs: a server that drips a byte now and then never lets one of them pass. */
const WHOLE = 3;

/** A way to send mail over SMTP. nodemailer is loaded with the first mail only. */
export function createSmtp(server: SmtpServer): SendMail {
  return async (mail) => {
    const { createTransport } = await import('nodemailer');
    const transport = createTransport(toOptions(server));
    try {
      const signal = AbortSignal.timeout(WHOLE * (server.timeoutMs ?? TIMEOUT_MS));
      await transport.sendMail({ ...toNodemailer(mail), signal });
    } catch (error) {
      throw explain(server.host, error);
    } finally {
      transport.close();
    }
  };
}

function toOptions({
  host,
  port = 587,
  tls = 'required',
  user,
  password,
  timeoutMs = TIMEOUT_MS,
}: SmtpServer): object {
  return {
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'off',
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    // One that does not let go would keep this process.
    socketCloseTimeout: 0,
    // No file and no address is read because a mail says so.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
  };
}

function toNodemailer({ attachments, to, ...mail }: Mail): object {
  return {
    ...mail,
    to: [...to],
    attachments: attachments.map(({ name, mediaType, content }) => ({
      filename: name,
      contentType: mediaType,
      content,
      encoding: 'base64',
    })),
  };
}

/** Words for a failure: the code alone, because servers repeat what they were told. */
function explain(host: string, error: unknown): DeliveryError {
  const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  if (status >= 400) return new DeliveryError(`${host} answered ${status}`, { passing: status < 500 });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EABORT') return new DeliveryError(`${host} did not take the mail in time`, { passing: true });
  const lasting = ['EAUTH', 'EENVELOPE', 'EMESSAGE', 'ETLS'].includes(code);
  return new DeliveryError(`${host} cannot be reached${code === '' ? '' : ` (${code})`}`, {
    passing: !lasting,
  });
}
