import type { Assignment } from './context.ts';
import { readHeading } from './heading.ts';
import { findDate } from './held-on.ts';

/** The last word of a company's name. */
const COMPANY =
  /[\s,](?:inc|llc|llp|ltd|limited|plc|corp|corporation|company|co|gmbh|ag|kg|se|bv|b\.v|nv|sa|s\.a|sas|sarl|sl|s\.l|srl|spa|s\.p\.a|oy|ab|aps|a\/s|pty|holding|group)\.?$/i;
const WITH = /^(?:with|mit|avec|con|com|met)\s+(\p{Lu}.{0,80})$/u;
const BETWEEN = /\s*[,;|]\s*|\s+[-–—]\s+/;

/** What a title such as `Ash Ltd, 2026-03-04, with Lee` says about the interview below it. */
export function readTitle(title: string): readonly Assignment[] {
  const text = title.slice(0, 300);
  const date = findDate(text);
  const parts = (date === '' ? text : text.replace(date, ''))
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const person = parts.flatMap((part) => WITH.exec(part)?.[1] ?? [])[0];
  const [first = ''] = parts;
  const isNamed = person !== undefined && readHeading(first).nameWords > 0;
  const account = parts.find((part) => COMPANY.test(part)) ?? (isNamed ? first : undefined);
  return [
    ...(date === '' ? [] : [['date', date] as const]),
    ...(account === undefined ? [] : [['account', account] as const]),
    ...(person === undefined ? [] : [['interviewee', person] as const]),
  ];
}
