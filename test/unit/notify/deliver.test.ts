import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/history/compare.ts';
import type { Comparison } from '../../../src/lib/comparison.ts';
import type { Channel } from '../../../src/notify/channels.ts';
import { findUnready, openChannels } from '../../../src/notify/channels.ts';
import { keepNews, type News, sendWaiting } from '../../../src/notify/deliver.ts';
import { toHtml } from '../../../src/notify/html.ts';
import type { Mail } from '../../../src/notify/mail.ts';
import { isWorthTelling, type Message, writeMessage } from '../../../src/notify/message.ts';
import { type Drawer, readWaiting } from '../../../src/notify/outbox.ts';
import { toPlainText } from '../../../src/notify/plain-text.ts';
import { DeliveryError } from '../../../src/notify/retry.ts';
import { escapeSlack, toSlack } from '../../../src/notify/slack.ts';
import { sampleCompany, sampleRun } from '../history/synthetic.ts';

const hostile =
  '<img src=x onerror=alert(1)> <!channel> *bold* \u001b[2J\u202e "quoted" & \'so\'\r\nBcc: all';
const message: Message = {
  kind: 'alarm',
  subject: 'Alarm: Acme',
  lead: 'the penalty rose from 45.2 to 52.1',
  sections: [{ heading: 'Why', lines: [{ text: hostile, quotes: [{ words: hostile, at: 'a.csv:7' }] }] }],
  footer: 'Run 3',
};
const news = { company: 'Acme', run: '3-aaaaaaaa', message };

function drawer(): Drawer & { readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  return {
    files,
    list: async () => [...files.keys()].sort(),
    read: async (name) => files.get(name) ?? null,
    write: async (name, text) => void files.set(name, text),
    remove: async (name) => void files.delete(name),
  };
}

const channel = (name: Channel['name'], send: Channel['send'] = async () => undefined): Channel => ({
  name,
  send,
});
const down = async (_?: unknown) =>
  Promise.reject(new DeliveryError('mail.example answered 421', { passing: true }));

/** A run that has news, and sends them with all that waits. */
async function deliver(own: News, channels: readonly Channel[], outbox: Drawer) {
  await keepNews(
    own,
    channels.map(({ name }) => name),
    outbox,
  );
  return sendOutbox(channels, outbox, own.run);
}

/** A later run, without news of its own. */
async function sendOutbox(channels: readonly Channel[], outbox: Drawer, run = '9-99999999') {
  return sendWaiting(await readWaiting(outbox, () => true), channels, { outbox, run });
}

describe('deliver', () => {
  it('sends over every channel, and one that is down does not hold up the others', async () => {
    const sent: string[] = [];
    const outbox = drawer();
    const result = await deliver(
      news,
      [channel('email', down), channel('slack', async ({ key }) => void sent.push(key))],
      outbox,
    );
    expect(sent).toHaveLength(1);
    expect(result).toEqual({
      sent: ['slack: sent'],
      failed: ['email: mail.example answered 421; kept for the next run'],
    });
    expect(outbox.files.size).toBe(1);
  });

  it('tells nothing of errors that are not its own: they may quote a secret', async () => {
    const leak = async () => Promise.reject(new Error('password hunter2 is wrong'));
    expect((await deliver(news, [channel('email', leak)], drawer())).failed).toEqual([
      'email: it failed for an unknown reason; kept for the next run',
    ]);
  });
});

