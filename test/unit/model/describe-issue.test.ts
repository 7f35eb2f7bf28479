import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { describeIssue, writePath } from '../../../src/model/describe-issue.ts';

function said(schema: z.ZodType, value: unknown): string {
  const [issue] = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return issue === undefined ? '' : describeIssue(issue);
}

describe('what is wrong with a value', () => {
  it.each([
    [z.number().min(0), -1, 'must be at least 0'],
    [z.number().positive(), 0, 'must be more than 0'],
    [z.int(), 1.5, 'must be a whole number'],
    [z.number(), undefined, 'is missing; it is a number'],
    [z.string(), 7, 'must be a text'],
    [z.string().min(1), '', 'must not be empty'],
    [z.array(z.string()).min(2), ['a'], 'must have at least 2 entries'],
    [z.array(z.string()).max(1), ['a', 'b'], 'must have at most 1 entries'],
    [z.iso.date(), 'soon', 'must be a day such as 2026-09-30'],
    [z.enum(['a', 'b']), 'c', 'must be one of a, b'],
    [z.literal(1), '1', 'must be 1'],
    [z.strictObject({}), { a: 1 }, 'has unknown keys: a'],
    [z.union([z.string(), z.number()]), true, 'is nothing that may stand there'],
    [z.string().regex(/a/, 'use an a'), 'b', 'use an a'],
  ])('is said in plain words (%#)', (schema, value, expected) => {
    expect(said(schema, value)).toBe(expected);
  });

  it('has a place', () => {
    expect(writePath(['points', 0, 'score'])).toBe('points[0].score');
    expect(writePath([])).toBe('');
  });
});
