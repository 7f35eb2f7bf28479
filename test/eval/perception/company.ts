import { createRandom } from '../../contracts/random-observations.ts';
import { ASKED, BESIDE, PARTS, type Part } from './words.data.ts';

/** What becomes of a wish in an invented company. */
const FATES = ['perception', 'packaging', 'closed', 'planned', 'unlisted'] as const;
type Fate = (typeof FATES)[number];

export interface Planted {
  /** Probability that a wish is granted already. */
  readonly share: number;
  /** The share among the wishes that were made. */
  readonly realised: number;
  readonly wishes: number;
  /** Files by name. */
  readonly files: ReadonlyMap<string, string>;
}

const ACCOUNTS = [15, 30, 60];
/** Wishes per account, on average, and how much accounts agree with themselves: the root of their correlation. */
const PER_ACCOUNT = 2.5;
const OWN_MIND = 0.4;
const TYPO = 0.05;
const SINCE: Readonly<Record<Fate, string>> = {
  perception: '2024-11-05',
  packaging: '2024-11-05',
  closed: '2026-06-20',
  planned: '',
  unlisted: '',
};

type Random = () => number;

/** A company whose wishes are granted already with a known probability; the same seed gives the same files. */
export function plantCompany(seed: number): Planted {
  const random = createRandom(seed * 7919 + 13);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const share = 0.1 + 0.6 * random();
  const fates = assign(random);
  const partsOf = (fate: Fate): Part[] => PARTS.filter((part) => fates.get(part) === fate);
  const tables = new Tables();
  let wishes = 0;
  let granted = 0;
  const accounts = pick(ACCOUNTS);
  for (let account = 0; account < accounts; account++) {
    const own = leaning(share, random);
    const count = 1 + Math.floor(2 * (PER_ACCOUNT - 1) * random() + 0.5);
    for (let i = 0; i < count; i++) {
      const fate = random() < own ? 'perception' : pick(FATES.slice(1));
      const words = misspell(pick(pick(partsOf(fate)).says), random);
      tables.addWish(`Account ${account}`, words, { random, pick });
      wishes++;
      if (fate === 'perception') granted++;
    }
    if (random() < 0.7) tables.addTicket(`Account ${account}`, 'Help', pick(BESIDE), random);
  }
  const files = new Map(tables.toFiles());
  files.set('capabilities.csv', listCapabilities(fates));
  return { share, realised: granted / wishes, wishes, files };
}

function assign(random: Random): Map<Part, Fate> {
  const shuffled = PARTS.map((part) => ({ part, key: random() })).sort((a, b) => a.key - b.key);
  return new Map(shuffled.map(({ part }, index) => [part, FATES[index % FATES.length] ?? 'unlisted']));
}

/** A share of its own that is the common one on average: above it with that probability, else below. */
function leaning(share: number, random: Random): number {
  return random() < share ? share + OWN_MIND * (1 - share) : share - OWN_MIND * share;
}

/** Swaps two neighbouring letters of the longest word, now and then. */
function misspell(words: string, random: Random): string {
  if (random() >= TYPO) return words;
  const [longest = ''] = words.split(' ').sort((a, b) => b.length - a.length);
  if (longest.length < 7) return words;
  const at = 2 + Math.floor(random() * (longest.length - 4));
  const typed = `${longest.slice(0, at)}${longest[at + 1]}${longest[at]}${longest.slice(at + 2)}`;
  return words.replace(longest, typed);
}

function listCapabilities(fates: ReadonlyMap<Part, Fate>): string {
  const lines = [...fates].flatMap(([{ name, aliases }, fate]) => {
    if (fate === 'unlisted') return [];
    const status = fate === 'planned' ? 'planned' : 'available';
    const plan = fate === 'packaging' ? 'Business' : '';
    return [`${name},${aliases.join('; ')},${status},${SINCE[fate]},${plan}`];
  });
  return `name,aliases,status,since,plan\n${lines.join('\n')}\n`;
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

class Tables {
  readonly #rows = {
    tickets: ['id,account,subject,description,created at,status'],
    reviews: ['review id,reviewer,stars,pros,cons,date'],
    deals: ['deal id,account,stage,amount,closed lost reason,closed lost notes,close date'],
    interviews: ['interviewee,account,aspect,text,held at'],
    'risk-accounts': ['account,arr,risk,reason,notes'],
  };
  #next = 1;

  addWish(
    account: string,
    words: string,
    { random, pick }: { random: Random; pick: <T>(items: readonly T[]) => T },
  ): void {
    const say = (templates: readonly string[]): string => upper(pick(templates).replace('{x}', words));
    const id = this.#next++;
    const when = dayIn2026(random);
    const where = random();
    if (where < 0.6)
      this.addTicket(account, pick(['Request', 'A wish', 'Idea', upper(words)]), say(ASKED.tickets), random);
    else if (where < 0.8)
      this.#rows.reviews.push(
        [`r${id}`, cell(account), 3, cell('Easy to learn.'), cell(say(ASKED.reviews)), when].join(),
      );
    else if (where < 0.9)
      this.#rows.deals.push(
        [
          `d${id}`,
          cell(account),
          'Closed Lost',
          5000,
          cell('Missing functionality'),
          cell(say(ASKED.deals)),
          when,
        ].join(),
      );
    else if (where < 0.97)
      this.#rows.interviews.push(
        [cell(account), cell(account), 'missing', cell(say(ASKED.interviews)), when].join(),
      );
    else
      this.#rows['risk-accounts'].push(
        [cell(account), 9000, 'high', cell('Product gaps'), cell(say(ASKED.risks))].join(),
      );
  }

  addTicket(account: string, subject: string, text: string, random: Random): void {
    this.#rows.tickets.push(
      [this.#next++, cell(account), cell(subject), cell(text), dayIn2026(random), 'open'].join(),
    );
  }

  toFiles(): [string, string][] {
    return Object.entries(this.#rows)
      .filter(([, rows]) => rows.length > 1)
      .map(([name, rows]) => [`${name}.csv`, `${rows.join('\n')}\n`]);
  }
}

/** Before the newest capabilities came. */
function dayIn2026(random: Random): string {
  return new Date(Date.UTC(2026, 0, 2) + Math.floor(random() * 160) * 86_400_000).toISOString().slice(0, 10);
}
