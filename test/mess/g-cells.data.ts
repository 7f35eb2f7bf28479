import { type Mess, tickets, write } from './mess.ts';
import { ticketFile } from './plain-files.ts';

const g2 = (i: number) =>
  `{'product_name': 'Tool', 'star_rating': ${i}.5, 'title': "It's ${i}", 'comment_answers': {'love': {'text': 'What do you like best?', 'value': "Fast, and it doesn't break"}, 'hate': {'text': 'What do you dislike?', 'value': 'Exports\\nare slow'}}, 'verified_current_user': True, 'nps_score': None, 'submitted_at': '2013-12-06T08:51:22.236-06:00', 'regions': ['Europe']}`;

/** G: cells with structure inside. */
export const CELL_QUIRKS: readonly Mess[] = [
  {
    name: 'G52 Python dictionaries as cells',
    file: 'reviews.csv',
    content: write([
      ['id', 'type', 'links', 'attributes', 'relationships'],
      ...[1, 2, 3].map((i) => [
        String(18530 + i),
        'survey_responses',
        "{'self': 'https://x'}",
        g2(i),
        "{'a': None}",
      ]),
    ]),
    profile: 'g2-reviews',
    records: [1, 2, 3].map((i) => ({
      id: String(18530 + i),
      stars: i + 0.5,
      title: `It's ${i}`,
      pros: "Fast, and it doesn't break",
      cons: 'Exports\nare slow',
      createdAt: '2013-12-06T14:51:22.236Z',
    })),
  },
  {
    name: 'G53 JSON and bare lists in cells',
    file: 'clickup.csv',
    content: tickets({
      'Task ID': ['zz1', 'zz2'],
      'Task Name': ['Task 1', 'Task 2'],
      'Task Content': ['Do, it', ''],
      Status: ['backlog', 'Closed'],
      'Date Created': ['1758612100413', '1758612100000'],
      'Date Created Text': ['9/23/2025, 12:51:40 PM GMT+5:30', '9/23/2025, 12:51:40 PM GMT+5:30'],
      Attachments: ['[{"title":"a, b","url":"x"}]', '[]'],
      Assignees: ['[Person 1,Person 2]', '[]'],
      Tags: ['[api,slow]', '[]'],
      Priority: ['null', '1'],
      'List Name': ['List 1', 'List 1'],
      'Space Name': ['S', 'S'],
      Comments: ['[{"text":"said \\"no\\", twice","by":"a"}]', '[]'],
      'Time Spent': ['0', '0'],
      'Rolled Up Time': ['NaN', ''],
    }),
    profile: 'clickup-backlog',
    records: [
      { title: 'Task 1', body: 'Do, it', priority: null, labels: ['api', 'slow'], status: 'open' },
      { priority: 'urgent', labels: [], status: 'shipped' },
    ],
  },
  ...(
    [
      [';', 'a;b c;d'],
      [', ', 'a, b c, d'],
      ['|', 'a|b c|d'],
    ] as const
  ).map(
    ([sign, cell]): Mess =>
      ticketFile(`G54 tags joined with ${sign}`, { Tags: [cell, '', cell, 'a'] }, [
        { tags: ['a', 'b c', 'd'] },
        { tags: [] },
        { tags: ['a', 'b c', 'd'] },
        { tags: ['a'] },
      ]),
  ),
  ticketFile(
    'G55 HTML in cells',
    {
      Description: [
        '<p>It &amp; that<br>fails</p>',
        '<a href="https://x.example/?a=1">link, here</a>',
        'a < b and c > d',
        '<div>One</div><div>Two</div>',
      ],
    },
    [{ body: 'It & that\nfails' }, { body: 'link, here' }, { body: 'a < b and c > d' }, { body: 'One\nTwo' }],
  ),
  {
    name: 'G55 Jira wiki markup',
    file: 'jira.csv',
    content: write([
      ['Summary', 'Issue key', 'Issue id', 'Issue Type', 'Status', 'Created', 'Description'],
      [
        '  Leading blanks',
        'A-1',
        '1',
        'Bug',
        'To Do',
        '13/Jun/22 1:10 PM',
        'h3. Steps\n{{code}} fails *badly*\n!shot.png!',
      ],
      ['Other', 'A-2', '2', 'Bug', 'Done', '14/Jun/22 1:10 PM', 'plain'],
    ]),
    profile: 'jira-backlog',
    records: [
      { createdAt: '2022-06-13T13:10', status: 'open' },
      { body: 'plain', status: 'shipped' },
    ],
  },
  {
    name: 'G56 title repeated at the start of the body',
    file: 'trustpilot.csv',
    content: tickets({
      text: [
        'Should have read the reviews…Should have read the reviews before booking! Never again!November 30, 2025Unprompted review',
        'Fine serviceFine service, quick answer.May 3, 2020Unprompted review',
        'BadIt broke.May 4, 2020',
      ],
      label: ['0', '1', '0'],
    }),
    header: ['text', 'label'],
    rows: [
      [
        'Should have read the reviews…Should have read the reviews before booking! Never again!November 30, 2025Unprompted review',
        '0',
      ],
      ['Fine serviceFine service, quick answer.May 3, 2020Unprompted review', '1'],
      ['BadIt broke.May 4, 2020', '0'],
    ],
  },
  ticketFile(
    'G57 commas in names, blanks before titles, a sign before formulas',
    {
      Requester: ['Lewis, James', 'Kirk, Rebecca', "O'Hara, Ann", 'x'],
      Subject: ['  Export', "'=SUM(A1)", '=1+1', '-5 %'],
    },
    [
      { requester: 'Lewis, James' },
      { requester: 'Kirk, Rebecca' },
      { requester: "O'Hara, Ann" },
      { subject: '-5 %' },
    ],
  ),
  {
    name: 'G58 pull requests among issues',
    file: 'issues.json',
    content: JSON.stringify(
      [1, 2, 3].map((i) => ({
        id: i,
        number: i,
        title: `Issue ${i}`,
        body: 'Text',
        state: i === 3 ? 'closed' : 'open',
        html_url: `https://github.com/a/b/issues/${i}`,
        created_at: '2026-03-02T10:00:00Z',
        updated_at: '2026-03-02T10:00:00Z',
        closed_at: null,
        labels: [{ name: 'bug' }],
        comments: 1,
        user: { login: 'a' },
        node_id: 'x',
        author_association: 'NONE',
        ...(i === 2 && { pull_request: { url: 'x' } }),
      })),
    ),
    profile: 'github-backlog',
    physical: 3,
    rejects: 1,
    records: [{ id: '1', labels: ['bug'] }, { id: '3' }],
  },
  {
    name: 'G59 archived cards and lists by id',
    file: 'board.json',
    content: JSON.stringify({
      id: 'b',
      name: 'Board',
      url: 'x',
      lists: [
        { id: 'l1', name: 'To Do', closed: false },
        { id: 'l2', name: 'Done', closed: false },
      ],
      labels: [],
      members: [],
      actions: [
        { id: 'a1', type: 'createCard' },
        { id: 'a2', type: 'updateCard' },
      ],
      checklists: [],
      cards: [1, 2, 3].map((i) => ({
        id: `5f0000000000000000000a0${i}`,
        name: `Card ${i}`,
        desc: 'Text',
        idList: i === 2 ? 'l2' : 'l1',
        idBoard: 'b',
        closed: i === 3,
        dateLastActivity: '2026-03-02T10:00:00Z',
        due: null,
        labels: [],
        idMembers: [],
        shortLink: `s${i}`,
        idShort: i,
        pos: i,
      })),
    }),
    profile: 'trello-backlog',
    physical: 3,
    records: [
      { title: 'Card 1', status: 'open' },
      { title: 'Card 2', status: 'shipped' },
      { title: 'Card 3' },
    ],
  },
  {
    name: 'G60 cues without a speaker',
    file: 'interview.vtt',
    content:
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nAnn: What do you miss\n\n2\n00:00:03.000 --> 00:00:05.000\nin the product?\n\n3\n00:00:05.000 --> 00:00:08.000\nBob: We miss a dark mode, and\n\n4\n00:00:08.000 --> 00:00:11.000\nthe export is far too slow for us.\n',
    profile: 'notes-interviews',
    physical: 2,
    records: [],
  },
];
