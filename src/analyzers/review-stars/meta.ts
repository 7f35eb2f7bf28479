import { RECENT_DAYS } from '../../lib/dates/recent-days.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';

/** Fewer reviews than this and one angry customer moves everything. */
export const FEW_REVIEWS = 15;

/** Days of the recent window of reviews and of the one before. */
export const WINDOW = RECENT_DAYS.reviews;

/** Share of app ratings that were found to contradict their own text: as much is noise. */
export const MISMATCH_FLOOR = 0.2;

export const meta: AnalyzerMeta<'reviews'> = {
  id: 'review-stars',
  point: 'reviews',
  title: 'What the stars say, and what their average hides',
  why: 'The average of stars hides whether everybody is content or half are delighted and half feel cheated.',
  version: 4,
  reads: ['reviews'],
  signals: ['sentiment', 'themes'],
  metrics: [
    {
      id: 'R1',
      title: 'Detractor share',
      definition: 'Share of rated reviews with at most 3 stars (6 of 10 on the recommendation scale).',
      formula: 'reviews with at most 3.0 stars / reviews with stars',
      unit: 'share',
      kind: 'proportion',
      weight: 0.3,
      anchors: [0, 0.05, 0.25, 0.5],
      source: 'our choice; stars are half the recommendation scale (G2)',
    },
    {
      id: 'R2',
      title: 'Polarisation',
      definition:
        'How far reviewers fall into two camps at the ends of the scale: 0 when all agree, .5 when ratings are spread evenly, 1 for two camps.',
      formula:
        "(1 - A) / 2 with van der Eijk's agreement A of the five-star histogram; half stars are rounded up",
      unit: 'index',
      kind: 'polarisation',
      weight: 0.2,
      anchors: [0.05, 0.15, 0.5, 0.8],
      source: 'our choice; .12 for a healthy J-shaped histogram, .43 for a product people are split about',
    },
    {
      id: 'R5',
      title: 'Trend of the detractor share',
      definition:
        'Detractor share of the last 365 days minus that of the 365 days before, each drawn toward no change.',
      formula:
        '(x1 + 10 q) / (n1 + 10) - (x2 + 10 q) / (n2 + 10), q = share in both windows; n = smaller window',
      unit: 'points',
      kind: 'trend-difference',
      weight: 0.1,
      anchors: [-0.1, -0.02, 0.1, 0.25],
      source: 'our choice',
    },
  ],
  statements: {
    R1: '{value|share} of {n|count} rated reviews give at most 3 stars',
    R2: 'Polarisation of the stars, 0 when all agree and 1 for two camps, is {value|index} over {n|count} reviews',
    R5: 'The share of detractors moved by {value|points} within a year',
    detractors: '{share|share} of {n|count} rated reviews give at most 3 stars',
    'rating-split':
      '{camps|text}: {mean|index} stars on average, polarisation {polarisation|index} (0 all agree, 1 two camps)',
    'detractor-change':
      'Detractors went from {previous|share} to {recent|share} within a year ({lo|points} to {hi|points})',
    'detractor-steady':
      'The share of detractors is steady: {recent|share} in the last year, {previous|share} in the year before',
    'source-difference':
      'Asked or not: {organic|share} of organic reviews and {solicited|share} of those asked for or rewarded are detractors ({lo|points} to {hi|points})',
    'review-burst':
      '{reviews|count} reviews came in between {from|day} and {to|day}, {times|ratio} the usual number',
    'text-contradicts-stars':
      'Some stars flatter: {share|share} of {n|count} fans write a negative text (usual noise {floor|share})',
    'text-agrees-with-stars':
      'Stars and texts agree: {share|share} of {n|count} fans write a negative text, no more than usual noise ({floor|share})',
    'few-reviews': 'Only {n|count} reviews: one reviewer more or less changes the picture',
    'reviews-unrated': 'Left out, without stars: {unrated|count} of the reviews',
    windows:
      'Rated reviews in the last 365 days and in the 365 days before: {recent|count} and {previous|count}',
    'reviews-undated': 'Left out, without a date: {undated|count} of the reviews',
  },
  tables: {
    ratings: {
      title: 'Ratings by how the review came about',
      columns: [
        { id: 'reviews', title: 'Reviews', unit: 'text' },
        { id: 'rated', title: 'Rated', unit: 'count' },
        { id: 'stars-1', title: '1 star', unit: 'count' },
        { id: 'stars-2', title: '2', unit: 'count' },
        { id: 'stars-3', title: '3', unit: 'count' },
        { id: 'stars-4', title: '4', unit: 'count' },
        { id: 'stars-5', title: '5', unit: 'count' },
        { id: 'mean', title: 'Mean', unit: 'index' },
        { id: 'detractors', title: 'Detractors', unit: 'share' },
        { id: 'polarisation', title: 'Polarisation', unit: 'index' },
        { id: 'bimodality', title: 'Bimodality coefficient (not scored)', unit: 'index' },
      ],
    },
    bursts: {
      title: 'Fourteen days with more than five times the usual number of reviews',
      shown: 'deep',
      columns: [
        { id: 'from', title: 'From', unit: 'day' },
        { id: 'to', title: 'To', unit: 'day' },
        { id: 'reviews', title: 'Reviews', unit: 'count' },
        { id: 'usual', title: 'Usual', unit: 'index' },
        { id: 'detractors', title: 'Detractors', unit: 'share' },
      ],
    },
  },
};