describe('the outbox', () => {
  it('is sent by the next run, once, with the same key and the same words', async () => {
    const outbox = drawer();
    const got: unknown[] = [];
    const attachments = [{ name: 'r.html', mediaType: 'text/html', content: 'aGk=' }];
    await deliver(
      { ...news, attachments },
      [channel('email', (delivery) => down(got.push(delivery)))],
      outbox,
    );
    const up = [channel('email', async (delivery) => void got.push(delivery))];
    expect(await sendOutbox(up, outbox)).toEqual({
      sent: ['email: the message of run 3-aaaaaaaa was sent late'],
      failed: [],
    });
    expect(got).toEqual([got[0], { ...(got[0] as object), tries: 1 }]);
    expect(await sendOutbox(up, outbox)).toEqual({ sent: [], failed: [] });
    expect(got).toHaveLength(2);
  });

  it('counts the runs that tried, and keeps one copy', async () => {
    const outbox = drawer();
    await deliver(news, [channel('slack', down)], outbox);
    await deliver(news, [channel('slack', down)], outbox);
    const { failed } = await sendOutbox([channel('slack', down)], outbox);
    expect(failed).toEqual([
      'slack: the message of run 3-aaaaaaaa: mail.example answered 421; tried by 2 runs',
    ]);
    expect(outbox.files.size).toBe(1);
  });

  it('is on disk before anything is sent: who is killed then has lost nothing', async () => {
    const outbox = drawer();
    let waiting = 0;
    const count = channel('email', async () => {
      waiting = outbox.files.size;
    });
    expect((await deliver(news, [count], outbox)).sent).toEqual(['email: sent']);
    expect([waiting, outbox.files.size]).toEqual([1, 0]);
  });

  it('tells the old news before the new, and knocks once where nobody opens', async () => {
    const outbox = drawer();
    const runs: string[] = [];
    const note = (run: string) => ({ ...news, run });
    for (const run of ['10-bbbbbbbb', '9-aaaaaaaa']) await keepNews(note(run), ['slack', 'email'], outbox);
    const channels = [
      channel('slack', async ({ run }) => void runs.push(`slack ${run}`)),
      channel('email', ({ run }) => down(runs.push(`email ${run}`))),
    ];
    const { sent, failed } = await sendOutbox(channels, outbox, '10-bbbbbbbb');
    expect(runs.filter((one) => one.startsWith('slack'))).toEqual(['slack 9-aaaaaaaa', 'slack 10-bbbbbbbb']);
    expect(runs.filter((one) => one.startsWith('email'))).toEqual(['email 9-aaaaaaaa']);
    expect([sent.length, failed.length, outbox.files.size]).toEqual([2, 2, 2]);
  });

  it('does not hold up others because of one message that is refused', async () => {
    const outbox = drawer();
    for (const run of ['1-aaaaaaaa', '2-bbbbbbbb']) await keepNews({ ...news, run }, ['slack'], outbox);
    const picky = channel('slack', async ({ run }) => {
      if (run.startsWith('1')) throw new DeliveryError('hooks.slack.com answered 400', { passing: false });
    });
    const { sent, failed } = await sendOutbox([picky], outbox, '2-bbbbbbbb');
    expect([sent, failed]).toEqual([['slack: sent'], [expect.stringContaining('answered 400')]]);
  });

  it('forgets the message of a run that was killed before it was stored', async () => {
    const outbox = drawer();
    await keepNews(news, ['slack'], outbox);
    await keepNews({ ...news, run: '4-bbbbbbbb' }, ['slack'], outbox);
    const { deliveries, dropped } = await readWaiting(outbox, (run) => run === '4-bbbbbbbb');
    expect(deliveries.map(({ run }) => run)).toEqual(['4-bbbbbbbb']);
    expect(dropped).toEqual([
      'slack: the message of run 3-aaaaaaaa, which is not in the history, was dropped',
    ]);
    expect(outbox.files.size).toBe(1);
  });

  it('gives up after a dozen runs, and says so', async () => {
    const outbox = drawer();
    await deliver(news, [channel('slack', down)], outbox);
    for (let run = 2; run < 12; run++) await sendOutbox([channel('slack', down)], outbox);
    expect(outbox.files.size).toBe(1);
    expect((await sendOutbox([channel('slack', down)], outbox)).failed).toEqual([
      expect.stringMatching(/12 runs, given up$/),
    ]);
    expect(outbox.files.size).toBe(0);
  });

  it('keeps what it has no channel for, and names what it cannot read', async () => {
    const outbox = drawer();
    await deliver(news, [channel('slack', down)], outbox);
    outbox.files.set(`${'0'.repeat(32)}.json`, '{"cut');
    outbox.files.set('notes.txt', 'mine');
    expect((await sendOutbox([], outbox)).failed).toEqual([
      expect.stringContaining('cannot be read'),
      expect.stringContaining('no such channel'),
    ]);
    expect(outbox.files.size).toBe(3);
    for (let run = 3; run <= 12; run++) await sendOutbox([], outbox);
    expect(outbox.files.size).toBe(2);
  });
});

