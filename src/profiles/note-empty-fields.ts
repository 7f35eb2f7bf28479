import { type Notice, notice } from '../lib/notice.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { FieldOf } from '../model/record.ts';
import { countFilled } from './match-columns.ts';
import type { ColumnPlan, FieldPlan } from './plan-columns.ts';
import type { TableView } from './table-view.ts';

/** What most metrics of a kind rest on; of fields that stand together one is enough. */
const IMPORTANT: { readonly [K in RecordKind]: readonly (readonly FieldOf<K>[])[] } = {
  tickets: [['subject', 'body'], ['createdAt'], ['status', 'resolvedAt', 'closedAt']],
  reviews: [['stars'], ['title', 'body', 'pros', 'cons']],
  deals: [['outcome'], ['amount'], ['lossReason']],
  backlog: [['title'], ['status'], ['createdAt']],
  interviews: [['text']],
  'risk-accounts': [['arr'], ['risk', 'health']],
};

/** Tells which important fields a recognised file says nothing about, and which column is to blame. */
export function noteEmptyFields(view: TableView, plan: ColumnPlan, kind: RecordKind): Notice[] {
  if (view.sample.length === 0) return [];
  const plans = new Map(plan.fields.map((field) => [field.field, field]));
  return IMPORTANT[kind].flatMap((names) => {
    const fields = names.flatMap((name) => plans.get(name) ?? []);
    if (fields.some((field) => field.matches.some((match) => countFilled(view, match) > 0))) return [];
    // A column of another content has its own note.
    if (names.some((name) => plan.misread.includes(name))) return [];
    return [describeGap(names.join(', '), fields, view.sample.length)];
  });
}

function describeGap(names: string, fields: readonly FieldPlan[], rows: number): Notice {
  const headers = fields.flatMap(({ matches }) => matches.map(({ header }) => `"${header}"`));
  if (headers.length === 0) return notice('{names}: no column was found for it', { names });
  return notice(
    '{names}: {columns?column:columns} {headers} {columns?is:are} empty in the first {rows|count} {rows?row:rows}',
    { names, headers: headers.slice(0, 5).join(', '), columns: headers.length, rows },
  );
}
