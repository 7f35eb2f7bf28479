import { defineProfile } from '../model/define.ts';

export const profile = defineProfile({
  meta: {
    id: 'fireflies-interviews',
    vendor: 'fireflies',
    kind: 'interviews',
    title: 'Fireflies transcripts',
    docsUrl: 'https://docs.fireflies.ai/graphql-api/query/transcripts',
  },
  signatures: [
    [
      ...[
        'id',
        'title',
        'dateString',
        'duration',
        'organizer_email',
        'host_email',
        'participants',
        'privacy',
        'transcript_url',
      ],
      ...['audio_url', 'meeting_link', 'calendar_id', 'is_live'],
    ],
  ],
  columns: {
    id: ['id'],
    interviewee: ['speakers.name', 'participants'],
    text: ['sentences.text', 'summary.overview', 'summary.short_summary', 'summary.gist', 'title'],
    heldAt: ['dateString', 'date'],
  },
  defaults: { aspect: 'other' },
});