describe('channels', () => {
  const pace = { now: () => 0, sleep: async () => undefined };

  it('mail: both bodies, the report, a Message-ID that stays, and three tries', async () => {
    const mails: Mail[] = [];
    const servers: object[] = [];
    const settings = {
      email: {
        from: 'bruise@acme.example',
        to: ['jo@acme.example'],
        host: 'mail.example',
        user: 'b',
        password: 'env:PASS',
      },
    };
    const smtp = (server: object) => {
      servers.push(server);
      return async (mail: Mail) => {
        mails.push(mail);
        if (mails.length < 3) await down();
      };
    };
    const channels = openChannels(settings, { env: { PASS: 'hunter2' }, pace, smtp });
    const attachments = [{ name: '../../etc/report .html', mediaType: 'text/html', content: 'aGk=' }];
    const outbox = drawer();
    expect(await deliver({ ...news, attachments }, channels, outbox)).toEqual({
      sent: ['email: sent'],
      failed: [],
    });
    expect(servers).toEqual([{ host: 'mail.example', user: 'b', password: 'hunter2' }]);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(mails[2]).toMatchObject({
      to: ['jo@acme.example'],
      subject: 'Alarm: Acme',
      attachments: [{ name: 'report_.html' }],
    });
    expect(JSON.stringify([mails, [...outbox.files]])).not.toContain('hunter2');
  });

  it('keep no secret in the outbox, and say which one is missing', async () => {
    const outbox = drawer();
    const channels = openChannels(
      { slack: { webhook: 'env:HOOK' }, webhook: { url: 'http://10.0.0.1/', token: 'env:T' } },
      { env: { T: 'hunter2' }, pace },
    );
    const { failed } = await deliver(news, channels, outbox);
    expect(failed).toEqual([
      expect.stringContaining('variable HOOK is not set'),
      expect.stringContaining('must begin with https://'),
    ]);
    expect([...outbox.files.values()].join()).not.toContain('hunter2');
  });

  it('tell of every secret that is missing without sending anything, and of none that is there', async () => {
    const settings = {
      email: { from: 'a@b.example', to: ['c@d.example'], host: 'mail.example', password: 'file:/no/such' },
      slack: { webhook: 'env:HOOK' },
      webhook: { url: 'env:URL', token: 'env:T' },
    };
    expect(await findUnready(settings, { T: 'hunter2' })).toEqual([
      'email: there is no secret file /no/such',
      expect.stringMatching(/^slack: the environment variable HOOK is not set/),
      expect.stringMatching(/^webhook: the environment variable URL is not set/),
    ]);
    const { slack } = settings;
    expect(await findUnready({ slack, webhook: { url: 'https://a.example' } }, { HOOK: 'x' })).toEqual([]);
  });

  it('refuse an address that would add a header', async () => {
    const settings = {
      email: { from: 'a@b.example', to: ['jo@acme.example\r\nBcc: all@acme.example'], host: 'mail.example' },
    };
    const channels = openChannels(settings, { env: {}, pace, smtp: () => async () => undefined });
    expect((await deliver(news, channels, drawer())).failed).toEqual([
      expect.stringContaining('is no mail address'),
    ]);
  });
});

