import { defineProfile } from '../model/define.ts';
import { listNames } from './list-names.ts';

export const profile = defineProfile({
  meta: {
    id: 'gartner-reviews',
    vendor: 'gartner',
    kind: 'reviews',
    title: 'Gartner Peer Insights reviews',
    docsUrl: 'https://www.gartner.com/peer-insights/home',
  },
  signatures: [
    listNames(
      `reviewId, reviewHeadline, reviewSummary, reviewRating, jobTitle, function,
      answers.lessonslearned-like-most, answers.lessonslearned-dislike-most, answers.business-problem-solved`,
    ),
    listNames(
      'What do you like most*, What do you dislike most*, Overall Comment, Overall Rating, Review Date',
    ),
    listNames('Review Headline, Review Summary, Review Rating, Job Title, Like Most, Dislike Most'),
  ],
  columns: {
    id: ['reviewId'],
    author: ['Reviewer', 'jobTitle'],
    company: ['Company', 'companyName'],
    product: ['productName', 'product', 'productNames'],
    stars: ['reviewRating', 'Overall Rating', 'Rating'],
    title: ['reviewHeadline', 'Headline', 'Title'],
    body: ['reviewSummary', 'Overall Comment'],
    pros: [
      'answers.lessonslearned-like-most',
      'lessonslearned-like-most',
      'What do you like most*',
      'Like Most',
    ],
    cons: [
      'answers.lessonslearned-dislike-most',
      'lessonslearned-dislike-most',
      'What do you dislike most*',
      'Dislike Most',
    ],
    createdAt: ['reviewDate', 'formattedReviewDate', 'submittedDate', 'Date'],
    invitation: ['sourceType', 'Source', 'incentivized'],
  },
  values: { invitation: { 'incentivized=true': 'incentivised', 'incentivized=false': 'organic' } },
});
