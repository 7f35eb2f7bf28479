import { FAMILIES, type Family } from '../../lib/complaints.ts';
import { type EvidenceItem, type EvidenceState, MAX_EVIDENCE } from '../../lib/evidence/evidence.ts';
import { collectRanked } from '../../lib/evidence/evidence-items.ts';
import type { UnknownPain } from '../../lib/pains/apply-settings.ts';
import { hasWords, type PainWords } from '../../lib/pains/pain.ts';
import { formatP } from '../../lib/statistics/p-value.ts';
import { joinNames } from '../../lib/words/join-names.ts';
import type { AnalyzerFinding } from '../../model/conclusion.ts';
import type { Agreement } from './agreement.ts';
import type { FamilyCount, Heard } from './count.ts';
import type { JudgedPain } from './judge.ts';
import { FAMILY_TITLES } from './meta.ts';

/** Pains of each label that are told as findings; the table lists more. */
const TOLD = 5;
/** People below which a corroborated pain is no more than information. Our choice. */
const MIN_PEOPLE = 5;
/** Probability of chance below which two lists are called alike. */
const LEVEL = 0.05;

const NO_ROWS: EvidenceState = { total: 0, shown: [] };

/** One person and several of them, by source. */
const PEOPLE: Readonly<Record<Family, readonly [string, string]>> = {
  tickets: ['account in tickets', 'accounts in tickets'],
  reviews: ['reviewer', 'reviewers'],
  deals: ['lost deal', 'lost deals'],
  interviews: ['interviewee', 'interviewees'],
  'risk-accounts': ['account at risk', 'accounts at risk'],
};

export function describePains(
  pains: readonly JudgedPain[],
  families: readonly FamilyCount[],
): AnalyzerFinding[] {
  return (['strong', 'corroborated'] as const).flatMap((label) =>
    pains
      .filter((pain) => pain.label === label)
      .slice(0, TOLD)
      .map((judged): AnalyzerFinding => {
        const { pain, sources, all, members } = judged;
        const facts = { pain: `"${pain.name}"`, sources, people: all, where: tellWhere(judged, families) };
        const isWord = isOneWord(pain);
        const severity = label === 'strong' && !isWord ? 'risk' : all < MIN_PEOPLE ? 'info' : 'caution';
        return {
          key: `${label}-pain:${pain.id}`,
          id: isWord ? `${label}-word` : `${label}-pain`,
          facts,
          severity,
          evidence: spreadOverFamilies(members, pain.words),
        };
      }),
  );
}

/** Was it found by a single word? Mail may be templates, a sync and a double sending: a word is no proof of one pain. */
function isOneWord({ origin, name }: JudgedPain['pain']): boolean {
  return origin === 'words' && !name.includes(' ');
}

/** `41 accounts in tickets, 12 reviewers and 1 lost deal`. */
function tellWhere({ people }: JudgedPain, families: readonly FamilyCount[]): string {
  const parts = families.flatMap(({ family }, place) => {
    const count = people[place] ?? 0;
    return count === 0 ? [] : [`${count} ${PEOPLE[family][count === 1 ? 0 : 1]}`];
  });
  return joinNames(parts);
}

/** The best proof of every source, then the second best: no source drowns the others. */
function spreadOverFamilies(members: readonly Heard[], words: PainWords): EvidenceState {
  const telling = members.filter(({ named, terms }) => hasWords(words, { themes: named, terms }));
  const lists = FAMILIES.map((family) => {
    const own = telling.filter((one) => one.family === family);
    return collectRanked(own, (one) => one.evidence.rank + rateProof(one, words)).shown;
  });
  const shown: EvidenceItem[] = [];
  for (let turn = 0; turn < MAX_EVIDENCE; turn++) {
    for (const list of lists) {
      const item = list[turn];
      if (item !== undefined && shown.length < MAX_EVIDENCE) shown.push(item);
    }
  }
  return {
    total: members.length,
    shown: shown.map((item, place) => ({ ...item, rank: shown.length - place })),
  };
}

/** A sentence that names the pain in its own words proves it best, then one that is about nothing else. */
function rateProof({ named, terms }: Heard, { themes, phrases }: PainWords): number {
  const isNamed = themes.length === 0 || themes.some((id) => named.includes(id));
  const isWorded = isNamed && phrases.some((phrase) => terms.has(phrase));
  return (isWorded ? OWN_WORDS : 0) + (named.length < 2 ? ONE_THEME : 0);
}

const OWN_WORDS = 3;
const ONE_THEME = 2;

export function describeUnseen(more: number | null, seen: number, sources: number): AnalyzerFinding[] {
  const whole = Math.round(more ?? 0);
  if (whole === 0) return [];
  return [note('unseen-pains', { more: whole, seen, sources })];
}

/** The two sources that agree best, and the two that agree least, where chance would do as well. */
export function describeAgreement(pairs: readonly Agreement[]): AnalyzerFinding[] {
  const sorted = [...pairs].sort((a, b) => b.alike - a.alike);
  const best = sorted.find(({ p }) => p < LEVEL);
  const worst = sorted.findLast(({ p }) => p >= LEVEL);
  return [
    ...(best === undefined ? [] : [note('sources-agree', pairFacts(best))]),
    ...(worst === undefined ? [] : [note('sources-differ', pairFacts(worst))]),
  ];
}

function pairFacts({ families: [one, other], top, shared, expected, p, alike }: Agreement) {
  const name = FAMILY_TITLES[other];
  return {
    one: FAMILY_TITLES[one],
    other: `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`,
    top,
    shared,
    expected,
    p: formatP(p),
    alike,
  };
}

export function describeUnknown(unknown: readonly UnknownPain[]): AnalyzerFinding[] {
  return unknown.map(({ id, nearest }): AnalyzerFinding => {
    const statement = nearest === null ? 'unknown-pain-alone' : 'unknown-pain';
    const finding = note(statement, nearest === null ? { id } : { id, nearest });
    return { ...finding, key: `unknown-pain:${id}`, severity: 'caution' };
  });
}

export function describeSampling(families: readonly FamilyCount[]): AnalyzerFinding[] {
  return families
    .filter(({ kept, total }) => kept < total)
    .map(({ family, kept, total }) => {
      const facts = { family: FAMILY_TITLES[family].toLowerCase(), kept, total };
      return { ...note('pains-sampled', facts), key: `pains-sampled:${family}` };
    });
}

function note(id: string, facts: AnalyzerFinding['facts']): AnalyzerFinding {
  return { key: id, id, facts, severity: 'info', evidence: NO_ROWS };
}