describe('the words of a message', () => {
  it('HTML: nothing of an input is a tag, and nothing is loaded', () => {
    const html = toHtml(message);
    expect(html).not.toMatch(/<img|<script|https?:/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    const hostile = toHtml({ ...message, lead: `<>&"'\u202e\`` });
    expect(hostile).toContain('&lt;&gt;&amp;&quot;&#39;\ufffd&#96;');
  });

  it('Slack: nothing of an input is a link, a call or a mark', () => {
    const text = JSON.stringify(toSlack(message));
    expect(text).not.toContain('<!channel>');
    expect(text).not.toContain('*bold*');
    expect(escapeSlack('<@U1>')).toBe('&lt;@U1&gt;');
  });

  it('Slack: stays within its limits, and cuts no escape in two', () => {
    const long = {
      ...message,
      subject: 'x'.repeat(500),
      sections: [{ heading: 'h', lines: [{ text: '<'.repeat(5000) }] }],
    };
    const body = JSON.parse(JSON.stringify(toSlack(long)));
    expect(body.blocks[0].text.text).toHaveLength(150);
    expect(body.blocks[2].text.text.length).toBeLessThanOrEqual(3000);
    expect(body.blocks[2].text.text).toMatch(/&lt;…$/);
  });

  it('plain text: a quote under what it proves', () => {
    const line = { text: 'new: imports break', quotes: [{ words: 'it broke', at: 'a.csv:7' }] };
    expect(toPlainText({ ...message, sections: [{ heading: 'Why', lines: [line] }] })).toBe(
      'The penalty rose from 45.2 to 52.1.\n\nWhy\n- new: imports break\n    "it broke" (a.csv:7)\n\nRun 3\n',
    );
  });
});

describe('writeMessage', () => {
  const { report } = sampleCompany({ draws: 20 });
  const occasion = { report, run: '3', comparison: null, gates: [], refused: [] };
  const unlike: Comparison = {
    kind: 'unlike',
    ...{
      before: { id: '1', asOf: '', version: '', score: 1 },
      after: { id: '2', asOf: '', version: '', score: 99 },
    },
    differences: ['another policy'],
  };

  it('has nothing to tell of a first run, of unlike ones, or of gates that held', () => {
    expect(isWorthTelling(occasion)).toBe(false);
    expect(isWorthTelling({ ...occasion, comparison: unlike })).toBe(false);
    expect(
      isWorthTelling({
        ...occasion,
        gates: [
          { state: 'passed', sentence: '' },
          { state: 'unknown', sentence: '' },
        ],
      }),
    ).toBe(false);
  });

  it('gives unlike runs no direction', () => {
    const text = toPlainText(writeMessage({ ...occasion, comparison: unlike }));
    expect(text).toContain('Not compared with the last run\n- another policy');
    expect(text).not.toMatch(/rose|fell|worse|better|99/);
  });

  it('is an alarm when a gate was breached', () => {
    const gates = [{ state: 'breached' as const, sentence: 'the score 61.2 is above 60.0' }];
    expect(isWorthTelling({ ...occasion, gates })).toBe(true);
    expect(writeMessage({ ...occasion, gates })).toMatchObject({
      kind: 'alarm',
      sections: [{ heading: 'Gates', lines: [{ text: gates[0]?.sentence }] }],
    });
  });

  it('warns early of one metric although the total clearly improves, in words and numbers', async () => {
    const truth = { T4: 0.2, T1: 0.05, T2: 0.02, T3: 0.05, R1: 0.1, R4: 0.2, D1: 0.1 };
    const runs = [sampleRun(), sampleRun({ sample: 1, truth })] as const;
    const comparison = compareRuns({ id: '1', run: runs[0] }, { id: '2', run: runs[1] });
    const told = writeMessage({ ...occasion, comparison });
    expect(told.kind).toBe('alarm');
    expect(told.subject).toMatch(/^Alarm: Acme, the penalty fell .*early warning from/);
    expect(told.figures).toMatchObject({
      change: { level: 'better' },
      metrics: expect.arrayContaining([expect.objectContaining({ id: 'T4', moved: 'worse' })]),
    });
    const outbox = drawer();
    await keepNews({ ...news, message: told }, ['webhook'], outbox);
    const { deliveries } = await readWaiting(outbox, () => true);
    expect(deliveries[0]?.message).toEqual(told);
  });

  it('leaves out what came or went by chance, unless it is a new risk', () => {
    const change = (id: string, more: object) => ({
      ...{
        id,
        analyzer: 'a',
        point: 'tickets' as const,
        severity: 'caution' as const,
        state: 'new' as const,
      },
      ...{ statement: `finding ${id}`, before: 0, after: 3, beyondChance: false, ...more },
    });
    const run = sampleRun();
    const comparison = compareRuns({ id: '1', run }, { id: '2', run });
    if (comparison.kind === 'unlike') throw new Error('unlike');
    const findings = [
      change('small', {}),
      change('sure', { beyondChance: true }),
      change('risky', { severity: 'risk' }),
      change('gone', { state: 'resolved' }),
      change('better', { state: 'improving' }),
    ];
    const text = toPlainText(writeMessage({ ...occasion, comparison: { ...comparison, findings } }));
    expect(text.match(/finding \w+/g)).toEqual(['finding sure', 'finding risky', 'finding better']);
  });

  it('tells no figure of refused evidence', () => {
    expect(writeMessage({ ...occasion, refused: ['it is old'] }).figures).toBe(null);
  });

  it('keeps a hostile company name on one line, without control characters', () => {
    const { subject, footer } = writeMessage({ ...occasion, report: { ...report, company: hostile } });
    expect(subject + footer).not.toMatch(/[\x00-\x1f\u202e]/);
  });
});
