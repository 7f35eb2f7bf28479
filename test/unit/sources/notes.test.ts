import { describe, expect, it } from 'vitest';
import { parseNotes } from '../../../src/sources/text/notes.ts';
import { isAspectLabel, isInterviewQuestion } from '../../../src/sources/text/questions.ts';

/** `interviewee | section: text @line` of every statement. */
function read(text: string): readonly string[] {
  return parseNotes(text, 'file').map(
    ({ context, section, text: said, line, severity }) =>
      `${context.interviewee} | ${section}: ${said}${severity === '' ? '' : ` (${severity})`} @${line}`,
  );
}

describe('headings of the three questions', () => {
  it.each([
    'Love',
    'Loves',
    'What they love',
    'Likes',
    'What works',
    'What works well',
    '👍 Likes',
    'Pros',
    'Positives',
    'Missing',
    "What's missing",
    'What is missing',
    'Gaps',
    'Wishlist',
    'Needs',
    'Feature requests',
    'Wish list',
    'Change',
    'What they would change',
    'Would change',
    'One thing to change',
    'Improvements',
    'Suggestions',
    'If you could change one thing',
    'Magic wand',
    'Pain points',
    'Frustrations',
    'Dislikes',
    'Cons',
    'Problems',
    'Likes / dislikes',
    'Pros & cons',
    'WHAT THEY LOVE',
    '2. What is missing',
    '1) Love',
    '❤️ Love',
    'Love:',
    'Was gefällt',
    'Was fehlt',
    'Verbesserungen',
    'Schwächen',
    'Points forts',
    'Points faibles',
    'Manque',
    'À améliorer',
    'Lo que falta',
    'Mejoras',
    'Puntos fuertes',
    'Punti di forza',
    'Cosa manca',
    'Pontos fracos',
    'Verbeterpunten',
  ])('%s', (label) => {
    expect(isAspectLabel(label)).toBe(true);
    expect(read(`${label}\n- It is slow\n`)).toEqual([expect.stringMatching(/^file \| .*: It is slow @2$/)]);
  });

  it.each([
    'The export is missing',
    'I love the dashboards',
    'Bad',
    'Acme',
    'We need an API',
    'Change the price',
  ])('a statement is none: %s', (text) => {
    expect(isAspectLabel(text)).toBe(text === 'Bad');
  });

  it.each([
    'What do you love?',
    'What do you love most about the product?',
    'What’s missing?',
    'If you could change one thing, what would it be?',
    'Q3: What would you change?',
    '2. How likely are you to recommend us?',
    'Is there anything you would change?',
    'Was gefällt Ihnen besonders?',
    'Was würden Sie ändern?',
    'Qu’est-ce que vous aimez ?',
    'Que changeriez-vous ?',
    'Que manque-t-il ?',
    '¿Qué es lo que más le gusta?',
    '¿Qué cambiaría?',
    'Cosa ti piace?',
    'O que você mudaria?',
    'Wat mist u?',
    'Why did you buy it? ',
  ])('a question of the interviewer: %s', (question) => {
    expect(isInterviewQuestion(question.trim())).toBe(true);
    expect(read(`${question}\n\nThe speed.\n`).at(-1)).toMatch(/: The speed\. @3$/);
  });

  it.each(['Why can I not export?', 'It is slow. What do you think?', 'Slow?', 'Can I export it?'])(
    'a question of the customer: %s',
    (question) => {
      expect(isInterviewQuestion(question)).toBe(false);
    },
  );
});

describe('layouts of notes', () => {
  it.each([
    [
      'numbered questions with answers below',
      '1. What do you love?\n\nThe speed.\n\n2. What is missing?\n   - SSO\n   - An API\n3. What would you change?\nThe price.\n',
      [
        'What do you love?: The speed. @3',
        'What is missing?: SSO @6',
        'What is missing?: An API @7',
        'What would you change?: The price. @9',
      ],
    ],
    [
      'nested lists',
      '- What do you love?\n  - Speed\n- Missing\n  - SSO\n    and SCIM\n',
      ['What do you love?: Speed @2', 'Missing: SSO\nand SCIM @4'],
    ],
    [
      'question and answer on one line',
      '**What do you love?** The speed.\n**What is missing?**\nSSO.\nWhat would you change? The price.\n',
      [
        'What do you love?: The speed. @1',
        'What is missing?: SSO. @3',
        'What would you change?: The price. @4',
      ],
    ],
    [
      'labels before the words',
      'Love: speed\n- **Missing:** SSO\nChange – the price\nFehlt: API\nManque : SSO\n💔 Pain points: exports\n',
      [
        'Love: speed @1',
        'Missing: SSO @2',
        'Change: the price @3',
        'Fehlt: API @4',
        'Manque: SSO @5',
        'Pain points: exports @6',
      ],
    ],
    [
      'underlined headings',
      'Interview with Jane\n===================\n\nLove\n----\nSpeed.\n\nMissing\n-------\nSSO.\n',
      ['Love: Speed. @6', 'Missing: SSO. @10'],
    ],
    [
      'plain capitals',
      'WHAT THEY LOVE\nSpeed.\n\nWHAT IS MISSING\nSSO.\nSCIM.\n',
      ['WHAT THEY LOVE: Speed. @2', 'WHAT IS MISSING: SSO.\nSCIM. @5'],
    ],
    [
      'other bullets',
      '## Loves\n• speed\n◦ price\na) team\n– map\n',
      ['Loves: speed @2', 'Loves: price @3', 'Loves: team @4', 'Loves: map @5'],
    ],
    [
      'customers that list their questions',
      '## Missing\n1. Why can you not export?\n2. Do you plan an API?\n',
      ['Missing: Why can you not export? @2', 'Missing: Do you plan an API? @3'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).map((line) => line.replace(/^[^|]*\| /, ''))).toEqual(expected);
  });
});

