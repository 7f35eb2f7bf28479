import { describe, expect, it } from 'vitest';
import { JOURNEY_STAGES, PARADOX_CATEGORIES } from '../../../src/model/kinds.ts';
import type { ThemeMention } from '../../../src/model/signal.ts';
import { themeCatalogue } from '../../../src/signals/themes/catalogue.ts';
import { createThemeRules } from '../../../src/signals/themes/rule-themes.ts';
import { NO_SETTINGS, observed, words } from './readers.ts';

const themesOf = (body: string): readonly ThemeMention[] =>
  observed('reviews', { body }).signals.themes ?? [];
const signed = (body: string): string[] => themesOf(body).map(({ id, polarity }) => `${polarity}:${id}`);

describe('themes', () => {
  it.each([
    ['The interface is clunky', '-1:usability'],
    ['Very easy to use', '1:usability'],
    ['Not easy to use', '-1:usability'],
    ['Reports take forever to load', '-1:performance'],
    ['No crashes so far', '1:reliability'],
    ['The customer service is awful', '-1:support'],
    ['Way too expensive for small teams', '-1:pricing'],
    ['The documentation is excellent', '1:documentation'],
    ['Single sign on keeps failing', '-1:sso-login'],
    ['I wish it had a calendar', '-1:missing-feature'],
    ['The Salesforce integration is broken', '-1:integration'],
    ['Searching for a contract returns wrong results', '-1:search'],
    ['Love the mobile app', '1:mobile'],
  ])('"%s" says %s', (body, expected) => {
    expect(signed(body)).toContain(expected);
  });

  it('what is praised is not missing', () => {
    const pros = 'Custom fields and forms let us cover cases that no other CRM could.';
    const { intent, themes } = observed('reviews', { pros }).signals;
    expect(intent?.label).toBe('other');
    expect(themes?.map(({ id, polarity }) => `${polarity}:${id}`)).toEqual(['1:customisation']);
  });

  it.each(['bug bounty', 'a quick question about colours', 'A feature I like is the clock', 'thank you', ''])(
    '"%s" names no pain',
    (body) => {
      expect(themesOf(body).filter(({ polarity }) => polarity === -1)).toEqual([]);
    },
  );

  it.each([
    'The leave planner ended the spreadsheet wars in our teams.',
    'Legal changes are there on time and explained in plain words.',
    'Support fixed our issue in an hour.',
    'It solved our problems with slow reports.',
    'No more errors in payroll',
    'When something does go wrong they say so, and it is put right quickly.',
    'Love the redesign and the great battery life',
  ])('"%s" is no complaint, in a body or among the likes', (words) => {
    for (const fields of [{ body: words, stars: 5 }, { pros: words }]) {
      const { themes = [], intent } = observed('reviews', fields).signals;
      expect(['defect', 'enhancement']).not.toContain(intent?.label);
      expect(themes.filter(({ polarity }) => polarity === -1)).toEqual([]);
    }
  });

  it('strong trouble stays trouble, even among the likes', () => {
    const { themes = [], intent } = observed('reviews', {
      pros: 'It crashes daily and the export is broken',
    }).signals;
    expect(themes.find(({ id }) => id === 'reliability')?.polarity).toBe(-1);
    expect(intent?.label).toBe('defect');
  });

  it.each([
    'It has not solved our slow reports',
    'We ended up with errors in every export',
    'The resolved ticket shows errors',
  ])('"%s" relieves nobody', (body) => {
    expect(themesOf(body).some(({ polarity }) => polarity === -1)).toBe(true);
  });

  it.each([
    ['A colleague typed the password wrong', 'collaboration'],
    ['Two colleagues cannot open their payslip', 'collaboration'],
    ['Legal is unhappy with the broken export', 'privacy-compliance'],
    ['Our team is unhappy with the broken export', 'support'],
    ['It gave us a terrible headache', 'localisation'],
    ['We are unhappy and plan to leave', 'pricing'],
    ['The item price is wrong on the label', 'pricing'],
    ['Please help, the page is broken', 'documentation'],
    ['The sales report is terrible', 'promises'],
    ['I call this a terrible update', 'communication'],
  ])('"%s" is not about %s', (body, id) => {
    expect(themesOf(body).map((mention) => mention.id)).not.toContain(id);
  });

  it('takes polarity from the field where the words have none', () => {
    const seen = observed('reviews', { pros: 'Dashboards', cons: 'Webhooks' }).signals.themes ?? [];
    expect(seen.map(({ id, polarity }) => [id, polarity])).toEqual([
      ['reporting', 1],
      ['api', -1],
    ]);
  });

  it('keeps complaint and praise of one theme apart, and repeats neither', () => {
    const body = 'The editor is easy to use. The admin screens are clunky. The menus are clunky.';
    expect(signed(body).filter((one) => one.endsWith('usability'))).toEqual(['-1:usability', '1:usability']);
  });

  it('a wish is a missing feature, and a reported defect is a complaint', () => {
    const wish =
      observed('tickets', { body: 'Could you please support recurring invoices?' }).signals.themes ?? [];
    expect(wish.map(({ id }) => id)).toContain('missing-feature');
    const bug = observed('tickets', { subject: 'Webhook', body: 'It is sent twice and never signed.' });
    expect(bug.signals.themes?.find(({ id }) => id === 'api')?.polarity).toBe(-1);
  });

  it.each([
    [
      'The export crashes since Monday and nobody answers. We may cancel.',
      'import-export reliability support',
    ],
    ['A hint goes with its clause: it is broken since the code changed again.', 'reliability'],
    ['Support, where is the list of open orders?', ''],
    ['Our teams make good use of it.', ''],
    [
      'Where do I set the rate? A link to the help page is enough. Looking forward to your answer.',
      'documentation',
    ],
    ['We were charged twice for our subscription.', 'billing'],
  ])('"%s" is about no more than it says', (body, ids) => {
    const seen = observed('tickets', { body }).signals.themes ?? [];
    expect([...new Set(seen.map(({ id }) => id))].sort().join(' ')).toBe(ids);
  });

  it('a wish for what is a theme of its own is no missing feature as well', () => {
    const ids = (body: string): string[] =>
      (observed('tickets', { body }).signals.themes ?? []).map(({ id }) => id);
    expect(ids('Please add a report on overtime by team.')).toEqual(['reporting']);
    expect(ids('Please add a gantt chart for the depots.')).toContain('reporting');
    expect(ids('Please add folders to the depot list.')).toEqual(['missing-feature']);
  });

  it.each([
    ['Are deactivated seats still billable?', 'billing'],
    ['Do you have a checklist for the audit?', 'documentation'],
    ['Is there an app for our couriers?', 'mobile'],
    ['No one called back.', 'support'],
    ['Great game, no ads and free.', 'pricing'],
    ['The monthly subscription is ridiculous.', 'pricing'],
    ['Clean and simple layout.', 'usability'],
  ])('"%s" is about %s', (body, id) => {
    const seen = observed('tickets', { body }).signals.themes ?? [];
    expect(seen.map((theme) => theme.id)).toContain(id);
  });

  it.each([
    ['Please put the job ads on our own site.', 'pricing'],
    ['Do you have plans for a second depot?', 'pricing'],
    ['Please list the late fees of each tenant.', 'pricing'],
    ['Is the patient chart kept for ten years?', 'reporting'],
    ['Incident no. 4471', 'reliability'],
    ['Please add a preview. We keep crashing into the same mistake.', 'reliability'],
  ])('"%s" is not about %s', (body, id) => {
    const seen = observed('tickets', { body }).signals.themes ?? [];
    expect(seen.map((theme) => theme.id)).not.toContain(id);
  });

  it('counts words once, however many patterns they fit, and hints of one clause only', () => {
    const { record, texts } = observed('reviews', {
      body: 'It has a battery. Then there is the wait at the till.',
    });
    const rules = createThemeRules({ competitors: [], themes: [] });
    expect(rules({ record, texts }, {})).toEqual([]);
  });

  it.each([
    'Depuis hier soir, la synchronisation avec notre comptabilité ne fonctionne plus, toutes les factures sont en double.',
    'zzz qqq xxx yyy www vvv uuu ttt sss rrr ppp ooo nnn mmm lll kkk jjj hhh ggg fff ddd ccc bbb aaa',
  ])('words that were not learned are about no more than their intent says: %s', (body) => {
    const ids = (observed('tickets', { subject: 'Bonjour', body }).signals.themes ?? []).map(({ id }) => id);
    expect(ids.filter((id) => id !== 'reliability')).toEqual([]);
  });

  it('quotes the clause', () => {
    const seen = observed('reviews', { body: 'We like it, but the Dashboards are confusing.' });
    const mention = seen.signals.themes?.find(({ id }) => id === 'reporting');
    expect(words(seen, mention?.span)).toBe('but the Dashboards are confusing');
  });

  it("adds the user's themes, inflected, and the user's words to known themes", () => {
    const settings = {
      competitors: [],
      themes: [
        {
          id: 'label-printing',
          title: 'Label printing',
          aliases: ['thermal label', '|..~@not|', '__proto__'],
        },
        { id: 'pricing', title: '', aliases: ['quote sheet'] },
      ],
    };
    const ids = (body: string): string[] =>
      (observed('tickets', { body }, settings).signals.themes ?? []).map(({ id }) => id);
    expect(ids('Thermal labels come out wrong')).toContain('label-printing');
    expect(ids('the quote sheet')).toContain('pricing');
    const catalogue = themeCatalogue(settings);
    expect(catalogue.find(({ id }) => id === 'label-printing')?.title).toBe('Label printing');
    expect(catalogue.find(({ id }) => id === 'pricing')?.title).toBe('Price and value');
  });

  it('has a catalogue with unique ids, titles, stages and categories', () => {
    const catalogue = themeCatalogue(NO_SETTINGS);
    expect(catalogue.length).toBeGreaterThanOrEqual(25);
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    for (const { id, title, stage, paradox } of catalogue) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).not.toBe('');
      expect(JOURNEY_STAGES).toContain(stage);
      expect(PARADOX_CATEGORIES).toContain(paradox);
    }
  });
});

describe('themes of questions', () => {
  const told = (body: string): string[] =>
    (observed('tickets', { body }).signals.themes ?? []).map(({ id, polarity }) => `${polarity}:${id}`);

  it('are neither good nor bad where they are asked', () => {
    expect(told('Where can I see invoices that wait for payment longer than a month?')).not.toContain(
      '-1:usability',
    );
  });

  it('are not praised by help that was looked for', () => {
    const body = 'Can a filter look at two fields? I looked through the help pages and did not find it.';
    expect(told(body)).not.toContain('1:documentation');
  });

  it.each([
    ['Frequent mechanical breakdown', 'reporting'],
    ['Running nine shops is not an easy task', 'usability'],
  ])('"%s" is not about %s', (body, theme) => {
    const { record, texts } = observed('reviews', { body });
    const found = createThemeRules(NO_SETTINGS)({ record, texts }, {});
    expect(found.map(({ id }) => id)).not.toContain(theme);
  });
});
