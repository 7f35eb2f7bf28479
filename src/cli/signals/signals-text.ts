import { Chalk, type ChalkInstance } from 'chalk';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import { languageName } from '../../lib/words/language-name.ts';
import type { RenderOptions } from '../../model/reporter.ts';
import type { LanguageDescription, RecordDescription, ReplyDescription } from '../../signals/describe.ts';

/** One thing that was read, as a line: what, which, and the words that decided. */
interface Told {
  readonly name: string;
  readonly value: string;
  readonly words: string | null;
  readonly tone: -1 | 0 | 1;
}

/** Draws a description below the text it is about. */
export type SignalPen = (seen: RecordDescription | ReplyDescription, texts: readonly string[]) => string;

/** More of a long text is not shown; what decided is quoted anyway. */
const MAX_SHOWN = 1_200;
const NAME_WIDTH = 12;
const VALUE_WIDTH = 24;

export function createSignalPen({ colour, unicode }: Pick<RenderOptions, 'colour' | 'unicode'>): SignalPen {
  const chalk = new Chalk({ level: colour });
  const [open, close] = unicode ? ['“', '”'] : ['"', '"'];
  return (seen, texts) => {
    const told = seen.kind === 'reply' ? tellReply(seen) : tellRecord(seen);
    const body = texts
      .filter((text) => text !== '')
      .map((text) => chalk.bold(markWords(shorten(text), told, chalk)));
    const lines = told.map(({ name, value, words, tone }) => {
      const cell = toneOf(chalk, tone)(sanitiseTerminal(value).padEnd(VALUE_WIDTH));
      const quote = words === null ? '' : `${open}${sanitiseTerminal(words)}${close}`;
      return `  ${chalk.dim(name.padEnd(NAME_WIDTH))} ${cell} ${quote}`.trimEnd();
    });
    return `${[...body, ...lines].join('\n')}\n\n`;
  };
}

function tellRecord(seen: RecordDescription): Told[] {
  return [
    tellLanguage(seen.kind, seen.language),
    ...tellRequest(seen),
    ...seen.themes.map(
      ({ id, polarity, words }): Told => ({
        name: 'theme',
        value: `${id}${MARKS[polarity]}`,
        words,
        tone: polarity,
      }),
    ),
    ...tellExpectation(seen),
    ...tellLeaving(seen),
    ...tellDeal(seen),
    ...seen.alarms.map(
      ({ alarm, words }): Told => ({ name: 'alarm', value: alarm, words, tone: alarm === 'praise' ? 1 : -1 }),
    ),
    ...tellSilence(seen),
  ];
}

function tellRequest({ intent, vendorClass, sentiment }: RecordDescription): Told[] {
  const told: Told[] = [];
  if (intent !== undefined) {
    const value = intent.unsure ? 'other (unsure)' : intent.label;
    told.push({ name: 'intent', value, words: intent.words, tone: intent.label === 'defect' ? -1 : 0 });
  }
  if (vendorClass != null) told.push({ name: 'vendor says', value: vendorClass, words: null, tone: 0 });
  if (sentiment !== undefined) told.push(tellFeeling(sentiment));
  return told;
}

function tellFeeling({ score, words }: NonNullable<RecordDescription['sentiment']>): Told {
  const tone = score > FELT ? 1 : score < -FELT ? -1 : 0;
  // No words decided that nothing is felt.
  return {
    name: 'feeling',
    value: `${MOODS[tone]}, ${score} of 100`,
    words: tone === 0 ? null : words,
    tone,
  };
}

function tellExpectation({ expectation }: RecordDescription): Told[] {
  const tell =
    (value: string, tone: Told['tone']) =>
    (words: string | null): Told => {
      return { name: 'expectation', value, words, tone };
    };
  return [
    ...(expectation?.unmet ?? []).map(tell('not met', -1)),
    ...(expectation?.exceeded ?? []).map(tell('exceeded', 1)),
  ];
}

function tellLeaving({ leaving }: RecordDescription): Told[] {
  if (leaving === undefined) return [];
  const value = leaving.kind === 'leaves' ? 'leaves' : 'may leave';
  return [{ name: 'customer', value, words: leaving.words, tone: -1 }];
}

function tellDeal({ competitors, lossReason }: RecordDescription): Told[] {
  const told = competitors.map(({ name, listed, direction, words }): Told => {
    const value = `${name} (${direction ?? 'field'}${listed ? '' : ', proposed'})`;
    return { name: 'competitor', value, words, tone: 0 };
  });
  if (lossReason === undefined) return told;
  const { primary, groups, usable, words } = lossReason;
  const first = usable ? (primary ?? 'none') : 'not usable';
  const value = [first, ...groups.filter((group) => group !== primary)].join(', ');
  return [...told, { name: 'reason', value, words, tone: 0 }];
}

function tellSilence({ language, read }: RecordDescription): Told[] {
  if (read.some(({ words }) => words > 0)) return [];
  return [
    { name: 'note', value: UNWRITTEN[language.state] ?? 'no words of the writer', words: null, tone: 0 },
  ];
}

/** Why nothing is read. */
const UNWRITTEN: Readonly<Partial<Record<LanguageDescription['state'], string>>> = {
  automatic: 'sent by a machine',
};

/** A feeling nearer to 0 is none. */
const FELT = 20;
const MOODS = { [-1]: 'negative', 0: 'neutral', 1: 'positive' } as const;
const MARKS = { [-1]: ' -', 0: '', 1: ' +' } as const;

function tellReply({ language, markers }: ReplyDescription): Told[] {
  const found = markers.map(({ marker, words }): Told => {
    return { name: 'marker', value: marker, words, tone: marker === 'canned' ? -1 : 1 };
  });
  const none: Told = { name: 'marker', value: 'none', words: null, tone: 0 };
  return [tellLanguage('reply', language), ...(found.length === 0 ? [none] : found)];
}

function tellLanguage(kind: string, { code, state }: LanguageDescription): Told {
  const how = state === 'lexicon' ? ', by a small lexicon' : state === 'unread' ? ', not read' : '';
  return { name: kind, value: `${languageName(code)}${how}`, words: null, tone: 0 };
}

function toneOf(chalk: ChalkInstance, tone: Told['tone']): ChalkInstance {
  return tone === 0 ? chalk.cyan : tone > 0 ? chalk.green : chalk.red;
}

function shorten(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)} ...`;
}

/** The text with the deciding words in the colour of what they decided; where they overlap, the first thing told counts. */
function markWords(text: string, told: readonly Told[], chalk: ChalkInstance): string {
  const marks = told
    .flatMap(({ words, tone }) => {
      const start = words === null || words === '' ? -1 : text.indexOf(words);
      return start < 0 || words === null ? [] : [{ start, end: start + words.length, tone }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let drawn = '';
  let at = 0;
  for (const { start, end, tone } of marks) {
    if (start < at) continue;
    const words = toneOf(chalk, tone).underline(clean(text.slice(start, end)));
    drawn += clean(text.slice(at, start)) + words;
    at = end;
  }
  return drawn + clean(text.slice(at));
}

/** Line breaks stay: this is a text, and it is shown as one. */
function clean(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(sanitiseTerminal)
    .join('\n');
}
