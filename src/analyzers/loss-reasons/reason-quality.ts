import { collectEvidence } from '../../lib/evidence/evidence-items.ts';
import { type Loss, REASON_QUALITIES, type ReasonQuality } from '../../lib/states/loss-rows.ts';
import type { AnalyzerFinding, AnalyzerTable, Fact, Severity } from '../../model/conclusion.ts';

/** With more reasons than this that tell nothing, reasons cannot be used without asking buyers. Our choice. */
const UNUSABLE_SHARE = 0.4;
/** With more than this they are thin. Our choice. */
const THIN_SHARE = 0.2;
/** Fewer lost deals than this have no habits. */
const MIN_DEALS = 5;

/** Deals that share a written reason word for word before it is a copy and no coincidence. Our choice. */
const COPIES = 3;
/** Share of the written reasons that are copies from which on it is worth a word. Our choice. */
const COPIED_SHARE = 0.1;

interface Quality {
  readonly title: string;
  /** The question that would have brought a better reason. */
  readonly ask: string | null;
}

const QUALITIES: Readonly<Record<ReasonQuality, Quality>> = {
  blank: { title: 'blank', ask: 'Who decided, for what, and when did we lose them?' },
  other: {
    title: 'other or not understood',
    ask: 'Which of the reasons on the list came closest, and what was missing?',
  },
  'single-word': { title: 'a single word', ask: 'What exactly could they not do with the product?' },
  'price-only': {
    title: 'price and nothing else',
    ask: 'Too expensive compared with what, and what would have been worth the price?',
  },
  usable: { title: 'usable', ask: null },
};

const COPIED = {
  title: 'usable, but copied word for word',
  ask: 'What was different about this deal, in the words of the buyer?',
};

/** How much the stated reasons tell, and what to ask instead. */
export function qualityTable(losses: readonly Loss[]): AnalyzerTable {
  const copied = new Set(findCopies(losses));
  const rowOf = ({ title, ask }: Quality, deals: number): Fact[] => [
    title,
    deals,
    deals / losses.length,
    ask,
  ];
  const rows = REASON_QUALITIES.map((quality) => {
    const own = losses.filter((loss) => loss.quality === quality && !copied.has(loss));
    return rowOf(QUALITIES[quality], own.length);
  });
  if (copied.size > 0) rows.splice(-1, 0, rowOf(COPIED, copied.size));
  return { id: 'reason-quality', rows };
}

/** The warning that reasons tell too little, and the one that somebody copies them. */
export function findWeakReasons(losses: readonly Loss[]): AnalyzerFinding[] {
  return [...findThin(losses), ...findCopied(losses)];
}

function findThin(losses: readonly Loss[]): AnalyzerFinding[] {
  const weak = losses.filter(({ quality }) => quality !== 'usable');
  const share = weak.length / losses.length;
  if (share > UNUSABLE_SHARE) return [tell('unusable-reasons', 'risk', { weak, losses })];
  if (share > THIN_SHARE && losses.length >= MIN_DEALS)
    return [tell('thin-reasons', 'caution', { weak, losses })];
  return [];
}

function findCopied(losses: readonly Loss[]): AnalyzerFinding[] {
  const weak = findCopies(losses);
  const written = losses.filter(({ wording }) => wording !== 0).length;
  if (weak.length < MIN_DEALS || weak.length < COPIED_SHARE * written) return [];
  return [tell('copied-reasons', 'caution', { weak, losses })];
}

interface Weak {
  readonly weak: readonly Loss[];
  readonly losses: readonly Loss[];
}

function tell(id: string, severity: Severity, { weak, losses }: Weak): AnalyzerFinding {
  const wordings = new Set(weak.map(({ wording }) => wording)).size;
  const price = weak.filter(({ quality }) => quality === 'price-only').length;
  const facts = {
    deals: weak.length,
    all: losses.length,
    share: weak.length / losses.length,
    wordings,
    price,
  };
  return { key: id, id, facts, severity, evidence: collectEvidence(weak) };
}

/** Usable reasons that several accounts' deals have in common to the word. */
function findCopies(losses: readonly Loss[]): Loss[] {
  const accounts = new Map<number, Set<number>>();
  const written = losses.filter(({ wording, quality }) => wording !== 0 && quality === 'usable');
  for (const { wording, cluster } of written) {
    const own = accounts.get(wording);
    if (own === undefined) accounts.set(wording, new Set([cluster]));
    else own.add(cluster);
  }
  return written.filter(({ wording }) => (accounts.get(wording)?.size ?? 0) >= COPIES);
}
