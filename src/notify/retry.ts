/** How time passes while something is sent. */
export interface Pace {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** Why something could not be sent, in words that hold no secret. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  /** Whether another try may help. */
  readonly passing: boolean;
  /** How long the other side asks to wait. */
  readonly waitMs: number | null;

  constructor(message: string, { passing, waitMs = null }: { passing: boolean; waitMs?: number | null }) {
    super(message);
    this.passing = passing;
    this.waitMs = waitMs;
  }
}

const MAX_TRIES = 3;
/** All tries together: an audit must not hang on a dead mail server. */
const MAX_TOTAL_MS = 30_000;
const FIRST_WAIT_MS = 1_000;

/**
 * Tries up to three times, with waits of 1 s and 4 s or as long as the other side asks, half a minute in all.
 * @throws what the last try threw
 */
export async function tryAgain<T>(work: () => Promise<T>, pace: Pace): Promise<T> {
  const start = pace.now();
  let slept = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DeliveryError) || !error.passing || attempt >= MAX_TRIES) throw error;
      const wait = error.waitMs ?? FIRST_WAIT_MS * 4 ** (attempt - 1);
      // The clock may jump back, so that the waits count too.
      if (Math.max(slept, pace.now() - start) + wait > MAX_TOTAL_MS) throw error;
      await pace.sleep(wait);
      slept += wait;
    }
  }
}
