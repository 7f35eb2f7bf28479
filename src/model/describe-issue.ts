import type * as z from 'zod';

/** What a value is, as people call it. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map of keys to values',
  record: 'a map of keys to values',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day such as 2026-09-30',
  datetime: 'an instant such as 2026-09-30T06:17:00Z',
  base64: 'text in base64',
};

/**
 * What is wrong with a value, to be put after its name: `must be at least 0`. Own words of a schema stay as they are.
 * @param issue of a parse with `reportInput`, without which what is missing cannot be told
 */
export function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const what = TYPES[issue.expected] ?? issue.expected;
      return issue.input === undefined ? `is missing; it is ${what}` : `must be ${what}`;
    }
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'invalid_format': {
      const format = FORMATS[issue.format];
      return format === undefined ? issue.message : `must be ${format}`;
    }
    case 'too_small':
      return describeLimit(issue.origin, issue.minimum, issue.inclusive === false ? 'more than' : 'at least');
    case 'too_big':
      return describeLimit(issue.origin, issue.maximum, issue.inclusive === false ? 'less than' : 'at most');
    case 'unrecognized_keys':
      return `has unknown keys: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'is nothing that may stand there';
    default:
      return issue.message;
  }
}

function describeLimit(origin: string, limit: number | bigint, how: string): string {
  if (origin === 'string')
    return limit === 1 && how === 'at least' ? 'must not be empty' : `must have ${how} ${limit} characters`;
  return origin === 'array' ? `must have ${how} ${limit} entries` : `must be ${how} ${limit}`;
}

/** `points[0].score`. */
export function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
