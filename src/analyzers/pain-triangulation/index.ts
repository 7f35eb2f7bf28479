import { FAMILIES } from '../../lib/complaints.ts';
import { findPains } from '../../lib/pains/find-pains.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { NO_PAIN_SETTINGS } from '../../model/reference.ts';
import { comparePairs, countUnseen } from './agreement.ts';
import { countFamilies, countPains, listen } from './count.ts';
import {
  describeAgreement,
  describePains,
  describeSampling,
  describeUnknown,
  describeUnseen,
} from './findings.ts';
import { judgePains } from './judge.ts';
import { meta } from './meta.ts';
import { map, merge, type State } from './state.ts';
import { painTables } from './tables.ts';

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function finish(state: State, { themes, pains: settings, present }: FinishContext): Conclusion {
  const sources = FAMILIES.filter((family) => present.includes(family));
  if (sources.length === 0) return { kind: 'notApplicable', missing: FAMILIES };
  const heard = listen(state);
  const families = countFamilies(state);
  const found = findPains(heard, themes, settings ?? NO_PAIN_SETTINGS);
  const pains = judgePains(countPains(found.pains, heard, { state, families }), families, found.pains.length);
  const pairs = comparePairs(pains, families);
  return {
    kind: 'measured',
    metrics: [],
    findings: [
      ...describePains(pains, families),
      ...describeAgreement(pairs),
      ...describeUnseen(countUnseen(pains, sources.length), pains.length, sources.length),
      ...describeUnknown(found.unknown),
      ...describeSampling(families),
    ],
    tables: painTables(pains, families, pairs),
  };
}
