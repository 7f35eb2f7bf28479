import { defineProfile } from '../model/define.ts';

export const profile = defineProfile({
  meta: {
    id: 'app-store-reviews',
    vendor: 'app-store',
    kind: 'reviews',
    title: 'Apple App Store reviews',
    docsUrl: 'https://developer.apple.com/documentation/appstoreconnectapi/customerreview',
  },
  signatures: [
    [
      'attributes.rating',
      'attributes.title',
      'attributes.body',
      'attributes.reviewerNickname',
      'attributes.createdDate',
      'attributes.territory',
    ],
    ['rating', 'title', 'body', 'reviewerNickname', 'createdDate', 'territory'],
    ['App', 'Rating', 'Comment'],
  ],
  columns: {
    id: ['id'],
    author: ['attributes.reviewerNickname', 'reviewerNickname', 'author'],
    product: ['App', 'App name'],
    stars: ['attributes.rating', 'rating'],
    title: ['attributes.title', 'title'],
    body: ['attributes.body', 'body', 'Comment', 'review'],
    createdAt: ['attributes.createdDate', 'createdDate', 'date'],
  },
  // Nobody can be invited to a store review for a reward under the store's rules.
  defaults: { invitation: 'organic' },
});
