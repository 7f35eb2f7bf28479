import { describe, expect, it } from 'vitest';
import { listAsks } from '../../../src/cli/ask/list-asks.ts';
import { writeMarkdown, writeText } from '../../../src/cli/ask/write-asks.ts';
import { hostileReport, PAYLOADS } from '../../tools/hostile-report.ts';
import { sampleReport } from '../../tools/sample-report.ts';

describe('what to ask for', () => {
  const report = sampleReport({ missing: ['customers', 'backlog'] });
  const asks = listAsks(report);
  const points = asks.filter(({ gain }) => gain !== null);

  it('is ranked by how far it could move the score, lists last', () => {
    const gains = points.map(({ gain }) => gain ?? 0);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(asks.slice(points.length).every(({ gain }) => gain === null)).toBe(true);
    expect(points.find(({ id }) => id === 'backlog')).toMatchObject({ missing: true, gain: 7.5 });
  });

  it('comes with an e-mail that says to whom, what, which columns and why', () => {
    for (const { mail, to, what, columns, why } of asks) {
      expect(mail).toContain(`To: ${to}`);
      expect(mail).toMatch(/^Subject: \S/m);
      for (const item of what) expect(mail).toContain(item);
      for (const column of columns) expect(mail).toContain(column);
      expect(mail).toContain(why);
      expect(mail).not.toMatch(/undefined|NaN|\{/);
    }
  });

  it('says another thing when there is some evidence already', () => {
    const whole = listAsks(sampleReport());
    const backlog = (list: typeof asks) => list.find(({ id }) => id === 'backlog')?.what;
    expect(backlog(whole)).not.toEqual(backlog(asks));
  });

  it.each(Object.entries(PAYLOADS))('is written with %s in the report', (_, payload) => {
    const hostile = hostileReport(payload);
    const list = listAsks(hostile);
    expect(writeText(hostile, list)).toContain('1. ');
    // Mails stand in fences, where nothing is more than text.
    const outside = writeMarkdown(hostile, list).replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
    expect(outside).not.toContain('<script>');
    expect(outside).not.toContain('To: ');
    for (const { mail } of list) expect(mail.match(/^Subject:/gm)).toHaveLength(1);
  });
});
