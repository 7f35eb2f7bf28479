import { ANALYZERS } from '../analyzers/registry.ts';
import { UserError } from '../model/errors.ts';
import type { LoadedPlugin } from '../model/plugin.ts';
import { PROFILES } from '../profiles/registry.ts';
import { SIGNALS } from '../signals/registry.ts';
import { guardAnalyzer, guardSignal } from './guard-plugin.ts';
import type { Toolbox } from './request.ts';

/** What is installed without any plug-in. */
export function builtInToolbox(): Toolbox {
  return { analyzers: ANALYZERS, profiles: PROFILES, signals: SIGNALS };
}

/**
 * Adds plug-ins. A signal with a known name replaces the built-in one; every other name must be new.
 * @throws UserError when two things have the same name
 */
export function addPlugins(toolbox: Toolbox, plugins: readonly LoadedPlugin[]): Toolbox {
  const replaced = new Map(
    plugins.flatMap((plugin) => plugin.signals).map((signal) => [signal.meta.name, guardSignal(signal)]),
  );
  const known = new Set<string>(toolbox.signals.map(({ meta }) => meta.name));
  const signals = [
    ...toolbox.signals.map((signal) => replaced.get(signal.meta.name) ?? signal),
    ...[...replaced.values()].filter(({ meta }) => !known.has(meta.name)),
  ];
  const analyzers = [
    ...toolbox.analyzers,
    ...plugins.flatMap((plugin) => plugin.analyzers).map(guardAnalyzer),
  ];
  const profiles = [...toolbox.profiles, ...plugins.flatMap((plugin) => plugin.profiles)];
  refuseTwins(
    'analyzer',
    analyzers.map(({ meta }) => meta.id),
  );
  refuseTwins(
    'metric',
    analyzers.flatMap(({ meta }) => meta.metrics.map(({ id }) => id)),
  );
  refuseTwins(
    'profile',
    profiles.map(({ meta }) => meta.id),
  );
  refuseUnknownSignals(analyzers, signals);
  return { analyzers, profiles, signals };
}

/** What asks for a signal that nobody reads would find nothing, and take it for an answer. */
function refuseUnknownSignals(analyzers: Toolbox['analyzers'], signals: Toolbox['signals']): void {
  const names: string[] = [];
  for (const { meta } of signals) {
    const lost = meta.needs?.find((need) => !names.includes(need));
    if (lost !== undefined) throw unknownSignal(`the signal "${meta.name}" needs`, lost, names);
    names.push(meta.name);
  }
  for (const { meta } of analyzers) {
    const lost = meta.signals.find((name) => !names.includes(name));
    if (lost !== undefined) throw unknownSignal(`the analyzer "${meta.id}" reads`, lost, names);
  }
}

function unknownSignal(who: string, name: string, known: readonly string[]): UserError {
  return new UserError(
    'unknown-signal',
    `${who} the signal "${name}", which is not there; it may be one of ${known.join(', ')}`,
  );
}

function refuseTwins(what: string, ids: readonly string[]): void {
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin !== undefined)
    throw new UserError(
      'plugin-name-taken',
      `the ${what} "${twin}" is there twice; rename the one your plug-in brings`,
    );
}
