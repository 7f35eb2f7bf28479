import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Mail, writeMail } from '../../../src/notify/mail.ts';
import { createSmtp } from '../../../src/notify/smtp.ts';

let server: Server | undefined;
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((done) => (server === undefined ? done(null) : server.close(done)));
  server = undefined;
});

type Answer = string | 'hang-up' | 'silence';

/** A mail server of a few lines: what it answers to each command, and the mails it took. */
async function listen(answers: Record<string, Answer> = {}): Promise<{ port: number; mails: string[] }> {
  const mails: string[] = [];
  const created = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const say = (answer: Answer) => {
      if (answer === 'hang-up') socket.destroy();
      else if (answer !== 'silence') socket.write(`${answer}\r\n`);
    };
    let text = '';
    let inData = false;
    say(answers.greeting ?? '220 ready');
    socket.on('data', (piece) => {
      text += piece;
      for (;;) {
        const end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const part = text.slice(0, end);
        text = text.slice(end + (inData ? 5 : 2));
        if (inData) {
          mails.push(part);
          inData = false;
          say(answers.done ?? '250 taken');
          continue;
        }
        const command = part.slice(0, 4).toUpperCase();
        inData = command === 'DATA' && answers.DATA === undefined;
        say(
          answers[command] ??
            (command === 'DATA' ? '354 go on' : command === 'QUIT' ? '221 bye' : '250 fine'),
        );
      }
    });
  });
  server = created;
  await new Promise<void>((done) => created.listen(0, '127.0.0.1', done));
  return { port: (created.address() as AddressInfo).port, mails };
}

const mail: Mail = writeMail(
  {
    kind: 'alarm',
    subject: 'Alarm: Acme, the penalty rose',
    lead: 'the penalty rose',
    sections: [{ heading: 'Why', lines: [{ text: 'Jörg says 😀 <b>' }] }],
    footer: 'Run 3',
  },
  'k'.repeat(32),
  {
    from: 'bruise@acme.example',
    to: ['jo@acme.example', 'Ann <ann@acme.example>'],
    attachments: [{ name: 'report.html', mediaType: 'text/html', content: 'PHA+aGk8L3A+' }],
  },
);

const send = (port: number) => createSmtp({ host: '127.0.0.1', port, tls: 'off', timeoutMs: 300 })(mail);
const failure = (work: Promise<void>) =>
  work.then(
    () => null,
    (error: Error) => error,
  );

describe('mail over SMTP', () => {
  it('has both bodies, the report and the key of the delivery', async () => {
    const { port, mails } = await listen();
    await send(port);
    expect(mails).toHaveLength(1);
    for (const part of [
      `Message-ID: <${'k'.repeat(32)}@bruise.invalid>`,
      'Subject: Alarm: Acme, the penalty rose',
      'To: jo@acme.example, Ann <ann@acme.example>',
      'Content-Type: text/plain',
      'Content-Type: text/html',
      'filename=report.html',
      'PHA+aGk8L3A+',
    ])
      expect(mails[0]).toContain(part);
  });

  it.each<[string, Record<string, Answer>, RegExp, boolean]>([
    ['busy at the greeting', { greeting: '421 busy' }, /./, true],
    ['busy at a recipient', { RCPT: '451 later' }, /answered 451/, true],
    ['full after the data', { done: '452 full' }, /answered 452/, true],
    ['refusing the sender', { MAIL: '550 no' }, /answered 550/, false],
    ['refusing the mail', { done: '554 spam' }, /answered 554/, false],
    ['hanging up mid-way', { DATA: 'hang-up' }, /cannot be reached/, true],
    ['hanging up after the data', { done: 'hang-up' }, /cannot be reached/, true],
    ['silent', { greeting: 'silence' }, /cannot be reached/, true],
  ])('fails in words when the server is %s', async (_, answers, words, passing) => {
    const { port } = await listen(answers);
    expect(await failure(send(port))).toMatchObject({
      name: 'DeliveryError',
      message: expect.stringMatching(words),
      passing,
    });
  });

  it('fails in words when nobody is there', async () => {
    const { port } = await listen();
    await new Promise((done) => server?.close(done));
    server = undefined;
    expect(await failure(send(port))).toMatchObject({
      passing: true,
      message: '127.0.0.1 cannot be reached (ESOCKET)',
    });
  });

  it('does not send in the clear where TLS is required', async () => {
    const { port, mails } = await listen();
    const sending = createSmtp({ host: '127.0.0.1', port, timeoutMs: 300 })(mail);
    expect(await failure(sending)).toMatchObject({ name: 'DeliveryError' });
    expect(mails).toEqual([]);
  });
});
