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

  it('asks for no column that the exports have', () => {
    const whole = sampleReport();
    const having = (columns: Readonly<Record<string, string>>) =>
      listAsks({
        ...whole,
        sources: whole.sources.map((source) => (source.kind === 'reviews' ? { ...source, columns } : source)),
      }).find(({ id }) => id === 'reviews')?.what;
    const isAboutInvitations = expect.stringContaining('asked for, and which were rewarded');
    expect(having({ stars: 'Rating' })).toContainEqual(isAboutInvitations);
    expect(having({ stars: 'Rating', invitation: 'Source' })).not.toContainEqual(isAboutInvitations);
  });

  it('asks for a column that hardly any record fills, and names it; for none that is filled from elsewhere', () => {
    const whole = sampleReport();
    const telling = (fill: Readonly<Record<string, number>>, header = 'Reopens') =>
      listAsks({
        ...whole,
        sources: whole.sources.map((source) =>
          source.kind === 'tickets' ? { ...source, columns: { reopens: header }, fill } : source,
        ),
      })
        .find(({ id }) => id === 'tickets')
        ?.what.filter((item) => item.startsWith('How often each ticket was reopened.'));
    const [file] = whole.sources.filter(({ kind }) => kind === 'tickets').map((source) => source.file);
    const said = `How often each ticket was reopened. "Reopens" of ${file} tells it in hardly any row.`;
    expect(telling({ reopens: 0.04 })).toEqual([said]);
    expect(telling({}, 'Re\r\nopens')).toEqual([said.replace('Reopens', 'Re opens')]);
    expect(telling({ reopens: 0.05 })).toEqual([]);
  });

  it('asks for what is newer where an export ends long ago, and else for what is older', () => {
    const whole = sampleReport();
    const ending = (lastDay: string) => ({
      ...whole,
      sources: whole.sources.map((source) => (source.kind === 'reviews' ? { ...source, lastDay } : source)),
    });
    const [file] = whole.sources.filter(({ kind }) => kind === 'reviews').map((source) => source.file);
    const first = (lastDay: string) => listAsks(ending(lastDay)).find(({ id }) => id === 'reviews')?.what[0];
    expect(first('2019-01-17')).toBe(`A newer export of ${file}, which ends on 2019-01-17.`);
    expect(first(whole.asOf)).toBe('Reviews older than the ones I have.');
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