describe('tables in notes', () => {
  it('whose columns are the questions', () => {
    const text =
      '| What do you love? | Missing | Change |\n|---|:---:|---|\n| Speed | SSO (major) | – |\n| Map | | Price \\| tiers |\n';
    expect(read(text)).toEqual([
      'file | What do you love?: Speed @3',
      'file | Missing: SSO (major) @3',
      'file | What do you love?: Map @4',
      'file | Change: Price \\| tiers @4',
    ]);
  });

  it('of questions and answers, with a severity', () => {
    const text =
      'Participant: Jane\n\n| # | Question | Answer | Severity |\n|--|--|--|--|\n| 1 | What is missing? | SSO | Major |\n';
    expect(read(text)).toEqual(['Jane | What is missing?: SSO (major) @5']);
  });

  it('of statements with who said them', () => {
    const text =
      '| Interviewee | Company | Topic | Quote |\n|---|---|---|---|\n| Jane | Acme | Pain | It breaks. |\n| Bob | Beta | Love | Speed. |\n';
    expect(read(text)).toEqual(['Jane | Pain: It breaks. @3', 'Bob | Love: Speed. @4']);
    expect(parseNotes(text, 'f').map(({ context }) => context.account)).toEqual(['Acme', 'Beta']);
  });

  it('with a column for each interviewee', () => {
    const text =
      '| | Jane (Acme) | Bob (Beta) |\n|---|---|---|\n| What do you love? | Speed | Map |\n| **Missing** | SSO | - |\n';
    expect(read(text)).toEqual([
      'Jane (Acme) | What do you love?: Speed @3',
      'Bob (Beta) | What do you love?: Map @3',
      'Jane (Acme) | Missing: SSO @4',
    ]);
  });

  it('of anything else stay what they are', () => {
    expect(read('| a | b |\n|---|---|\n| c | d |\n')).toEqual([
      'file | : | a | b | @1',
      'file | : | c | d | @3',
    ]);
  });
});

describe('several interviews in one file', () => {
  it.each([
    [
      'numbered headings of any level',
      '# Interviews\n\n## Interview 1: Jane Doe\n### Love\n- a\n## Interview 2: Bob Ray\n### Missing\n- b\n',
      ['Interview 1: Jane Doe | Love: a @5', 'Interview 2: Bob Ray | Missing: b @8'],
    ],
    [
      'names above topics',
      '# Customer interviews\n## Jane Doe, Acme\n### Love\n- a\n## Bob Ray, Beta\n### Missing\n- b\n',
      ['Jane Doe, Acme | Love: a @4', 'Bob Ray, Beta | Missing: b @7'],
    ],
    [
      'plain lines and separators',
      'Interview 1 - Jane Doe\nLove: a\n\n==========\n\nInterview 2 - Bob Ray\nMissing: b\n',
      ['Interview 1 - Jane Doe | Love: a @2', 'Interview 2 - Bob Ray | Missing: b @7'],
    ],
    [
      'another participant',
      'Participant: Jane\nCompany: Acme\n- a\n\n***\n\nParticipant: Bob\n- b\n',
      ['Jane | : a @3', 'Bob | : b @8'],
    ],
    [
      'front matter',
      '---\nparticipant: Jane\n---\n- a\n---\nparticipant: Bob\n---\n- b\n',
      ['Jane | : a @4', 'Bob | : b @8'],
    ],
    [
      'lines with whom',
      'Call with Jane Doe (Acme)\n\n- a\n\nCall with Bob Ray (Beta)\n\n- b\n',
      [
        'Call with Jane Doe (Acme) | Call with Jane Doe (Acme): a @3',
        'Call with Bob Ray (Beta) | Call with Bob Ray (Beta): b @7',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps what is said of one company apart from that of the next', () => {
    const rows = parseNotes('Company: Acme\n- a\n\nCompany: Beta\n- b\n', 'f');
    expect(rows.map(({ context }) => context.account)).toEqual(['Acme', 'Beta']);
  });
});

describe('hostile notes', () => {
  it('take linear time', () => {
    for (const part of [
      '|',
      '| a ',
      '**',
      'what ',
      'Love ',
      '- ',
      '?',
      '\n---',
      '1. ',
      'a/b',
      '=',
      'What do you love? ',
    ]) {
      expect(parseNotes(`x\n\n${part.repeat(50_000)}\n`, 'f').length).toBeGreaterThan(0);
    }
  });
});

describe('items in which nothing was written', () => {
  it.each(['-', '*', '•', '1.', '2)', '- [ ]', '[ ]', '- ', '  -', '>'])('%s is no statement', (item) => {
    expect(read(`## Love\n${item}\n- It is fast\n${item}\n\n${item}\n`)).toEqual([
      'file | Love: It is fast @3',
    ]);
  });

  it('do not end a severity that stands alone', () => {
    expect(read('(major)\n\n-\n- It is slow\n')).toEqual(['file | : It is slow (major) @4']);
  });

  it('may have their words below', () => {
    expect(read('-\n  It is fast\n')).toEqual(['file | : It is fast @2']);
  });

  it('are told from short answers', () => {
    expect(read('- 8\n- A+\n- [x] done\n- -5 %\n').map((line) => line.slice(9))).toEqual([
      '8 @1',
      'A+ @2',
      'done @3',
      '-5 % @4',
    ]);
  });
});
