import { isObject, type JsonObject, pick } from '../../lib/cells/json-value.ts';
import { nameAnonymous, separateAsker } from './asker.ts';
import { type Context, contextField, NO_CONTEXT } from './context.ts';
import type { ParseOptions, Statement } from './statement.ts';

/** Where tools keep who speaks and what is said, surest first. */
const SPEAKER_KEYS = ['speaker_name', 'speakerName', 'speaker', 'participant', 'speakerId', 'speaker_id'];
const TEXT_KEYS = [
  'text',
  'sentence',
  'transcript',
  'content',
  'words',
  'sentences',
  'elements',
  'caption',
  'value',
];
const NAME_KEYS = [
  'display_name',
  'displayName',
  'full_name',
  'fullName',
  'name',
  'label',
  'email',
  'emailAddress',
  'id',
];
const ID_KEYS = ['speakerId', 'speaker_id', 'id', 'speaker'];
const PEOPLE_KEYS = ['speakers', 'parties', 'participants', 'attendees'];

/** Lists nested deeper are no conversation. */
const MAX_DEPTH = 6;
/** Of the items of a conversation at least so many name a speaker and have words. */
const MIN_SHARE = 0.8;
const MIN_TURNS = 2;

/** Somebody's words, and the item of the file they stand in. */
interface Turn {
  readonly speaker: string;
  readonly text: string;
  readonly row: number;
}

interface Conversation {
  readonly turns: readonly unknown[];
  /** The objects around the list, outermost first. */
  readonly around: readonly JsonObject[];
}

/**
 * Reads conversations in JSON, as Gong, Fireflies, Rev, AssemblyAI, Deepgram, Fathom and others export them: any list
 * whose items have a speaker and words. Items in a row of one speaker are one statement; rows are the items, counted
 * through the file from 1. @returns `null` when there is no such list
 */
export function readConversations(
  root: unknown,
  name: string,
  { vendorPeople = [] }: ParseOptions = {},
): readonly Statement[] | null {
  const found = findConversations(root);
  if (found.length === 0) return null;
  let row = 0;
  return found.flatMap(({ turns, around }, index) => {
    const first = row + 1;
    row += turns.length;
    const context = contextOf(around);
    const people = namesById(around);
    const said = join(readTurns(turns, { first, people }), context);
    const label = found.length === 1 ? name : `${name} ${titleOf(around) || index + 1}`;
    return nameAnonymous(separateAsker(said, vendorPeople), { known: context.interviewee, file: label });
  });
}

function findConversations(root: unknown): readonly Conversation[] {
  const found: Conversation[] = [];
  const visit = (value: unknown, around: readonly JsonObject[]): void => {
    if (around.length > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      if (isConversation(value)) found.push({ turns: value, around });
      else for (const item of value) if (isObject(item)) visit(item, around);
    } else if (isObject(value)) {
      for (const key of Object.keys(value)) visit(value[key], [...around, value]);
    }
  };
  visit(root, []);
  return found;
}

function isConversation(items: readonly unknown[]): boolean {
  if (items.length < MIN_TURNS) return false;
  const turns = items.filter((item) => isObject(item) && speakerOf(item) !== '' && wordsOf(item) !== '');
  return turns.length >= items.length * MIN_SHARE;
}

function readTurns(
  items: readonly unknown[],
  { first, people }: { readonly first: number; readonly people: ReadonlyMap<string, string> },
): readonly Turn[] {
  return items.flatMap((item, index): Turn[] => {
    if (!isObject(item)) return [];
    const speaker = speakerOf(item);
    const text = wordsOf(item);
    const known = people.get(speaker) ?? (/^\d{1,3}$/.test(speaker) ? `Speaker ${speaker}` : speaker);
    return text === '' ? [] : [{ speaker: known, text, row: first + index }];
  });
}

function join(turns: readonly Turn[], context: Context): readonly Statement[] {
  const groups: { readonly speaker: string; readonly row: number; readonly parts: string[] }[] = [];
  for (const { speaker, text, row } of turns) {
    const last = groups.at(-1);
    if (last !== undefined && last.speaker === speaker) last.parts.push(text);
    else groups.push({ speaker, row, parts: [text] });
  }
  return groups.map(({ speaker, row, parts }) => ({
    context: { ...context, interviewee: speaker },
    section: 'transcript',
    severity: '',
    text: parts.join('\n'),
    line: row,
  }));
}

function speakerOf(item: JsonObject): string {
  for (const key of SPEAKER_KEYS) {
    const text = nameOf(pick(item, key));
    if (text !== '') return text;
  }
  return '';
}

/** A name may be an object: `{ "speaker": { "display_name": "Jane" } }`. */
function nameOf(value: unknown): string {
  if (!isObject(value)) return scalar(value);
  for (const key of NAME_KEYS) {
    const text = scalar(pick(value, key));
    if (text !== '') return text;
  }
  return '';
}

function wordsOf(item: JsonObject): string {
  for (const key of TEXT_KEYS) {
    const value = pick(item, key);
    const text = Array.isArray(value) ? joinWords(value) : typeof value === 'string' ? value.trim() : '';
    if (text !== '') return text;
  }
  return '';
}

/** Sentences or words in objects; those with their own punctuation come without spaces between. */
function joinWords(parts: readonly unknown[]): string {
  const texts = parts.map((part) =>
    isObject(part) ? (pick(part, 'text') ?? pick(part, 'value') ?? pick(part, 'word')) : part,
  );
  const words = texts.filter((text) => typeof text === 'string');
  return words.join(words.includes(' ') ? '' : ' ').trim();
}

/** Ids of speakers to their names, where a list beside the conversation tells. */
function namesById(around: readonly JsonObject[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const object of around) {
    const lists = PEOPLE_KEYS.map((key) => pick(object, key)).filter((list) => Array.isArray(list));
    for (const person of lists.flat()) {
      if (!isObject(person)) continue;
      const name = scalar(
        pick(person, 'name') ?? pick(person, 'displayName') ?? pick(person, 'display_name'),
      );
      for (const key of ID_KEYS)
        if (name !== '' && scalar(pick(person, key)) !== '') names.set(scalar(pick(person, key)), name);
    }
  }
  return names;
}

function contextOf(around: readonly JsonObject[]): Context {
  const context: Context = { ...NO_CONTEXT };
  for (const object of around) {
    for (const key of Object.keys(object)) {
      const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ');
      const field = /^(?:date string|started(?: at)?|created at|recording start time)$/i.test(words)
        ? 'date'
        : contextField(words);
      const text = scalar(object[key]);
      if (field !== null && field !== 'role' && text !== '' && text.length <= 80) context[field] = text;
    }
  }
  return context;
}

function titleOf(around: readonly JsonObject[]): string {
  for (const object of [...around].reverse()) {
    for (const key of ['title', 'callId', 'call_id', 'id', 'meeting_title']) {
      const text = scalar(pick(object, key));
      if (text !== '') return text;
    }
  }
  return '';
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
