import { defineProfile } from '../model/define.ts';

export const profile = defineProfile({
  meta: {
    id: 'g2-reviews',
    vendor: 'g2',
    kind: 'reviews',
    title: 'G2 reviews',
    docsUrl: 'https://data.g2.com/api/docs',
  },
  signatures: [
    [
      ...['attributes.star_rating', 'attributes.title', 'attributes.product_name', 'attributes.submitted_at'],
      ...[
        'attributes.comment_answers.love.value',
        'attributes.comment_answers.hate.value',
        'attributes.review_source',
      ],
    ],
    ['id', 'product_name', 'star_rating', 'title', 'love_value', 'hate_value'],
    ['What do you like best*', 'What do you dislike*', 'What problems*', 'Star rating', 'Title'],
  ],
  columns: {
    id: ['id', 'Review ID', 'attributes.slug'],
    author: ['attributes.user_name', 'user_name', 'Reviewer', 'Name'],
    company: ['Company', 'Organization', 'attributes.company_name'],
    product: ['attributes.product_name', 'product_name', 'Product'],
    stars: ['attributes.star_rating', 'star_rating', 'Rating', 'Overall rating'],
    title: ['attributes.title', 'title', 'Review title'],
    pros: [
      'attributes.comment_answers.love.value',
      'love_value',
      'comment_answers.love.value',
      'What do you like best*',
    ],
    cons: [
      'attributes.comment_answers.hate.value',
      'hate_value',
      'comment_answers.hate.value',
      'What do you dislike*',
    ],
    createdAt: ['attributes.submitted_at', 'submitted_at', 'Date submitted', 'Published', 'Date'],
    invitation: ['attributes.review_source', 'review_source', 'Source', 'Review source'],
  },
  nested: ['attributes'],
});
