import { UserError } from '../model/errors.ts';
import type { Json } from '../model/json.ts';
import { DeliveryError, type Pace, tryAgain } from './retry.ts';
import { checkResolved, checkTarget, type Resolve, type TargetRules } from './target.ts';

export interface PostOptions {
  readonly pace: Pace;
  readonly rules?: TargetRules;
  /** Sent as `Idempotency-Key`: the other side can tell a second try from a second message. */
  readonly key: string;
  readonly token?: string;
  /** Time for one try, default 10 s. */
  readonly timeoutMs?: number;
  readonly resolve?: Resolve;
}

const TIMEOUT_MS = 10_000;

/**
 * Posts JSON to a webhook. Follows no redirect, reads no answer, waits as long as `Retry-After` says.
 * @throws DeliveryError that names the host and the status; UserError when the address is not one to call
 */
export async function postJson(address: string, body: Json, options: PostOptions): Promise<void> {
  const url = checkTarget(address, options.rules);
  await tryAgain(async () => {
    await checkHost(url, options);
    await postOnce(url, JSON.stringify(body), options);
  }, options.pace);
}

async function checkHost(url: URL, { rules, resolve }: PostOptions): Promise<void> {
  try {
    await checkResolved(url, rules, resolve);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new DeliveryError(`${url.hostname} cannot be found`, { passing: true });
  }
}

async function postOnce(url: URL, body: string, options: PostOptions): Promise<void> {
  const { token, key, timeoutMs = TIMEOUT_MS } = options;
  let answer: Response;
  try {
    answer = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'idempotency-key': key,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    throw explain(url, error);
  }
  // Whatever it says is not read: it could be endless.
  await answer.body?.cancel().catch(() => undefined);
  if (answer.ok) return;
  const passing = answer.status === 429 || answer.status === 408 || answer.status >= 500;
  const waitMs = passing ? readRetryAfter(answer.headers.get('retry-after'), options.pace.now()) : null;
  throw new DeliveryError(`${url.hostname} answered ${answer.status}`, { passing, waitMs });
}

/** Words for what `fetch` throws; its own message may quote the address. */
function explain(url: URL, error: unknown): DeliveryError {
  const host = url.hostname;
  if (error instanceof Error && error.name === 'TimeoutError')
    return new DeliveryError(`${host} did not answer in time`, { passing: true });
  const cause: unknown = error instanceof Error ? error.cause : null;
  if (cause instanceof Error && /redirect/.test(cause.message))
    return new DeliveryError(`${host} redirects, which is not followed`, { passing: false });
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new DeliveryError(`${host} cannot be reached${code}`, { passing: true });
}

/** @returns milliseconds, or null when there is no such header or it says nothing */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,6}$/.test(header.trim())) return 1000 * Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
