import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../../src/model/kinds.ts';
import { TEXT_FIELDS } from '../../../src/model/record.ts';
import type { Text } from '../../../src/model/signal.ts';
import { prepareText, prepareTexts } from '../../../src/signals/prepare.ts';
import { type Fields, record } from '../../tools/observations.ts';

const words = (text: Text): string[] => text.tokens.map(({ word }) => word);
const read = (raw: string): string[] => words(prepareText('body', raw));
const clauses = (raw: string): string[] => {
  const text = prepareText('body', raw);
  return text.clauses.map(({ from, to }) => words(text).slice(from, to).join(' '));
};

describe('tokens', () => {
  it('are lower-cased words with plain apostrophes and places in the verbatim text', () => {
    const raw = 'It doesn’t LOAD, v2.5!';
    const { tokens } = prepareText('body', raw);
    expect(tokens.map(({ word }) => word)).toEqual(['it', "doesn't", 'load', 'v2', '5']);
    expect(tokens.map(({ start, end }) => raw.slice(start, end))).toEqual([
      'It',
      'doesn’t',
      'LOAD',
      'v2',
      '5',
    ]);
  });

  it.each([
    ['tags and entities', '<p>It <b>crashes</b>&nbsp;&amp; burns</p>', ['it', 'crashes', 'burns']],
    ['an apostrophe entity', 'don&#39;t panic', ["don't", 'panic']],
    [
      'styles and scripts',
      '<style>p { color: red }</style>hello<script>fail()</script> you',
      ['hello', 'you'],
    ],
    ['comments', 'a <!-- bug report template --> b', ['a', 'b']],
    ['URLs', 'see https://x.io/crash?bug=1 or www.broken.com/error now', ['see', 'or', 'now']],
    ['mail addresses and handles', 'ask bug.report@x.com or @crashy today', ['ask', 'or', 'today']],
    ['identifiers and paths', 'the crash_handler in /var/log/error fails', ['the', 'in', 'fails']],
    ['inline code', 'calling `throwError()` works', ['calling', 'works']],
    [
      'shorthand',
      'went w/ Box b/c ours is w/o SSO, and/or a/b',
      ['went', 'with', 'box', 'because', 'ours', 'is', 'without', 'sso', 'and', 'or', 'a', 'b'],
    ],
    ['runs of letters that are no words', `key ${'x'.repeat(80)} end`, ['key', 'end']],
    [
      'apostrophes of any keyboard',
      'It doesn´t, I`m sure it won′t, `code`',
      ['it', "doesn't", "i'm", 'sure', 'it', "won't"],
    ],
    ['misspelt negations', "it does'nt, dosent, can'nt", ['it', "doesn't", "doesn't", "can't"]],
    ['smileys and emoji', 'nice :-) 👍', ['nice', ':)', '👍']],
    ['other scripts', 'Größe übergeben naïve', ['größe', 'übergeben', 'naïve']],
  ])('leave out or keep: %s', (_, raw, expected) => {
    expect(read(raw)).toEqual(expected);
  });

  it('keep the length of letters that grow when lower-cased', () => {
    const raw = 'İİ crash';
    const { tokens } = prepareText('body', raw);
    expect(raw.slice(tokens.at(-1)?.start, tokens.at(-1)?.end)).toBe('crash');
  });

  it('are capped', () => {
    expect(prepareText('body', 'a '.repeat(50_000)).tokens).toHaveLength(4_000);
    const long = prepareText('body', `${'word '.repeat(3_990)}${' '.repeat(10_000)}late`);
    expect(long.tokens.at(-1)?.word).toBe('word');
  });
});

