import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta<'interviews'> = {
  id: 'customer-interviews',
  point: 'customers',
  title: 'What current customers say',
  why: 'A few conversations show what no export does: what customers love, what they miss, and whether they would stay.',
  version: 3,
  reads: ['interviews'],
  signals: ['sentiment', 'themes'],
  metrics: [
    {
      id: 'I1',
      title: 'Interviewees with a major pain',
      definition: 'Share of interviewees who tell of at least one major or blocking pain with the product.',
      formula:
        'interviewees with a major or blocking pain / interviewees whose words were read or whose pains were graded',
      unit: 'share',
      kind: 'proportion',
      weight: 0.5,
      anchors: [0, 0.2, 0.8, 1],
      source: 'our choice',
      minN: 1,
      reliability: 'vendor-picked',
    },
    {
      id: 'I2',
      title: 'Complaint balance',
      definition: 'Share of complaints among all statements that praise or complain, by interviewee.',
      formula: '(missing + change + pain) / (love + missing + change + pain)',
      unit: 'share',
      kind: 'proportion',
      weight: 0.3,
      anchors: [0.1, 0.4, 0.75, 1],
      source: 'our choice',
      minN: 1,
      reliability: 'vendor-picked',
    },
    {
      id: 'I3',
      title: 'Would not recommend or renew',
      definition:
        'Share of interviewees who would recommend the product with 6 of 10 or less, or are not sure to renew.',
      formula: 'recommend <= 6, or renewal unsure or no / interviewees who were asked',
      unit: 'share',
      kind: 'proportion',
      weight: 0.2,
      anchors: [0, 0.1, 0.5, 0.9],
      source: 'our choice',
      minN: 1,
      reliability: 'vendor-picked',
    },
  ],
  statements: {
    I1: '{value|share} of interviewees have a major product pain ({n|count} heard)',
    I2: '{value|share} of {n|count} interview statements complain',
    I3: '{value|share} of interviewees would not recommend or may not renew ({n|count} heard)',
    'interview-reach':
      'So few interviews miss things: a pain of {typical|share} of customers is heard with a probability of {seen|share}',
    'major-pain':
      '{x|count} of {people|count} interviewees {x?tells:tell} of a major or blocking pain with the product',
    unheard: 'Left out, with no words that are read: {left|count} of {people|count} interviewees',
    'voice-love': '{x|count} of {people|count} interviewees {x?says:say} what they love',
    'voice-missing': '{x|count} of {people|count} interviewees {x?says:say} what they miss',
    'voice-change': '{x|count} of {people|count} interviewees {x?says:say} what they would change',
    'voice-pain': '{x|count} of {people|count} interviewees {x?says:say} what hurts',
    picked:
      'Picked by the vendor, which the value allows for: {picked|count} of {people|count} interviewees, as far as is known',
    'never-asked': 'Nobody was asked whether they would recommend the product or renew',
    'nothing-said': 'No statement praises or complains',
  },
  tables: {
    'interview-reach': {
      title: 'What so many interviews can tell',
      shown: 'deep',
      bar: 'probability',
      columns: [
        { id: 'share', title: 'Customers who have a pain', unit: 'share' },
        { id: 'interviewees', title: 'Interviewees', unit: 'count' },
        { id: 'probability', title: 'Probability to hear of it', unit: 'share' },
      ],
    },
    'interview-themes': {
      title: 'Themes of the interviews',
      shown: 'roomy',
      bar: 'complaints',
      columns: [
        { id: 'theme', title: 'Theme', unit: 'text' },
        { id: 'complaints', title: 'Complaints', unit: 'count' },
        { id: 'praise', title: 'Praise', unit: 'count' },
      ],
    },
  },
};
