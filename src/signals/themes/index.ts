import { defineSignal } from '../../model/define.ts';
import { AUDITED, createThemeReader } from './read-themes.ts';
import { createThemeRules } from './rule-themes.ts';

/**
 * What the record is about: every theme with its polarity, at most once for each. Learned words are asked about
 * opinions only: no ticket is a review of a device, and reviews have had their words read for their feeling.
 */
export default defineSignal<'themes'>({
  meta: {
    name: 'themes',
    title: 'What it is about',
    version: 7,
    reads: ['tickets', 'reviews', 'interviews', 'risk-accounts', 'deals', 'backlog'],
    needs: ['intent'],
  },
  prepare(settings) {
    const rules = createThemeRules(settings);
    const full = createThemeReader(rules, settings, AUDITED);
    return (reading, soFar) => {
      const { kind } = reading.record;
      return kind === 'reviews' || kind === 'interviews' ? full(reading, soFar) : rules(reading, soFar);
    };
  },
});
