import { describe, expect, it } from 'vitest';
import { classifyItem } from '../../../src/analyzers/backlog-balance/classify.ts';
import { analyzer } from '../../../src/analyzers/backlog-balance/index.ts';
import { type Fields, observation } from '../../tools/observations.ts';
import { conclude, keys, measure, metric, table, totals } from './conclude.ts';

let next = 0;

const item = (fields: Fields<'backlog'> = {}) =>
  observation('backlog', { id: String(next++), title: 'Dark mode', status: 'open', ...fields });

const many = (count: number, fields: Fields<'backlog'>) => Array.from({ length: count }, () => item(fields));

describe('B2', () => {
  it('counts active items that nobody asked for', () => {
    const measured = measure(analyzer, [
      item(),
      item({ status: 'planned', votes: 0, title: 'Wide tables' }),
      item({ status: null, title: 'Short links', createdAt: 0 }),
      item({ votes: 3 }),
      item({ status: 'in-progress', requests: ['T-1'] }),
      item({ status: 'shipped' }),
      item({ status: 'declined' }),
    ]);
    expect(totals(metric(measured, 'B2'))).toEqual([3, 5]);
    expect(metric(measured, 'B2').evidence).toMatchObject({
      total: 3,
      shown: [{}, {}, {}],
    });
  });

  it('is missing when no export has a column for requests or votes', () => {
    const measured = measure(analyzer, many(9, { columns: { title: 'Title' } }));
    expect(metric(measured, 'B2')).toMatchObject({ n: 0, caveats: [{ id: 'no-requests' }] });
  });

  it('is missing when nobody filled in such a column', () => {
    const measured = measure(analyzer, many(9, { columns: { requests: 'Links', votes: 'Votes' } }));
    expect(metric(measured, 'B2')).toMatchObject({ n: 0, caveats: [{ id: 'no-requests' }] });
    expect(keys(measured)).not.toContain('unlinked-items');
  });

  it('takes an empty cell for nobody where others are filled', () => {
    const columns = { requests: 'Links' };
    const measured = measure(analyzer, [...many(3, { columns }), item({ columns, requests: ['T-1'] })]);
    expect(totals(metric(measured, 'B2'))).toEqual([3, 4]);
  });

  it('does not take a row of words alone for an active item', () => {
    const columns = { title: 'Title', status: 'Status', votes: 'Votes' };
    const bare = many(4, { status: null, columns });
    const measured = measure(analyzer, [...bare, ...many(5, { columns, votes: 0 })]);
    expect(totals(metric(measured, 'B2'))).toEqual([5, 5]);
    expect(metric(measured, 'B2').caveats).toContainEqual({ id: 'untold-items', facts: { items: 4 } });
  });

  it('leaves out items of exports without such columns', () => {
    const b2 = metric(
      measure(analyzer, [...many(3, { columns: {} }), ...many(5, { columns: { votes: 'Votes' }, votes: 0 })]),
      'B2',
    );
    expect(totals(b2)).toEqual([5, 5]);
    expect(b2.caveats).toEqual([
      { id: 'links-unused', facts: {} },
      { id: 'partly-linkable', facts: { items: 3 } },
    ]);
  });
});

describe('B3', () => {
  it('is the reactive share of reactive and strategic items', () => {
    const measured = measure(analyzer, [
      ...many(66, { itemType: 'bug', votes: 1 }),
      ...many(54, { itemType: 'feature', votes: 1 }),
      ...many(30, { itemType: 'task', title: 'Quarterly planning', votes: 1 }),
      ...many(10, { itemType: 'bug', status: 'shipped' }),
    ]);
    expect(totals(metric(measured, 'B3'))).toEqual([66, 120]);
    expect(metric(measured, 'B3').caveats).toEqual([{ id: 'unclear-items', facts: { items: 30 } }]);
    expect(measured.findings).toMatchObject([
      { key: 'reactive-items', severity: 'caution', facts: { x: 66, n: 120 } },
    ]);
  });

  it.each([
    [{ itemType: 'feature', labels: ['Customer commitment'] }, 'commitment'],
    [{ itemType: 'improvement', labels: ['escalation: acme'] }, 'escalation'],
    [{ itemType: 'bug', labels: ['hot-fix'] }, 'hot-fix'],
    [{ itemType: 'bug', title: 'Add export' }, 'bug'],
    [{ itemType: 'feature', title: 'Escalation rules' }, 'feature'],
    [{ itemType: 'escalation' }, 'escalation'],
    [{ itemType: null, title: '[Bug #20693] Perform an actual access check' }, 'bug'],
    [{ itemType: null, title: 'Fix totals of the new dashboard' }, 'bug'],
    [{ itemType: null, title: 'Page crashes on save' }, 'bug'],
    [{ itemType: 'task', title: 'Add escalation rules' }, 'feature'],
    [{ itemType: 'task', title: 'Escalation: rules were lost' }, 'escalation'],
    [{ itemType: 'other', title: 'Hotfix for login' }, 'hot-fix'],
    [{ itemType: null, labels: ['enhancement'], title: 'Broken links' }, 'feature'],
    [{ itemType: null, title: 'Redesign the start page' }, 'improvement'],
    [{ itemType: null, title: 'Meeting notes' }, 'unclear'],
    [{ itemType: null, title: '' }, 'unclear'],
  ] as const)('reads %j as %s', (fields, expected) => {
    expect(classifyItem(item(fields))).toBe(expected);
  });
});

describe('the mix', () => {
  it('shows items and the share of estimated effort', () => {
    const measured = measure(analyzer, [
      item({ itemType: 'bug', estimate: 0.5 }),
      item({ itemType: 'bug' }),
      item({ itemType: 'feature', estimate: 1.5 }),
      item({ itemType: 'feature', estimate: Number.NaN }),
    ]);
    expect(table(measured, 'backlog-mix')).toEqual([
      ['bugs', 'reactive', 2, 0.5, 1, 0.25],
      ['features', 'strategic', 2, 0.5, 1, 0.75],
    ]);
  });

  it('has no effort without estimates', () => {
    expect(table(measure(analyzer, [item({ itemType: 'epic' })]), 'backlog-mix')).toEqual([
      ['epics and initiatives', 'strategic', 1, 1, 0, null],
    ]);
  });
});

it('says nothing alarming of a backlog that is linked and balanced', () => {
  const measured = measure(analyzer, [
    ...many(3, { itemType: 'bug', votes: 2 }),
    ...many(7, { itemType: 'feature', requests: ['T-1'] }),
  ]);
  expect(keys(measured)).toEqual([]);
});

it('needs active items', () => {
  expect(conclude(analyzer, many(3, { status: 'shipped' }))).toMatchObject({ kind: 'insufficient' });
});

it('survives hostile items', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => `fix${i}`).join(' ');
  const labels = Array.from({ length: 5000 }, () => '__proto__'.repeat(500));
  expect(
    measure(analyzer, [item({ title: words, labels, estimate: 1e308, votes: -1 })]).metrics,
  ).toHaveLength(2);
});
