import { describe, expect, it } from 'vitest';
import { adviseOn, commandFor, describeUnrecognised } from '../../../src/engine/unrecognised.ts';
import { notice, tell } from '../../../src/lib/notice.ts';
import { makeTable } from '../profiles/table.ts';

const table = makeTable(['a', 'b'], []);
const text = makeTable([], [], { evidence: { fits: false, why: notice('no talk') } });
const nearest = { profile: 'zendesk-tickets', confidence: 0.3, missing: ['Requester', 'Group'] };

describe('a file nobody knows', () => {
  it('is explained by what speaks against it, else by what it lacks', () => {
    expect(tell(describeUnrecognised(undefined))).toMatch(/no export that is known/);
    expect(tell(describeUnrecognised(nearest))).toBe(
      'nearest is zendesk-tickets, which also has Requester, Group',
    );
    expect(tell(describeUnrecognised({ ...nearest, reason: notice('no talk') }))).toBe('no talk');
    expect(tell(describeUnrecognised({ ...nearest, missing: [] }))).toMatch(/too few columns to tell/);
  });

  it('has a command that can be typed', () => {
    expect(commandFor(table, 'my files/a.csv')).toBe("bruise map 'my files/a.csv'");
    expect(commandFor(text, 'a.md')).toBe('bruise inspect a.md --as interviews=a.md');
    expect(commandFor(table, '-')).toBe('bruise map FILE');
    expect(tell(adviseOn(table, '-'))).toMatch(/^save it as a file/);
  });

  it('is named with its folder, but without those of the machine', () => {
    expect(tell(adviseOn(table, 'exports/data.csv'))).toMatch(/bruise map exports\/data\.csv$/);
    expect(tell(adviseOn(table, '/home/me/data.csv'))).toMatch(/bruise map data\.csv$/);
    expect(tell(adviseOn(text, 'exports/a.md'))).toMatch(
      /^if it is an interview: .* --as interviews=exports\/a\.md$/,
    );
  });
});
