import { describe, expect, it } from 'vitest';
import { observed, words } from './readers.ts';

const intentOf = (body: string): string | undefined => observed('tickets', { body }).signals.intent?.label;

describe('intent', () => {
  it.each([
    'no problems ever',
    'No problems or complaints',
    'Very clean, no problem',
    'We would like to hear about your bug bounty',
    'How do I switch on debug mode?',
    'Our import was error-free',
    'It is not the worst',
    'all good, no complaints',
    'Not a single crash in two years',
    'We have never had any issues with it',
    'You fixed the bug quickly, thank you',
    'Works now.\n> the export crashed with an error\n> it is broken',
    'Thank you.\n\nOn Mon, 3 May 2024 Support wrote:\nSorry that the import failed and the page was broken.',
    'See you Monday.\n-- \nJo Crash\nBroken Glass Ltd, Error Street 5',
    'Hello.\nSent from my broken phone',
    'Please do not open the second hall before Friday.',
    "Kindly don't send the statement to our old address.",
    'CAUTION: This email originated from outside of the organization. Do not open attachments.\nHello.',
  ])('does not take "%s" for a defect', (body) => {
    expect(intentOf(body)).not.toBe('defect');
  });

  it('an automatic reply is nothing', () => {
    const body = 'I am out of the office. If the system crashes or is broken, call Ann.';
    expect(intentOf(body)).toBe('other');
  });

  it.each([
    ["The export doesn't work since the update", 'defect'],
    ['It is not only slow, it also crashes', 'defect'],
    ['no, it crashes every time', 'defect'],
    ['Payments keep timing out', 'defect'],
    ['Unable to log in after the reset', 'defect'],
    ['We were charged twice', 'defect'],
    ['Why was my transfer declined?', 'defect'],
    ['It happened again.', 'defect'],
    ['The invoice is sent with the wrong tax code.', 'defect'],
    ['Replies are attached to the wrong deal if a contact has more than one.', 'defect'],
    ['The final pay of a leaver did not include the 5 open days of leave.', 'defect'],
    ['We would be glad to test an early version.', 'other'],
    ['Will the software be able to split one payment over two donors?', 'enhancement'],
    ['Bring back the old calendar.', 'enhancement'],
    ['Give us back the yellow markers on the map.', 'enhancement'],
    ['We would like a short meeting with your director.', 'other'],
    ['May we arrange a short call on Tuesday?', 'other'],
    ['Can you please make the export work again?', 'defect'],
    ["the export does'nt work", 'defect'],
    ['the export doesn´t work', 'defect'],
    ['Parents do not see the substitution in the app', 'defect'],
    [
      'We removed his account in February and he could still sign in yesterday. How is that possible?',
      'defect',
    ],
    ['Steps: Reports > Year 9 > Export\nExpected: a file\nActual: an older page', 'defect'],
    ['hello how i can change the name of the school thanks', 'how-to'],
    ['Please add a dark mode', 'enhancement'],
    ['It would be great if filters could be saved', 'enhancement'],
    ['We need the ability to export by team', 'enhancement'],
    ['Could you support SAML?', 'enhancement'],
    ['There is no way to reorder columns', 'enhancement'],
    ['How do I reset my password?', 'how-to'],
    ['Where can I find the invoices?', 'how-to'],
    ['I would like to know what the limit is', 'how-to'],
    ['Thanks for the great webinar', 'other'],
    ['Please close this ticket', 'other'],
    ['', 'other'],
  ])('reads "%s" as %s', (body, label) => {
    expect(intentOf(body)).toBe(label);
  });

  it('asks learned words in long texts, however plain a cue is, and believes the cue in short ones', () => {
    expect(intentOf('We love it, but the export crashes daily.')).toBe('defect');
    const paid =
      'Hello, the invoice for May came today and I paid it by bank transfer at noon, so please do not worry about the ' +
      'reminder that your system sent in the morning. It crashes my good mood, but I only want to say thank you for ' +
      'the quick answer last week.';
    expect(intentOf(paid)).toBe('other');
  });

  it('points at the deciding clause, verbatim', () => {
    const seen = observed('tickets', {
      subject: 'Hello',
      body: 'We love it, but the Export <b>crashes</b> daily.',
    });
    expect(words(seen, seen.signals.intent?.span)).toBe('but the Export <b>crashes</b> daily');
  });

  it("lets the customer's own choice decide, with the clause that supports it", () => {
    const seen = observed('tickets', {
      body: 'Please add labels. It crashes.',
      customerClass: 'enhancement',
    });
    expect(seen.signals.intent?.label).toBe('enhancement');
    expect(words(seen, seen.signals.intent?.span)).toBe('Please add labels');
    const bare = observed('tickets', { body: 'Hello there', customerClass: 'defect' });
    expect(bare.signals.intent).toEqual({ label: 'defect', span: null });
  });

  it("never takes the vendor's class for the customer's", () => {
    const seen = observed('tickets', { body: 'Thanks for everything', vendorClass: 'defect' });
    expect(seen.signals.intent?.label).toBe('other');
  });

  it('is not read from deals', () => {
    expect(observed('deals', { notes: 'the demo crashed' }).signals.intent).toBeUndefined();
  });
});

describe('vendor class', () => {
  const classOf = (tags: string[]): unknown => observed('tickets', { tags }).signals['vendor-class'];
  it.each([
    [['billing-team', 'Bug'], 'defect'],
    [['type::bug', 'p1'], 'defect'],
    [['feature_request'], 'enhancement'],
    [['How-To'], 'how-to'],
    [['bug', 'feature_request'], null],
    [['not_a_bug', 'debug', 'urgent'], null],
    [['__proto__', 'constructor', ''], null],
    [[], null],
  ])('of tags %j is %s', (tags, expected) => {
    expect(classOf(tags)).toBe(expected);
  });

  it('is the field where there is one', () => {
    const seen = observed('tickets', { vendorClass: 'how-to', tags: ['bug'] });
    expect(seen.signals['vendor-class']).toBe('how-to');
  });
});

describe('what only sounds like a wish', () => {
  it.each([
    ['reviews', 'We appreciate the fast answers and the steady support.'],
    ['reviews', 'I should have bought the ticket at the counter.'],
    ['reviews', 'I only wish I had asked my sister before.'],
    ['reviews', 'The lady was clear enough to allow us to choose in a minute.'],
    ['reviews', 'Nothing I would add, the stay was pleasant.'],
    ['reviews', 'The chat is lovely, you just need to be patient.'],
    ['reviews', 'They kept the deposit and do not give a refund.'],
    ['reviews', 'They refused every polite request.'],
    ['tickets', 'How do I set up the mirror? Please tell me which edition we would need.'],
  ] as const)('%s: "%s" asks for no feature', (kind, body) => {
    const { signals } = observed(kind, { body });
    expect(signals.intent?.label).not.toBe('enhancement');
    expect((signals.themes ?? []).map(({ id }) => id)).not.toContain('missing-feature');
  });
});

describe('brief reports', () => {
  it.each(['Network problem', 'Structural breakdown of the pump', '400 bad request at the till'])(
    '"%s" reports a defect',
    (subject) => {
      expect(observed('tickets', { subject, body: '' }).signals.intent?.label).toBe('defect');
    },
  );

  it('are never taken for questions that no word of theirs asks', () => {
    const seen = observed('tickets', {
      subject: 'Issue with email',
      body: "Can't connect to it from my tablet.",
    });
    expect(seen.signals.intent?.label).toBe('defect');
  });
});
