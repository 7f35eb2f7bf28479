import { roundTo } from '../../lib/round.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { translate } from '../../lib/words/say.ts';
import type { Influence } from '../../model/advice.ts';
import { type Scored, scoreWithout } from '../../scoring/influence.ts';
import type { Analysis } from '../input.ts';
import { DECIMALS } from '../sums.ts';
import { cleanFact } from '../wording.ts';

const NOTE =
  'What the score would be without all records of one customer, for the customers with the most records. Which pains are the greatest (B1) and which defects are chronic (T6) is not asked again.';

/** Whether the score hangs on one customer: it is told again without each of the largest. */
export function buildInfluence(scored: Scored, analyses: readonly Analysis[], redact: boolean): Influence {
  const accounts = analyses.flatMap(({ conclusion }) =>
    conclusion.kind === 'measured' ? (conclusion.accounts ?? []) : [],
  );
  const rows = accounts.map(({ name, records, clusters }) => {
    const score = scoreWithout(scored, new Set(clusters));
    return {
      name: String(cleanFact(name, redact)),
      records,
      score: roundTo(score, DECIMALS),
      change: roundTo(score - scored.score.value, DECIMALS),
    };
  });
  rows.sort(
    compareBy(
      ({ change }) => -Math.abs(change),
      ({ records }) => -records,
      ({ name }) => name,
    ),
  );
  return { rows, note: translate(NOTE) };
}