describe("only the writer's own words", () => {
  it.each([
    ['quoted lines', 'It works now\n> the export crashed\n> an error', ['it', 'works', 'now']],
    ['a quoted mail', 'Thanks!\n\nOn Mon, 3 May 2024 Bob <b@x.com> wrote:\nit is broken', ['thanks']],
    ['a forwarded mail', 'please see\n-----Original Message-----\nFrom: x\nbroken', ['please', 'see']],
    [
      'a mail under headings without an address',
      'all fine\n\nFrom: Support Team\nSent: Monday\nTo: me\nSubject: Re\n\nit was broken',
      ['all', 'fine'],
    ],
    ['the same in German', 'all fine\n\nVon: Support\nGesendet: Montag\n\nbroken', ['all', 'fine']],
    [
      'a quoted mail whose heading was wrapped',
      'all fine\n\nOn Mon, Mar 4, 2024 at 9:12 AM Acme Support Desk <support@acme.example>\nwrote:\n\nbroken',
      ['all', 'fine'],
    ],
    ['a signature', 'all fine\n-- \nBug Hunter\nCrash Ltd', ['all', 'fine']],
    [
      'a farewell',
      'all fine\n\nKind regards,\nJane Broken\nHead of Errors',
      ['all', 'fine', 'kind', 'regards'].slice(0, 2),
    ],
    [
      'a farewell above a disclaimer',
      'all fine\n\nKind regards\nJane Broken\nThis e-mail is confidential. If you got it by error, please delete it.',
      ['all', 'fine'],
    ],
    ['two farewells', 'all fine\n\nThank you and kind regards,\nJane Broken\nErrors Ltd', ['all', 'fine']],
    [
      'thanks for what is still to come',
      'all fine\n\nMany thanks in advance for your help!\nJane',
      ['all', 'fine'],
    ],
    ['wishes for the day', 'all fine\n\nThank you and have a nice day!\nJane Broken', ['all', 'fine']],
    ['a farewell in German', 'all fine\n\nMit freundlichen Grüßen\nJan Kaputt', ['all', 'fine']],
    ['a disclaimer', 'all fine\n\nDisclaimer: we accept no liability for errors or damage.', ['all', 'fine']],
    [
      'another disclaimer',
      'all fine\n\nThe information contained in this e-mail is private. If it fails to reach you, delete it.',
      ['all', 'fine'],
    ],
    ['a plea for trees', 'all fine\n\nPlease consider the environment before you print.', ['all', 'fine']],
    [
      'the warning of a mail gateway',
      'CAUTION: This email originated from outside of the organization. Do not open attachments\nunless you recognize the sender and know the content is safe.\n\nall fine',
      ['all', 'fine'],
    ],
    [
      'the same in brackets, on one line',
      '[EXTERNAL EMAIL] Do not click links unless you trust the sender. all fine',
      ['all', 'fine'],
    ],
    ['a phone line', 'all fine\nSent from my iPhone', ['all', 'fine']],
    [
      'stack traces',
      'it stops\nat com.acme.Crash.run(Crash.java:42)\nCaused by: java.io.Error',
      ['it', 'stops'],
    ],
    ['log lines', 'see below\n2024-05-01 10:11:12 ERROR failed\n[ERROR] broken', ['see', 'below']],
    ['fenced code', 'before\n```\nthrow new Error()\n```\nafter', ['before', 'after']],
    ['form headings', '## Expected behaviour\n**What is the bug?**\nnone', ['none']],
  ])('%s', (_, raw, expected) => {
    expect(read(raw)).toEqual(expected);
  });

  it.each([
    ['On Tue, Support wrote:\n> it is fixed\n> now\n\nNo, it still crashes.', 'no it still crashes'],
    [
      '---------- Forwarded message ---------\nFrom: Claire <c@x.example>\nDate: Mon\nSubject: labels\n\nThe labels are blank.',
      'the labels are blank',
    ],
    [
      'Begin forwarded message:\n\nFrom: Claire\nSubject: Hi\n\nThe labels are blank.',
      'the labels are blank',
    ],
    ['On Tue, Support wrote:\nit is fixed', ''],
    ['> Fwd: labels\n> The labels are blank.', ''],
  ])('an answer below a quotation and a mail handed on without a word are read: %j', (raw, expected) => {
    expect(read(raw).join(' ')).toBe(expected);
  });

  it('stations of a way are no headings of a mail', () => {
    expect(read('From: warehouse A\nTo: warehouse B\nthe transfer fails')).toContain('fails');
  });

  it.each([
    'Warning: external links do not open since Monday',
    'Attention: the stock is wrong again. Do not open the shop before it is right.',
    'External users cannot sign in',
  ])('a warning that a customer wrote is no warning of a gateway: "%s"', (raw) => {
    expect(read(raw)).toEqual(raw.toLowerCase().replace(/[:.]/g, '').split(' '));
  });

  it('an unclosed fence hides only itself', () => {
    expect(read('before\n```\nstill mine')).toEqual(['before', 'still', 'mine']);
  });

  it('thanks in the middle of a message is no farewell', () => {
    expect(read('Thanks,\nbut the import still fails for us.\nCan you look?')).toContain('fails');
  });

  it.each([
    ['Automatic reply: your case', 'It is broken'],
    ['Re: case', 'I am out of the office until Monday. If something crashes call Ann.'],
    ['Undeliverable: hello', 'error error'],
  ])('an automatic reply says nothing: %s', (subject, body) => {
    const texts = prepareTexts(record('tickets', { subject, body }));
    expect(texts.flatMap((text) => text.tokens)).toEqual([]);
  });
});

