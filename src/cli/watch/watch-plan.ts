import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { AuditRequest, Toolbox } from '../../engine/request.ts';
import { type Gate, parseAlertOn, parseFailAbove, parseFailAboveP } from '../../history/gates.ts';
import type { Config } from '../../model/config.ts';
import { UserError } from '../../model/errors.ts';
import { POINT_IDS } from '../../model/kinds.ts';
import type { NotifySettings } from '../../model/notify-settings.ts';
import { placeInConfig } from '../config/config.ts';

/** Flags of a run that is held against earlier ones, against limits, or told to people. */
export interface WatchOptions {
  readonly history?: string;
  readonly failAbove?: readonly string[];
  readonly failAboveP?: readonly string[];
  readonly alertOn?: readonly string[];
  readonly notify?: boolean;
  readonly strictDelivery?: boolean;
  readonly acceptEvidence?: boolean;
}

export interface WatchPlan {
  /** Folder; null: nothing is kept, and only limits are judged. */
  readonly history: string | null;
  readonly gates: readonly Gate[];
  readonly staleDays?: number;
  /** Null: nobody is told. */
  readonly notify: NotifySettings | null;
  readonly strictDelivery: boolean;
  /** Somebody looked at the evidence and says that it is as it should be. */
  readonly acceptEvidence: boolean;
}

/**
 * What is to be done beside the report; the command line decides over the configuration, flag by flag.
 * @returns null when nothing is
 * @throws UserError when a gate cannot be read, or something needs a history and there is none
 */
export function planWatch(
  options: WatchOptions & { readonly config?: string },
  config: Config,
  request: Pick<AuditRequest, 'inputs' | 'toolbox'>,
): WatchPlan | null {
  const history = findHistory(options.history, config.history, options.config);
  const gates = readGates(options, config, request.toolbox);
  if (options.notify === true && !namesSomebody(config.notify))
    throw new UserError(
      'no-notify',
      '--notify needs "notify" in the configuration, with email, slack or webhook: who is told, and how',
    );
  refuseIdle(options, history !== null || gates.length > 0);
  if (history === null && gates.length === 0 && options.notify !== true) return null;
  if (history === null && (options.notify === true || gates.some(({ kind }) => kind === 'moved')))
    throw new UserError(
      'no-history',
      '--notify and --alert-on need --history <folder>, which keeps the runs',
    );
  if (history !== null) refuseInside(history, request.inputs);
  const staleDays = config.guards?.staleDays;
  return {
    history,
    gates,
    ...(staleDays !== undefined && { staleDays }),
    notify: options.notify === true ? (config.notify ?? null) : null,
    strictDelivery: options.strictDelivery === true,
    acceptEvidence: options.acceptEvidence === true,
  };
}

function namesSomebody({ email, slack, webhook }: NotifySettings = {}): boolean {
  return [email, slack, webhook].some((channel) => channel !== undefined);
}

/** A flag that does nothing is a mistake in a job that nobody watches. */
function refuseIdle({ strictDelivery, acceptEvidence, notify }: WatchOptions, isJudged: boolean): void {
  if (strictDelivery === true && notify !== true)
    throw new UserError('no-effect', '--strict-delivery does nothing without --notify: nothing is sent');
  if (acceptEvidence === true && !isJudged)
    throw new UserError(
      'no-effect',
      '--accept-evidence does nothing without --history or a gate: no evidence is refused',
    );
}

/** The folder of the history: a flag is relative to where we are, the configuration to its own file. */
export function findHistory(
  flag: string | undefined,
  configured: string | undefined,
  configFile: string | undefined,
): string | null {
  if (flag !== undefined) return flag;
  return configured === undefined ? null : resolve(dirname(configFile ?? '.'), configured);
}

/** The same for those who read runs and make none. @throws UserError `no-history` when no folder is there */
export function findKeptHistory(...places: Parameters<typeof findHistory>): string | null {
  const folder = findHistory(...places);
  if (folder === null || existsSync(folder)) return folder;
  throw new UserError(
    'no-history',
    `there is no folder ${folder}; the first audit with --history ${folder} makes it`,
  );
}

const GATES = { failAbove: parseFailAbove, failAboveP: parseFailAboveP, alertOn: parseAlertOn } as const;
type GateKey = keyof typeof GATES;
const GATE_KEYS: readonly GateKey[] = ['failAbove', 'failAboveP', 'alertOn'];

function readGates(
  options: WatchOptions & { readonly config?: string },
  { gates = {} }: Config,
  toolbox: Toolbox,
): Gate[] {
  const metrics = toolbox.analyzers.flatMap(({ meta }) => meta.metrics.map(({ id }) => id));
  const targets = [...POINT_IDS, ...metrics];
  return GATE_KEYS.flatMap((key) => {
    const flags = options[key];
    if (flags !== undefined) return flags.map((text) => GATES[key](text, targets));
    return (gates[key] ?? []).map((text, index) => {
      try {
        return GATES[key](String(text), targets, `"gates.${key}"`);
      } catch (error) {
        if (!(error instanceof UserError) || options.config === undefined) throw error;
        const place = placeInConfig(options.config, ['gates', key, index]);
        throw new UserError(error.code, `${place}: ${error.message}`, { cause: error });
      }
    });
  });
}

/** A history among the exports would be read as evidence the next time. */
function refuseInside(history: string, inputs: readonly string[]): void {
  for (const input of inputs) {
    const way = input === '-' ? '..' : relative(resolve(input), resolve(history));
    if (way !== '' && /^\.\.(?:[\\/]|$)/.test(way)) continue;
    throw new UserError(
      'history-inside',
      `the history ${history} lies inside ${input}, and would be read as an export; choose a folder beside it`,
    );
  }
}
