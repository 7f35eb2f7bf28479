import { LOSS_GROUPS } from '../../../src/model/kinds.ts';
import { createObserver } from '../../../src/signals/observe.ts';
import { record } from '../../tools/observations.ts';
import type { Row, TextTask } from './task.ts';

const COLUMNS = { text: 'a note on a lost deal', reason: 'the reason field, when it is apart' } as const;

/** Finer codes that win-loss studies use, as the groups they belong to. */
const SYNONYMS: Readonly<Record<string, string>> = {
  missing_feature: 'missing-feature',
  feature: 'missing-feature',
  features: 'missing-feature',
  product_gap: 'missing-feature',
  security_compliance: 'missing-feature',
  security: 'missing-feature',
  compliance: 'missing-feature',
  integrations: 'integration',
  performance_reliability: 'quality',
  reliability: 'quality',
  support: 'quality',
  docs: 'usability',
  implementation: 'usability',
  onboarding: 'usability',
  ux: 'usability',
  incumbent: 'competitor',
  internal_build: 'competitor',
  no_decision: 'no-decision',
  no_response: 'no-decision',
  timing_budget: 'timing-budget',
  timing: 'timing-budget',
  budget: 'timing-budget',
  company_change: 'timing-budget',
  champion_left: 'timing-budget',
  contract_terms: 'sales-execution',
  relationship: 'sales-execution',
  sales_execution: 'sales-execution',
  pricing: 'price',
};

const base = {
  columns: COLUMNS,
  labels: LOSS_GROUPS,
  synonyms: SYNONYMS,
} as const;

/** All reasons a note gives. */
export const reasons: TextTask = {
  ...base,
  title: 'why a deal was lost, all reasons',
  columns: { ...COLUMNS, label: 'groups of reasons, divided by | or ;' },
  multi: true,
  prepare() {
    const read = createReader();
    return (row) => ({ labels: read(row)?.groups ?? [] });
  },
};

/** The one reason that decided. */
export const primaryReason: TextTask = {
  ...base,
  title: 'why a deal was lost, the main reason',
  columns: { ...COLUMNS, primary: 'the group (or the first of `label`)' },
  multi: false,
  gold: (row) => [row.primary ?? row.label?.split(/[;|]/)[0] ?? ''],
  prepare() {
    const read = createReader();
    return (row) => ({ labels: [read(row)?.primary ?? 'other'] });
  },
};

function createReader() {
  const observe = createObserver(new Map([['deals', ['loss-reason']]]), { competitors: [], themes: [] });
  return (row: Row) =>
    observe(record('deals', { lossReason: row.reason ?? '', notes: row.text ?? '' })).signals['loss-reason'];
}
