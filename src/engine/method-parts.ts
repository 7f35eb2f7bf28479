import { roundTo } from '../lib/round.ts';
import { compareText } from '../lib/stable-order.ts';
import type { FinishContext } from '../model/analyzer.ts';
import type { Config, Mapping } from '../model/config.ts';
import type { Json } from '../model/json.ts';
import type { PointId } from '../model/kinds.ts';
import type { Reference } from '../model/reference.ts';
import type { Score, ScoringOptions } from '../model/score.ts';
import { POLICY } from '../scoring/policy.ts';
import type { Analysis } from './analyses.ts';
import type { AuditRequest } from './request.ts';

/** What a method is made of beside the request. */
interface Applied {
  readonly analyses: readonly Analysis[];
  readonly score: Score;
  readonly options: ScoringOptions;
  readonly themes: FinishContext['themes'];
  readonly reference: Reference;
}

/** Everything that decides how facts become a score, by name: what the fingerprint of the method is made of. */
export function collectMethodParts(
  { config, toolbox, version }: AuditRequest,
  { analyses, score, options, themes, reference }: Applied,
): Record<string, Json> {
  return {
    version: version.split('.').slice(0, 2).join('.'),
    policy: POLICY.version,
    analyzers: analyses.map(({ meta }) => [meta.id, meta.version]),
    signals: toolbox.signals.map(({ meta }) => [meta.name, meta.version]),
    themes: [themes.map(({ id }) => id), (config.themes ?? []).map((theme) => ({ ...theme }))],
    profiles: toolbox.profiles.map(({ meta }) => meta.id),
    competitors: (config.competitors ?? []).map(({ name, aliases }) => [name, ...aliases]),
    weights: shareOut(options.weights),
    ...(config.rates === undefined ? {} : { rates: config.rates }),
    ...readingParts(config),
    reliability: options.reliability ?? {},
    draws: options.draws,
    ...(options.audited === undefined ? {} : { audited: auditedParts(options.audited) }),
    measured: score.metrics.filter(({ status }) => status === 'measured').map(({ spec }) => spec.id),
    ...disputedParts(reference),
  };
}

/** How records are read where the files leave it open. How the files are called is no part of it: exports are dated. */
function readingParts({ mappings, dateOrder, vendorPeople }: Config): Record<string, Json> {
  return {
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(vendorPeople === undefined ? {} : { vendorPeople: [...vendorPeople].sort(compareText) }),
    ...(mappings === undefined ? {} : { mappings: mappings.map(mappingParts) }),
  };
}

function mappingParts({ kind, columns, values = {}, defaults = {} }: Mapping): Json {
  return { kind, columns, values, defaults };
}

/** Hand-coded records that correct a share are part of how it is measured. */
function auditedParts(audited: NonNullable<ScoringOptions['audited']>): Json {
  return [...audited].map(([id, strata]) => [id, strata.map((stratum) => ({ ...stratum }))]);
}

/** Capabilities, claims and matches sort what is said and change no score; corrected readings do. */
function disputedParts({ disputes }: Reference): Record<string, Json> {
  if (disputes.length === 0) return {};
  const corrected = disputes.map(({ record, label }) => `${record} ${label}`).sort(compareText);
  return { disputes: corrected };
}

/** Weights as they count: twice the weight for every point is the same method. */
function shareOut(weights: Readonly<Record<PointId, number>>): Record<string, number> {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(
    Object.entries(weights).map(([point, weight]) => [point, roundTo(weight / total, 9)]),
  );
}
