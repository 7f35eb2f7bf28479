import { createReadStream, createWriteStream, existsSync, renameSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeTickets } from './csv-speed.ts';
import { BENCH, median, mustRun } from './run-child.ts';

const BYTES = 1e9;
const ROUNDS = 3;

/** A tickets export of 1 GB: a smaller one over and over. */
async function makeLargeFile(): Promise<string> {
  const path = `${BENCH}/large-tickets.csv`;
  if (existsSync(path)) return path;
  const small = makeTickets(100_000);
  const header = await headerLength(small);
  const times = Math.ceil(BYTES / statSync(small).size);
  async function* repeat(): AsyncGenerator<Buffer> {
    for (let i = 0; i < times; i++) yield* createReadStream(small, { start: i === 0 ? 0 : header });
  }
  await pipeline(Readable.from(repeat()), createWriteStream(`${path}.part`));
  renameSync(`${path}.part`, path);
  return path;
}

async function headerLength(path: string): Promise<number> {
  for await (const chunk of createReadStream(path)) return Buffer.from(chunk).indexOf('\n') + 1;
  return 0;
}

/** How long `bruise inspect` takes on 1 GB, as a user waits for it. */
export async function measureInspection(): Promise<{ seconds: number; peakMegabytes: number }> {
  const path = await makeLargeFile();
  const runs: { seconds: number; peakMegabytes: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { wallSeconds, cost } = await mustRun(['cli', 'inspect', path, '--quiet']);
    runs.push({ seconds: wallSeconds, peakMegabytes: cost.peakMegabytes });
  }
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    peakMegabytes: Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}
