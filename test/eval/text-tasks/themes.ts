import { CODED_THEMES } from '../../../src/signals/model/heads.ts';
import { createObserver } from '../../../src/signals/observe.ts';
import { BROADER } from '../../../src/signals/themes/customer-themes.ts';
import { createThemeReader, deviceThemes } from '../../../src/signals/themes/read-themes.ts';
import { createThemeRules } from '../../../src/signals/themes/rule-themes.ts';
import { THEMES } from '../../../src/signals/themes/themes.data.ts';
import { RECORD_COLUMNS, recordOf } from './records.ts';
import type { TextTask } from './task.ts';

const BROAD: ReadonlySet<string> = new Set(CODED_THEMES);

/**
 * What a text is about. A finer theme answers for the broad one it belongs to as well; `other` is none of the
 * broad ones, or a device as such.
 */
export const themes: TextTask = {
  title: 'what a text is about',
  columns: { ...RECORD_COLUMNS, label: 'ids of themes, divided by | or ;' },
  multi: true,
  labels: [...THEMES.map(({ id }) => id), 'other'],
  synonyms: {
    ui: 'usability',
    ux: 'usability',
    'ease of use': 'usability',
    speed: 'performance',
    bug: 'reliability',
    bugs: 'reliability',
    error: 'reliability',
    stability: 'reliability',
    feature: 'missing-feature',
    'feature request': 'missing-feature',
    missing_feature: 'missing-feature',
    'missing feature': 'missing-feature',
    price: 'pricing',
    cost: 'pricing',
    docs: 'documentation',
    security: 'permissions-security',
    permissions: 'permissions-security',
    permissions_security: 'permissions-security',
    'permissions/security': 'permissions-security',
    data_quality: 'data-quality',
    'data quality': 'data-quality',
    integrations: 'integration',
    general: 'other',
    miscellaneous: 'other',
    quality: 'reliability',
    operation_performance: 'performance',
    design_features: 'usability',
    portability: 'mobile',
    connectivity: 'integration',
    energy: 'performance',
  },
  prepare() {
    const settings = { competitors: [], themes: [] };
    const observe = createObserver(
      new Map([
        ['tickets', ['intent']],
        ['reviews', ['intent']],
      ]),
      settings,
    );
    const rules = createThemeRules(settings);
    const read = createThemeReader(rules, settings);
    return (row) => {
      const { record, texts, signals } = observe(recordOf(row));
      const reading = { record, texts };
      const ids = read(reading, signals).map(({ id }) => id);
      const isGeneral = deviceThemes(texts, rules(reading, signals))?.includes('general') ?? false;
      const broader = ids.flatMap((id) => BROADER[id] ?? []);
      const isBroad = broader.length > 0 || ids.some((id) => BROAD.has(id));
      return { labels: [...new Set([...ids, ...broader, ...(isBroad && !isGeneral ? [] : ['other'])])] };
    };
  },
};
