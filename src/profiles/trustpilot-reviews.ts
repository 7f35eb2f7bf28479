import { defineProfile } from '../model/define.ts';

export const profile = defineProfile({
  meta: {
    id: 'trustpilot-reviews',
    vendor: 'trustpilot',
    kind: 'reviews',
    title: 'Trustpilot reviews',
    docsUrl: 'https://help.trustpilot.com/s/article/Export-your-reviews',
  },
  signatures: [
    [
      ...[
        'Review Id',
        'Review Created (UTC)',
        'Review Consumer User Id',
        'Review Username',
        'Review Title',
        'Review Content',
      ],
      ...[
        'Review Stars',
        'Source Of Review',
        'Location Name',
        'Domain Url',
        'Business Unit Id',
        'Business Reply Date (UTC)',
      ],
    ],
    ['review_id', 'stars', 'product_name', 'product_sku', 'content', 'consumer_name', 'created_at'],
    ['text', 'label'],
  ],
  columns: {
    id: ['Review Id'],
    author: ['Review Username', 'consumer_name'],
    product: ['product_name', 'Domain Url'],
    stars: ['Review Stars', 'stars', 'label'],
    title: ['Review Title'],
    body: ['Review Content', 'content', 'text'],
    createdAt: ['Review Created (UTC)', 'created_at'],
    invitation: ['Source Of Review'],
  },
  values: { invitation: { basiclink: 'invited', domainlink: 'organic' } },
});
