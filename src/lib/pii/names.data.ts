/** Titles before a name. Those in small letters only would be words. */
export const TITLES: readonly string[] = [
  ...[
    'Mr',
    'Mrs',
    'Ms',
    'Miss',
    'Mx',
    'Dr',
    'Prof',
    'Professor',
    'Sir',
    'Dame',
    'Rev',
    'Capt',
    'Sgt',
    'Hon',
    'Judge',
  ],
  ...[
    'Herr',
    'Herrn',
    'Frau',
    'Hr',
    'Fr',
    'Monsieur',
    'Madame',
    'Mme',
    'Mlle',
    'Mademoiselle',
    'Señor',
    'Señora',
  ],
  ...[
    'Sr',
    'Sra',
    'Srta',
    'Don',
    'Doña',
    'Signor',
    'Signora',
    'Sig',
    'Dott',
    'Senhor',
    'Senhora',
    'Dhr',
    'Mevr',
  ],
  ...['Mevrouw', 'Meneer'],
];

/** Titles that stay titles when a hurried writer leaves out the capital. */
export const SMALL_TITLES: readonly string[] = ['mr\\.', 'mrs\\.', 'ms\\.', 'dr\\.', 'prof\\.'];

/** Greetings and thanks, before whom they are for. */
export const GREETINGS: readonly string[] = [
  ...[
    'hi',
    'hello',
    'hey',
    'hiya',
    'dear',
    'good (?:morning|afternoon|evening|day)',
    'greetings',
    'morning',
    'howdy',
  ],
  ...['hallo', 'liebe[rs]?', 'sehr geehrte[rs]?', 'guten (?:tag|morgen|abend)', 'moin', 'servus', 'grüezi'],
  ...[
    'bonjour',
    'bonsoir',
    'salut',
    'chère?',
    'hola',
    'estimad[oa]',
    'querid[oa]',
    'buenos días',
    'buenas tardes',
  ],
  ...[
    'ciao',
    'salve',
    'buongiorno',
    'car[oa]',
    'gentile',
    'olá',
    'oi',
    'bom dia',
    'boa tarde',
    'prezad[oa]',
    'car[oa]',
  ],
  ...['beste', 'geachte', 'goedemorgen', 'hej', 'hei', 'kære', 'cześć', 'witam'],
  ...[
    'thanks(?: so much| a lot| again)?',
    'thank you(?: so much| very much| again)?',
    'thx',
    'ty',
    'cheers',
    'sorry',
  ],
  ...[
    'welcome',
    'congratulations',
    'merci',
    'danke',
    'vielen dank',
    'gracias',
    'obrigad[oa]',
    'grazie',
    'bedankt',
    'tack',
  ],
];

/** Closings of a letter, before who wrote it. */
export const CLOSINGS: readonly string[] = [
  ...[
    '(?:(?:best|kind|kindest|warm|warmest|many|with kind|with best) )?regards',
    'rgds',
    'br',
    'kr',
    'best',
    'all the best',
  ],
  ...[
    '(?:best|kind|warm) wishes',
    'sincerely(?: yours)?',
    'yours(?: (?:truly|sincerely|faithfully))?',
    'respectfully',
  ],
  ...[
    'thanks(?: (?:again|in advance|so much|a lot|a million))?',
    'thank you(?: (?:again|in advance|very much))?',
    'many thanks',
  ],
  ...[
    'thanks (?:and|&) regards',
    'thx',
    'cheers',
    'cordially',
    'take care',
    'talk soon',
    'signed',
    'sent by',
    'love',
    'xo',
  ],
  ...[
    'mit (?:freundlichen|besten|herzlichen|vielen) grüßen',
    'mit freundlichem gruß',
    'mfg',
    'viele grüße',
    'beste grüße',
  ],
  ...[
    'freundliche grüße',
    'liebe grüße',
    'herzliche grüße',
    'schöne grüße',
    'gruß',
    'grüße',
    'lg',
    'vg',
    'danke',
    'vielen dank',
  ],
  ...[
    'cordialement',
    'bien (?:cordialement|à vous)',
    'sincères salutations',
    'merci(?: d.avance)?',
    'à bientôt',
    'cdlt',
  ],
  ...[
    '(?:un )?(?:cordial )?saludos?',
    'saludos cordiales',
    'atentamente',
    'gracias',
    'un abrazo',
    'cordiali saluti',
  ],
  ...['distinti saluti', 'saluti', 'grazie', 'atenciosamente', 'abraços?', 'obrigad[oa]', 'cumprimentos'],
  ...[
    'met vriendelijke groet(?:en)?',
    'vriendelijke groeten?',
    'groet(?:en|jes)?',
    'mvg',
    'mvh',
    'med vänlig(?:a)? hälsning(?:ar)?',
  ],
  ...['vänliga hälsningar', 'med venlig hilsen', 'vennlig hilsen', 'hilsen', 'pozdrawiam', 'z poważaniem'],
];

/** Words that say who somebody is; a name in small letters may follow. */
export const INTRODUCTIONS: readonly string[] = [
  ...[
    "my (?:full |first |last |new )?name(?:'s|’s| is)",
    "the name(?:'s| is)",
    'name on (?:the|my) (?:account|card) is',
    'people call me',
  ],
  ...[
    'mein name ist',
    'ich heiße',
    'je m.appelle',
    'mon nom est',
    'me llamo',
    'mi nombre es',
    'meu nome é',
    'me chamo',
  ],
  ...[
    'mi chiamo',
    'il mio nome è',
    'mijn naam is',
    'ik heet',
    'jag heter',
    'jeg hedder',
    'jeg heter',
    'nazywam się',
  ],
];

