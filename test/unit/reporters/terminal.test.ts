import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POINT_IDS } from '../../../src/model/kinds.ts';
import type { Report } from '../../../src/model/report.ts';
import type { RenderOptions } from '../../../src/model/reporter.ts';
import { terminalReporter } from '../../../src/reporters/terminal/index.ts';
import { textWidth } from '../../../src/reporters/terminal/text.ts';
import { type SampleOptions, sampleReport } from '../../tools/sample-report.ts';

const ANSI = /\u001b\[[0-9;]*m/g;
const WIDTHS = [40, 60, 80, 100, 120, 200];

function render(report: Report, options: Partial<RenderOptions> = {}): string {
  return String(terminalReporter.render(report, { width: 80, colour: 0, unicode: true, ...options }));
}

const HOSTILE = [
  '\u001b[2J\u001b]0;pwned\u0007',
  ' \u202excod.exe\u0007\r\n',
  ' ::set-output name=x::y ##[group]z',
  '同期エラーとレポート👩‍👩‍👧‍👦สวัสดี',
  'x'.repeat(5000),
  ` ${'word '.repeat(2000)}`,
  '__proto__ {value} $& \\',
];

const CASES: Readonly<Record<string, SampleOptions>> = {
  complete: {},
  partial: { missing: ['customers', 'backlog'] },
  'one point': { missing: ['customers', 'tickets', 'lost-deals', 'backlog'] },
  empty: { missing: POINT_IDS },
  ...Object.fromEntries(HOSTILE.map((hostile, at) => [`hostile ${at}`, { hostile }])),
};

describe.each(Object.entries(CASES))('terminal report, %s', (_, options) => {
  const report = sampleReport(options);

  it.each(WIDTHS)('fits %i columns', (width) => {
    for (const unicode of [true, false]) {
      for (const text of render(report, { width, unicode }).split('\n')) {
        expect(textWidth(text), text).toBeLessThanOrEqual(width);
      }
    }
  });

  it('is the same text in every colour', () => {
    const plain = render(report);
    expect(plain).not.toContain('\u001b');
    for (const colour of [1, 3] as const) {
      const painted = render(report, { colour });
      expect(painted).not.toBe(plain);
      expect(painted.replace(ANSI, '')).toBe(plain);
    }
  });

  it('is ASCII where it must be', () => {
    expect(render(report, { unicode: false })).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it('has no control characters, no build-server commands and no spaces at line ends', () => {
    const text = render(report);
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::|##\[/m);
    expect(text).not.toMatch(/ $/m);
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('first screen', () => {
  const screen = (options: SampleOptions = {}) => render(sampleReport(options)).split('\n').slice(0, 24);

  it('holds everything that matters on 24 lines of 80 columns', () => {
    const text = screen().join('\n');
    expect(text).toContain('Acme');
    expect(text).toContain('as of 2026-11-21');
    expect(text).toContain('0 = trusted, 100 = severe penalty');
    expect(text).toContain('Damaged · grade D, 88 % likely');
    expect(text).toContain('90 % interval 50–65 · hard bounds 58–58 · coverage 63 % (medium)');
    for (const title of [
      'Current customers',
      'Support tickets',
      'Product reviews',
      'Closed-lost deals',
      'Product backlog',
    ])
      expect(text).toMatch(new RegExp(`${title} +[─━]+●[─━]+ +\\d\\d\\.\\d`));
    expect(text.match(/“[^”]+” {2}\S+:\d+/g)?.length).toBe(5);
    expect(screen()[23]).toBe('      “Missing feature: audit trail”  crm/closed-lost.csv:12');
    expect(render(sampleReport()).split('\n')[24]).toBe('');
  });

  it('shows a missing point as unknown, with what it counts', () => {
    const text = screen({ missing: ['backlog'] }).join('\n');
    expect(text).toMatch(/Product backlog {3}┄+ +\? +0–100 +15 % +7\.5/);
  });

  it('gives up space before quotes, and quotes before sentences', () => {
    const report = sampleReport();
    const reasons = report.reasons.map((reason, at) =>
      at < 2 ? { ...reason, statement: `${'Many words '.repeat(9)}${at}` } : reason,
    );
    const lines = render({ ...report, reasons }).split('\n');
    expect(lines[24]).toBe('');
    expect(lines.slice(0, 24).join('\n').match(/“/g)?.length).toBe(3);
  });

  it('names a company without a name', () => {
    expect(render({ ...sampleReport(), company: ' ' })).toContain('Unnamed company');
  });

  it('says that a grade is capped, and when there is none', () => {
    const report = sampleReport();
    expect(render({ ...report, score: { ...report.score, cappedBy: ['tickets'] } })).toContain(
      'capped by tickets',
    );
    expect(render(sampleReport({ missing: POINT_IDS }))).toContain('no grade: too little evidence');
  });
});

describe('details', () => {
  const report = sampleReport();

  it('never hides a number, however narrow', () => {
    for (const width of [40, 60, 80, 120]) {
      const text = render(report, { width }).replace(/\s+/g, ' ');
      for (const metric of report.metrics) {
        expect(text).toContain(metric.contribution.toFixed(1));
        expect(text).toContain(metric.n.toLocaleString('en-US'));
      }
      for (const number of [
        '1,840,000',
        '612,500',
        '5,000,000 EUR',
        '2,100,000 EUR',
        '1,006',
        '9.6 %',
        '8.5 d',
      ])
        expect(text).toContain(number);
    }
  });

  it('shows anchors, caveats and the account of every file', () => {
    const text = render(report);
    expect(text).toContain('5 · 20 · 45 · 60 %');
    expect(text).toContain('12 % of closed tickets have no resolution code');
    expect(text).toContain('Rows = records + duplicates + blanks + rejects.');
    expect(text).toMatch(/tickets\.csv +1,006 +1,000 +3 +1 +2/);
  });

  it('shows ten rejects, their reason once, and counts the others', () => {
    const text = render(report);
    expect(text.match(/ row \d+ /g)?.length).toBe(10);
    expect(text.match(/The date is neither day first/g)?.length).toBe(1);
    expect(text).toContain(' and 12 more');
  });

  it('says what to ask for next and how far it could move the score', () => {
    expect(render(report).replace(/\s+/g, ' ')).toContain(
      'Closed-lost deals: more evidence could move the score by about 4.7 points either way.',
    );
    expect(render(sampleReport({ missing: ['customers'] })).replace(/\s+/g, ' ')).toContain(
      'It could move the score by up to 7.5 points either way.',
    );
  });

  it('says why a whole point is missing once, not for each of its metrics', () => {
    const text = render(sampleReport({ missing: ['customers'] }));
    expect(text.match(/^ No customer interviews among the inputs$/gm)?.length).toBe(1);
    expect(text).not.toContain('I2 Not measured');
  });

  it('does not mind widths that are none', () => {
    expect(render(report, { width: 1 })).toBe(render(report, { width: 40 }));
    expect(render(report, { width: 60.7 })).toBe(render(report, { width: 60 }));
  });

  const ATTACKS = '../shared/testsets/security/terminal.jsonl';
  it.skipIf(!existsSync(ATTACKS))(
    'stands the known terminal attacks (set not in this checkout: skipped)',
    () => {
      for (const text of readFileSync(ATTACKS, 'utf8').trim().split('\n')) {
        const { value }: { value: string } = JSON.parse(text);
        const out = render(sampleReport({ hostile: value }));
        expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|^\s*::/m);
      }
    },
  );
});
