import type { PointId } from '../../model/kinds.ts';
import type { Report } from '../../model/report.ts';

// The page in English.

type Severity = Report['findings'][number]['severity'];
type Gap = 'not-asked' | 'no-records' | 'records-silent';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

const WHAT_HELPS: Readonly<Record<PointId, string>> = {
  customers: 'more interviews, with customers you pick yourself',
  tickets: 'more months of tickets, with all dates and classes',
  reviews: 'more reviews, from other platforms as well',
  'lost-deals': 'loss reasons checked with the buyers',
  backlog: 'requests linked to items, and the first due dates',
};

const WHERE_TO_START: Readonly<Record<PointId, string>> = {
  customers: 'notes of two or three customer interviews',
  tickets: 'a help-desk export of the last twelve months',
  reviews: 'an export of the product reviews',
  'lost-deals': 'a CRM export of closed deals with their reasons',
  backlog: 'an export of the backlog or the roadmap',
};

const GAPS: Readonly<Record<Gap, string>> = {
  'not-asked': 'this run did not ask for it',
  'no-records': 'there is nothing yet',
  'records-silent': 'there are records, but they do not tell',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { risk: 'Risk', caution: 'Caution', info: 'Note' };

export const ENGLISH = {
  language: 'en',
  title: (company: string) => `${company}: Product Perception Penalty`,
  unnamed: 'Unnamed company',
  product: 'Product Perception Penalty',
  asOf: (date: string) => `as of ${date}`,
  skip: 'Skip to the findings',
  contents: 'Contents',
  pageOf: ['Page ', ' of '],
  nav: {
    summary: 'Summary',
    findings: 'Findings',
    points: 'Five points',
    accounts: 'Accounts at risk',
    ask: 'Ask next',
    evidence: 'Evidence',
    warnings: 'Caveats',
    method: 'Method',
    sources: 'Sources',
  },
  bands: ['Trusted', 'Scuffed', 'Bruised', 'Damaged', 'Broken trust'],
  grades: ['A', 'B', 'C', 'D', 'E'],
  gauge: {
    title: 'Score',
    description: (facts: { value: string; band: string; interval: string; bounds: string }) =>
      `${facts.value} on a scale from 0, trusted, to 100, severe. ${facts.band}. 90 % interval ${facts.interval}. ${facts.bounds}.`,
    scale: 'of 100',
    noGrade: 'Too little evidence for a grade',
    grade: (grade: string) => `Grade ${grade}`,
    likely: (share: string) => `${share} likely`,
    capped: (points: string) => `No better than C because of ${points}`,
    interval: '90 % interval',
    bounds: 'Hard bounds',
    whole: 'nothing is missing',
    boundsAre: (range: string) => `hard bounds ${range}`,
    coverage: 'Checklist covered',
    coverageOf: (share: string, label: string) => `${share} (${label})`,
    robust: 'Other weights',
    rangeOf: (lo: string, hi: string) => `${lo} to ${hi}`,
  },
  points: {
    heading: 'How sure: the five points',
    aside: 'dot = score, bar = 90 % interval',
    point: 'Point',
    scale: 'Trusted to severe',
    score: 'Score',
    interval: '90 %',
    weight: 'Weight',
    cost: 'Cost',
    total: 'Score = sum of costs',
    missing: 'not measured: 50',
    failed: 'failed: 50',
    sum: (facts: { range: string; coverage: string; score: string; weight: string; cost: string }) =>
      `90 % ${facts.range}, evidence ${facts.coverage}, ${facts.score} × ${facts.weight} = ${facts.cost} points of the score`,
  },
  reasons: {
    heading: 'Why: what costs most',
    costs: 'points lost',
    none: 'Nothing was measured.',
    more: (count: number) => `All ${count} measured metrics`,
  },
  ask: {
    heading: 'What next: evidence to ask for',
    long: 'What to ask for next',
    lead: 'Ordered by how far better evidence could move the score.',
    about: (gain: string) => `±${gain}`,
    upTo: (gain: string) => `up to ±${gain}`,
    helps: WHAT_HELPS,
    starts: WHERE_TO_START,
    gaps: GAPS,
    table: ['Point', 'Could move the score by', 'Ask for', 'Not measured yet'],
  },
  severities: SEVERITIES,
  findings: {
    heading: 'Findings',
    lead: 'Worst first. Open a finding to see the rows and the words that prove it.',
    rows: (count: string, raw: number) => `${count} ${plural(raw, 'row', 'rows')}`,
    cross: 'Across points',
    search: 'Search findings',
    severity: 'Severity',
    point: 'Point',
    all: 'All',
    none: 'No findings.',
    noMatch: 'Nothing matches.',
    counts: (parts: readonly (readonly [Severity, number])[]) =>
      parts
        .map(([severity, count]) => {
          const [one, many] = {
            risk: ['risk', 'risks'],
            caution: ['caution', 'cautions'],
            info: ['note', 'notes'],
          }[severity];
          return `${count} ${plural(count, one ?? '', many ?? '')}`;
        })
        .join(', '),
  },
  evidence: {
    heading: 'Evidence',
    lead: 'Every quote of this report, once, with the row it stands in and what it proves.',
    search: 'Search quotes',
    quote: 'Words of the customer or the file',
    where: 'Where',
    record: 'Record',
    proves: 'Proves',
    shown: (shown: string, total: string) => `${shown} of ${total} rows shown`,
    none: 'No rows are shown for it.',
    capped: (shown: string, total: string) =>
      `${shown} of ${total} quotes; all of them stand in the JSON report and the spreadsheet.`,
  },
  metrics: {
    heading: 'All metrics',
    lead: 'Choose a metric to see its definition, its yardstick and the rows behind it.',
    search: 'Search metrics',
    columns: {
      id: 'Id',
      title: 'Metric',
      value: 'Value',
      n: 'n',
      interval: '90 %',
      score: 'Score',
      bar: 'Trusted to severe',
      cost: 'Cost',
    },
    missing: 'not measured',
    yardstick: 'Yardstick',
    anchors: (texts: readonly string[]) =>
      `scores 0 at ${texts[0]}, 20 (good) at ${texts[1]}, 80 (severe) at ${texts[2]}, 100 at ${texts[3]}`,
    anchorSource: 'Source of the yardstick',
    reference: 'Published value',
    measured: 'Measured',
    ofUnits: (x: string, n: string) => `${x} of ${n}`,
    units: (n: string) => `n = ${n}`,
    caveats: 'Caveats',
    why: 'Not measured',
    sum: (score: string, weight: string, cost: string) =>
      `${score} × ${weight} = ${cost} points of the score`,
    good: 'good',
    severe: 'severe',
    evidence: 'Rows that prove it',
    by: 'Analyzer',
    reliability: 'Allowed for',
  },
  charts: {
    asTable: 'Show the numbers as a table',
    moreTables: 'More tables',
    search: 'Search rows',
    interval: '90 %',
    empty: 'no rows',
    rowsShown: (shown: string, all: string) =>
      `${shown} of ${all} rows; the JSON report and the spreadsheet hold them all`,
    noCurrency: 'Amounts without a currency',
    weeks: {
      description: (from: string, to: string, high: string) =>
        `Line chart by week from ${from} to ${to}. All tickets above, reported defects below; the scale starts at zero and ends at ${high}.`,
    },
    bugFlow: {
      description: 'Pairs of bars: bugs created and bugs closed in each period.',
    },
    ratings: {
      description: (share: (string | number)[]) =>
        `Histogram of one to five stars: ${share.join(', ')} reviews. Two humps at the ends mean that customers are split.`,
      stars: (count: number) => `${count} ${plural(count, 'star', 'stars')}`,
    },
    words: {
      fans: 'Fans write',
      detractors: 'Detractors write',
      description:
        'Words that tell the two groups apart, the most typical first; the number counts reviews of that group.',
    },
    winLoss: {
      description:
        'A dot per competitor: the share of deals won against it, with its 90 % interval. Left of the middle line more is lost than won.',
      of: (won: string, faced: string) => `won ${won} of ${faced}`,
    },
    mix: {
      description: 'One bar of all active items, divided by kind. Reactive kinds are hatched.',
    },
    defectGap: {
      description:
        'Two marks per line: the share of tickets the vendor calls a defect (square) and the share customers call one (dot). The longer the line between them, the more defects stay hidden.',
      vendor: 'vendor says',
      customer: 'customers say',
    },
    pains: {
      description:
        'A row per pain, a column per source. Darker cells hold more records of their column; the number is always printed.',
    },
    survival: {
      description: (horizon: string) =>
        `Share of reported defects still open by days since the report, up to ${horizon}. Open tickets count until the day they were last seen.`,
    },
  },
  accounts: {
    heading: 'Accounts at risk',
    lead: 'Not scored. What the customer success register says is at stake.',
    count: 'accounts at risk',
    arr: 'yearly revenue at risk',
    citing: 'of it cites the product',
    reason: 'Reason',
    accounts: 'Accounts',
    amount: 'Yearly revenue',
    byReason: 'By reason',
    evidence: 'Rows that cite the product',
    several: 'An account with several reasons stands under each.',
  },
  warnings: {
    heading: 'Before you rely on it',
    none: 'Nothing to warn of.',
  },
  method: {
    heading: 'How the score is made',
    sums: 'From points to score',
    anchorRule:
      'A metric scores 0, 20, 80 and 100 at its four anchors, in straight lines between. The score of a point is the weighted mean of its metrics, and the penalty is the weighted mean of the points.',
    bandRule: (direction: string) =>
      `Direction: ${direction}. Trusted (A) is below 20, Scuffed (B) below 35, Bruised (C) below 50, Damaged (D) below 65, Broken trust (E) from there.`,
    intervalRule:
      'The 90 % interval holds sampling and reporting error, not the choice of weights. Metrics count one made-up record in the middle, and some allow for misreporting, so that they can differ from the plain shares in reasons and findings.',
    missingRule: (alone: string) =>
      `What is missing counts as a neutral 50; the hard bounds are the score if all of it were perfect, or terrible. What was measured alone scores ${alone}.`,
    grades: 'Chance of each grade',
    grade: 'Grade',
    chance: 'Share of the draws that end in it',
    robustness: 'With other weights of the points',
    robust: {
      chosen: 'Chosen weights, 90 % interval',
      nearby: 'Weights drawn nearby, 90 % of them',
      equal: 'Equal weights',
      geometric: 'Geometric mean (a good point makes up less for a bad one)',
      leave: 'One point left out, lowest and highest',
    },
    variant: 'Variant',
    run: 'This run',
    facts: {
      tool: 'Tool',
      policy: 'Policy',
      draws: 'Draws',
      seed: 'Seed',
      fingerprint: 'Fingerprint (runs compare when it is equal)',
      analyzers: 'Analyzers',
    },
    status: {
      measured: 'measured',
      insufficient: 'too little evidence',
      notApplicable: 'no records of its kind',
      failed: 'failed',
    },
  },
  sources: {
    heading: 'Sources',
    lead: 'Every file, what it was read as and where its rows went: rows = records + duplicates + blanks + rejects.',
    columns: {
      file: 'File',
      kind: 'Read as',
      confidence: 'Sure',
      rows: 'Rows',
      records: 'Records',
      duplicates: 'Duplicates',
      blanks: 'Blanks',
      rejects: 'Rejects',
      badCells: 'Bad cells',
    },
    unknown: 'not recognised',
    total: 'All files',
    details: 'How each file was read',
    why: 'Recognised by',
    runnerUp: (profile: string, share: string) => `Next best: ${profile} (${share})`,
    dialect: 'Dialect',
    mapping: 'Columns',
    rejects: 'Rejected rows',
    reject: { where: 'Where', why: 'Why', raw: 'Raw text' },
    rejectsShown: (shown: string, total: string) => `${shown} of ${total} rejected rows`,
  },
  footer: (version: string) =>
    `Made by bruise ${version} from the files listed above. This file loads nothing from anywhere.`,
} as const;
