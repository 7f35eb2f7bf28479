import { createObserver } from '../../../src/signals/observe.ts';
import { THEMES } from '../../../src/signals/themes/themes.data.ts';
import { RECORD_COLUMNS, recordOf } from './records.ts';
import type { TextTask } from './task.ts';

/** The fifteen broad themes that the finer ones of the dictionary belong to. */
const BROADER: Readonly<Record<string, string>> = {
  'sso-login': 'permissions-security',
  'account-access': 'permissions-security',
  'privacy-compliance': 'permissions-security',
  admin: 'permissions-security',
  api: 'integration',
  search: 'usability',
  customisation: 'usability',
};

/** What a text is about. A finer theme answers for the broad one it belongs to as well. */
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
  },
  prepare() {
    const observe = createObserver(
      new Map([
        ['tickets', ['themes']],
        ['reviews', ['themes']],
      ]),
      { competitors: [], themes: [] },
    );
    return (row) => {
      const mentions = observe(recordOf(row)).signals.themes ?? [];
      const ids = mentions.flatMap(({ id }) => [id, ...(BROADER[id] === undefined ? [] : [BROADER[id]])]);
      return { labels: ids.length === 0 ? ['other'] : [...new Set(ids)] };
    };
  },
};
