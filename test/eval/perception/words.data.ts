/** A part of some product: what its maker calls it, and how customers speak of it. Written without looking at the product's own word lists. */
export interface Part {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly says: readonly string[];
}

export const PARTS: readonly Part[] = [
  {
    name: 'Audit log',
    aliases: ['change history', 'activity log'],
    says: [
      'an audit log',
      'audit logs',
      'the history of changes',
      'a log of all activity',
      'something our auditors can read',
    ],
  },
  {
    name: 'Single sign-on',
    aliases: ['SSO', 'SAML login', 'log in with Okta'],
    says: ['SSO', 'single sign-on', 'a SAML login', 'logging in with Okta', 'single sign on through Azure'],
  },
  {
    name: 'Recurring invoices',
    aliases: ['automatic billing', 'repeat an invoice'],
    says: ['recurring invoices', 'invoices that repeat', 'a recurring invoice', 'billing that is automatic'],
  },
  {
    name: 'Barcode scanner',
    aliases: ['scan barcodes', 'QR scanner'],
    says: ['a barcode scanner', 'scanning of barcodes', 'a scanner for bar codes', 'a QR scanner'],
  },
  {
    name: 'Gantt chart',
    aliases: ['timeline view', 'project timeline'],
    says: ['a Gantt chart', 'Gantt charts', 'a view with a timeline', 'a timeline of the project'],
  },
  {
    name: 'Two-factor authentication',
    aliases: ['2FA', 'second factor', 'authenticator app'],
    says: ['2FA', 'two factor authentication', 'a second factor', 'the authenticator app'],
  },
  {
    name: 'Custom roles',
    aliases: ['role permissions', 'define our own roles'],
    says: ['custom roles', 'permissions per role', 'roles that we define', 'customised roles'],
  },
  {
    name: 'Duplicate detection',
    aliases: ['merge duplicates', 'find duplicates'],
    says: [
      'duplicate detection',
      'detecting duplicates',
      'merging of duplicates',
      'a way of finding duplicates',
    ],
  },
  {
    name: 'Webhooks',
    aliases: ['outgoing hooks', 'event callbacks'],
    says: ['webhooks', 'a web hook', 'outgoing hooks', 'callbacks for events'],
  },
  {
    name: 'Multi-currency pricing',
    aliases: ['several currencies', 'foreign currency prices'],
    says: [
      'multi-currency prices',
      'pricing in several currencies',
      'prices in a foreign currency',
      'multi currency pricing',
    ],
  },
  {
    name: 'Mail merge',
    aliases: ['personalised mailings', 'bulk mailing'],
    says: ['mail merge', 'a mail merge', 'mailings that are personalised', 'mailing in bulk'],
  },
  {
    name: 'Shift planner',
    aliases: ['staff roster', 'shift schedule'],
    says: ['a shift planner', 'planning of shifts', 'a roster for our staff', 'schedules for shifts'],
  },
  {
    name: 'Screen recording',
    aliases: ['record the screen'],
    says: ['screen recordings', 'recording of the screen', 'screen recording', 'a recorder for my screen'],
  },
  {
    name: 'Subtasks',
    aliases: ['nested tasks', 'checklists inside tasks'],
    says: ['subtasks', 'sub tasks', 'tasks that are nested', 'a checklist inside a task'],
  },
  {
    name: 'Geofencing',
    aliases: ['location alerts', 'GPS zones'],
    says: ['geofencing', 'geo fencing', 'alerts by location', 'zones by GPS'],
  },
  {
    name: 'Keyboard shortcuts',
    aliases: ['hotkeys', 'shortcut keys'],
    says: ['keyboard shortcuts', 'shortcuts on the keyboard', 'hotkeys', 'hot keys'],
  },
  {
    name: 'Version history',
    aliases: ['restore an older version', 'document versions'],
    says: [
      'a version history',
      'the history of versions',
      'restoring older versions',
      'versions of a document',
    ],
  },
  {
    name: 'Customer portal',
    aliases: ['self-service portal', 'client area'],
    says: [
      'a customer portal',
      'a portal for our customers',
      'self service in a portal',
      'an area for clients',
    ],
  },
  {
    name: 'Speech to text',
    aliases: ['dictation', 'transcribe calls'],
    says: ['speech to text', 'dictation', 'calls that are transcribed', 'transcribing of calls'],
  },
  {
    name: 'Data retention rules',
    aliases: ['delete old records automatically', 'retention periods'],
    says: [
      'data retention rules',
      'rules for retention',
      'a retention period',
      'automatic deletion of old records',
    ],
  },
];

/** How people ask, by where they do; `{x}` is what they ask for. */
export const ASKED = {
  tickets: [
    'We would really like to have {x}.',
    'Could you build {x} for us? The whole team keeps asking.',
    'It would help us a lot if there was {x}.',
    'Please put {x} on your list.',
    'Feature request: {x}. Our old tool had it.',
    'We are missing {x} every single day.',
  ],
  reviews: [
    'There is no {x}.',
    'I miss {x}.',
    'It lacks {x}, which surprised me.',
    'Still no {x} after two years.',
    'Nice design, but it does not offer {x}.',
  ],
  deals: [
    'They needed {x} and we could not offer it.',
    'We have no {x}, which was on their list of musts.',
    'Asked for {x} in the second call, not available.',
  ],
  interviews: ['We really need {x}.', '{x}, we asked for it last year.', 'I would say {x}.'],
  risks: ['Keeps asking for {x}.', 'Wants {x}, has asked twice.'],
} as const;

/** What is said besides, and asks for nothing that could be missing. */
export const BESIDE = [
  'The export fails with error 500 since this morning.',
  'How do I change the address on my account?',
  'Thank you, all is well again.',
  'The totals in the report are wrong since the update.',
  'Please send us the contract for next year.',
] as const;
