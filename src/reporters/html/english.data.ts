import { say } from '../../lib/words/say.ts';
import type { PointId } from '../../model/kinds.ts';
import type { Report } from '../../model/report.ts';

// The page in English. Its texts are the keys of the other languages.

type Severity = Report['findings'][number]['severity'];
type Gap = 'not-asked' | 'no-records' | 'records-silent';

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

const COUNTED: Readonly<Record<Severity, string>> = {
  risk: '{count} {count?risk:risks}',
  caution: '{count} {count?caution:cautions}',
  info: '{count} {count?note:notes}',
};

export const ENGLISH = {
  title: (company: string) => say('{company}: Product Perception Penalty', { company }),
  unnamed: 'Unnamed company',
  product: 'Product Perception Penalty',
  skip: 'Skip to the findings',
  contents: 'Contents',
  pageOf: ['Page ', ' of '],
  nav: {
    summary: 'Summary',
    findings: 'Findings',
    points: 'Five points',
    cross: 'Across',
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
      say(
        '{value} on a scale from 0, trusted, to 100, severe. {band}. 90 % interval {interval}. {bounds}.',
        facts,
      ),
    scale: 'of 100',
    noGrade: 'Too little evidence for a grade',
    grade: (grade: string) => say('Grade {grade}', { grade }),
    likely: (share: string) => say('{share} likely', { share }),
    capped: (points: string) => say('No better than C because of {points}', { points }),
    interval: '90 % interval',
    bounds: 'Hard bounds',
    whole: 'nothing is missing',
    boundsAre: (range: string) => say('hard bounds {range}', { range }),
    coverage: 'Checklist covered',
    coverageOf: (share: string, label: string) => say('{share} ({label})', { share, label }),
    robust: 'Other weights',
    rangeOf: (lo: string, hi: string) => say('{lo} to {hi}', { lo, hi }),
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
      say('90 % {range}, evidence {coverage}, {score} × {weight} = {cost} points of the score', facts),
  },
  reasons: {
    heading: 'Why: what was found to cost most',
    costs: 'points lost',
    none: 'Nothing was measured.',
    more: (count: number) => say('All {count} measured metrics', { count }),
  },
  ask: {
    heading: 'What next: evidence to ask for',
    long: 'What to ask for next',
    lead: 'Ordered by how far better evidence could move the score.',
    about: (gain: string) => `±${gain}`,
    upTo: (gain: string) => say('up to ±{gain}', { gain }),
    helps: WHAT_HELPS,
    starts: WHERE_TO_START,
    gaps: GAPS,
    table: ['Point', 'Could move the score by', 'Ask for', 'Not measured yet'],
  },
  severities: SEVERITIES,
  findings: {
    heading: 'Findings',
    lead: 'Worst first. Open a finding to see the rows and the words that prove it.',
    rows: (count: string, raw: number) => say('{count} {raw?row:rows}', { count, raw }),
    cross: 'Across points',
    search: 'Search findings',
    severity: 'Severity',
    point: 'Point',
    all: 'All',
    none: 'No findings.',
    noMatch: 'Nothing matches.',
    counts: (parts: readonly (readonly [Severity, number])[]) =>
      parts.map(([severity, count]) => say(COUNTED[severity], { count })).join(', '),
  },
  evidence: {
    heading: 'Evidence',
    lead: 'Every quote of this report, once, with the row it stands in and what it proves.',
    search: 'Search quotes',
    quote: 'Words of the customer or the file',
    where: 'Where',
    record: 'Record',
    proves: 'Proves',
    shown: (shown: string, total: string) => say('{shown} of {total} rows shown', { shown, total }),
    none: 'No rows are shown for it.',
    capped: (shown: string, total: string) =>
      say('{shown} of {total} quotes; all of them stand in the JSON report and the spreadsheet.', {
        shown,
        total,
      }),
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
      say('scores 0 at {a}, 20 (good) at {b}, 80 (severe) at {c}, 100 at {d}', {
        a: texts[0] ?? '',
        b: texts[1] ?? '',
        c: texts[2] ?? '',
        d: texts[3] ?? '',
      }),
    anchorSource: 'Source of the yardstick',
    reference: 'Published value',
    measured: 'Measured',
    ofUnits: (x: string, n: string) => say('{x} of {n}', { x, n }),
    units: (n: string) => `n = ${n}`,
    caveats: 'Caveats',
    why: 'Not measured',
    sum: (score: string, weight: string, cost: string) =>
      say('{score} × {weight} = {cost} points of the score', { score, weight, cost }),
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
    empty: 'no rows',
    rowsShown: (shown: string, all: string) =>
      say('{shown} of {all} rows; the JSON report and the spreadsheet hold them all', { shown, all }),
    noCurrency: 'Amounts without a currency',
    weeks: {
      description: (from: string, to: string, high: string) =>
        say(
          'Line chart by week from {from} to {to}. All tickets above, reported defects below; the scale starts at zero and ends at {high}.',
          { from, to, high },
        ),
    },
    bugFlow: {
      description: 'Pairs of bars: bugs created and bugs closed in each period.',
    },
    ratings: {
      description: (share: (string | number)[]) =>
        say(
          'Histogram of one to five stars: {counts} reviews. Two humps at the ends mean that customers are split.',
          { counts: share.join(', ') },
        ),
      stars: (count: number) => say('{count} {count?star:stars}', { count }),
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
      of: (won: string, faced: string) => say('won {won} of {faced}', { won, faced }),
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
        say(
          'Share of reported defects still open by days since the report, up to {horizon}, with its 90 % interval. Open tickets count for as long as they have been open.',
          { horizon },
        ),
      half: (days: string) => say('half closed after {days}', { days }),
    },
  },
  cross: {
    heading: 'Across the sources',
    lead: 'What no single file can tell: the same pain in several places, what is only believed, what was promised, and what it may cost. The score does not change by it.',
    proofs: 'Rests on',
    moreProofs: (count: number) => say('{count} more {count?finding:findings}', { count }),
    pains: {
      title: 'What hurts, and in how many places',
      about:
        'Distinct customers who tell of a pain, by kind of source, with their share of all who complain there; #1 to #3 is the place within the source. Darker is nearer to the top of its column. A pain leads to the words behind it.',
      strong: 'strong: three kinds of sources or more, not by chance',
      corroborated: 'corroborated: two or more',
      single: 'in one',
      of: (people: string) => say('of {people}', { people }),
    },
    belief: {
      title: 'Perception or product',
      about:
        'What customers say is missing, by what became of it. The whisker is the 90 % interval of the share that is perception. Statements whose fate is not known are left out.',
      notSplit: 'Not split: what the product can do is not known.',
      fates: {
        perception: 'Perception: it was there already',
        packaging: 'Packaging: on another plan',
        closed: 'Shipped since',
        product: 'Product: not there',
      },
      todo: {
        perception: 'show it',
        packaging: 'rethink the plan',
        closed: 'announce it',
        product: 'decide',
      },
      counted: (known: number, unknown: number) =>
        unknown === 0
          ? say('{known|count} {known?statement:statements}', { known })
          : say('{known|count} {known?statement:statements}, {unknown|count} not known', { known, unknown }),
      split: (facts: { lost: string; belief: string; from: string; to: string }) =>
        say(
          'Of {lost} points lost where this is known, {belief} ({from} to {to}) would be perception if all of a point were believed like its wishes: an upper reading.',
          facts,
        ),
      all: 'All sources',
      capabilities: 'What is missed most, and what to do about it',
      columns: ['Capability', 'To do', 'Customers', 'There since', 'Plan', 'In words such as'],
    },
    promises: {
      title: 'What is promised, and what customers say of it',
      about:
        'Customers who speak for or against a claim: to the left those who say otherwise, to the right those who confirm it. At the end the share that says otherwise, with its 90 % interval.',
      against: 'say otherwise',
      supporting: 'confirm it',
    },
    gap: {
      title: 'The defect perception gap',
      about:
        'Shares of requests that are defects, to the vendor and to customers, with 90 % intervals, beside published values. Hidden defects are what the gap is made of.',
      themes: 'Where they disagree most',
      disagree: (disagree: string, requests: string) =>
        say('{disagree} of {requests} requests', { disagree, requests }),
      causes: 'What the words of hidden defects point to',
      sides: 'Side by side',
      filed: 'filed as',
      published: 'Published:',
    },
    journey: {
      title: 'Where on the journey, and what kind of disappointment',
      about:
        'Distinct customers who complain, by stage of the journey. Darker cells hold more of them; a sign marks what stands out.',
      mark: 'stands out',
      standsOut: 'stands out: more than stage and kind alone would bring together',
      trustGoes: 'here most say that trust is gone',
      quotes: 'Where most trust goes, in their words',
      cut: 'About the product, or about the company around it',
      product: 'the product itself',
      company: 'the company around it',
    },
    money: {
      title: 'What is at stake',
      about:
        'Each line on its own scale, from nothing to the whole amount: the bar is the range that may be lost, the mark its middle.',
      of: (amount: string, accounts: string) =>
        say('of {amount} in {accounts} accounts', { amount, accounts }),
      largest: (share: string) => say('the three largest hold {share}', { share }),
      separate:
        'The lines must not be added: one is lost once, the other year after year, and accounts can stand in both.',
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
      say(
        'Direction: {direction}. Trusted (A) is below 20, Scuffed (B) below 35, Bruised (C) below 50, Damaged (D) below 65, Broken trust (E) from there.',
        { direction },
      ),
    intervalRule:
      'The 90 % interval holds sampling and reporting error, not the choice of weights. Metrics count one made-up record in the middle, and some allow for misreporting, so that they can differ from the plain shares in reasons and findings.',
    missingRule: (alone: string) =>
      say(
        'What is missing counts as a neutral 50; the hard bounds are the score if all of it were perfect, or terrible. What was measured alone scores {alone}.',
        { alone },
      ),
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
    runnerUp: (profile: string, share: string) => say('Next best: {profile} ({share})', { profile, share }),
    dialect: 'Dialect',
    mapping: 'Columns',
    rejects: 'Rejected rows',
    reject: { where: 'Where', why: 'Why', raw: 'Raw text' },
    rejectsShown: (shown: string, total: string) => say('{shown} of {total} rejected rows', { shown, total }),
  },
  footer: (version: string) =>
    say('Made by bruise {version} from the files listed above. This file loads nothing from anywhere.', {
      version,
    }),
} as const;
