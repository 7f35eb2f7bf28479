import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.ts';
import { parseReport, reportJsonSchema } from '../../../src/report/validate.ts';
import { sampleReport } from '../../tools/sample-report.ts';

function messageOf(json: unknown): string {
  try {
    parseReport(json);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: 'bad-report' });
    return (error as UserError).message;
  }
  return '';
}

describe('parseReport', () => {
  it('gives back what was saved', () => {
    const report = sampleReport();
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('says where a report is wrong', () => {
    const report = JSON.parse(JSON.stringify(sampleReport()));
    report.points[0].score = 'high';
    delete report.score.band;
    const message = messageOf(report);
    expect(message).toContain('points[0].score: must be a number');
    expect(message).toContain('score.band: is missing; it is a text');
    expect(message).not.toContain('\n');
  });

  it('passes over names that a newer version added', () => {
    const report = JSON.parse(JSON.stringify(sampleReport()));
    report.later = { added: 1 };
    report.points[0].added = 1;
    expect(parseReport(report)).toEqual(report);
  });

  it.each([
    ['score.value is 12.3, and the contributions', { value: 12.3 }],
    ['score.value is -500, and a penalty is 0 to 100', { value: -500 }],
    ['score.grade', { grade: 'A', cappedBy: [] }],
    ['score.band', { band: 'Unheard of' }],
    ['score.interval 90 to 10 is no range from 0 to 100', { interval: [90, 10] }],
    ['outside of score.bounds', { bounds: [0, 1] }],
  ])('refuses what contradicts itself: %s', (said, change) => {
    const report = sampleReport();
    expect(messageOf({ ...report, score: { ...report.score, ...change } })).toContain(said);
  });

  it('refuses points that do not add up to the score', () => {
    const report = sampleReport();
    const [first, ...others] = report.points;
    const points = [{ ...first, contribution: 0, printed: 0 }, ...others];
    expect(messageOf({ ...report, points })).toContain('the printed points add up to');
  });

  it.each([null, 7, 'text', [], {}, { schemaVersion: 2 }])('refuses %j', (json) => {
    expect(messageOf(json)).toMatch(/report/);
  });

  it('lists a few mistakes and counts the others', () => {
    expect(messageOf({})).toMatch(/; and \d+ more$/);
  });

  it('does not let a key reach the prototype', () => {
    messageOf(JSON.parse('{"__proto__":{"polluted":1}}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

it('reportJsonSchema describes the report', () => {
  const schema = reportJsonSchema();
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  expect(JSON.stringify(schema)).toContain('Product Perception Penalty');
});
