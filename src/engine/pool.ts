import { type ResourceLimits, Worker } from 'node:worker_threads';

/** What a worker thread answers to a task. */
export type Answer<R> = { readonly result: R } | { readonly error: string };

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

  /** @throws Error when the task threw, or its thread ended */
  run(task: T): Promise<R> {
    return new Promise((resolve) => {
      this.#queue.push({ task, settle: resolve });
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
    const result = thread.run(waiting.task);
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
  #answer: ((said: Answer<R>) => void) | null = null;
  #ended: string | null = null;

  constructor({ entry, setup, limits }: PoolOptions) {
    this.#worker = new Worker(entry, {
      workerData: setup,
      ...(limits !== undefined && { resourceLimits: limits }),
    });
    this.#worker.on('message', (said: Answer<R>) => this.#tell(said));
    this.#worker.on('error', (error) => this.#end(error.stack ?? error.message));
    this.#worker.on('exit', (code) => this.#end(`a thread ended with code ${code}`));
  }

  async run(task: T): Promise<R> {
    const said = await new Promise<Answer<R>>((resolve) => {
      this.#answer = resolve;
      if (this.#ended === null) this.#worker.postMessage(task);
      else this.#tell({ error: this.#ended });
    });
    if ('error' in said) throw new Error(said.error);
    return said.result;
  }

  close(): void {
    void this.#worker.terminate();
  }

  #end(why: string): void {
    this.#ended ??= why;
    this.#tell({ error: this.#ended });
  }

  #tell(said: Answer<R>): void {
    const answer = this.#answer;
    this.#answer = null;
    answer?.(said);
  }
}
