import type { Profile } from '../model/profile.ts';
import { compileEnum, UNKNOWN } from './enum-reader.ts';
import { isNullCell } from './null-cell.ts';
import type { ColumnPlan } from './plan-columns.ts';
import type { TableView } from './table-view.ts';
import { VALUE_RULES } from './values.data.ts';

const MAX_SHOWN = 5;

/** Tells which words of closed lists nobody understood, so that a mapping can be written for them. */
export function noteUnknownValues(view: TableView, plan: ColumnPlan, profile: Profile): string[] {
  const rules = new Map(Object.entries(VALUE_RULES[profile.meta.kind]));
  const values = new Map<string, Readonly<Record<string, string>>>(Object.entries(profile.values ?? {}));
  const defaults = new Map<string, string>(Object.entries(profile.defaults ?? {}));
  return plan.fields.flatMap(({ field, type, matches }) => {
    if (typeof type !== 'object' || matches.length === 0) return [];
    const spec = {
      oneOf: type.oneOf,
      rule: rules.get(field),
      values: values.get(field) ?? {},
      isList: () => false,
    };
    const read = compileEnum(matches, spec);
    const unknown = new Set<string>();
    for (const cells of view.sample) {
      if (read(cells) !== UNKNOWN) continue;
      const said = matches.flatMap((match) => match.positions.map((position) => cells[position] ?? ''));
      const word = said.find((cell) => !isNullCell(cell));
      if (word !== undefined) unknown.add(`"${word.trim().slice(0, 40)}"`);
    }
    if (unknown.size === 0) return [];
    const shown = [...unknown].sort().slice(0, MAX_SHOWN).join(', ');
    const more = unknown.size > MAX_SHOWN ? ` and ${unknown.size - MAX_SHOWN} more` : '';
    const outcome = defaults.get(field);
    const verdict = outcome === undefined ? 'left empty' : `taken for ${outcome}`;
    return [`${field}: not understood and ${verdict}: ${shown}${more}`];
  });
}
