import { codedStrata } from '../../lib/statistics/coded-confusion.ts';
import type { PointId, RecordKind } from '../../model/kinds.ts';
import type { Reading } from '../../model/reading.ts';
import type { CodedStratum, MetricInput } from '../../model/score.ts';
import { measureAccuracy } from '../../scoring/reader-audit.ts';

/** Fewer hand-coded records of a kind correct nothing: the correction would be wider than the doubt it removes. */
export const MIN_CODED = 30;

/** Kinds whose words decide a share, by the point that share belongs to. */
const KIND_OF: Readonly<Partial<Record<PointId, RecordKind>>> = { tickets: 'tickets', reviews: 'reviews' };

export interface AuditedInputs {
  readonly inputs: readonly MetricInput[];
  readonly audited: ReadonlyMap<string, readonly CodedStratum[]>;
}

/** Has the shares that are read from words corrected for misreading, where enough records were coded by hand. */
export function auditReaders(inputs: readonly MetricInput[], reading: Reading): AuditedInputs {
  const audited = new Map<string, readonly CodedStratum[]>();
  const corrected = inputs.map((input) => {
    const strata = strataFor(input, reading);
    if (strata === null) return input;
    audited.set(input.spec.id, strata);
    return { ...input, spec: { ...input.spec, reliability: 'audited-reader' as const } };
  });
  return { inputs: corrected, audited };
}

function strataFor({ spec, point }: MetricInput, reading: Reading): readonly CodedStratum[] | null {
  const kind = KIND_OF[point];
  if (spec.readAs === undefined || kind === undefined) return null;
  const strata = codedStrata(reading, { kind, as: spec.readAs });
  const coded = strata.reduce((sum, stratum) => sum + stratum.coded, 0);
  const isEnough = coded >= MIN_CODED && measureAccuracy(strata) !== null;
  return isEnough ? strata : null;
}
