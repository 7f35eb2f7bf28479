import { type Report, reportSchema } from '../../src/model/report.ts';
import { crossTables } from './cross-tables.ts';
import { sampleReport } from './sample-report.ts';

/** What a hostile company would put into every field it can reach, and some it cannot. */
export const PAYLOADS: Readonly<Record<string, string>> = {
  html: '"><img src=x onerror=alert(1)><script>alert(1)</script></td></details><!--',
  markdown: '**b** [x](javascript:alert(1)) ![i](http://evil.example/i.png) `c` ~~~ | cell | @all #1 $x$',
  blocks: '\n\n# Heading\n- item\n```mermaid\ngraph TD\n```\n|a|b|\n|-|-|\n</details>',
  ansi: '\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\u009b2J',
  formula: '=HYPERLINK("https://evil.example","click");=1+1\t=cmd|\' /C calc\'!A0',
  leading: '=1+1',
  bidi: 'invoice\u202excod.exe\u2066x\u2069\u200e',
  control: 'nul\u0000bell\u0007 escaped_x0041_ lone\ud800 not\uffff',
  words: 'w'.repeat(100_000),
  object: '__proto__',
};

/** Strings the schema or the meaning of the field fixes. */
const FIXED = new Set([
  'tool',
  'asOf',
  'status',
  'severity',
  'kind',
  'coverageLabel',
  'grade',
  'point',
  'unit',
  'part',
  'track',
  'to',
  'shown',
]);

/** The sample report with a payload in place of every free text, or after it. */
export function hostileReport(payload: string, where: 'instead' | 'after' = 'after'): Report {
  const change = (value: unknown, path: readonly string[]): unknown => {
    const key = path.at(-1) ?? '';
    if (typeof value === 'string') {
      const isPointId = key === 'id' && path[0] === 'points';
      if (FIXED.has(key) || isPointId || path.includes('cappedBy')) return value;
      return where === 'instead' ? payload : `${value}${payload}`;
    }
    if (Array.isArray(value)) return value.map((item) => change(item, path));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, change(item, [...path, name])]),
    );
  };
  const report = reportSchema.parse(change(sampleReport(), []));
  // Ids of columns are ours: only with them are the cells drawn as panels.
  const cross = crossTables((own) => (where === 'instead' ? payload : own + payload));
  return { ...report, tables: [...report.tables, ...cross] };
}