/** Words before a name or before anything else: a first and a last name must follow. */
export const WEAK_CUES: readonly string[] = [
  ...["i'm", 'i’m', 'i am', 'this is', 'it is', 'ich bin', 'hier ist', 'je suis', 'soy', 'sono', 'ik ben'],
];

/** Words before people; only a name with a capital counts. */
export const PEOPLE_CUES: readonly string[] = [
  ...[
    '(?:was|is|are|were|am|be|been|person|man|woman|someone|somebody|guy|lady|girl) (?:called|named)',
    'call(?:s|ed)? me',
  ],
  ...[
    'spoke(?:n)? (?:to|with)',
    'speaking (?:to|with)',
    'talk(?:ed|ing)? (?:to|with)',
    'chatt(?:ed|ing) with',
    'met with',
  ],
  ...[
    '(?:email|e-mail|call|mail|letter|message|ticket|reply|update|follow-up)s? from',
    'contacted by',
    'helped by',
    'assisted by',
  ],
  ...[
    'reported by',
    'raised by',
    'requested by',
    'submitted by',
    'written by',
    'sent by',
    'signed by',
    'handled by',
  ],
  ...[
    'assigned to',
    'escalated to',
    'forwarded to',
    'reach out to',
    'reached out to',
    'get back to',
    'cc(?:.?ed)?',
    'attn',
    'c/o',
  ],
  ...[
    'on behalf of',
    'colleagues?',
    'co-?worker',
    'my (?:manager|boss|husband|wife|son|daughter|brother|sister|partner|assistant)',
  ],
  ...[
    'our (?:csm|rep|agent|account manager|account executive|admin|manager|ceo|cto|cfo|coo)',
    'your (?:colleague|agent|rep|csm)',
  ],
];

/** Labels before a name in forms and headers of mails. */
export const NAME_LABELS: readonly string[] = [
  ...[
    'name',
    'full name',
    'first name',
    'last name',
    'surname',
    'contact',
    'contact person',
    'contact name',
    'customer name',
  ],
  ...[
    'caller',
    'requester',
    'requestor',
    'reporter',
    'agent',
    'assignee',
    'author',
    'from',
    'to',
    'cc',
    'sender',
    'user',
  ],
  ...[
    'account holder',
    'card ?holder',
    'holder',
    'beneficiary',
    'patient',
    'employee',
    'attendees?',
    'participants?',
  ],
  ...[
    'interviewee',
    'interviewer',
    'customer',
    'client',
    'owner',
    'signed',
    'billing address',
    'shipping address',
    'attn',
  ],
  ...[
    'vorname',
    'nachname',
    'ansprechpartner',
    'kontakt',
    'von',
    'nom',
    'prénom',
    'nombre',
    'apellidos?',
    'nome',
    'cognome',
    'naam',
  ],
];

/** Small words inside a name. */
export const NAME_PARTICLES: readonly string[] = [
  ...[
    'van',
    'von',
    'de',
    'da',
    'di',
    'du',
    'del',
    'della',
    'der',
    'den',
    'dos',
    'das',
    'la',
    'le',
    'ten',
    'ter',
    'zu',
    'af',
  ],
  ...['av', 'al', 'el', 'bin', 'ibn', 'bint', 'y', 'st'],
];

/** With a capital or after a greeting these are no names, in any language that greets that way. */
const NO_NAMES = `
a about above account accounts action actually add address admin admins administrator after again agent ahead all also although
always am amazing an analytics and another any anybody anyone api app april are as ask at august awaiting aware away back bad
because been before best better between both bot bug but by calling can cannot case cc ceo cfo chat claude click cloud coming
community company confused contact could crm csm cto currently customer customers data day days dear december definitely dept
department desk developer developers did do does done during each either email engineer engineering error even every
everybody everyone excel excited experiencing extremely feature february feedback finally fine finance first folks for former
forward fr friday friend friends from fully getting glad go god going good google great guys had happy has have having he hello
help helpdesk her here hers hey hi him his hoping how however hr hubspot i if im impossible in inc info information into is
issue it its itself january jira july june just kind know ladies last lately later legal let like literally llc logging looking
lost lots love ltd madam manager management march marketing may maybe me microsoft mo mobile monday more most mr mrs ms much my
need neither never new next nice no nobody none nope normal not nothing november now october of off ok okay on once one only
oops open operations or order other our ours out outlook over page people per platform please plus position pretty private pro
problem product products quick quite re really regarding regards request right sad sales salesforce same saturday screen
scrum security see seeing seems september service services she should sick side sign simply sir sirs since slack so some
somebody someone something sorry sql staff still stuck stupid subject such sunday super support sure system team teams tech
technical test thank thanks that the their them then there these they thing this those though thrilled through thursday thus
ticket tickets time tired to today together tomorrow too totally trying tuesday two ui unable under understand unfortunately
until up update upset urgent us useless user users using ux valued various vendor very via vip waiting was we wednesday week
weird welcome well went were what when where whether which while who whom why will windows wish with within without wondering
working world worried worth would wow writing wrong year yes yesterday yet you your yours zendesk zoom
engineer developer analyst director executive consultant architect designer specialist coordinator associate
alle allerseits damen herren zusammen leute kolleginnen kollegen kollege kollegin support-team kundenservice ich wir sie ihr
das der die ein eine es im in mit nach und von bei für am an ist sind guten tag liebe hallo bitte danke vielen
tous toutes tout le la les monsieur madame messieurs mesdames équipe je nous vous il elle un une et pour avec du des de l
todos todas equipo señores el los las yo un una y por para con que
tutti tutte squadra io il lo gli uno una per con
allemaal iedereen wij het een van voor
`;

export const NOT_NAMES: ReadonlySet<string> = new Set(NO_NAMES.trim().split(/\s+/));
