import { RECORD_KINDS } from '../../model/kinds.ts';

/** The configuration of a new engagement: every key, explained, and nothing set that nobody chose. */
export function writeConfig(company: string): string {
  return `# Configuration of bruise for ${oneLine(company)}. Every key may be left out; a misspelt one is an error.
# Use it with: bruise audit exports --config bruise.yaml --out report/

# Name printed on the report.
company: ${JSON.stringify(company)}

# The day the audit speaks of. Default: the newest date in the exports.
# asOf: 2026-09-30

# Rivals, so that every spelling of them is found.
# competitors:
#   - Globex
#   - { name: Initech, aliases: [Initech Cloud, ITC] }

# Parts of the product that have names of their own.
# themes:
#   - { id: smart-sync, title: Smart Sync, aliases: [smart sync, syncer] }

# Lists beside the exports; fill them in, then take the # away. Among the exports they are found by their names.
# capabilities: lists/capabilities.csv
# claims: lists/claims.csv
# matches: lists/matches.csv
# overrides: lists/overrides.csv

# Order of day, month and year where the cells of a column leave it open: dmy, mdy or ymd.
# dateOrder: dmy

# E-mail addresses, phone numbers, names, ... are masked in everything that is written. Off only on purpose.
# redact: on

# People of the vendor in interviews and transcripts, by name or e-mail domain: what they say is no evidence.
# vendorPeople: [Dana Reed, example.com]

# Exports that no profile knows. \`bruise map FILE\` writes these for you.
# mappings:
#   - file: tickets-*.csv
#     kind: tickets
#     columns: { id: Vorgang, subject: Betreff, createdAt: Angelegt am, status: Zustand }
#     values: { status: { erledigt: solved } }

# How much each point counts. Default: the published weights.
# weights: { customers: 15, tickets: 25, reviews: 20, lost-deals: 25, backlog: 15 }

# Folder that keeps the runs, so that each one is compared with the last. \`bruise schedule\` prints what runs it weekly.
# history: history

# Limits a run must keep; exit code 1 above a penalty, with a probability, or when it clearly moved since the last run.
# gates: { failAbove: [60, tickets=55], failAboveP: ['60:0.9'], alertOn: ['worse:0.9'] }

# Evidence whose newest record is older is refused. Default: 14 days.
# guards: { staleDays: 14 }

# Who is told what moved, with --notify. Secrets are named here, never written: env:NAME or file:/path of mode 0600.
# notify:
#     email: { from: bruise@example.com, to: [ops@example.com], host: smtp.example.com, user: bruise, password: 'env:SMTP_PASSWORD' }
#     slack: { webhook: 'env:SLACK_WEBHOOK' }
`;
}

/** Notes of one talk, in a form that is read without mistakes. */
export const INTERVIEW_TEMPLATE = `---
interviewee:
account:
role:
date:
selection:
recommend:
renew:
---

## What do you love?

## What is missing?

## What would you change?

## Anything else
`;

/** The lists beside the evidence, each with an example to be replaced. */
export const LIST_TEMPLATES: Readonly<Record<string, string>> = {
  'lists/capabilities.csv': `name,aliases,status,since,plan,link
Single sign-on,"SSO; SAML; log in with Okta",available,2024-03-01,Enterprise,https://help.example.com/sso
Undo for bulk edits,"undo bulk change; restore points",available,2025-02-10,,https://help.example.com/undo
Offline mode,"work offline; offline on mobile",planned,,,
`,
  'lists/claims.csv': `claim,link,themes
Works without a connection,https://example.com/mobile,"offline; offline mode"
`,
  'lists/matches.csv': `record,capability
tickets.csv:17,Single sign-on
40117,none
`,
  'lists/overrides.csv': `record,label,reason
40118,how-to,"the customer asked how, nothing is broken"
tickets.csv:18,exclude,a test of our own
`,
};

/** What the folder is for, and what to do with it. */
export function writeReadme(company: string, mails: readonly string[]): string {
  return `# ${oneLine(company)}

1. Send the mails in \`mails/\`:
${mails.map((name) => `   - \`mails/${name}\``).join('\n')}
2. Put what comes back into \`exports/\`, as it came, zipped or not. The folders there (${RECORD_KINDS.join(', ')}) help to
   tell what a file is, but are not needed.
3. Talk to two or three customers. Copy \`interview-template.md\` to \`exports/interviews/\` for each talk, one statement
   per line in their words, with (blocker), (major) or (minor) behind what is bad. Above it: date as 2026-09-30,
   recommend 0 to 10, renew yes, unsure or no, selection independent, or vendor-picked when the vendor chose them.
4. Ask Product what the product can do and write it into \`lists/capabilities.csv\`: name, other names, available, planned or
   retired, since when, on which plan (none: every plan). It tells what is missing from what is only believed to be missing.
   Write what the website and the sales deck promise into \`lists/claims.csv\`, with words that customers use for it.
   \`lists/matches.csv\` and \`lists/overrides.csv\` correct single records, by id or as file.csv:17. Replace the examples,
   then name the lists in \`bruise.yaml\`.
5. See what was understood: \`bruise inspect exports --config bruise.yaml\`
6. Teach what was not: \`bruise map exports/FILE --config bruise.yaml\`
7. Audit: \`bruise audit exports --config bruise.yaml --out report/\`
`;
}

/** A name in a place where a line break would end it. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
