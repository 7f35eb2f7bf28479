// A plug-in: how many tickets are written in exclamation marks, and a format with one number in it.

/** Proofs kept; the best by a total order, so that the order of the rows does not matter. */
const MAX_SHOWN = 5;
/** Accounts are counted in buckets: the state stays small however many there are. */
const BUCKETS = 256;

const meta = {
  id: 'exclaiming-tickets',
  point: 'tickets',
  title: 'Exclaiming tickets',
  why: 'Who has to shout has asked before.',
  version: 1,
  reads: ['tickets'],
  signals: [],
  metrics: [
    {
      id: 'X1',
      title: 'Exclaiming share',
      definition: 'Share of tickets with an exclamation mark in the subject.',
      formula: 'tickets with ! / tickets',
      unit: 'share',
      kind: 'proportion',
      weight: 0.05,
      anchors: [0, 0.02, 0.2, 0.5],
      source: 'our choice',
    },
  ],
  statements: {
    X1: '{value|share} of {n|count} tickets exclaim',
    'exclaiming-tickets': '{x|count} of {n|count} tickets exclaim',
  },
};

/** FNV-1a: the same number for the same account on every machine. */
function bucketOf(name) {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193) >>> 0;
  return hash % BUCKETS;
}

const compare = (a, b) => b.rank - a.rank || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const keepBest = (proofs) => [...proofs].sort(compare).slice(0, MAX_SHOWN);

/** Facts about some rows: nothing but whole numbers and strings, however many rows there are. */
function map(batch) {
  const buckets = {};
  const proofs = [];
  for (const { record } of batch) {
    const exclaims = record.subject.includes('!');
    const bucket = bucketOf(record.account ?? record.id ?? record.subject);
    const [x, n] = buckets[bucket] ?? [0, 0];
    buckets[bucket] = [x + (exclaims ? 1 : 0), n + 1];
    if (!exclaims) continue;
    const { source, row, columns } = record.origin;
    const rank = record.subject.split('!').length - 1;
    proofs.push({ at: { source, row, column: columns.subject }, id: record.id, quote: record.subject, rank });
  }
  return { buckets, proofs: keepBest(proofs) };
}

/** Two states become one, in any order: that is what lets threads read parts of a file. */
function merge(a, b) {
  const buckets = { ...a.buckets };
  for (const [bucket, [x, n]] of Object.entries(b.buckets)) {
    const [ownX, ownN] = buckets[bucket] ?? [0, 0];
    buckets[bucket] = [ownX + x, ownN + n];
  }
  return { buckets, proofs: keepBest([...a.proofs, ...b.proofs]) };
}

/** What it means; what it is worth is decided by the anchors alone. */
function finish({ buckets, proofs }) {
  const clusters = Object.entries(buckets)
    .map(([bucket, [x, n]]) => [Number(bucket), x, n])
    .sort(([a], [b]) => a - b);
  const x = clusters.reduce((sum, [, own]) => sum + own, 0);
  const n = clusters.reduce((sum, [, , own]) => sum + own, 0);
  if (n === 0) return { kind: 'notApplicable', missing: ['tickets'] };
  const evidence = { total: x, shown: proofs };
  return {
    kind: 'measured',
    metrics: [{ id: 'X1', n, data: { kind: 'proportion', clusters }, evidence, caveats: [] }],
    findings: [
      { key: meta.id, id: meta.id, facts: { x, n }, severity: x === 0 ? 'info' : 'caution', evidence },
    ],
  };
}

const reporter = {
  meta: { id: 'badge', extension: 'badge.json', mediaType: 'application/json', title: 'A badge for a wiki' },
  render: ({ company, score }) => `${JSON.stringify({ label: company, message: score.value.toFixed(1) })}\n`,
};

export default { analyzers: [{ meta, map, merge, finish }], reporters: [reporter] };
