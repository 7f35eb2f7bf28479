import { ANALYZERS } from '../analyzers/registry.ts';
import { UserError } from '../model/errors.ts';
import type { Plugin } from '../model/plugin.ts';
import { PROFILES } from '../profiles/registry.ts';
import { SIGNALS } from '../signals/registry.ts';
import type { Toolbox } from './request.ts';

/** What is installed without any plug-in. */
export function builtInToolbox(): Toolbox {
  return { analyzers: ANALYZERS, profiles: PROFILES, signals: SIGNALS };
}

/**
 * Adds plug-ins. A signal with a known name replaces the built-in one; every other name must be new.
 * @throws UserError when two things have the same name
 */
export function addPlugins(toolbox: Toolbox, plugins: readonly Plugin[]): Toolbox {
  const replaced = new Map(
    plugins.flatMap(({ signals }) => signals).map((signal) => [signal.meta.name, signal]),
  );
  const known = new Set<string>(toolbox.signals.map(({ meta }) => meta.name));
  const signals = [
    ...toolbox.signals.map((signal) => replaced.get(signal.meta.name) ?? signal),
    ...[...replaced.values()].filter(({ meta }) => !known.has(meta.name)),
  ];
  const analyzers = [...toolbox.analyzers, ...plugins.flatMap((plugin) => plugin.analyzers)];
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
  return { analyzers, profiles, signals };
}

function refuseTwins(what: string, ids: readonly string[]): void {
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin !== undefined)
    throw new UserError(
      'plugin-name-taken',
      `the ${what} "${twin}" is there twice; rename the one your plug-in brings`,
    );
}
