import { ANALYZERS } from '../../src/analyzers/registry.ts';
import { signalsByKind } from '../../src/engine/fold.ts';
import { createObserver } from '../../src/signals/observe.ts';
import { recordOf } from '../eval/text-tasks/records.ts';
import { loadCustomerTexts } from '../train/customer-texts.ts';
import { median } from './measure.ts';

/** Characters of the texts that are read. */
const SHORTEST = 250;
const LONGEST = 500;
/** Rounds until the code is compiled, and rounds that count. */
const WARM_UP = 20;
const ROUNDS = 15;

export interface SignalSpeed {
  readonly texts: number;
  /** Mean. */
  readonly characters: number;
  /** By processor time of this process, all its threads. */
  readonly perSecond: number;
}

/** How many tickets in English a core reads, by all signals that audits ask of a ticket. */
export function measureSignals(): SignalSpeed {
  const texts = loadTexts();
  const records = texts.map((text) => recordOf({ text }));
  const observe = createObserver(signalsByKind({ analyzers: ANALYZERS }), { competitors: [], themes: [] });
  const seconds: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const record of records) observe(record);
    const { user, system } = process.cpuUsage(start);
    if (round >= WARM_UP) seconds.push((user + system) / 1e6);
  }
  const characters = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  return { texts: texts.length, characters, perSecond: texts.length / median(seconds) };
}

function loadTexts(): string[] {
  return loadCustomerTexts().flatMap(({ kind, text }) =>
    kind === 'ticket' && text.length >= SHORTEST && text.length <= LONGEST ? [text] : [],
  );
}
