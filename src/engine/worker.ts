import { parentPort, workerData } from 'node:worker_threads';
import type { FoldRequest } from './fold-request.ts';
import type { Answer } from './pool.ts';
import { createShardReader } from './shard-reader.ts';
import { type Part, type ShardTask, transfersOf } from './shards.ts';
import { builtInToolbox } from './toolbox.ts';

// What a thread of the pool runs: shards in, parts out, one at a time.

const setup: FoldRequest = workerData;
const read = createShardReader(setup, builtInToolbox(), (rows) => {
  parentPort?.postMessage({ rows } satisfies Answer<Part>);
});

parentPort?.on('message', async (task: ShardTask) => {
  const answered = await answer(task);
  parentPort?.postMessage(answered, 'result' in answered ? transfersOf(answered.result) : []);
});

async function answer(task: ShardTask): Promise<Answer<Part>> {
  try {
    return { result: await read(task) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
