import { EvidenceSample, type EvidenceState, spreadEvidence } from './evidence.ts';

/**
 * The best of each part in turn, so that every part that is named is heard.
 * @param total rows behind all parts together; a row may prove several
 */
export function gatherEvidence(parts: readonly EvidenceState[], total: number): EvidenceState {
  const sample = new EvidenceSample();
  for (const [index, part] of parts.entries()) {
    for (const [place, item] of spreadEvidence(part).shown.entries()) {
      sample.add({ ...item, rank: 1_000_000 - 1000 * place - index });
    }
  }
  const { shown } = sample.toState();
  return { total: Math.max(total, shown.length), shown };
}
