import { EvidenceSample, type EvidenceState, MAX_EVIDENCE, spreadEvidence } from './evidence.ts';

/** As many parts may be named; all firsts then rank above all seconds. */
const MAX_PARTS = 1000;

/**
 * The best of each part in turn, so that every part that is named is heard.
 * @param total rows behind all parts together; a row may prove several
 */
export function gatherEvidence(parts: readonly EvidenceState[], total: number): EvidenceState {
  const sample = new EvidenceSample();
  for (const [index, part] of parts.entries()) {
    for (const [place, item] of spreadEvidence(part).shown.entries()) {
      sample.add({ ...item, rank: MAX_PARTS * (MAX_EVIDENCE - place) - index });
    }
  }
  const { shown } = sample.toState();
  return { total: Math.max(total, shown.length), shown };
}