describe('clauses', () => {
  it('end at sentences, strong punctuation and words that turn the meaning', () => {
    expect(clauses('It is great, but slow. We like it; however it crashes')).toEqual([
      'it is great',
      'but slow',
      'we like it',
      'however it crashes',
    ]);
  });

  it('end at commas only before a conjunction', () => {
    expect(clauses('fast, clean and simple, so we bought it')).toEqual([
      'fast clean and simple',
      'so we bought it',
    ]);
  });

  it.each([
    ['Lost vs. Rivalo on price', 1],
    ['We saw e.g. the wrong total on approx. 20 invoices', 1],
    ["The dept. of surgery at St. Mary's waits 5 min. for inv. no. 12", 1],
    ['Does it work? No. It fails', 3],
    ['It took 5 min. We wait', 2],
  ])('end at no abbreviation: "%s"', (raw, count) => {
    expect(clauses(raw)).toHaveLength(count);
  });

  it('keep numbers, domains and "nothing but" whole', () => {
    expect(clauses('version 2.5 of monday.com is nothing but trouble')).toHaveLength(1);
  });

  it('keep the time of day whole', () => {
    expect(clauses('the import stopped at 11:10 again: orders were lost')).toEqual([
      'the import stopped at 11 10 again',
      'orders were lost',
    ]);
  });

  it('list items are clauses, wrapped lines are not', () => {
    expect(clauses('- slow reports\n- no dark mode')).toEqual(['slow reports', 'no dark mode']);
    expect(clauses('we have been waiting for the export since monday\nand it never came')).toHaveLength(1);
  });

  it('block tags are borders', () => {
    expect(clauses('<p>works</p><p>never again</p>')).toEqual(['works', 'never again']);
  });
});

describe('what a form asked for', () => {
  it('reviews: pros and cons', () => {
    const texts = prepareTexts(record('reviews', { title: 'ok', pros: 'fast', cons: 'dear' }));
    expect(texts.map(({ field, prior }) => [field, prior])).toEqual([
      ['title', null],
      ['pros', 'positive'],
      ['cons', 'negative'],
    ]);
  });

  it.each([
    ['love', 'positive'],
    ['missing', 'negative'],
    ['change', 'negative'],
    ['pain', 'negative'],
    ['other', null],
    [null, null],
  ] as const)('interviews: %s', (aspect, prior) => {
    expect(prepareTexts(record('interviews', { aspect, text: 'the reports' }))[0]?.prior).toBe(prior);
  });

  it.each([
    'Nothing',
    'n/a',
    'None so far',
    "Honestly can't think of anything",
    'No complaints',
    'Not much',
    '-',
  ])('the answer "%s" answers nothing', (cons) => {
    expect(prepareTexts(record('reviews', { cons }))[0]?.prior).toBeNull();
  });

  it.each(["Can't find anything in the search", 'Nothing works', 'Not intuitive', 'No dark mode'])(
    'the answer "%s" is one',
    (cons) => {
      expect(prepareTexts(record('reviews', { cons }))[0]?.prior).toBe('negative');
    },
  );
});

