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
    report.score.surprise = 1;
    const message = messageOf(report);
    expect(message).toContain('points[0].score: ');
    expect(message).toContain('score: ');
    expect(message).not.toContain('\n');
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
