import { type AddressInfo, createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { expect, it, onTestFinished } from 'vitest';
import { writeMail } from '../../../src/notify/mail.ts';
import { createSmtp } from '../../../src/notify/smtp.ts';

async function listen(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], ...options });
  server.on('error', () => undefined);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  return (server.server.address() as AddressInfo).port;
}

const mail = writeMail(
  { kind: 'alarm', subject: 'Alarm: Ácme', lead: 'the penalty rose', sections: [], footer: 'Run 1' },
  'a'.repeat(32),
  {
    from: 'bruise <bruise@acme.example>',
    to: ['ops@acme.example', 'boss@acme.example'],
    attachments: [{ name: 'report.html', mediaType: 'text/html', content: 'PHA+aGk8L3A+' }],
  },
);

const send = (port: number) => createSmtp({ host: '127.0.0.1', port, tls: 'off', timeoutMs: 300 })(mail);
const fail = (code: number) => Object.assign(new Error('no secret of theirs'), { responseCode: code });

it('hands a mail with both bodies and the report to everybody it names', async () => {
  let [text, recipients] = ['', 0];
  const port = await listen({
    onData: (stream, session, done) => {
      recipients = session.envelope.rcptTo.length;
      stream.on('data', (piece) => {
        text += piece;
      });
      stream.on('end', () => done());
    },
  });
  await send(port);
  expect(recipients).toBe(2);
  expect(text).toMatch(/^Message-ID: <a{32}@bruise\.invalid>/im);
  expect(text).toMatch(/^Subject: =\?UTF-8\?/m);
  for (const type of ['text/plain', 'text/html', 'filename=report.html']) expect(text).toContain(type);
});

it.each([
  [451, true],
  [552, false],
])('tells an answer of %i after the data: another try may help: %s', async (code, passing) => {
  const port = await listen({
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => done(fail(code)));
    },
  });
  await expect(send(port)).rejects.toMatchObject({ passing, message: `127.0.0.1 answered ${code}` });
});

it('gives up on recipients that are refused, and on a server that wants a password', async () => {
  const refusing = await listen({ onRcptTo: (_address, _session, done) => done(fail(550)) });
  await expect(send(refusing)).rejects.toMatchObject({ passing: false });
  const locked = await listen({ authOptional: false });
  await expect(send(locked)).rejects.toMatchObject({ name: 'DeliveryError' });
});

it('does not wait for a server that takes the data and never answers', async () => {
  const port = await listen({ onData: (stream) => void stream.resume(), closeTimeout: 50 });
  await expect(send(port)).rejects.toMatchObject({ passing: true });
});

it('does not wait for a server that says a little now and then and never comes to an end', async () => {
  const server = createServer((socket) => {
    const drip = setInterval(() => socket.write('220-wait\r\n'), 50);
    socket.on('error', () => undefined).on('close', () => clearInterval(drip));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  await expect(send((server.address() as AddressInfo).port)).rejects.toMatchObject({
    name: 'DeliveryError',
    passing: true,
  });
});
