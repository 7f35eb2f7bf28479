import { defineSignal } from '../../model/define.ts';
import { AUDITED, createThemeReader } from './read-themes.ts';
import { createThemeRules } from './rule-themes.ts';

/**
 * What the record is about: every theme with its polarity, at most once for each. Learned words are asked about what
 * customers write; notes of the vendor's own people are read by rules.
 */
export default defineSignal<'themes'>({
  meta: {
    name: 'themes',
    title: 'What it is about',
    version: 19,
    reads: ['tickets', 'reviews', 'interviews', 'risk-accounts', 'deals', 'backlog'],
    needs: ['intent'],
  },
  prepare(settings) {
    const rules = createThemeRules(settings);
    const full = createThemeReader(rules, settings, AUDITED);
    return (reading, soFar) => (VOICES.has(reading.record.kind) ? full : rules)(reading, soFar);
  },
});

/** Kinds of records in which customers speak. */
const VOICES: ReadonlySet<string> = new Set(['tickets', 'reviews', 'interviews']);
