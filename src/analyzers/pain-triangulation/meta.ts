import { FAMILIES, type Family } from '../../lib/complaints.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';

/** Where a pain is told, as a heading. */
export const FAMILY_TITLES: Readonly<Record<Family, string>> = {
  tickets: 'Tickets',
  reviews: 'Reviews',
  deals: 'Lost deals',
  interviews: 'Interviews',
  'risk-accounts': 'Accounts at risk',
};

export const meta: AnalyzerMeta<Family> = {
  id: 'pain-triangulation',
  point: 'cross',
  title: 'What hurts, and in how many places at once',
  why: 'A pain that tickets, reviews and lost deals tell independently is real, whoever doubts one of them.',
  version: 5,
  reads: FAMILIES,
  signals: ['intent', 'themes', 'loss-reason'],
  metrics: [],
  statements: {
    'strong-pain': '{sources|count} kinds of sources tell the same pain, {pain|text}: {where|text}',
    'corroborated-pain': '{sources|count} kinds of sources tell of a pain, {pain|text}: {where|text}',
    'strong-word':
      '{sources|count} kinds of sources complain with the same word, {pain|text}, of one matter or of several: {where|text}',
    'corroborated-word':
      '{sources|count} kinds of sources complain with the word {pain|text}, of one matter or of several: {where|text}',
    'unseen-pains':
      'About {more|count} more pains likely exist that no file shows; {seen|count} are seen in {sources|count} kinds of sources (Chao2, a lower bound)',
    'sources-agree':
      '{one|text} and {other|text} tell the same story: {shared|count} of their {top|count} greatest pains are the same, where chance gives {expected|index} (p {p|text}, rank overlap {alike|index} of 1)',
    'sources-differ':
      '{one|text} and {other|text} tell different stories: {shared|count} of their {top|count} greatest pains are the same, and chance gives {expected|index} (p {p|text}, rank overlap {alike|index} of 1)',
    'unknown-pain':
      'The configuration names a pain "{id|text}" that is not in these files; the nearest is "{nearest|text}"',
    'unknown-pain-alone':
      'The configuration names a pain "{id|text}" that is not in these files; `bruise pains` lists those that are',
    'pains-sampled':
      'Pains of {family|text} are counted in a sample of {kept|count} of {total|count} sentences that complain',
  },
  tables: {
    pains: {
      title:
        "Pains in customers' words by source: distinct customers, without those told under a narrower pain",
      columns: [
        { id: 'pain', title: 'Pain', unit: 'text' },
        { id: 'id', title: 'Id', unit: 'text' },
        { id: 'evidence', title: 'Evidence', unit: 'text' },
        { id: 'customers', title: 'Customers', unit: 'count' },
        ...FAMILIES.map((family) => ({ id: family, title: FAMILY_TITLES[family], unit: 'count' as const })),
        { id: 'share', title: 'Mean share', unit: 'share' },
        { id: 'by-chance', title: 'By chance', unit: 'text' },
      ],
    },
    'pain-places': {
      title: 'Pains by source: place, and share of those who complain there',
      columns: [
        { id: 'pain', title: 'Pain', unit: 'text' },
        ...FAMILIES.flatMap((family) => [
          { id: `${family}-place`, title: `${FAMILY_TITLES[family]}: place`, unit: 'count' as const },
          { id: `${family}-share`, title: `${FAMILY_TITLES[family]}: share`, unit: 'share' as const },
        ]),
      ],
    },
    'pain-words': {
      title: 'What belongs to each pain: themes of the dictionary, and word stems',
      columns: [
        { id: 'id', title: 'Id', unit: 'text' },
        { id: 'origin', title: 'Found by', unit: 'text' },
        { id: 'parent', title: 'Part of', unit: 'text' },
        { id: 'themes', title: 'Themes', unit: 'text' },
        { id: 'phrases', title: 'Phrases', unit: 'text' },
        { id: 'within', title: 'Only within', unit: 'text' },
        { id: 'except', title: 'Not', unit: 'text' },
      ],
    },
    'source-agreement': {
      title: 'How alike the sources rank the pains',
      columns: [
        { id: 'source', title: 'Source', unit: 'text' },
        { id: 'other', title: 'Other source', unit: 'text' },
        { id: 'compared', title: 'Compared', unit: 'count' },
        { id: 'common', title: 'In common', unit: 'count' },
        { id: 'by-chance', title: 'By chance', unit: 'index' },
        { id: 'p', title: 'p', unit: 'text' },
        { id: 'overlap', title: 'Rank overlap', unit: 'index' },
      ],
    },
  },
};
