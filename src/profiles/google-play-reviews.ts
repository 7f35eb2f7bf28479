import { defineProfile } from '../model/define.ts';

export const profile = defineProfile({
  meta: {
    id: 'google-play-reviews',
    vendor: 'google-play',
    kind: 'reviews',
    title: 'Google Play reviews',
    docsUrl: 'https://support.google.com/googleplay/android-developer/answer/6135870',
  },
  signatures: [
    [
      ...['Package Name', 'App Version Name', 'Reviewer Language', 'Device', 'Review Submit Date and Time'],
      ...[
        'Review Submit Millis Since Epoch',
        'Star Rating',
        'Review Title',
        'Review Text',
        'Developer Reply Text',
        'Review Link',
      ],
    ],
    [
      'reviewId',
      'userName',
      'content',
      'score',
      'thumbsUpCount',
      'reviewCreatedVersion',
      'at',
      'replyContent',
      'repliedAt',
    ],
  ],
  columns: {
    id: ['reviewId', 'Review Link'],
    author: ['userName'],
    product: ['Package Name', 'appId'],
    stars: ['Star Rating', 'score'],
    title: ['Review Title'],
    body: ['Review Text', 'content'],
    createdAt: ['Review Submit Date and Time', 'Review Submit Millis Since Epoch', 'at'],
  },
  // Nobody can be invited to a store review for a reward under the store's rules.
  defaults: { invitation: 'organic' },
});
