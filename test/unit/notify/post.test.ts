import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { postJson, readRetryAfter } from '../../../src/notify/post.ts';
import { DeliveryError, tryAgain } from '../../../src/notify/retry.ts';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server === undefined ? done(null) : server.close(done)));
  server = undefined;
});

async function listen(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret-path`;
}

/** Time that passes only when somebody sleeps, and what was slept. */
function fakePace() {
  const slept: number[] = [];
  let now = Date.UTC(2026, 10, 2);
  return {
    slept,
    now: () => now,
    sleep: async (ms: number) => {
      slept.push(ms);
      now += ms;
    },
  };
}

const options = (pace = fakePace()) => ({
  pace,
  key: 'k'.repeat(32),
  rules: { allowHosts: ['127.0.0.1'] },
  timeoutMs: 150,
});
const failure = (work: Promise<void>) =>
  work.then(
    () => null,
    (error: Error) => error,
  );

describe('postJson', () => {
  it('posts once, with the key and the token', async () => {
    const seen: unknown[] = [];
    const url = await listen((request, response) => {
      let body = '';
      request.on('data', (piece) => {
        body += piece;
      });
      request.on('end', () => {
        const { authorization, 'idempotency-key': key } = request.headers;
        seen.push({ method: request.method, authorization, key, body: JSON.parse(body) });
        response.end('ok');
      });
    });
    await postJson(url, { hello: 'Monday' }, { ...options(), token: 'abc' });
    expect(seen).toEqual([
      { method: 'POST', authorization: 'Bearer abc', key: 'k'.repeat(32), body: { hello: 'Monday' } },
    ]);
  });

  it.each([500, 503, 408])('tries again after %d, waiting longer each time', async (status) => {
    let calls = 0;
    const url = await listen((_, response) => {
      response.statusCode = ++calls < 3 ? status : 200;
      response.end();
    });
    const pace = fakePace();
    await postJson(url, {}, options(pace));
    expect([calls, pace.slept]).toEqual([3, [1000, 4000]]);
  });

  it('waits as long as a 429 says', async () => {
    let calls = 0;
    const url = await listen((_, response) => {
      if (++calls === 1) response.writeHead(429, { 'retry-after': '7' });
      response.end();
    });
    const pace = fakePace();
    await postJson(url, {}, options(pace));
    expect([calls, pace.slept]).toEqual([2, [7000]]);
  });

  it('does not wait longer than half a minute in all', async () => {
    const url = await listen((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const pace = fakePace();
    expect(await failure(postJson(url, {}, options(pace)))).toMatchObject({
      message: '127.0.0.1 answered 429',
    });
    expect(pace.slept).toEqual([]);
  });

  it.each([400, 403, 404, 410])('gives up at once after %d', async (status) => {
    let calls = 0;
    const url = await listen((_, response) => {
      calls++;
      response.writeHead(status).end('your token is wrong: abc');
    });
    const error = await failure(postJson(url, {}, options()));
    expect(error).toMatchObject({
      name: 'DeliveryError',
      passing: false,
      message: `127.0.0.1 answered ${status}`,
    });
    expect(calls).toBe(1);
  });

  it('follows no redirect', async () => {
    let calls = 0;
    const url = await listen((_, response) => {
      calls++;
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    });
    expect(await failure(postJson(url, {}, options()))).toMatchObject({
      passing: false,
      message: expect.stringContaining('redirects'),
    });
    expect(calls).toBe(1);
  });

  it('gives up on one that never answers', async () => {
    const url = await listen(() => undefined);
    expect(await failure(postJson(url, {}, options()))).toMatchObject({
      message: '127.0.0.1 did not answer in time',
    });
  });

  it('gives up on one that hangs up mid-way, after three tries', async () => {
    let calls = 0;
    const url = await listen((request) => {
      calls++;
      request.socket.destroy();
    });
    expect(await failure(postJson(url, {}, options()))).toMatchObject({
      passing: true,
      message: expect.stringContaining('cannot be reached'),
    });
    expect(calls).toBe(3);
  });

  it('does not read an endless answer', async () => {
    const url = await listen((_, response) => {
      response.writeHead(200);
      response.write('x'.repeat(1000));
    });
    await postJson(url, {}, options());
  });

  it('says that nobody is there, and never where the secret path is', async () => {
    const url = await listen(() => undefined);
    await new Promise((done) => server?.close(done));
    server = undefined;
    const error = await failure(postJson(url, {}, options()));
    expect(error).toMatchObject({ message: '127.0.0.1 cannot be reached (ECONNREFUSED)' });
    expect(`${error?.stack}`).not.toContain('secret-path');
  });

  it('tries again when a name cannot be found, and never calls a private one', async () => {
    const pace = fakePace();
    const lost = async () => Promise.reject(new Error('ENOTFOUND'));
    const target = 'https://hooks.example.com/secret-path';
    expect(await failure(postJson(target, {}, { ...options(pace), resolve: lost }))).toMatchObject({
      message: 'hooks.example.com cannot be found',
    });
    expect(pace.slept).toHaveLength(2);
    expect(
      await failure(postJson(target, {}, { ...options(), resolve: async () => ['10.0.0.1'] })),
    ).toMatchObject({ code: 'bad-target' });
  });
});

describe('tryAgain', () => {
  it('throws what is not about delivery at once', async () => {
    const pace = fakePace();
    await expect(tryAgain(() => Promise.reject(new TypeError('ours')), pace)).rejects.toThrow('ours');
    expect(pace.slept).toEqual([]);
  });

  it('counts its waits when the clock goes back', async () => {
    const slept: number[] = [];
    const pace = { now: () => -1e12 * slept.length, sleep: async (ms: number) => void slept.push(ms) };
    const work = () => Promise.reject(new DeliveryError('busy', { passing: true, waitMs: 20_000 }));
    await expect(tryAgain(work, pace)).rejects.toThrow('busy');
    expect(slept).toEqual([20_000]);
  });
});

it.each([
  ['120', 120_000],
  ['Mon, 02 Nov 2026 00:00:30 GMT', 30_000],
  ['Mon, 02 Nov 2020 00:00:00 GMT', 0],
  ['soon', null],
  [null, null],
])('Retry-After %j is %j ms', (header, wait) => {
  const read = readRetryAfter(header, Date.UTC(2026, 10, 2));
  expect(read).toBe(wait);
});
