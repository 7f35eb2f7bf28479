import type { Signal } from '../model/signal.ts';
import competitors from './competitors/index.ts';
import expectation from './expectation/index.ts';
import intent from './intent/index.ts';
import leaving from './leaving/index.ts';
import lossReason from './loss-reason/index.ts';
import sentiment from './sentiment/index.ts';
import themes from './themes/index.ts';
import vendorClass from './vendor-class/index.ts';

/** All signals, each after those it needs. */
export const SIGNALS: readonly Signal[] = [
  intent,
  vendorClass,
  expectation,
  sentiment,
  themes,
  leaving,
  competitors,
  lossReason,
];
