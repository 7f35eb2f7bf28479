import { describe, expect, it } from 'vitest';
import { createLeavingReader } from '../../../src/signals/leaving/read-leaving.ts';
import { prepareText } from '../../../src/signals/prepare.ts';

const read = createLeavingReader();
const kindOf = (body: string) => read(prepareText('body', body))?.kind ?? null;

describe('a customer who leaves', () => {
  it.each([
    'Please cancel our subscription at the end of the term.',
    'We hereby terminate contract 4711 as of 31 December.',
    'After two years of this we are moving to another provider.',
    "We won't renew in March.",
    'The board has decided not to renew.',
    'Kindly do not extend our agreement.',
    'I have cancelled the Pro plan yesterday.',
    'Close our account, thank you.',
    'Please cancel.',
    'Kindly terminate the contract.',
    'We are leaving you for good.',
  ])('leaves: %s', (body) => {
    expect(kindOf(body)).toBe('leaves');
  });

  it.each([
    'Nobody answers, we are looking at alternatives.',
    'We have begun to look around.',
    'This is the last straw.',
    'Fix it this week or we will cancel.',
    'We are considering switching.',
    'The board asks whether to renew at all.',
    'You are about to lose us as a customer.',
  ])('may leave: %s', (body) => {
    expect(kindOf(body)).toBe('thinks');
  });

  it.each([
    'How do I cancel an order that has been printed?',
    "We need to cancel a customer's subscription, where is that?",
    'Please cancel the invoice and send a new one.',
    'We hereby cancel the add-on, the rest of the contract stays.',
    'We will never switch to another vendor.',
    'What happens to our files if we leave you one day?',
    'I am on parental leave until May.',
    'The next renewal reminder came a day late.',
    'I have stopped looking at alternatives.',
    'We would like to renew for three years.',
    'When I switch to another tab, the text is gone.',
    'Is there an alternative way to export?',
    'The cancel button is greyed out.',
    'We lost a client for not having it.',
    '',
  ])('stays: %s', (body) => {
    expect(kindOf(body)).toBeNull();
  });
});
