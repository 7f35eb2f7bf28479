import { defineProfile } from '../model/define.ts';
import { REQUESTS } from './aliases.data.ts';
import { listNames } from './list-names.ts';

export const profile = defineProfile({
  meta: {
    id: 'uservoice-backlog',
    vendor: 'uservoice',
    kind: 'backlog',
    title: 'UserVoice suggestions',
    docsUrl: 'https://developer.uservoice.com/docs/api/v2/reference/',
  },
  signatures: [
    listNames(
      `ideaId, ideaTitle, ideaDescription, ideaCreatorName, forumName, categoryName, publicStatusName,
      publicStatusUpdateMessage, moderationState, ideaListNames, votersCount, createdTimestamp,
      linkedIdeaCreationDate, userEmailAddress`,
    ),
    listNames(
      `id, title, body, state, status.name, votes_count, supporters_count, comments_count, created_at, updated_at,
      portal_url, admin_url`,
    ),
  ],
  columns: {
    id: ['ideaId', 'id'],
    title: ['ideaTitle', 'title'],
    body: ['ideaDescription', 'body'],
    status: ['publicStatusName', 'status.name', 'state'],
    createdAt: ['linkedIdeaCreationDate', 'createdTimestamp', 'created_at'],
    updatedAt: ['publicStatusUpdatedTimestamp', 'updated_at'],
    closedAt: ['closed_at'],
    labels: ['labels', 'categoryName', 'category.name'],
    votes: ['votersCount', 'supporters_count', 'votes_count'],
    requests: REQUESTS,
  },
  values: { status: { published: 'open' } },
  defaults: { itemType: 'feature' },
});
