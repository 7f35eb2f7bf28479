/** Written for training: what customers put around what they want to say. None of it tells what kind of request it is. */
export const GREETINGS: readonly string[] = [
  '',
  'Hi,',
  'Hello,',
  'Hi team,',
  'Dear support,',
  'Good morning,',
  'Hello all,',
  'Hey,',
  'Hi there,',
  'To whom it may concern,',
];

export const CONTEXTS: readonly string[] = [
  '',
  '',
  '',
  'We are a team of twelve.',
  'I am writing on behalf of our finance department.',
  'We use your product in three branches.',
  'Our office is in Leeds and we are on the Business plan.',
  'My colleague asked me to contact you.',
  'I am the administrator of our account.',
  'We ship about four hundred orders a day.',
  'I look after the system for our school.',
  'We have been a customer for three years.',
  'This concerns our production account.',
  'Our clinic has forty users.',
];

export const CLOSERS: readonly string[] = [
  '',
  '',
  '',
  'Please get back to me today.',
  'It is rather urgent for us.',
  'Let me know if you need more details.',
  'Our management is waiting for an answer.',
  'You can call me any time.',
  'I have attached a screenshot.',
  'This matters to us because the audit is next week.',
  'Looking forward to hearing from you.',
  'Account number 20418.',
];

/** Said of what goes wrong, and of nothing else. */
export const TROUBLES: readonly string[] = [
  'It happens on every computer here.',
  'It started after the last update.',
  'This is the second time I report it.',
  'It keeps coming back.',
  'A colleague can reproduce it.',
  'We cannot go on working like this.',
  'It was said to be solved.',
  'Nobody changed anything on our side.',
];

export const FAREWELLS: readonly string[] = [
  '',
  'Thanks, Maria',
  'Best regards',
  'Kind regards, Tom',
  'Thank you!',
  'Cheers',
  'Regards, P. Novak',
  'Many thanks in advance',
];
