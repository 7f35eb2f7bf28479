import { type ResourceLimits, Worker } from 'node:worker_threads';

/** What a worker thread answers to a task; until then it may say how many rows it has read. */
export type Answer<R> = { readonly result: R } | { readonly error: string } | { readonly rows: number };

/** A thread is gone, most likely for want of memory: what it did has to be done elsewhere. */
export class ThreadLost extends Error {}

export interface PoolOptions {
  /** The module each thread runs. It gets tasks as messages, one at a time, and answers each with an `Answer`. */
  readonly entry: URL;
  /** What each thread is told at its start: plain data. */
  readonly setup: unknown;
  readonly count: number;
  readonly limits?: ResourceLimits;
}

interface Waiting<T, R> {
  readonly task: T;
  readonly onRows: ((rows: number) => void) | undefined;
  readonly settle: (result: Promise<R>) => void;
}

/**
 * Runs tasks on several threads at once: whoever is free takes the next, in the order they were given. Threads start
 * when there is work for them.
 */
export class Pool<T, R> {
  readonly #options: PoolOptions;
  readonly #threads: Thread<T, R>[] = [];
  readonly #idle: Thread<T, R>[] = [];
  readonly #queue: Waiting<T, R>[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  get count(): number {
    return this.#options.count;
  }

  /**
   * @param onRows is told now and then how far the task is
   * @throws Error when the task threw, ThreadLost when its thread ended
   */
  run(task: T, onRows?: (rows: number) => void): Promise<R> {
    return new Promise((resolve) => {
      this.#queue.push({ task, onRows, settle: resolve });
      this.#next();
    });
  }

  close(): void {
    for (const thread of this.#threads) thread.close();
  }

  #next(): void {
    const [waiting] = this.#queue;
    if (waiting === undefined) return;
    const thread = this.#idle.shift() ?? this.#start();
    if (thread === null) return;
    this.#queue.shift();
    const result = thread.run(waiting.task, waiting.onRows);
    waiting.settle(result);
    const free = (): void => {
      this.#idle.push(thread);
      this.#next();
    };
    result.then(free, free);
  }

  #start(): Thread<T, R> | null {
    if (this.#threads.length >= this.#options.count) return null;
    const thread = new Thread<T, R>(this.#options);
    this.#threads.push(thread);
    return thread;
  }
}

class Thread<T, R> {
  readonly #worker: Worker;
  #settle: ((result: Promise<R>) => void) | null = null;
  #onRows: ((rows: number) => void) | undefined;
  #ended: ThreadLost | null = null;

  constructor({ entry, setup, limits }: PoolOptions) {
    this.#worker = new Worker(entry, {
      workerData: setup,
      ...(limits !== undefined && { resourceLimits: limits }),
    });
    this.#worker.on('message', (said: Answer<R>) => this.#tell(said));
    this.#worker.on('error', (error) => this.#end(error.message));
    this.#worker.on('exit', (code) => this.#end(`a thread ended with code ${code}`));
  }

  run(task: T, onRows?: (rows: number) => void): Promise<R> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#onRows = onRows;
      this.#worker.postMessage(task);
    });
  }

  close(): void {
    void this.#worker.terminate();
  }

  #end(why: string): void {
    this.#ended ??= new ThreadLost(why);
    this.#answer(Promise.reject(this.#ended));
  }

  #tell(said: Answer<R>): void {
    if ('rows' in said) this.#onRows?.(said.rows);
    else
      this.#answer('result' in said ? Promise.resolve(said.result) : Promise.reject(new Error(said.error)));
  }

  #answer(result: Promise<R>): void {
    const settle = this.#settle;
    this.#settle = null;
    // Nobody waits for a thread that ends by itself.
    result.catch(() => {});
    settle?.(result);
  }
}
