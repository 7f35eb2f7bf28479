import type { AnyRecord } from '../../../src/model/record.ts';
import { createRandom } from '../../contracts/random-observations.ts';
import { record } from '../../tools/observations.ts';
import { COMPLAINTS, HEADS, NOTED, PRAISE, QUESTIONS, THINGS } from './noise.data.ts';
import { PLANTED, type PlantedPain } from './pains.data.ts';

/** Share of the complaints of every source that each planted pain has, two pains for each of five strengths. */
export const STRENGTHS = [0.02, 0.04, 0.06, 0.09, 0.13] as const;

const PER_STRENGTH = 2;
const ACCOUNTS = 90;

/** Records that complain, by source; as many tickets and reviews again ask and praise. */
const SIZES = { tickets: 260, reviews: 110, deals: 60, interviews: 24, 'risk-accounts': 26 } as const;

export interface PlantedCompany {
  readonly records: readonly AnyRecord[];
  /** Id of the pain a record is about, by id of the record. */
  readonly truth: ReadonlyMap<string, string>;
  readonly planted: readonly { readonly id: string; readonly strength: number }[];
}

/**
 * A company with ten planted pains, or none.
 * @param uneven without planted pains: every source has three favourites of its own, which nobody else shares
 */
export function makeCompany(seed: number, { pains = true, uneven = false } = {}): PlantedCompany {
  const random = createRandom(seed * 7919 + 17);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const chosen = [...PLANTED].map((pain) => ({ pain, key: random() })).sort((a, b) => a.key - b.key);
  const planted = pains
    ? STRENGTHS.flatMap((strength, index) =>
        chosen
          .slice(index * PER_STRENGTH, (index + 1) * PER_STRENGTH)
          .map(({ pain }) => ({ pain, strength })),
      )
    : [];
  const records: AnyRecord[] = [];
  const truth = new Map<string, string>();
  const draw = (): PlantedPain | null => {
    let rest = random();
    for (const { pain, strength } of planted) {
      rest -= strength;
      if (rest < 0) return pain;
    }
    return null;
  };
  let row = 1;
  for (const [kind, size] of Object.entries(SIZES)) {
    const favourites = [pick(THINGS), pick(THINGS), pick(THINGS)];
    for (let index = 0; index < size; index++) {
      const pain = draw();
      const thing = uneven && random() < 0.3 ? pick(favourites) : pick(THINGS);
      const id = `${kind}-${index}`;
      if (pain !== null) truth.set(id, pain.id);
      const words = (own: readonly string[] | undefined, frames: readonly string[]): string =>
        own === undefined ? sentence(pick(frames), thing) : pick(own);
      const texts = {
        head: words(pain?.heads, HEADS),
        said: words(pain?.said, COMPLAINTS),
        noted: words(pain?.noted, NOTED),
        praise: sentence(pick(PRAISE), pick(THINGS)),
        other: sentence(pick(COMPLAINTS), pick(THINGS)),
      };
      records.push(
        makeRecord(kind, {
          id,
          row: ++row,
          who: Math.floor(random() * ACCOUNTS),
          ...texts,
          chance: random(),
        }),
      );
    }
  }
  for (let index = 0; index < 120; index++) {
    const question = sentence(pick(QUESTIONS), pick(THINGS));
    const account = `Account ${Math.floor(random() * ACCOUNTS)}`;
    records.push(
      record('tickets', {
        id: `question-${index}`,
        row: ++row,
        account,
        subject: 'Question',
        body: question,
      }),
    );
    const pros = sentence(pick(PRAISE), pick(THINGS));
    records.push(
      record('reviews', { id: `praise-${index}`, row: ++row, author: `Fan ${index}`, stars: 5, pros }),
    );
  }
  return { records, truth, planted: planted.map(({ pain, strength }) => ({ id: pain.id, strength })) };
}

interface Words {
  readonly id: string;
  readonly row: number;
  readonly who: number;
  readonly head: string;
  readonly said: string;
  readonly noted: string;
  readonly praise: string;
  readonly other: string;
  readonly chance: number;
}

function makeRecord(
  kind: string,
  { id, row, who, head, said, noted, praise, other, chance }: Words,
): AnyRecord {
  const account = `Account ${who}`;
  switch (kind) {
    case 'tickets': {
      const body =
        chance < 0.3 ? `Hello team,\n\n${said} Please help.\n\nThanks` : `${said} It began on Tuesday.`;
      return record('tickets', { id, row, account, subject: head, body });
    }
    case 'reviews': {
      const cons = chance < 0.2 ? `${said} ${other}` : said;
      return record('reviews', { id, row, author: `Reviewer ${id}`, stars: 3, pros: praise, cons });
    }
    case 'deals':
      return record('deals', { id, row, account: `Prospect ${id}`, outcome: 'lost', lossReason: noted });
    case 'interviews':
      return record('interviews', {
        id,
        row,
        interviewee: `Person ${who % 8}`,
        aspect: 'change',
        text: said,
      });
    default:
      return record('risk-accounts', { id, row, account, risk: 'high', reason: chance < 0.5 ? noted : said });
  }
}

function sentence(frame: string, thing: string): string {
  const text = frame.replace('#', thing);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