describe('laws', () => {
  it('reads exactly the text fields of every kind, in their order', () => {
    for (const kind of RECORD_KINDS) {
      const fields = Object.fromEntries(TEXT_FIELDS[kind].map((field) => [field, 'some words']));
      const texts = prepareTexts(record(kind, fields as Fields<typeof kind>));
      expect(texts.map(({ field }) => field)).toEqual(TEXT_FIELDS[kind]);
    }
  });

  it('tokens are in order and inside the text; clauses cover them all', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<b>',
        '&amp;',
        '\n',
        '> ',
        '```',
        ' but ',
        '. ',
        'İ',
        '`',
        '<!--',
        '@',
        '://',
        '😀',
        "n't ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const raw = pieces.join('');
        const { tokens, clauses: runs } = prepareText('body', raw);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(raw.length);
        let at = 0;
        for (const { from, to } of runs) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBe(tokens.length);
      }),
    );
  });

  const PROBES = '../shared/testsets/security/redos.jsonl';
  it.skipIf(!existsSync(PROBES))(
    'prepares all slow-pattern probes (skipped without ../shared/testsets)',
    () => {
      const lines = readFileSync(PROBES, 'utf8').split('\n').filter(Boolean);
      expect(lines).toHaveLength(30);
      for (const line of lines) {
        const { value } = JSON.parse(line) as { value: string };
        expect(prepareText('body', value).tokens.length).toBeLessThanOrEqual(4_000);
      }
    },
  );
});

describe('notes that are nothing but a quotation', () => {
  it('are read without the headings of the mail', () => {
    const { tokens } = prepareText(
      'notes',
      '> Fwd: labels\n> From: Claire <c@x.example>\n>> We took\n> Rivalo.\n',
    );
    expect(tokens.map(({ word }) => word)).toEqual(['we', 'took', 'rivalo']);
  });
});

describe('a subject that nobody wrote', () => {
  it.each(['(no subject)', 'Re: (no subject)', 'No Subject', '<kein Betreff>'])(
    '"%s" is no text',
    (subject) => {
      expect(prepareTexts(record('tickets', { subject, body: 'all fine' }) as never).map(words)).toEqual([
        ['all', 'fine'],
      ]);
    },
  );

  it('is told from one that speaks of subjects', () => {
    expect(prepareTexts(record('tickets', { subject: 'No subject in the mails' }) as never)).toHaveLength(1);
  });
});

describe('a headline that was made of the first words of the text', () => {
  const BODY = 'Good afternoon, A colleague typed the password wrong too often, how do I unlock her? Thanks!';
  const heads = (fields: Fields<'tickets'>): string[] => {
    const [headline] = prepareTexts(record('tickets', fields) as never);
    return headline === undefined ? [] : words(headline);
  };

  it.each([
    ['cut between words', 'A colleague typed the password wrong too often, how...', BODY],
    ['cut inside a word', 'Good afternoon, A colleague typed the passw…', BODY],
    ['whole', 'A colleague typed the password wrong', BODY],
    [
      'of a sentence after the introduction',
      'How do I unlock a col…',
      `We pay on the 22nd. ${'How do I unlock a colleague?'}`,
    ],
    ['of a text with tags', 'Reports load too slow...', '<div>Reports load too slowly since Monday.</div>'],
  ])('tells nothing of its own: %s', (_, subject, body) => {
    expect(heads({ subject, body })).toEqual([]);
  });

  it.each([
    ['other words', 'A colleague typed the wrong word', BODY],
    ['few words, as people write themselves', 'Good afternoon', BODY],
    ['no text below it', 'A colleague typed the password wrong too often', ''],
    [
      'a text that ends before it does',
      'The export fails every night since Monday',
      'The export fails every night',
    ],
  ])('else it counts: %s', (_, subject, body) => {
    expect(heads({ subject, body })).not.toEqual([]);
  });

  it('a backlog item is known by its title all the same', () => {
    const title = 'Reports load too slowly';
    const [headline] = prepareTexts(record('backlog', { title, body: `${title} since Monday.` }) as never);
    expect(headline?.tokens).toHaveLength(4);
  });
});
