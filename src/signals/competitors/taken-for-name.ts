import type { Clause, Text } from '../../model/signal.ts';
import { COLON } from '../characters.ts';
import { isCapitalised } from './gazetteer.ts';

/** A stretch of tokens. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Stands an ordinary word in small letters where only a rival's name stands: `lost to box`, `chose notion`,
 * `linear won`, `competitor: front`? Sellers do not care for capitals.
 */
export function isTakenForName(text: Text, clause: Clause, { from, to }: Stretch): boolean {
  const word = (at: number): string =>
    at < clause.from || at >= clause.to ? '' : (text.tokens[at]?.word ?? '');
  const next = word(to);
  if (from === clause.from) return WON.has(next) || isLabelled(text, from);
  if (next !== '' && !WON.has(next) && !FOLLOWERS.has(next) && !isParted(text, to)) return false;
  const before = word(from - 1);
  return CHOSE.has(before) || (WENT.get(before)?.has(word(from - 2)) ?? false);
}

/** `Cheaper alternative: notion`. */
function isLabelled({ raw, tokens }: Text, at: number): boolean {
  const label = tokens[at - 1];
  return label !== undefined && LABELS.has(label.word) && raw.charCodeAt(label.end) === COLON;
}

function isParted({ raw, tokens }: Text, to: number): boolean {
  const gap = raw.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? 0);
  return /[,;:.()/-]/.test(gap);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const WON = words('won wins beat beats undercut undercuts outbid');
const FOLLOWERS = words(
  'because since for due as on and over instead at in who bc cause again though but already us',
);
const LABELS = words(
  'competitor competitors competition rival rivals winner alternative alternatives incumbent vendor vendors shortlist finalists',
);
const CHOSE = words('chose choose choosing chosen picked selected vs versus preferred prefers');
/** By the preposition before the name, the verbs before that. */
const WENT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', words('lost lose losing loses')],
  ['with', words('went go going gone goes signed sticking stayed staying stay stick')],
  ['by', words('beaten undercut outbid')],
]);

/** Is a name written as two words one here, rather than two words: `Help Deskly`, `help deskly came in cheaper`? */
export function isSplitName(text: Text, clause: Clause, { from, to }: Stretch): boolean {
  const acts = ACTS.has(text.tokens[to]?.word ?? '');
  if (from === clause.from && (to === clause.to || acts)) return true;
  const [first, second] = [text.tokens[from], text.tokens[from + 1]];
  if (first === undefined || !isCapitalised(text, first)) return false;
  return acts || (second !== undefined && isCapitalised(text, second));
}

/**
 * Does a capital mean something here? At the start of a sentence every word has one; a clause of one word is a
 * heading.
 */
export function standsAsName(text: Text, clause: Clause, { from, to }: Stretch): boolean {
  if (from > clause.from || clause.to === from + 1) return true;
  const owns = text.tokens[from]?.word.endsWith("'s") === true;
  return owns || ACTED.test(text.tokens[to]?.word ?? '') || !opensSentence(text, from);
}

/** What somebody did or did not do: `passed`, `couldn't`. */
const ACTED = /(?:[a-z]{2}ed|n't)$/;

/** Every word has a capital there. */
export function opensSentence({ raw, tokens }: Text, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /[.!?:;\n"'(]/.test(raw.slice(before.end, tokens[at]?.start ?? before.end));
}

/** Words behind an ordinary word that show it means itself: `front desk`, `remote work`, `close the deal`. */
export const DESCRIBED: ReadonlySet<string> = new Set(
  `desk office door page line end work worker workers workplace staff team teams employees site sites access growth journey
  fail failure of the a an this that it to there out up down with for deal ticket call relationship eye case story party advice
  box point day days`.split(/\s+/),
);

/** Words with a capital behind a name that make another name of it: `Apollo Hospitals`. */
export const NAMESAKES: ReadonlySet<string> = new Set(
  `hospital hospitals university college school schools bank insurance clinic clinics hotel hotels street road avenue airlines airport
  energy motors pharma foods church foundation museum library council tyres`.split(/\s+/),
);

/** Words behind a name that only somebody, or some product, does. */
export const ACTS: ReadonlySet<string> = new Set(
  `is was has had does did won wins offered offers gave gives got gets charges charged costs quoted sits stays stayed renewed
  undercut beat beats threw bundled came calls credits does covers supports handles matched wants since does costs 200 300 365 50
  since today already knows took takes`.split(/\s+/),
);
